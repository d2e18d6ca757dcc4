/** Rules about wire types, units, special values and codes. */
import type { Explanation } from "./explanation.js";

const enumeration = (lines: readonly string[]): string =>
  ["enumerations:", "  side:", ...lines].join("\n");

/** Their ids. */
export type TypeRule =
  | "wire-type-unknown"
  | "wire-type-width"
  | "decimals-misplaced"
  | "unit-misplaced"
  | "sentinel-range"
  | "enumeration-type"
  | "enumeration-unused"
  | "code-form"
  | "code-duplicate";

/** The explanations. */
export const TYPE_RULES: Readonly<Record<TypeRule, Explanation>> = {
  "wire-type-unknown": {
    text:
      "A field's type is a wire type of the language or the name of one of the spec's enumerations. The nearest one is suggested, " +
      "other languages' names included. Integers are named by sign and bits (u16, i32, u48), text by its bytes (alpha(8)).",
    example: {
      where: "fields",
      bad: "- { name: shares, offset: 1, type: uint64 }",
      good: "- { name: shares, offset: 1, type: u64 }",
    },
  },
  "wire-type-width": {
    text:
      "Integers take 1 to 8 whole bytes; alpha, bytes and digits say how many bytes they take, at least one and for digits " +
      "at most 20. A single byte has no order, so u8be is refused.",
    example: {
      where: "fields",
      bad: "- { name: stock, offset: 1, type: alpha }",
      good: "- { name: stock, offset: 1, type: alpha(8) }",
    },
  },
  "decimals-misplaced": {
    text:
      "Implied decimal places scale a plain integer. Text and bytes have none, and price4 and price8 already say theirs. " +
      "At most 18 places fit a number of 64 bits.",
    example: {
      where: "fields",
      bad: "- { name: rate, offset: 1, type: price8, decimals: 6 }",
      good: "- { name: rate, offset: 1, type: u64, decimals: 6 }",
    },
  },
  "unit-misplaced": {
    text:
      "A unit says what a number counts; text and bytes count nothing. If the field is a number in digits, its type is " +
      "digits(n); if it is not a number, leave the unit out.",
    example: {
      where: "fields",
      bad: "- { name: sent_at, offset: 1, type: alpha(8), unit: ns_since_midnight }",
      good: "- { name: sent_at, offset: 1, type: u64, unit: ns_since_midnight }",
    },
  },
  "sentinel-range": {
    text:
      "A sentinel is a value that is a signal instead of a quantity, such as a price of all nines for a market order. " +
      "A value that the field's integer cannot hold would never be seen, and text has no such values: use an enumeration.",
    example: {
      where: "fields",
      bad: [
        "- { name: price, offset: 1, type: u32, sentinels: [{ name: market, value: 4294967296 }] }",
        "- { name: shares, offset: 5, type: u32 }",
      ].join("\n"),
      good: [
        "- { name: price, offset: 1, type: u32, sentinels: [{ name: market, value: 4294967295 }] }",
        "- { name: shares, offset: 5, type: u32 }",
      ].join("\n"),
    },
  },
  "enumeration-type": {
    text:
      "Codes are compared as a whole and shown to people, so an enumeration is a character, an alpha of at most eight bytes, " +
      "or an unsigned integer of up to 32 bits.",
    example: {
      where: "keys",
      bad: enumeration(["    type: i16", "    codes:", '      "1": { name: buy }']),
      good: enumeration(["    type: u16", "    codes:", '      "1": { name: buy }']),
    },
  },
  "enumeration-unused": {
    text:
      "No field has this enumeration as its type. That is allowed, but usually a field's type is misspelt, or was written as " +
      "char where the enumeration was meant.",
    example: {
      where: "keys",
      bad: enumeration(["    codes:", '      "B": { name: buy }']),
      good: "enumerations: {}",
    },
  },
  "code-form": {
    text:
      "A code must be what the bytes can say: one character for char, at most so many characters for alpha, a number in " +
      "plain digits for an integer. An enumeration has at least one code.",
    example: {
      where: "keys",
      bad: enumeration(["    codes:", '      "BUY": { name: buy }']),
      good: enumeration(["    codes:", '      "B": { name: buy }']),
    },
  },
  "code-duplicate": {
    text:
      "Two codes of one enumeration are the same bytes on the wire, so a reader could not tell which one was meant. " +
      "Trailing spaces do not count: they are the padding of text.",
    example: {
      where: "keys",
      bad: enumeration([
        "    type: alpha(2)",
        "    codes:",
        '      "B": { name: buy }',
        '      "B ": { name: buyer }',
      ]),
      good: enumeration([
        "    type: alpha(2)",
        "    codes:",
        '      "B": { name: buy }',
        '      "S": { name: sell }',
      ]),
    },
  },
};
