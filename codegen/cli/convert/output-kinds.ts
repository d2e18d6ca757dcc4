/** Kinds of files that can be written. */

/** The kinds, by the names under which they may be asked for. */
export const OUTPUT_KINDS = ["binaryfile", "pcap", "jsonl", "csv"] as const;

/** One of the kinds. */
export type OutputKind = (typeof OUTPUT_KINDS)[number];
