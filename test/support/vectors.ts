/** The language-neutral vectors, and what a decoder's line must be for each. */
import { readFileSync } from "node:fs";
import type {
  FieldDescriptor,
  LayoutDescriptor,
  ProtocolDescriptor,
} from "../../runtime/descriptor.js";
import type { Frame } from "./c-decoder.js";

/** One vector as its file has it. */
export interface Vector {
  readonly message: string | null;
  readonly case: string;
  readonly bytes: string;
  readonly verdict: string;
  readonly fields?: Readonly<Record<string, string | number>>;
}

/** The vectors of one protocol: `nasdaq-totalview-itch-5.0`. */
export function readVectors(name: string): readonly Vector[] {
  const file = JSON.parse(readFileSync(`test/vectors/${name}.json`, "utf8")) as {
    readonly vectors: readonly Vector[];
  };
  return file.vectors;
}

/** A vector's bytes, and where they go. */
export function frameOf({ message, bytes }: Vector, { records }: ProtocolDescriptor): Frame {
  const record = records.findIndex(({ name }) => name === message) + 1;
  return { record, bytes: Buffer.from(bytes, "hex") };
}

/** The line that every decoder must print for a vector. */
export function expectedLine(vector: Vector, { messages, records }: ProtocolDescriptor): string {
  const { message, verdict, fields, bytes } = vector;
  const length = bytes.length / 2;
  if (fields === undefined) {
    const what = verdict === "empty" ? "" : `${verdict} of ${length}`;
    return `${what} = ${verdict}`;
  }
  const record = records.find(({ name }) => name === message);
  if (record !== undefined) return `known ${record.name}${valuesText(record, fields)} same`;
  const layout = messages.find(({ name }) => name === message);
  if (layout === undefined) throw new Error(`no message ${message}`);
  const extra = bytes.slice(2 * layout.length);
  return `${layout.name}${valuesText(layout, fields)} same +${extra} = ${verdict}`;
}

function valuesText({ fields }: LayoutDescriptor, values: NonNullable<Vector["fields"]>): string {
  return fields.map((field) => ` ${valueText(field, values[field.name])}`).join("");
}

function valueText({ kind, length }: FieldDescriptor, value: string | number | undefined): string {
  if (value === undefined) throw new Error("a vector lacks a field");
  if (kind === "char") return String(String(value).charCodeAt(0));
  if (kind !== "alpha") return String(value);
  const padded = Buffer.from(String(value).padEnd(length), "latin1");
  const key = length <= 8 ? ` ${BigInt(`0x${padded.toString("hex")}`)}` : "";
  return `"${Buffer.from(String(value), "latin1").toString("hex")}"${key}`;
}
