/** What random specs are made of, before anything has a place or a name: every construct, with nasty words. */
import fc from "fast-check";

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
export interface FieldShape {
  readonly word: string;
  readonly type: string;
  /** Bytes of one value. */
  readonly width: number;
  readonly count: number | null;
  readonly doc: string;
  readonly keys: Readonly<Record<string, unknown>>;
  readonly bits: readonly { readonly word: string; readonly bit: number; readonly width: number }[];
}

/** A message or record before its fields have places. */
export interface LayoutShape {
  readonly word: string;
  readonly doc: string;
  readonly title: string;
  readonly fields: readonly FieldShape[];
  /** How many elements its array of records has; null for no such array. */
  readonly records: number | null;
  readonly tail: "none" | "remainder" | "group" | "appendage" | "trailer";
  /** Wire type of the field that counts a group or an appendage. */
  readonly countType: string;
  readonly tailWord: string;
  readonly frequent: boolean;
}

/** Everything that a spec is made of. */
export interface SpecShape {
  readonly byteOrder: string;
  readonly document: string;
  readonly doc: string;
  /** Whether each message has a direction, and a type byte may come once in each. */
  readonly isDirected: boolean;
  /** Whether the type byte is a number, which may be above 0x7e. */
  readonly isByte: boolean;
  /** How many fields of the header come before the type byte, at most. */
  readonly typeAt: number;
  readonly header: readonly FieldShape[];
  readonly typeWord: string;
  readonly messages: readonly LayoutShape[];
  /** Whether there are messages of which one says seconds and decimals for another. */
  readonly hasClock: boolean;
  readonly element: readonly FieldShape[];
  readonly trailer: LayoutShape;
  readonly options: readonly {
    readonly word: string;
    readonly doc: string;
    readonly value: Value;
  }[];
  readonly types: readonly number[];
  readonly codes: readonly number[];
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

const layout: fc.Arbitrary<LayoutShape> = fc.record({
  word,
  doc: prose,
  title: prose,
  fields: fields(5),
  records: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 3 }),
  tail: fc.constantFrom<LayoutShape["tail"]>(
    "none",
    "none",
    "remainder",
    "group",
    "appendage",
    "trailer",
  ),
  countType: fc.constantFrom("u8", "u16", "u16le", "u16be"),
  tailWord: word,
  frequent: fc.boolean(),
});

/** Any such spec. */
export const specShape: fc.Arbitrary<SpecShape> = fc.record({
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
