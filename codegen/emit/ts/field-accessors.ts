/** One field in, its getters and setters out. */
import type { FieldLayout } from "../../layout/protocol-layout.js";
import { widthOf } from "../../model/wire-type.js";
import { tsEnumeration, tsFieldNames, tsNames, type TsFieldNames } from "../../names/ts-names.js";
import { docText, sentence } from "./doc-text.js";
import { halvedAccessors } from "./halved-accessors.js";
import {
  place,
  readHi,
  readLo,
  readNumber,
  writeHi,
  writeLo,
  writeNumber,
  type Place,
} from "./integer-access.js";

/** A getter, and a setter of the same name and type where there is one. */
export interface Accessor {
  readonly name: string;
  readonly type: string;
  readonly docs: readonly string[];
  /** Expression that the getter returns. */
  readonly read: string;
  /** Statements of the setter, over `value`; null for a getter alone. */
  readonly write: readonly string[] | null;
  /** What the getter and setter need from the runtime. */
  readonly runtime: readonly string[];
  /** Parameters after the index, of the values of an array; a single value has none. */
  readonly parameters?: readonly { readonly name: string; readonly type: string }[];
}

/** The most ASCII digits whose number is exact as a JavaScript number. */
const MOST_NUMBER_DIGITS = 14;

/** Every accessor of one field of the class `view`, its own name first. */
export function fieldAccessors(field: FieldLayout, view: string): readonly Accessor[] {
  const names = tsFieldNames(field.name);
  const { wireType } = field;
  const at = placeOf(field);
  const docs = fieldDocs(field);
  const type = (otherwise: string): string =>
    field.enumeration === null ? otherwise : tsEnumeration(field.enumeration);
  switch (wireType.kind) {
    case "integer":
      return [
        ...((wireType.width === 5 || wireType.width === 6) && field.count === null
          ? halvedAccessors({ wireType, at, names, type: type("number"), docs })
          : wireType.width <= 6
            ? [
                {
                  name: names.member,
                  type: type("number"),
                  docs,
                  read: readNumber(wireType, at),
                  write: writeNumber(wireType, at),
                  runtime: [],
                },
              ]
            : wideAccessors(field, { names, docs })),
        ...decimalAccessor(field, names, view),
      ];
    case "char":
      return [
        {
          name: names.member,
          type: type("number"),
          docs,
          read: `this.view.getUint8(${place(at)})`,
          write: [`this.view.setUint8(${place(at)}, value);`],
          runtime: [],
        },
      ];
    case "alpha":
      return [
        {
          name: names.member,
          type: type("string"),
          docs,
          read: `alphaText(this.view, ${place(at)}, ${wireType.width})`,
          write: [`setAlpha(this.view, ${place(at)}, ${wireType.width}, value);`],
          runtime: ["alphaText", "setAlpha"],
        },
        ...keyAccessors(field, names),
      ];
    case "bytes":
      return [
        {
          name: names.member,
          type: "Uint8Array",
          docs,
          read: `bytesWindow(this.view, ${place(at)}, ${wireType.width})`,
          write: [`setBytes(this.view, ${place(at)}, ${wireType.width}, value);`],
          runtime: ["bytesWindow", "setBytes"],
        },
      ];
    case "digits": {
      const exact = wireType.width <= MOST_NUMBER_DIGITS;
      const reader = exact ? "digitsNumber" : "digitsBigint";
      return [
        {
          name: names.member,
          type: `${exact ? "number" : "bigint"} | undefined`,
          docs,
          read: `${reader}(this.view, ${place(at)}, ${wireType.width})`,
          write: [`setDigits(this.view, ${place(at)}, ${wireType.width}, value);`],
          runtime: [reader, "setDigits"],
        },
      ];
    }
    case "record": {
      const record = tsNames(wireType.name).view;
      return [
        {
          name: names.member,
          type: record,
          docs: [...docs, "`element` is moved there and returned."],
          read: `element.wrap(this.view, ${place(at)})`,
          write: null,
          runtime: [],
          parameters: [{ name: "element", type: record }],
        },
      ];
    }
  }
}

function placeOf({ offset, wireType, count }: FieldLayout): Place {
  return { at: offset, step: count === null ? 0 : widthOf(wireType) };
}

/** What is said about a field wherever it appears: meaning, then place and unit. */
export function fieldDocs(field: FieldLayout): readonly string[] {
  const range = `Bytes [${field.offset}, ${field.offset + field.length})`;
  const doc = sentence(docText(field.doc));
  return [[doc, `${range}${meaningOf(field)}.`].filter((part) => part !== "").join(" ")];
}

/** What a value is, after its place: `, scaled by 10^4`. */
export function meaningOf(field: FieldLayout): string {
  const { unit, decimals, wireType, decimalsFrom, secondsFrom } = field;
  if (secondsFrom !== null) {
    return `, in nanoseconds after the \`${secondsFrom.field}\` of the last \`${secondsFrom.message}\``;
  }
  if (decimalsFrom !== null) {
    const { message, field: source, key } = decimalsFrom;
    const whose =
      message === null ? "" : ` of the \`${message}\`${key === null ? "" : ` with its \`${key}\``}`;
    return `, with as many decimal places as \`${source}\`${whose} says`;
  }
  if (unit !== null) return `, in ${UNIT_WORDS[unit]}`;
  if (decimals !== null && decimals > 0) return `, scaled by 10^${decimals}`;
  switch (wireType.kind) {
    case "integer":
    case "bytes":
      return "";
    case "char":
      return ", one ASCII character";
    case "alpha":
      return ", ASCII text";
    case "digits":
      return ", a number in ASCII digits; undefined when they spell none";
    case "record":
      return `, ${field.count ?? 1} records of ${wireType.width} bytes`;
  }
}

const UNIT_WORDS: Readonly<Record<NonNullable<FieldLayout["unit"]>, string>> = {
  ns_since_midnight: "nanoseconds since midnight",
  ns_since_epoch: "nanoseconds since 1970-01-01 UTC",
  s_since_midnight: "seconds since midnight",
  s_since_epoch: "seconds since 1970-01-01 UTC",
  ns: "nanoseconds",
  ms: "milliseconds",
  s: "seconds",
};

interface Described {
  readonly names: TsFieldNames;
  readonly docs: readonly string[];
}

/** 7 and 8 bytes: a bigint, and two numbers for code that must not allocate. */
function wideAccessors(field: FieldLayout, { names, docs }: Described): readonly Accessor[] {
  const { wireType } = field;
  if (wireType.kind !== "integer") return [];
  const at = placeOf(field);
  const order = wireType.byteOrder === "big" ? "" : ", true";
  const method = wireType.signed ? "BigInt64" : "BigUint64";
  const whole: Pick<Accessor, "read" | "write" | "runtime"> =
    wireType.width === 8
      ? {
          runtime: [],
          read: `this.view.get${method}(${place(at)}${order})`,
          write: [`this.view.set${method}(${place(at)}, value${order});`],
        }
      : {
          runtime: ["setBigint56"],
          read: `(BigInt(${readHi(wireType, at)}) << 32n) | BigInt(${readLo(wireType, at)})`,
          write: [`setBigint56(this.view, ${place(at)}, value${order});`],
        };
  const upper = wireType.width === 8 ? "Upper 32 bits" : "Upper 24 bits";
  return [
    { name: names.member, type: "bigint", docs, ...whole },
    {
      name: names.hi,
      type: "number",
      docs: [`${upper} of {@link ${names.member}}${wireType.signed ? ", with its sign" : ""}.`],
      read: readHi(wireType, at),
      write: writeHi(wireType, at),
      runtime: [],
    },
    {
      name: names.lo,
      type: "number",
      docs: [`Lower 32 bits of {@link ${names.member}}.`],
      read: readLo(wireType, at),
      write: writeLo(wireType, at),
      runtime: [],
    },
  ];
}

function decimalAccessor(
  field: FieldLayout,
  names: TsFieldNames,
  view: string,
): readonly Accessor[] {
  const { decimals } = field;
  if (decimals === null || decimals === 0) return [];
  return [
    {
      name: names.text,
      type: "string",
      docs: [`{@link ${names.member}} with its ${decimals} decimal places, exact.`],
      read: `decimalText(this.${names.member}${field.count === null ? "" : "(index)"}, ${view}.${names.decimals})`,
      write: null,
      runtime: ["decimalText"],
    },
  ];
}

/** Alphas of at most 8 bytes as integers, for comparing without making strings. */
function keyAccessors(field: FieldLayout, names: TsFieldNames): readonly Accessor[] {
  const { wireType } = field;
  if (wireType.kind !== "alpha" || wireType.width > 8) return [];
  const { width } = wireType;
  const type = { kind: "integer", signed: false, width, byteOrder: "big" } as const;
  const at = placeOf(field);
  const common = { type: "number", write: null, runtime: [] };
  if (width <= 6) {
    return [
      {
        ...common,
        name: names.key,
        docs: [`{@link ${names.member}} as one number, equal for equal text: see \`alphaKey\`.`],
        read: readNumber(type, at),
      },
    ];
  }
  return [
    {
      ...common,
      name: names.keyHi,
      docs: [
        `First ${width - 4} characters of {@link ${names.member}} as one number: see \`alphaKeyHi\`.`,
      ],
      read: readHi(type, at),
    },
    {
      ...common,
      name: names.keyLo,
      docs: [`Last 4 characters of {@link ${names.member}} as one number: see \`alphaKeyLo\`.`],
      read: readLo(type, at),
    },
  ];
}
