/** What JSONL and CSV make rows with: a style for most messages, and a function for any. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import type { FramedMessage } from "../inspect/framed-message.js";
import { jsonLine } from "../inspect/json-line.js";
import { CsvRows } from "./csv-rows.js";
import type { OutputKind } from "./output-kinds.js";
import { csvStyle, JSON_STYLE, type TextStyle } from "./text-style.js";

/** Kinds of files that are a row of text for each message. */
export type TextKind = Extract<OutputKind, "jsonl" | "csv">;

/** Those of one kind. */
export interface TextRows {
  readonly style: TextStyle;
  /** The row of a message, whatever it is. */
  readonly rowOf: (message: FramedMessage) => string;
}

/** Those of a kind, for one protocol. */
export function textRows(kind: TextKind, protocol: ProtocolDescriptor): TextRows {
  if (kind === "jsonl") {
    return { style: JSON_STYLE, rowOf: (message) => jsonLine(message, { pretty: false }) };
  }
  const rows = new CsvRows(protocol);
  return { style: csvStyle(protocol), rowOf: (message) => rows.rowOf(message) };
}
