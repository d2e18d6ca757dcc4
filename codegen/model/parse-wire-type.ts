/** The text of a wire type in, the wire type out: the only place that knows how they are spelled. */
import type { ByteOrder, WireType } from "./wire-type.js";

/** A wire type as a spec names it. */
export interface NamedWireType {
  readonly wireType: WireType;
  /** Implied decimals that the name itself carries (`price4`), or null. */
  readonly decimals: number | null;
}

/** Why a text names no wire type. */
export interface WireTypeProblem {
  readonly problem: "unknown" | "width";
  readonly message: string;
}

/** Every spelling without its width, for "did you mean". */
export const WIRE_TYPE_NAMES: readonly string[] = [
  ...[8, 16, 24, 32, 40, 48, 56, 64].flatMap((bits) => [`u${bits}`, `i${bits}`]),
  "price4",
  "price8",
  "char",
  "alpha",
  "bytes",
  "digits",
];

/** Parses `u48`, `i32le`, `price4`, `char`, `alpha(8)`, `bytes(4)`, `digits(20)`. */
export function parseWireType(text: string, byteOrder: ByteOrder): NamedWireType | WireTypeProblem {
  const integer = /^([ui])(\d{1,3})(be|le)?$/u.exec(text);
  if (integer !== null) return parseInteger(text, integer, byteOrder);
  const price = /^price([48])$/u.exec(text);
  if (price !== null) {
    const width = Number(price[1]);
    return {
      wireType: { kind: "integer", signed: false, width, byteOrder },
      decimals: width,
    };
  }
  if (text === "char") return { wireType: { kind: "char" }, decimals: null };
  const sized = /^(alpha|bytes|digits)\((\d+)\)$/u.exec(text);
  if (sized !== null) return parseSized(sized[1] as "alpha" | "bytes" | "digits", sized[2] ?? "");
  if (/^(alpha|bytes|digits)$/u.test(text)) {
    return { problem: "width", message: `${text} needs a width in bytes: ${text}(8)` };
  }
  return { problem: "unknown", message: `there is no wire type or enumeration ${text}` };
}

const WIDEST_DIGITS = 20;
const WIDEST_TEXT = 65_535;

function parseInteger(
  text: string,
  match: RegExpExecArray,
  byteOrder: ByteOrder,
): NamedWireType | WireTypeProblem {
  const bits = Number(match[2]);
  if (bits % 8 !== 0 || bits < 8 || bits > 64) {
    return { problem: "width", message: `${text}: integers are 8, 16, 24, … 64 bits wide` };
  }
  const order = match[3] === "le" ? "little" : match[3] === "be" ? "big" : byteOrder;
  if (bits === 8 && match[3] !== undefined) {
    return { problem: "width", message: `${text}: a single byte has no byte order` };
  }
  return {
    wireType: { kind: "integer", signed: match[1] === "i", width: bits / 8, byteOrder: order },
    decimals: null,
  };
}

function parseSized(
  kind: "alpha" | "bytes" | "digits",
  digits: string,
): NamedWireType | WireTypeProblem {
  const width = Number(digits);
  const widest = kind === "digits" ? WIDEST_DIGITS : WIDEST_TEXT;
  if (!/^[1-9]\d*$/u.test(digits) || width > widest) {
    return { problem: "width", message: `${kind}(${digits}): the width is 1 to ${widest} bytes` };
  }
  return { wireType: { kind, width }, decimals: null };
}
