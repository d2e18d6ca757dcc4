/**
 * What a decoder must find, computed from the layout alone in the slowest and plainest way: no line here
 * is shared with an emitter or the runtime. Prints the same lines as the C and TypeScript decoders.
 */
import type {
  FieldLayout,
  LayoutBase,
  ProtocolLayout,
} from "../../codegen/layout/protocol-layout.js";
import type { Frame } from "./c-decoder.js";

type Bytes = Uint8Array;

/** The line for one frame. */
export function interpret(protocol: ProtocolLayout, { record, bytes }: Frame): string {
  if (record > 0 && record < 0x8000_0000) {
    const layout = protocol.records[record - 1];
    if (layout === undefined) throw new Error(`no record ${record}`);
    return `known ${layout.name}${wholeText(protocol, layout, bytes)}`;
  }
  if (bytes.length === 0) return " = empty";
  const at = protocol.messageType?.offset ?? 0;
  if (bytes.length <= at) return `short of ${bytes.length} = short`;
  const directions = ["inbound", "outbound"].filter((each) =>
    protocol.messages.some(({ direction }) => direction === each),
  );
  const direction = directions[record === 0 ? 0 : 1] ?? directions[0] ?? null;
  const found = protocol.messages.find(
    (each) => each.typeCode === bytes[at] && each.direction === direction,
  );
  if (found === undefined) return `unknown of ${bytes.length} = unknown`;
  const needs = bytes.length < found.length ? found.length : wholeLength(protocol, found, bytes);
  if (bytes.length < needs) return `short of ${bytes.length} = short`;
  const verdict = bytes.length === needs || found.remainder !== null ? "known" : "long";
  return `${found.name}${wholeText(protocol, found, bytes)} +${hex(bytes.subarray(needs))} = ${verdict}`;
}

function wholeLength(protocol: ProtocolLayout, layout: LayoutBase, bytes: Bytes): number {
  const { tail, length } = layout;
  if (tail === null) return length;
  if (tail.kind === "group")
    return length + tail.elementLength * numberIn(layout, tail.count, bytes);
  if (tail.kind === "appendage") return length + numberIn(layout, tail.lengthField, bytes);
  const rest = bytes.subarray(length);
  if (rest.length === 0) return length;
  if (rest.length < tail.recordLength) return length + tail.recordLength;
  const record = recordNamed(protocol, tail.record);
  return record.remainder === null ? length + wholeLength(protocol, record, rest) : bytes.length;
}

function numberIn({ fields }: LayoutBase, name: string, bytes: Bytes): number {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return Number(bits(bytes.subarray(field.offset, field.offset + field.length), field));
}

function recordNamed({ records }: ProtocolLayout, name: string): LayoutBase {
  const record = records.find((each) => each.name === name);
  if (record === undefined) throw new Error(`no record ${name}`);
  return record;
}

function wholeText(protocol: ProtocolLayout, layout: LayoutBase, bytes: Bytes): string {
  const fields = layout.fields.map((field) => fieldText(protocol, field, bytes)).join("");
  return `${fields} same${tailText(protocol, layout, bytes)}`;
}

function fieldText(protocol: ProtocolLayout, field: FieldLayout, bytes: Bytes): string {
  const own = bytes.subarray(field.offset, field.offset + field.length);
  if (field.count === null) {
    const named = field.bits.map(
      ({ bit, width }) => (bits(own, field) >> BigInt(bit)) % (1n << BigInt(width)),
    );
    return ` ${valueText(protocol, field, own)}${named.map((each) => ` ~${each}`).join("")}`;
  }
  const width = field.length / field.count;
  const each = Array.from({ length: field.count }, (_, at) =>
    own.subarray(at * width, (at + 1) * width),
  );
  return ` [${each.map((value) => ` ${valueText(protocol, field, value)}`).join("")} ]`;
}

/** The bytes as one unsigned number. */
function bits(bytes: Bytes, { wireType }: FieldLayout): bigint {
  const isLittle = wireType.kind === "integer" && wireType.byteOrder === "little";
  return BigInt(`0x${hex(isLittle ? bytes.toReversed() : bytes)}`);
}

function hex(bytes: Bytes): string {
  return Buffer.from(bytes).toString("hex");
}

function valueText(protocol: ProtocolLayout, field: FieldLayout, bytes: Bytes): string {
  const { wireType } = field;
  const text = Buffer.from(bytes).toString("latin1");
  switch (wireType.kind) {
    case "integer": {
      const value = bits(bytes, field);
      const wraps = 1n << BigInt(8 * bytes.length);
      return String(wireType.signed && value >= wraps / 2n ? value - wraps : value);
    }
    case "char":
      return String(bytes[0]);
    case "alpha": {
      const shown = Buffer.from(text.replace(/ +$/u, ""), "latin1").toString("hex");
      return `"${shown}"${bytes.length <= 8 ? ` ${BigInt(`0x${hex(bytes)}`)}` : ""}`;
    }
    case "bytes":
      return `"${hex(bytes)}"`;
    case "digits": {
      const digits = /^ *([0-9]+)$/u.exec(text)?.[1];
      return digits === undefined || BigInt(digits) >= 1n << 64n ? "none" : String(BigInt(digits));
    }
    case "record":
      return `{${wholeText(protocol, recordNamed(protocol, wireType.name), bytes)} }`;
  }
}

function tailText(protocol: ProtocolLayout, layout: LayoutBase, bytes: Bytes): string {
  const { tail, length } = layout;
  if (tail === null) return "";
  const rest = bytes.subarray(length);
  if (tail.kind === "trailer") {
    if (rest.length < tail.recordLength) return " absent";
    return ` {${wholeText(protocol, recordNamed(protocol, tail.record), rest)} }`;
  }
  if (tail.kind === "group") {
    const record = recordNamed(protocol, tail.record);
    let texts = "";
    for (let left = numberIn(layout, tail.count, bytes), at = 0; left > 0; left--) {
      if (at + record.length > rest.length) break;
      texts += ` {${wholeText(protocol, record, rest.subarray(at, (at += record.length)))} }`;
    }
    return ` <${texts} >`;
  }
  let own = rest.subarray(0, numberIn(layout, tail.lengthField, bytes));
  let texts = "";
  const set = protocol.optionSets.find(({ name }) => name === tail.options);
  while (own.length >= 2 && own[0] !== 0 && own.length > (own[0] ?? 0)) {
    const value = own.subarray(2, 1 + (own[0] ?? 0));
    const known = set?.options.find(
      ({ tag, value: { length: width } }) => tag === own[1] && width === value.length,
    );
    const text =
      known === undefined ? "none" : valueText(protocol, known.value, value).split(" ")[0];
    texts += text === "none" ? ` ${own[1]} "${hex(value)}";` : ` ${known?.value.name} ${text};`;
    own = own.subarray(1 + (own[0] ?? 0));
  }
  return ` <${texts} > ${own.length === 0 ? "whole" : "broken"}`;
}
