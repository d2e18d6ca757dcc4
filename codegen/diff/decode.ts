/** Some bytes through one side's layout, as text: what a reader built on that side would find. */
import type { FieldLayout, ProtocolLayout } from "../layout/protocol-layout.js";
import type { AnyLayout } from "./finding.js";

/** What a reader finds. */
export interface Decoded {
  readonly verdict: "known" | "short" | "long" | "unknown";
  /** The message's or record's name; null when the reader knows none. */
  readonly name: string | null;
  /** Values by field, scaled, with the names of codes. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Decodes a message by its type byte. */
export function decodeMessage(protocol: ProtocolLayout, bytes: Uint8Array): Decoded {
  const type = bytes[protocol.messageType?.offset ?? 0];
  const message = protocol.messages.find(({ typeCode }) => typeCode === type);
  if (message === undefined) return { verdict: "unknown", name: null, fields: {} };
  return decodeAs(protocol, message, bytes);
}

/** Decodes bytes as one message or record. */
export function decodeAs(protocol: ProtocolLayout, layout: AnyLayout, bytes: Uint8Array): Decoded {
  const { name, length, remainder } = layout;
  if (bytes.length < length) return { verdict: "short", name, fields: {} };
  const isWhole = bytes.length === length || remainder !== null;
  const fields = layout.fields.map((field) => [field.name, valueText(protocol, field, bytes)]);
  return {
    verdict: isWhole ? "known" : "long",
    name,
    fields: Object.fromEntries(fields) as Record<string, string>,
  };
}

function valueText(protocol: ProtocolLayout, field: FieldLayout, bytes: Uint8Array): string {
  const own = bytes.subarray(field.offset, field.offset + field.length);
  const code = rawText(field, own);
  const enumeration = protocol.enumerations.find(({ name }) => name === field.enumeration);
  if (enumeration === undefined) return code;
  const known = enumeration.codes.find((each) => each.code.trimEnd() === code.trimEnd());
  return `${code} (${known?.name ?? "no name"})`;
}

function rawText({ wireType, decimals, unit, sentinels }: FieldLayout, bytes: Uint8Array): string {
  switch (wireType.kind) {
    case "char":
    case "alpha":
    case "digits":
      return Array.from(bytes, (byte) => String.fromCharCode(byte))
        .join("")
        .trimEnd();
    case "bytes":
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    case "integer": {
      const ordered = wireType.byteOrder === "big" ? [...bytes] : [...bytes].toReversed();
      const unsigned = ordered.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
      const bits = 8 * wireType.width;
      const value = wireType.signed ? BigInt.asIntN(bits, unsigned) : unsigned;
      const signal = sentinels.find((each) => each.value === value);
      const meaning = signal === undefined ? "" : ` (${signal.name})`;
      return `${scaled(value, decimals ?? 0)}${unit === null ? "" : ` ${unit}`}${meaning}`;
    }
  }
}

function scaled(value: bigint, decimals: number): string {
  if (decimals === 0) return value.toString();
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${value < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * Bytes of a message in which neighbouring bytes differ and every highest bit is set, so that a moved,
 * turned, widened or signed field shows; its codes are known ones.
 */
export function exampleBytes(protocol: ProtocolLayout, layout: AnyLayout): Uint8Array {
  const bytes = Uint8Array.from(
    { length: layout.length },
    (_, at) => 0x80 | ((at * 29 + 17) % 127),
  );
  for (const field of layout.fields) {
    const own = bytes.subarray(field.offset, field.offset + field.length);
    const enumeration = protocol.enumerations.find(({ name }) => name === field.enumeration);
    const text = enumeration?.codes[0]?.code;
    switch (field.wireType.kind) {
      case "char":
      case "alpha":
        own.set(asciiOf((text ?? LETTERS).padEnd(field.length), field.length));
        break;
      case "digits":
        own.set(asciiOf(String(field.offset + 1).padStart(field.length), field.length));
        break;
      case "integer":
      case "bytes":
        break;
    }
  }
  if (layout.kind === "message" && protocol.messageType !== null) {
    bytes[protocol.messageType.offset] = layout.typeCode;
  }
  return bytes;
}

/** Puts one code, or the digits of a number, into a field of an example. */
export function withCode(bytes: Uint8Array, field: FieldLayout, code: string): Uint8Array {
  const copy = bytes.slice();
  const isNumber = field.wireType.kind === "integer";
  const own = isNumber
    ? integerBytes(BigInt(code), field)
    : asciiOf(code.padEnd(field.length), field.length);
  copy.set(own, field.offset);
  return copy;
}

function integerBytes(value: bigint, { length, wireType }: FieldLayout): Uint8Array {
  const bytes = Uint8Array.from({ length }, (_, at) =>
    Number((value >> BigInt(8 * (length - 1 - at))) & 0xffn),
  );
  return wireType.kind === "integer" && wireType.byteOrder === "little"
    ? bytes.toReversed()
    : bytes;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function asciiOf(text: string, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => text.charCodeAt(at % text.length));
}
