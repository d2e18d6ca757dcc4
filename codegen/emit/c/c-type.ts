/** How a wire type is said in C: the member's declaration, and the types that functions take and return. */
import type { FieldLayout } from "../../layout/protocol-layout.js";
import { wireTypeText } from "../../layout/wire-type-text.js";
import { cNames } from "../../names/c-names.js";
import type { IntegerType, WireType } from "../../model/wire-type.js";

/** A member of a packed struct: `struct itch_u32be price;`, `char stock[8];`, `struct asx_leg legs[6];`. */
export function memberDeclaration(
  { wireType: type, name, count }: Pick<FieldLayout, "wireType" | "name" | "count">,
  prefix: string,
): string {
  const member = `${name}${count === null ? "" : `[${count}]`}`;
  switch (type.kind) {
    case "integer":
      return type.width === 1
        ? `${type.signed ? "int8_t" : "uint8_t"} ${member};`
        : `struct itch_${wireTypeText(type)} ${member};`;
    case "char":
      return `char ${member};`;
    case "alpha":
    case "digits":
      return `char ${member}[${type.width}];`;
    case "bytes":
      return `uint8_t ${member}[${type.width}];`;
    case "record":
      return `struct ${cNames(prefix, type.name).tag} ${member};`;
  }
}

/** The smallest C integer type that holds every value: `uint64_t` for 5 to 8 bytes. */
export function scalarType({ signed, width }: IntegerType): string {
  const bits = width === 1 ? 8 : width === 2 ? 16 : width <= 4 ? 32 : 64;
  return `${signed ? "" : "u"}int${bits}_t`;
}

/** The name under which loads and stores of an order-carrying type go: `u48be`. */
export function wireName(type: IntegerType): string {
  return wireTypeText(type);
}

/** An integer constant of a field's type: `2000000000U`, `UINT64_C(…)`, `(-1)`. */
export function integerConstant(value: bigint, { signed, width }: IntegerType): string {
  if (!signed) return width > 4 ? `UINT64_C(${value})` : `${value}U`;
  const literal = (number: bigint): string => (width > 4 ? `INT64_C(${number})` : `${number}`);
  if (value >= 0n) return literal(value);
  // C has no negative literals, and the smallest number's opposite fits no type.
  return `(-${literal(-value - 1n)} - 1)`;
}

/** A type byte: `'A'`, or `0x81` where no character stands for it. */
export function typeLiteral(type: string): string {
  return type.length === 1 ? characterLiteral(type) : type;
}

/** A character constant: `'A'`, `'\\''`. */
export function characterLiteral(character: string): string {
  return `'${character.replace(/['\\]/u, "\\$&")}'`;
}

/** A string literal; question marks are escaped because two of them may begin a trigraph. */
export function stringLiteral(text: string): string {
  return `"${text.replace(/["\\?]/gu, "\\$&")}"`;
}

/** A code of an enumeration as its field's bytes would spell it: `'B'`, `"T1  "`, `7U`. */
export function codeConstant(code: string, type: WireType): string {
  switch (type.kind) {
    case "integer":
      return integerConstant(BigInt(code), type);
    case "char":
      return characterLiteral(code);
    case "alpha":
    case "digits":
    case "bytes":
    case "record":
      return stringLiteral(code.padEnd(type.width, " "));
  }
}
