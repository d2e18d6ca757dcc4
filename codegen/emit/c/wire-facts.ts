/**
 * The order-carrying number types of `itch_wire.h`: widths 2 to 8, both orders, with and without sign,
 * each load and store composed of the widest exact accesses that stay inside the field.
 */
import type { ByteOrder } from "../../model/wire-type.js";
import { scalarType, wireName } from "./c-type.js";

/** One number type as the template prints it. */
export interface WireNumber {
  /** `u48be` */
  readonly name: string;
  readonly width: number;
  /** `uint64_t` */
  readonly scalar: string;
  /** Words for the comment: `Unsigned, 6 bytes, most significant first`. */
  readonly words: string;
  /** Statements of the load, the last of which returns. */
  readonly load: readonly string[];
  /** Statements of the store. */
  readonly store: readonly string[];
}

/** Every number type, narrow to wide. */
export const WIRE_NUMBERS: readonly WireNumber[] = [2, 3, 4, 5, 6, 7, 8].flatMap((width) =>
  (["big", "little"] as const).flatMap((byteOrder) =>
    [false, true].map((signed) => wireNumber(width, byteOrder, signed)),
  ),
);

function wireNumber(width: number, byteOrder: ByteOrder, signed: boolean): WireNumber {
  const type = { kind: "integer", signed, width, byteOrder } as const;
  const scalar = scalarType(type);
  const bits = scalarType({ ...type, signed: false });
  const order = byteOrder === "big" ? "most" : "least";
  return {
    name: wireName(type),
    width,
    scalar,
    words: `${signed ? "Signed" : "Unsigned"}, ${width} bytes, ${order} significant byte first.`,
    load: loadStatements({ width, byteOrder, bits, signed: signed ? scalar : null }),
    store: [
      ...(signed ? [`const ${bits} bits = (${bits})value;`] : []),
      ...parts(width, byteOrder).map((part) => storePart(part, signed ? "bits" : "value", bits)),
    ],
  };
}

/** A piece of a number that one access covers. */
interface Part {
  /** Bytes: 1, 2, 4 or 8. */
  readonly width: number;
  /** Bytes from the start of the field. */
  readonly at: number;
  /** Bits between this piece and the number's least significant end. */
  readonly shift: number;
  readonly order: "be" | "le";
}

function parts(width: number, byteOrder: ByteOrder): readonly Part[] {
  const found: Part[] = [];
  for (let at = 0; at < width;) {
    const piece = [8, 4, 2, 1].find((each) => at + each <= width) ?? 1;
    const shift = byteOrder === "big" ? (width - at - piece) * 8 : at * 8;
    found.push({ width: piece, at, shift, order: byteOrder === "big" ? "be" : "le" });
    at += piece;
  }
  return found;
}

interface Load {
  readonly width: number;
  readonly byteOrder: ByteOrder;
  /** The unsigned scalar. */
  readonly bits: string;
  /** The signed scalar, or null. */
  readonly signed: string | null;
}

function loadStatements({ width, byteOrder, bits, signed }: Load): readonly string[] {
  const pieces = parts(width, byteOrder);
  const whole = pieces.length === 1;
  const value = pieces
    .map((part) => loadPart(part, whole ? null : bits))
    .join(pieces.length > 1 ? " |\n\t\t" : "");
  if (signed === null) return [`return ${value};`];
  if (whole) return [`return (${signed})${value};`];
  const top = width === 3 ? "UINT32_C(0x800000)" : `UINT64_C(0x80${"00".repeat(width - 1)})`;
  return [`const ${bits} bits = ${value};`, `return (${signed})((bits ^ ${top}) - ${top});`];
}

function loadPart({ width, at, shift, order }: Part, bits: string | null): string {
  const address = at === 0 ? "field->b" : `field->b + ${at}`;
  const read = width === 1 ? `field->b[${at}]` : `itch_read_${order}${width * 8}(${address})`;
  if (bits === null) return read;
  return shift === 0 ? `(${bits})${read}` : `(${bits})${read} << ${shift}`;
}

function storePart({ width, at, shift, order }: Part, value: string, bits: string): string {
  const address = at === 0 ? "field->b" : `field->b + ${at}`;
  const shifted = shift === 0 ? value : `(${value} >> ${shift})`;
  const exact = `uint${width * 8}_t` === bits ? shifted : `(uint${width * 8}_t)${shifted}`;
  return width === 1
    ? `field->b[${at}] = ${exact};`
    : `itch_write_${order}${width * 8}(${address}, ${exact});`;
}
