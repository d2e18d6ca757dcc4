/**
 * Valid specs over every construct of the language, by fast-check. A spec is made twice: with plain
 * names, as nasty as the rules allow, which may collide, and with numbered ones, which must not.
 */
import fc from "fast-check";
import { reservedFor } from "../../codegen/names/reserved-words.js";

/** One spec as JSON text, which is YAML, in both namings. */
export interface RandomSpec {
  readonly plain: string;
  readonly numbered: string;
}

/** Any valid spec; `prefix` names it. */
export function randomSpec(prefix: string): fc.Arbitrary<RandomSpec> {
  return shape.map((made) => ({
    plain: JSON.stringify(specOf(made, prefix, false), null, 1),
    numbered: JSON.stringify(specOf(made, prefix, true), null, 1),
  }));
}

/** Words that generated code uses itself, that languages reserve in part, or that look alike. */
const WORDS = [
  ..."hi lo key text value index limit option rest next tag scan count whole at start self".split(
    " ",
  ),
  ..."set_price price set price_text price_decimals price_hi decimals type_byte x y2 z_1 a1_b".split(
    " ",
  ),
  ..."function var let await yield in of arguments eval message record offset_of length_of".split(
    " ",
  ),
  ..."judge_all bind whole_length legs legs_count legs_end order flags flags_on on begin end_of".split(
    " ",
  ),
  ..."verdict proof same in_c fingerprint_of compiled_layout math array number_of bits bytes_of".split(
    " ",
  ),
  ..."data view offset length limit data_of view_of option fingerprint layouts fields dispatch_rare require_range handlers_of itch u32be long_one very_long_name_that_goes_on_and_on_until_sixty".split(
    " ",
  ),
] as const;

const PROSE = [
  "",
  "Plain words",
  "Ends */ and begins /* again",
  "A trigraph ??/ and a line \\",
  "Quotes ' \" ` and ${x} {{y}} {{{z}}} %s %d",
  "@ts-ignore // @ts-nocheck eslint-disable prettier-ignore",
  "Two\n\nparagraphs\tand a tab",
  "</script> <!-- sourceMappingURL=x -->",
  "Ünïcödé 漢字 – dash 🎲",
  "#include <stdio.h>\n#define x y",
  "*",
  "/",
] as const;

const word = fc.constantFrom<string>(...WORDS);
const prose = fc.constantFrom<string>(...PROSE);

/** One field before it has a place and a final name. */
interface FieldShape {
  readonly word: string;
  readonly type: string;
  /** Bytes of one value. */
  readonly width: number;
  readonly count: number | null;
  readonly doc: string;
  readonly keys: Readonly<Record<string, unknown>>;
  readonly bits: readonly { readonly word: string; readonly bit: number; readonly width: number }[];
}

type Value = Pick<FieldShape, "type" | "width" | "keys"> & { readonly maySplit?: boolean };

const order = fc.constantFrom("", "be", "le");
const integer: fc.Arbitrary<Value> = fc
  .record({ signed: fc.boolean(), width: fc.integer({ min: 1, max: 8 }), order, extra: fc.nat(4) })
  .chain(({ signed, width, order: suffix, extra }) => {
    const bits = BigInt(width * 8);
    const least = signed ? -(1n << (bits - 1n)) : 0n;
    const most = signed ? -least - 1n : (1n << bits) - 1n;
    const type = `${signed ? "i" : "u"}${bits}${width === 1 ? "" : suffix}`;
    const keys: fc.Arbitrary<Record<string, unknown>>[] = [
      fc.record({ decimals: fc.integer({ min: 0, max: 18 }) }),
      fc.record({ unit: fc.constantFrom("ns", "ms", "s", "ns_since_midnight", "s_since_epoch") }),
      fc
        .uniqueArray(fc.bigInt({ min: least, max: most }), { minLength: 1, maxLength: 2 })
        .map((values) => ({
          sentinels: values.map((each, at) => ({ name: `signal${at}`, value: String(each) })),
        })),
    ];
    const maySplit = !signed && width <= 4;
    return (keys[extra] ?? fc.constant({})).map((own) => ({
      type,
      width,
      keys: own,
      maySplit: maySplit && Object.keys(own).length === 0,
    }));
  });
const sized = (kind: string, most: number): fc.Arbitrary<Value> =>
  fc
    .integer({ min: 1, max: most })
    .map((width) => ({ type: `${kind}(${width})`, width, keys: {} }));
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: integer },
  fc.constantFrom<Value>(
    { type: "price4", width: 4, keys: {} },
    { type: "price8", width: 8, keys: {} },
    { type: "char", width: 1, keys: {} },
    { type: "codes_char", width: 1, keys: {} },
    { type: "codes_text", width: 3, keys: {} },
    { type: "codes_number", width: 2, keys: {} },
  ),
  sized("alpha", 12),
  sized("bytes", 9),
  sized("digits", 20),
);

/** Cuts a number of bits into named runs with gaps. */
const bitsIn = (total: number): fc.Arbitrary<FieldShape["bits"]> =>
  fc
    .array(fc.record({ word, gap: fc.nat(4), width: fc.integer({ min: 1, max: total }) }), {
      maxLength: 4,
    })
    .map((runs) => {
      let bit = 0;
      return runs.flatMap(({ word: own, gap, width }) => {
        const begin = bit + gap;
        bit = begin + width;
        return bit > total ? [] : [{ word: own, bit: begin, width }];
      });
    });

const field: fc.Arbitrary<FieldShape> = fc
  .record({
    word,
    doc: prose,
    value,
    count: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 3 }),
  })
  .chain(({ value: { type, width, keys, maySplit = false }, count, ...rest }) =>
    (maySplit && count === null ? bitsIn(width * 8) : fc.constant([])).map((bits) => ({
      ...rest,
      type,
      width,
      keys,
      count,
      bits,
    })),
  );
const fields = (maxLength: number): fc.Arbitrary<FieldShape[]> => fc.array(field, { maxLength });

const layout = fc.record({
  word,
  doc: prose,
  title: prose,
  fields: fields(5),
  /** What holds records, and how many of them. */
  records: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 3 }),
  tail: fc.constantFrom("none", "none", "remainder", "group", "appendage", "trailer"),
  countType: fc.constantFrom("u8", "u16", "u16le", "u16be"),
  tailWord: word,
  frequent: fc.boolean(),
});

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

const shape = fc.record({
  byteOrder: fc.constantFrom("big", "little"),
  document: prose,
  doc: prose,
  isDirected: fc.boolean(),
  isByte: fc.boolean(),
  typeAt: fc.nat(2),
  header: fields(3),
  typeWord: word,
  messages: fc.array(layout, { maxLength: 4 }),
  hasClock: fc.boolean(),
  element: fields(4),
  trailer: layout,
  options: fc.array(fc.record({ word, doc: prose, value }), { minLength: 1, maxLength: 6 }),
  types: fc.uniqueArray(fc.integer({ min: 0x21, max: 0x7e }), { minLength: 8, maxLength: 8 }),
  codes: fc.uniqueArray(fc.integer({ min: 0x20, max: 0x7e }), { minLength: 1, maxLength: 5 }),
});

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** Gives each word a name: itself where it is allowed and new, or with a number that nothing else has. */
class Names {
  readonly #numbered: boolean;
  readonly #used = new Set<string>();
  #next = 0;

  constructor(numbered: boolean) {
    this.#numbered = numbered;
  }

  of(own: string, use: "field" | "message" | "code" = "field"): string {
    if (!this.#numbered && !this.#used.has(own) && reservedFor(use, own) === null) {
      this.#used.add(own);
      return own;
    }
    return `${own.slice(0, 40).replace(/_$/u, "")}_n${this.#next++}`;
  }
}

function specOf(made: Shape, prefix: string, numbered: boolean): object {
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
function clockMessages({ isDirected, types }: Shape, names: Names, begin: number): object[] {
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

function docKey(doc: string): object {
  return doc === "" ? {} : { doc };
}

function lengthOf(shapes: readonly FieldShape[]): number {
  return shapes.reduce((sum, { width, count }) => sum + width * (count ?? 1), 0);
}

interface Shared {
  readonly element: string;
  readonly elementLength: number;
  readonly trailer: string;
  readonly options: string;
}

/** Puts fields one after the other. */
class Builder {
  readonly #names: Names;
  readonly #shared: Shared;

  constructor(names: Names, shared: Shared) {
    this.#names = names;
    this.#shared = shared;
  }

  place(
    shapes: readonly FieldShape[],
    begin: number,
  ): { readonly fields: object[]; readonly end: number } {
    let end = begin;
    const placed = shapes.map(({ word: own, type, width, count, doc, keys, bits }) => {
      const offset = end;
      end += width * (count ?? 1);
      return {
        name: this.#names.of(own),
        offset,
        type,
        ...(count === null ? {} : { count }),
        ...(bits.length === 0
          ? {}
          : {
              bits: bits.map(({ word: name, ...run }) => ({
                name: this.#names.of(name, "code"),
                ...run,
              })),
            }),
        ...keys,
        ...docKey(doc),
      };
    });
    return { fields: placed, end };
  }

  layout(
    made: Layout,
    begin: number,
    name = this.#names.of(made.word, "message"),
  ): { readonly length: number } {
    const { element, elementLength, trailer, options } = this.#shared;
    const holds = elementLength > 0 ? made.records : null;
    const placed = this.place(made.fields, begin);
    const fieldsOf = [...placed.fields];
    let { end } = placed;
    if (holds !== null) {
      fieldsOf.push({ name: this.#names.of("held"), offset: end, type: element, count: holds });
      end += holds * elementLength;
    }
    const counter = this.#names.of("how_many");
    const tailName = this.#names.of(made.tailWord);
    let tail: object = {};
    const isCounted = (made.tail === "group" && elementLength > 0) || made.tail === "appendage";
    if (isCounted) {
      fieldsOf.push({ name: counter, offset: end, type: made.countType });
      end += made.countType === "u8" ? 1 : 2;
      tail =
        made.tail === "group"
          ? { group: { name: tailName, record: element, count: counter, ...docKey(made.doc) } }
          : { appendage: { name: tailName, options, length: counter } };
    } else if (made.tail === "remainder") {
      tail = { remainder: { name: tailName } };
    } else if (made.tail === "trailer" && begin > 0) {
      tail = { trailer: { name: tailName, record: trailer, ...docKey(made.doc) } };
    }
    if (end === 0) {
      fieldsOf.push({ name: this.#names.of("only"), offset: 0, type: "u8" });
      end = 1;
    }
    return {
      name,
      title: made.title === "" ? "A title" : made.title,
      ...docKey(made.doc),
      length: end,
      fields: fieldsOf,
      ...tail,
    } as { readonly length: number };
  }
}
