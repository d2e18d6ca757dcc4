/** What a file may be, so that its messages can be read. */

/** The kinds, by the names under which they may be asked for. */
export const INPUT_KINDS = [
  "binaryfile",
  "pcap",
  "moldudp64",
  "soupbintcp",
  "jsonl",
  "csv",
] as const;

/** One of the kinds; `pcap` stands for pcapng too. */
export type InputKind = (typeof INPUT_KINDS)[number];
