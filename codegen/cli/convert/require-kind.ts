/** What kind of file is to be written: as it was asked for, or as the file's name says. */
import { ExitStatus } from "../exit-status.js";
import { InputError } from "../input/input-error.js";
import { OUTPUT_KINDS, type OutputKind } from "./output-kinds.js";

/** Kinds by the end of a name, before any `.gz`. */
const EXTENSIONS: ReadonlyMap<string, OutputKind> = new Map([
  ["itch", "binaryfile"],
  ["nasdaq_itch50", "binaryfile"],
  ["binaryfile", "binaryfile"],
  ["bin", "binaryfile"],
  ["pcap", "pcap"],
  ["jsonl", "jsonl"],
  ["ndjson", "jsonl"],
  ["csv", "csv"],
]);

/** The kind that a name says; null when it says none. */
export function kindOfName(path: string): OutputKind | null {
  const extension = /\.([^./\\]+?)(?:\.gz)?$/iu.exec(path)?.[1]?.toLowerCase();
  return EXTENSIONS.get(extension ?? "") ?? null;
}

/** @throws InputError when neither says */
export function requireKind(path: string, asked: OutputKind | undefined): OutputKind {
  const kind = asked ?? kindOfName(path);
  if (kind !== null) return kind;
  throw new InputError(
    ExitStatus.usage,
    `${path}: what is it to be? give --to ${OUTPUT_KINDS.join("|")}, or a name that ends in .itch, .pcap, .jsonl or .csv`,
  );
}
