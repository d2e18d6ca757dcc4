/** The language-neutral vectors, and what a decoder's line must be for each. */
import { readFileSync } from "node:fs";
import type {
  FieldDescriptor,
  LayoutDescriptor,
  ProtocolDescriptor,
  TailDescriptor,
} from "../../runtime/descriptor.js";
import { OUTBOUND, type Frame } from "./c-decoder.js";

/** A value as a vector's file has it: a number or text, records, a list of them, or nothing. */
export type VectorValue = string | number | boolean | null | readonly VectorValue[] | VectorRecord;

/** Values by name. */
export interface VectorRecord {
  readonly [name: string]: VectorValue;
}

/** One vector as its file has it. */
export interface Vector {
  readonly message: string | null;
  readonly case: string;
  readonly bytes: string;
  readonly verdict: string;
  readonly direction?: "inbound" | "outbound";
  readonly fields?: VectorRecord;
}

/** The vectors of one protocol: `nasdaq-totalview-itch-5.0`. */
export function readVectors(name: string): readonly Vector[] {
  const file = JSON.parse(readFileSync(`test/vectors/${name}.json`, "utf8")) as {
    readonly vectors: readonly Vector[];
  };
  return file.vectors;
}

/** A vector's bytes, and where they go. */
export function frameOf(
  { message, bytes, direction }: Vector,
  { records }: ProtocolDescriptor,
): Frame {
  const record = records.findIndex(({ name }) => name === message) + 1;
  return { record: direction === "outbound" ? OUTBOUND : record, bytes: Buffer.from(bytes, "hex") };
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
  if (record !== undefined) return `known ${record.name}${recordText(record, fields)}`;
  const layout = messages.find(({ name }) => name === message);
  if (layout === undefined) throw new Error(`no message ${message}`);
  // What is neither fixed nor counted is three bytes too many, or a remainder.
  const extra =
    verdict === "long" ? "0100ff" : layout.remainder === null ? "" : bytes.slice(2 * layout.length);
  return `${layout.name}${recordText(layout, fields)} +${extra} = ${verdict}`;
}

function recordText(layout: LayoutDescriptor, values: VectorRecord): string {
  const fields = layout.fields.map((field) => ` ${valueText(field, values[field.name])}`).join("");
  return `${fields} same${layout.tail === undefined ? "" : tailText(layout.tail, values)}`;
}

function tailText(tail: TailDescriptor, values: VectorRecord): string {
  const value = values[tail.name];
  switch (tail.kind) {
    case "group": {
      const elements = (value as readonly VectorRecord[]).map(
        (each) => ` {${recordText(tail.record, each)} }`,
      );
      return ` <${elements.join("")} >`;
    }
    case "appendage": {
      const options = (value as readonly VectorRecord[]).map((each) => {
        if ("tag" in each) return ` ${String(each["tag"])} "${String(each["value"])}";`;
        const [name = "", own = null] = Object.entries(each)[0] ?? [];
        const option = tail.options.find((known) => known.name === name);
        if (option === undefined) throw new Error(`no option ${name}`);
        return ` ${name} ${valueText(option, own).split(" ")[0]};`;
      });
      return ` <${options.join("")} > ${values["whole"] === true ? "whole" : "broken"}`;
    }
    case "trailer":
      return value === null ? " absent" : ` {${recordText(tail.record, value as VectorRecord)} }`;
  }
}

function valueText(
  { kind, length, bits = [] }: FieldDescriptor,
  value: VectorValue | undefined,
): string {
  if (value === undefined) throw new Error("a vector lacks a field");
  if (kind === "char") return String(String(value).charCodeAt(0));
  const named = bits.map(
    ({ bit, width }) => ` ~${Math.floor(Number(value) / 2 ** bit) % 2 ** width}`,
  );
  if (kind !== "alpha") return `${String(value)}${named.join("")}`;
  const padded = Buffer.from(String(value).padEnd(length), "latin1");
  const key = length <= 8 ? ` ${BigInt(`0x${padded.toString("hex")}`)}` : "";
  return `"${Buffer.from(String(value), "latin1").toString("hex")}"${key}`;
}
