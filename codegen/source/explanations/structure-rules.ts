/** Rules about what is more than one value: directions, arrays, bits, and what follows a fixed part. */
import type { Explanation } from "./explanation.js";

const lines = (...all: readonly string[]): string => all.join("\n");

const message = (...more: readonly string[]): string =>
  lines(
    "messages:",
    '  - type: "A"',
    "    name: add_order",
    "    title: Add Order",
    "    length: 3",
    "    fields:",
    "      - { name: leg_count, offset: 1, type: u8 }",
    "      - { name: size, offset: 2, type: i8 }",
    ...more,
  );

const LEG =
  "records:\n  - { name: leg, title: Leg, length: 1, fields: [{ name: ratio, offset: 0, type: u8 }] }";

const LEG_OF_LEGS = lines(
  "records:",
  "  - { name: part, title: Part, length: 1, fields: [{ name: ratio, offset: 0, type: u8 }] }",
  "  - name: leg",
  "    title: Leg",
  "    length: 1",
  "    fields: [{ name: parts, offset: 0, type: part, count: 1 }]",
);

const directed = (first: string, second: string): string =>
  lines(
    "messages:",
    `  - { type: "A", ${first}name: enter, title: Enter, length: 1, fields: [] }`,
    `  - { type: "B", ${second}name: accepted, title: Accepted, length: 1, fields: [] }`,
  );

const clock = (field: string): string =>
  lines(
    "messages:",
    '  - type: "T"',
    "    name: clock",
    "    title: Time",
    "    length: 5",
    "    fields: [{ name: seconds, offset: 1, type: u32, unit: s_since_midnight }]",
    '  - type: "S"',
    "    name: told",
    "    title: Told",
    "    length: 5",
    "    fields:",
    "      - { name: nanosecond, offset: 1, type: u32, unit: ns,",
    `          secondsFrom: { message: clock, field: ${field} } }`,
  );

const alike = (lastField: string): string =>
  lines(
    "messages:",
    ...["A", "B", "C", "D", "E"].flatMap((type, index) => [
      `  - type: "${type}"`,
      `    name: message${index}`,
      "    title: A title",
      "    length: 3",
      "    fields:",
      `      - { name: ${type === "E" ? lastField : "stock_locate"}, offset: 1, type: u16 }`,
    ]),
  );

const options = (tag: string): string =>
  lines("options:", "  choices:", "    tags:", `      "${tag}": { name: route, type: u8 }`);

/** Their ids. */
export type StructureRule =
  | "direction-mixed"
  | "array-form"
  | "bits-misplaced"
  | "bits-range"
  | "record-unknown"
  | "record-nested"
  | "options-unknown"
  | "option-tag"
  | "tail-several"
  | "tail-length"
  | "decimals-source"
  | "seconds-source"
  | "common-beginning";

/** The explanations. */
export const STRUCTURE_RULES: Readonly<Record<StructureRule, Explanation>> = {
  "common-beginning": {
    text:
      "The exchange's messages mostly begin alike: locate code, tracking number, time. Where at least three messages, and four " +
      "in five, have the same first field behind the header, one without it was probably written down without it. That is a " +
      "warning: a message that the exchange begins otherwise says alone: true. What all begin with is written once, as header.",
    example: { where: "keys", bad: alike("price"), good: alike("stock_locate") },
  },
  "direction-mixed": {
    text:
      "Where both directions use the same type bytes, each gets a dispatch of its own, and every message says to which it " +
      "belongs: inbound goes to the exchange, outbound comes from it. A message that says nothing would be in neither.",
    example: {
      where: "keys",
      bad: directed("direction: inbound, ", ""),
      good: directed("direction: inbound, ", "direction: outbound, "),
    },
  },
  "array-form": {
    text:
      "A record may be the type of a field, but only as an array: count says how many follow one another, and 1 is a count. " +
      "Each element keeps its own struct and view, so its fields are read by the names they have in the record.",
    example: {
      where: "keys",
      bad: lines(message().replace("type: i8", "type: leg"), LEG),
      good: lines(message().replace("type: i8", "type: leg, count: 1"), LEG),
    },
  },
  "bits-misplaced": {
    text:
      "Named bits are read by a mask and a shift over one whole number. Signed numbers, prices, codes, arrays and numbers of " +
      "more than 4 bytes have no bits of their own; the exchanges put flags in unsigned integers of 1 to 4 bytes.",
    example: {
      where: "fields",
      bad: "- { name: flags, offset: 1, type: i64, bits: [{ name: firm_quote, bit: 5 }] }",
      good: "- { name: flags, offset: 1, type: u32, bits: [{ name: firm_quote, bit: 5 }] }\n- { name: shares, offset: 5, type: u32 }",
    },
  },
  "bits-range": {
    text:
      "Bit 0 is the least significant one, so a u8 has bits 0 to 7 and a u16 has bits 0 to 15, whatever their byte order. " +
      "Bits of a width above 1 begin at their lowest. A bit belongs to one name; bits without a name are kept as they are.",
    example: {
      where: "fields",
      bad: "- { name: flags, offset: 1, type: u32, bits: [{ name: firm_quote, bit: 31, width: 2 }] }\n- { name: shares, offset: 5, type: u32 }",
      good: "- { name: flags, offset: 1, type: u32, bits: [{ name: firm_quote, bit: 30, width: 2 }] }\n- { name: shares, offset: 5, type: u32 }",
    },
  },
  "record-unknown": {
    text:
      "A group or a trailer names one of the spec's records: a layout without a type byte, under the key records. The nearest " +
      "known one is suggested. Messages cannot repeat or trail, because their header would have to do so as well.",
    example: {
      where: "keys",
      bad: lines(message("    group: { name: legs, record: lag, count: leg_count }"), LEG),
      good: lines(message("    group: { name: legs, record: leg, count: leg_count }"), LEG),
    },
  },
  "record-nested": {
    text:
      "The place of an element is found by multiplication, so a record that repeats has one length: plain fields, no records " +
      "and nothing behind them. A record that trails may end in a group or an appendage, but not in another trailer.",
    example: {
      where: "keys",
      bad: lines(message("    group: { name: legs, record: leg, count: leg_count }"), LEG_OF_LEGS),
      good: lines(message("    group: { name: legs, record: leg, count: leg_count }"), LEG),
    },
  },
  "options-unknown": {
    text:
      "An appendage names one of the sets under the key options, which lists each option by its tag. The nearest known set is " +
      "suggested. Messages that may carry the same options share one set, and one view reads them all.",
    example: {
      where: "keys",
      bad: lines(
        message("    appendage: { name: extras, options: choises, length: leg_count }"),
        options("1"),
      ),
      good: lines(
        message("    appendage: { name: extras, options: choices, length: leg_count }"),
        options("1"),
      ),
    },
  },
  "option-tag": {
    text:
      "An option is told by one byte, which is written as the number that the exchange gives it: plain decimal digits from 0 to " +
      "255, in quotes because it is a key. Leading zeros are refused, so that no tag can be listed twice.",
    example: { where: "keys", bad: options("01"), good: options("1") },
  },
  "tail-several": {
    text:
      "Only one of remainder, group, appendage and trailer stands beside the fields, because the end of the one would be the " +
      "beginning of the other. Where an exchange has two, the first is a trailer whose record ends in the second.",
    example: {
      where: "keys",
      bad: lines(
        message(
          "    remainder: { name: text }",
          "    group: { name: legs, record: leg, count: leg_count }",
        ),
        LEG,
      ),
      good: lines(message("    group: { name: legs, record: leg, count: leg_count }"), LEG),
    },
  },
  "tail-length": {
    text:
      "How much follows is said by a plain u8 or u16 of the same fixed part, which a reader has whole before it looks further. " +
      "With two bytes at most, a count times the longest element still fits in 32 bits: no sum wraps round to a small one.",
    example: {
      where: "keys",
      bad: lines(message("    group: { name: legs, record: leg, count: size }"), LEG),
      good: lines(message("    group: { name: legs, record: leg, count: leg_count }"), LEG),
    },
  },
  "decimals-source": {
    text:
      "Where the number of decimals varies, decimalsFrom names the unsigned integer that says it: a field of the same message, " +
      "or of another one with the key that both have, such as an order book's id. The price itself is a plain integer.",
    example: {
      where: "fields",
      bad: "- { name: price, offset: 1, type: u32, decimalsFrom: { field: places } }\n- { name: decimals_in_price, offset: 5, type: u32 }",
      good: "- { name: price, offset: 1, type: u32, decimalsFrom: { field: decimals_in_price } }\n- { name: decimals_in_price, offset: 5, type: u32 }",
    },
  },
  "seconds-source": {
    text:
      "A time split over messages is an unsigned integer in the unit ns, and secondsFrom names the message and field whose " +
      "seconds, since midnight or since 1970, it is to be added to. FeedContext and itch_join_time put the two together.",
    example: { where: "keys", bad: clock("second"), good: clock("seconds") },
  },
};
