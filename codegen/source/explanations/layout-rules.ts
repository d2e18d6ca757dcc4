/** Rules about where the bytes are and how messages are told apart. */
import type { Explanation } from "./explanation.js";

const message = (type: string, name: string, length = 1): readonly string[] => [
  `  - type: ${type}`,
  `    name: ${name}`,
  `    title: ${name}`,
  `    length: ${length}`,
  "    fields: []",
];

const messages = (...all: readonly (readonly string[])[]): string =>
  ["messages:", ...all.flat()].join("\n");

/** Their ids. */
export type LayoutRule =
  | "message-type-form"
  | "message-type-duplicate"
  | "message-type-field"
  | "field-overlap"
  | "field-hole"
  | "length-disagrees"
  | "length-limit";

/** The explanations. */
export const LAYOUT_RULES: Readonly<Record<LayoutRule, Explanation>> = {
  "message-type-form": {
    text:
      "A message is told by one byte, written as the character that it is in ASCII. Quote it: then 0, ~ and N are " +
      "plainly text, whatever reads the file. A space or a control character cannot be a type.",
    example: {
      where: "keys",
      bad: messages(message('"AB"', "add_order")),
      good: messages(message('"A"', "add_order")),
    },
  },
  "message-type-duplicate": {
    text:
      "Two messages with one type byte cannot be told apart by a reader. Upper and lower case are different types. " +
      "Where a protocol uses one letter in both directions, each direction is a spec of its own.",
    example: {
      where: "keys",
      bad: messages(message('"A"', "add_order"), message('"A"', "add_quote")),
      good: messages(message('"A"', "add_order"), message('"a"', "add_quote")),
    },
  },
  "message-type-field": {
    text:
      "The header has one field of type char that carries the type byte: message_type, or the one named by the key messageType. " +
      "It may be at any offset. Without it no message can be told from another.",
    example: {
      where: "keys",
      bad: "header:\n  - { name: message_type, offset: 0, type: u8 }",
      good: "header:\n  - { name: message_type, offset: 0, type: char }",
    },
  },
  "field-overlap": {
    text:
      "A field is written at an offset inside the field before it. The arithmetic is shown: either the offset is a misprint, " +
      "or the field before is narrower than its type says. After a mistake the written offset counts, so that one mistake is one finding.",
    example: {
      where: "fields",
      bad: [
        "- { name: price, offset: 1, type: price4 }",
        "- { name: shares, offset: 4, type: u32 }",
      ].join("\n"),
      good: [
        "- { name: price, offset: 1, type: price4 }",
        "- { name: shares, offset: 5, type: u32 }",
      ].join("\n"),
    },
  },
  "field-hole": {
    text:
      "Bytes between two fields belong to none. If the exchange leaves them unused, name them as a reserved field of type " +
      "bytes(n), so that they are seen and counted; if not, an offset or a width is wrong.",
    example: {
      where: "fields",
      bad: [
        "- { name: price, offset: 1, type: price4 }",
        "- { name: lots, offset: 7, type: u16 }",
      ].join("\n"),
      good: [
        "- { name: price, offset: 1, type: price4 }",
        "- { name: reserved, offset: 5, type: bytes(2) }",
        "- { name: lots, offset: 7, type: u16 }",
      ].join("\n"),
    },
  },
  "length-disagrees": {
    text:
      "The written length is compared with the sum of the fields, and the sum is shown. The exchange's table states both; " +
      "when they disagree, one of its numbers, or one of the spec's, is wrong.",
    example: {
      where: "keys",
      bad: messages(message('"A"', "add_order", 2)),
      good: messages(message('"A"', "add_order", 1)),
    },
  },
  "length-limit": {
    text:
      "MoldUDP64, SoupBinTCP and BinaryFILE carry a message's length in 16 bits, so a message or record takes at most " +
      "65,535 bytes, header included.",
    example: {
      where: "keys",
      bad: [
        "messages:",
        '  - type: "A"',
        "    name: blob",
        "    title: Blob",
        "    length: 65535",
        "    fields: [{ name: data, offset: 1, type: bytes(65535) }]",
      ].join("\n"),
      good: [
        "messages:",
        '  - type: "A"',
        "    name: blob",
        "    title: Blob",
        "    length: 65535",
        "    fields: [{ name: data, offset: 1, type: bytes(65534) }]",
      ].join("\n"),
    },
  },
};
