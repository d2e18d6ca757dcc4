/** Two small protocols with all that generated code makes names of, as values that a test may change. */

/** A spec as a value. */
export interface RichSpec {
  readonly enumerations: Record<string, object>;
  readonly options: Record<string, { readonly tags: object }>;
  readonly messages: RichLayout[];
  readonly records: RichLayout[];
}

interface RichLayout {
  readonly direction?: string | undefined;
  readonly fields: object[];
  readonly [key: string]: unknown;
  length: number;
}

/** Messages that batches can hold, in two editions. */
export const WITH_BATCHES = "batches and editions";
/** Directions, arrays, and everything that may follow a fixed part. */
export const WITH_TAILS = "directions and tails";

/** One of the two, with the prefix `rich`. */
export function richSpec(kind: string): RichSpec {
  const hasTails = kind === WITH_TAILS;
  const spec = {
    ...HEAD,
    ...(hasTails ? {} : { editions: [{ date: "2019" }, { date: "2020-01-02" }] }),
    enumerations: { side: { codes: { B: { name: "buy" }, S: { name: "sell" } } } },
    options: hasTails ? { choice: OPTIONS } : {},
    header: [{ name: "message_type", offset: 0, type: "u8" }],
    messages: hasTails ? [ADD, ...TAILS] : [ADD, { ...OLD, since: "2020-01-02" }],
    records: [LEG],
  };
  const copy = structuredClone(spec) as RichSpec;
  if (!hasTails) return copy;
  const messages = copy.messages.map((each) => ({ direction: "inbound", ...each }));
  return { ...copy, messages };
}

const HEAD = {
  itchgen: 1,
  protocol: "rich",
  version: "1.0",
  edition: "2020-01-02",
  document: "Rich Feed",
  byteOrder: "big",
  prefix: "rich",
};

const ADD = {
  type: "A",
  name: "add_order",
  title: "Add Order",
  length: 47,
  fields: [
    { name: "number_of", offset: 1, type: "u64" },
    { name: "stock", offset: 9, type: "alpha(8)" },
    { name: "mpid", offset: 17, type: "alpha(4)" },
    { name: "price", offset: 21, type: "price4", sentinels: [{ name: "market", value: "0" }] },
    { name: "time", offset: 25, type: "u48" },
    { name: "side", offset: 31, type: "side" },
    {
      name: "flags",
      offset: 32,
      type: "u16",
      bits: [
        { name: "firm", bit: 0 },
        { name: "queue", bit: 1, width: 3 },
      ],
    },
    { name: "text", offset: 34, type: "alpha(13)" },
  ],
};

const OLD = {
  type: "B",
  name: "old",
  title: "Old",
  length: 6,
  fields: [{ name: "ratio", offset: 1, type: "digits(5)" }],
};

const OPTIONS = {
  tags: {
    1: { name: "firm", type: "alpha(4)" },
    2: { name: "most", type: "price4", sentinels: [{ name: "none", value: "0" }] },
    3: { name: "kind", type: "side" },
  },
};

const TAILS = [
  {
    type: "B",
    direction: "outbound",
    name: "big",
    title: "Big",
    length: 23,
    fields: [
      { name: "ratios", offset: 1, type: "u64", count: 2 },
      { name: "legs", offset: 17, type: "leg", count: 1 },
      { name: "extra_length", offset: 21, type: "u16" },
    ],
    appendage: { name: "extras", options: "choice", length: "extra_length" },
  },
  {
    type: "C",
    direction: "outbound",
    name: "cat",
    title: "Cat",
    length: 2,
    fields: [{ name: "leg_count", offset: 1, type: "u8" }],
    group: { name: "parts", record: "leg", count: "leg_count" },
  },
  {
    ...{ type: "D", name: "dog", title: "Dog", length: 1, fields: [] },
    trailer: { name: "more", record: "leg" },
  },
  { type: "E", name: "eel", title: "Eel", length: 1, fields: [], remainder: { name: "rest" } },
];

const LEG = {
  name: "leg",
  title: "Leg",
  length: 4,
  fields: [{ name: "id", offset: 0, type: "u32" }],
};
