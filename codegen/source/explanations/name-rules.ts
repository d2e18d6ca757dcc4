/** Rules about names: each becomes an identifier in C, C++ and TypeScript. */
import type { Explanation } from "./explanation.js";

/** Their ids. */
export type NameRule = "name-form" | "name-reserved" | "name-duplicate" | "name-collision";

/** The explanations. */
export const NAME_RULES: Readonly<Record<NameRule, Explanation>> = {
  "name-form": {
    text:
      "A name goes into generated code as it stands, so only what is harmless in every language is let through: a lower-case " +
      "letter, then lower-case letters, digits and single underscores, 63 at most. From it the C name, the TypeScript " +
      "name and the file's name are made mechanically, and can be turned back.",
    example: {
      where: "fields",
      bad: "- { name: OrderPrice, offset: 1, type: price8 }",
      good: "- { name: order_price, offset: 1, type: price8 }",
    },
  },
  "name-reserved": {
    text:
      "The name is a keyword, a macro of common system headers, or a member that every JavaScript object or generated view " +
      "has: a struct member named linux does not compile under gcc, and a view with a member named then is awaited. " +
      "Enumerations and records are named where wire types are, so none is called u16 or char. " +
      "Add a word, as the exchange's own prose would.",
    example: {
      where: "fields",
      bad: "- { name: class, offset: 1, type: alpha(8) }",
      good: "- { name: security_class, offset: 1, type: alpha(8) }",
    },
  },
  "name-duplicate": {
    text:
      "Two fields of one message, two messages, two codes of one enumeration or two sentinels of one field have the same name. " +
      "The place of the first is shown. A message's own fields must not repeat a name of the header.",
    example: {
      where: "fields",
      bad: [
        "- { name: price, offset: 1, type: price4 }",
        "- { name: price, offset: 5, type: price4 }",
      ].join("\n"),
      good: [
        "- { name: bid_price, offset: 1, type: price4 }",
        "- { name: ask_price, offset: 5, type: price4 }",
      ].join("\n"),
    },
  },
  "name-collision": {
    text:
      "Two different names become one identifier in a generated language, because TypeScript drops the underscores, or because " +
      "names are joined from several words in C. Both places are shown; rename one of them.",
    example: {
      where: "fields",
      bad: [
        "- { name: leg_1a, offset: 1, type: u32 }",
        "- { name: leg1_a, offset: 5, type: u32 }",
      ].join("\n"),
      good: [
        "- { name: leg_1a, offset: 1, type: u32 }",
        "- { name: leg_1b, offset: 5, type: u32 }",
      ].join("\n"),
    },
  },
};
