/**
 * Valid specs over every construct of the language, by fast-check. A spec is made twice: with plain
 * names, as nasty as the rules allow, which may collide, and with numbered ones, which must not.
 */
import type fc from "fast-check";
import { Builder, docKey, lengthOf, Names } from "./random-spec-builder.js";
import { type FieldShape, type SpecShape, specShape } from "./random-spec-shape.js";

/** One spec as JSON text, which is YAML, in both namings. */
export interface RandomSpec {
  readonly plain: string;
  readonly numbered: string;
}

/** Any valid spec; `prefix` names it. */
export function randomSpec(prefix: string): fc.Arbitrary<RandomSpec> {
  return specShape.map((made) => ({
    plain: JSON.stringify(specOf(made, prefix, false), null, 1),
    numbered: JSON.stringify(specOf(made, prefix, true), null, 1),
  }));
}

function specOf(made: SpecShape, prefix: string, numbered: boolean): object {
  const names = new Names(numbered);
  const element = names.of("leg", "message");
  const trailer = names.of("more", "message");
  const options = names.of("choice", "message");
  const typeName = names.of(made.typeWord);
  const builder = new Builder(names, {
    element,
    trailer,
    options,
    elementLength: lengthOf(made.element),
  });
  const typeField: FieldShape = {
    word: typeName,
    type: made.isByte ? "u8" : "char",
    width: 1,
    count: null,
    doc: "",
    keys: {},
    bits: [],
  };
  const at = Math.min(made.typeAt, made.header.length);
  const header = builder.place(made.header.slice(0, at), 0);
  const typePlaced = { name: typeName, offset: header.end, type: typeField.type };
  const rest = builder.place(made.header.slice(at), header.end + 1);
  const messages = made.messages.map((each, index) => {
    const code = made.types[made.isDirected ? index >> 1 : index] ?? 0x41;
    const high = made.isByte && index % 2 === 0 ? code ^ 0x80 : code;
    return {
      type: high > 0x7e ? `0x${high.toString(16)}` : String.fromCharCode(code),
      ...(made.isDirected ? { direction: index % 2 === 0 ? "inbound" : "outbound" } : {}),
      frequent: each.frequent,
      ...builder.layout(each, rest.end),
    };
  });
  return {
    itchgen: 1,
    protocol: `random-${prefix}`,
    version: "1.0",
    edition: "2020-01-01",
    document: made.document === "" ? "A document" : made.document,
    ...(made.doc === "" ? {} : { doc: made.doc }),
    byteOrder: made.byteOrder,
    prefix,
    messageType: typeName,
    enumerations: enumerationsOf(made.codes),
    options: {
      [options]: {
        tags: Object.fromEntries(
          made.options.map(({ word: own, doc, value: { type, keys } }, index) => [
            String((index * 51) % 256),
            { name: names.of(own), type, ...keys, ...docKey(doc) },
          ]),
        ),
      },
    },
    header: [...header.fields, typePlaced, ...rest.fields],
    messages: [...messages, ...(made.hasClock ? clockMessages(made, names, rest.end) : [])],
    records: [
      {
        name: element,
        title: "A leg",
        length: lengthOf(made.element),
        fields: builder.place(made.element, 0).fields,
      },
      builder.layout(
        { ...made.trailer, tail: made.trailer.tail === "trailer" ? "none" : made.trailer.tail },
        0,
        trailer,
      ),
    ].filter(({ length }) => length > 0),
  };
}

/** A message that says seconds and decimals, and one that depends on it. */
function clockMessages({ isDirected, types }: SpecShape, names: Names, begin: number): object[] {
  const [clock, price] = [names.of("clock", "message"), names.of("priced", "message")];
  const type = (at: number): string => String.fromCharCode(types[at] ?? 0x41);
  const direction = isDirected ? { direction: "outbound" } : {};
  const common = { title: "A title", ...direction };
  return [
    {
      ...common,
      type: type(6),
      name: clock,
      length: begin + 7,
      fields: [
        { name: "said_seconds", offset: begin, type: "u32", unit: "s_since_midnight" },
        { name: "said_decimals", offset: begin + 4, type: "u16" },
        { name: "said_for", offset: begin + 6, type: "u8" },
      ],
    },
    {
      ...common,
      type: type(7),
      name: price,
      length: begin + 13,
      fields: [
        {
          name: "nanos",
          offset: begin,
          type: "u32",
          unit: "ns",
          secondsFrom: { message: clock, field: "said_seconds" },
        },
        { name: "said_for", offset: begin + 4, type: "u8" },
        {
          name: "scaled",
          offset: begin + 5,
          type: "i64",
          decimalsFrom: { message: clock, field: "said_decimals", key: "said_for" },
        },
      ],
    },
  ];
}

function enumerationsOf(codes: readonly number[]): object {
  const named = (entries: readonly string[]): object =>
    Object.fromEntries(
      entries.map((code, at) => [code, { name: `code${at}`, doc: `Code ${code} */` }]),
    );
  return {
    codes_char: { codes: named(codes.map((code) => String.fromCharCode(code))) },
    codes_text: {
      type: "alpha(3)",
      codes: named(codes.map((code) => `T${code.toString(16)}`.slice(0, 3))),
    },
    codes_number: { type: "u16", codes: named(codes.map((code) => String(code * 517))) },
  };
}
