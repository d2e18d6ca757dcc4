/**
 * What a decoder must find, computed from the layout alone in the plainest way: nothing here is shared
 * with an emitter or the runtime. Prints the same lines as the C and TypeScript decoders.
 */
import type {
  FieldLayout,
  LayoutBase,
  ProtocolLayout,
} from "../../codegen/layout/protocol-layout.js";
import type { Frame } from "./c-decoder.js";

/** The line for one frame. */
export function interpret(protocol: ProtocolLayout, { record, bytes }: Frame): string {
  const length = bytes.length;
  if (record > 0 && record < 0x8000_0000) {
    const layout = must(protocol.records[record - 1]);
    return `known ${layout.name}${wholeText(protocol, layout, bytes)}`;
  }
  if (length === 0) return " = empty";
  const at = protocol.messageType?.offset ?? 0;
  if (length <= at) return `short of ${length} = short`;
  const sides = ["inbound", "outbound"].filter((side) =>
    protocol.messages.some(({ direction }) => direction === side),
  );
  const side = sides[record === 0 ? 0 : 1] ?? sides[0] ?? null;
  const found = protocol.messages.find(
    (each) => each.typeCode === bytes[at] && each.direction === side,
  );
  if (found === undefined) return `unknown of ${length} = unknown`;
  const needs = length < found.length ? found.length : wholeLength(protocol, found, bytes);
  if (length < needs) return `short of ${length} = short`;
  const verdict = length === needs || found.remainder !== null ? "known" : "long";
  return `${found.name}${wholeText(protocol, found, bytes)} +${hex(bytes.subarray(needs))} = ${verdict}`;
}

function wholeLength(protocol: ProtocolLayout, layout: LayoutBase, bytes: Uint8Array): number {
  const { tail, length } = layout;
  if (tail === null || (tail.kind === "trailer" && bytes.length === length)) return length;
  if (tail.kind === "group")
    return length + tail.elementLength * counted(layout, tail.count, bytes);
  if (tail.kind === "appendage") return length + counted(layout, tail.lengthField, bytes);
  if (bytes.length < length + tail.recordLength) return length + tail.recordLength;
  const record = named(protocol.records, tail.record);
  const rest = bytes.subarray(length);
  return record.remainder === null ? length + wholeLength(protocol, record, rest) : bytes.length;
}

function wholeText(protocol: ProtocolLayout, layout: LayoutBase, bytes: Uint8Array): string {
  const fields = layout.fields.map((field) => fieldText(protocol, field, bytes)).join("");
  const { tail, length } = layout;
  const rest = bytes.subarray(length);
  if (tail === null) return `${fields} same`;
  if (tail.kind === "appendage") {
    return `${fields} same${optionsText(protocol, tail.options, rest.subarray(0, counted(layout, tail.lengthField, bytes)))}`;
  }
  const record = named(protocol.records, tail.record);
  const shown = (own: Uint8Array): string => ` {${wholeText(protocol, record, own)} }`;
  if (tail.kind === "trailer")
    return `${fields} same${rest.length < record.length ? " absent" : shown(rest)}`;
  const whole = Math.min(
    counted(layout, tail.count, bytes),
    Math.floor(rest.length / record.length),
  );
  return `${fields} same <${cut(rest, record.length, whole).map(shown).join("")} >`;
}

function optionsText(protocol: ProtocolLayout, set: string, bytes: Uint8Array): string {
  let [text, left] = ["", bytes];
  for (let size = left[0] ?? 0; size > 0 && size < left.length; size = left[0] ?? 0) {
    const value = left.subarray(2, 1 + size);
    const known = named(protocol.optionSets, set).options.find(
      (each) => each.tag === left[1] && each.value.length === value.length,
    );
    const found = known && valueText(protocol, known.value, value).split(" ")[0];
    text +=
      known && found !== "none" ? ` ${known.value.name} ${found};` : ` ${left[1]} "${hex(value)}";`;
    left = left.subarray(1 + size);
  }
  return ` <${text} > ${left.length === 0 ? "whole" : "broken"}`;
}

function fieldText(protocol: ProtocolLayout, field: FieldLayout, bytes: Uint8Array): string {
  const own = bytes.subarray(field.offset, field.offset + field.length);
  const values = cut(own, field.length / (field.count ?? 1), field.count ?? 1);
  const texts = values.map((value) => ` ${valueText(protocol, field, value)}`).join("");
  const bits = field.bits.map(
    ({ bit, width }) => ` ~${(number(own, field) >> BigInt(bit)) % 2n ** BigInt(width)}`,
  );
  return field.count === null ? `${texts}${bits.join("")}` : ` [${texts} ]`;
}

function valueText(protocol: ProtocolLayout, field: FieldLayout, bytes: Uint8Array): string {
  const { wireType } = field;
  const text = Buffer.from(bytes).toString("latin1");
  const key = (): string => (bytes.length <= 8 ? ` ${BigInt(`0x${hex(bytes)}`)}` : "");
  if (wireType.kind === "record")
    return `{${wholeText(protocol, named(protocol.records, wireType.name), bytes)} }`;
  if (wireType.kind === "char") return String(bytes[0]);
  if (wireType.kind === "bytes") return `"${hex(bytes)}"`;
  if (wireType.kind === "alpha")
    return `"${hex(Buffer.from(text.replace(/ +$/u, ""), "latin1"))}"${key()}`;
  if (wireType.kind === "integer") {
    const value = number(bytes, field);
    return String(wireType.signed ? BigInt.asIntN(8 * bytes.length, value) : value);
  }
  const digits = /^ *([0-9]+)$/u.exec(text)?.[1];
  return digits === undefined || BigInt(digits) >= 2n ** 64n ? "none" : String(BigInt(digits));
}

/** The bytes as one number without sign. */
function number(bytes: Uint8Array, { wireType }: FieldLayout): bigint {
  const isLittle = wireType.kind === "integer" && wireType.byteOrder === "little";
  return BigInt(`0x${hex(isLittle ? bytes.toReversed() : bytes)}`);
}

const counted = ({ fields }: LayoutBase, name: string, bytes: Uint8Array): number => {
  const field = named(fields, name);
  return Number(number(bytes.subarray(field.offset, field.offset + field.length), field));
};
const cut = (bytes: Uint8Array, size: number, count: number): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const named = <T extends { readonly name: string }>(all: readonly T[], name: string): T =>
  must(all.find((each) => each.name === name));
const must = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error("the layout names what it does not have");
  return found;
};
