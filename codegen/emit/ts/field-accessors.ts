/** One field in, its getters and setters out. */
import type { FieldLayout } from "../../layout/protocol-layout.js";
import { tsEnumeration, tsFieldNames, type TsFieldNames } from "../../names/ts-names.js";
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
}

/** The most ASCII digits whose number is exact as a JavaScript number. */
const MOST_NUMBER_DIGITS = 14;

/** Every accessor of one field of the class `view`, its own name first. */
export function fieldAccessors(field: FieldLayout, view: string): readonly Accessor[] {
  const names = tsFieldNames(field.name);
  const { wireType, offset } = field;
  const at: Place = { at: offset };
  const docs = fieldDocs(field);
  const type = (otherwise: string): string =>
    field.enumeration === null ? otherwise : tsEnumeration(field.enumeration);
  switch (wireType.kind) {
    case "integer":
      return [
        ...(wireType.width === 5 || wireType.width === 6
          ? halvedAccessors({ wireType, at, names, type: type("number"), docs })
          : wireType.width <= 4
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
          read: `this.view.getUint8(${place(offset)})`,
          write: [`this.view.setUint8(${place(offset)}, value);`],
          runtime: [],
        },
      ];
    case "alpha":
      return [
        {
          name: names.member,
          type: type("string"),
          docs,
          read: `alphaText(this.view, ${place(offset)}, ${wireType.width})`,
          write: [`setAlpha(this.view, ${place(offset)}, ${wireType.width}, value);`],
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
          read: `bytesWindow(this.view, ${place(offset)}, ${wireType.width})`,
          write: [`setBytes(this.view, ${place(offset)}, ${wireType.width}, value);`],
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
          read: `${reader}(this.view, ${place(offset)}, ${wireType.width})`,
          write: [`setDigits(this.view, ${place(offset)}, ${wireType.width}, value);`],
          runtime: [reader, "setDigits"],
        },
      ];
    }
  }
}

/** What is said about a field wherever it appears: meaning, then place and unit. */
export function fieldDocs(field: FieldLayout): readonly string[] {
  const range = `Bytes [${field.offset}, ${field.offset + field.length})`;
  const doc = sentence(docText(field.doc));
  return [[doc, `${range}${meaningOf(field)}.`].filter((part) => part !== "").join(" ")];
}

function meaningOf({ unit, decimals, wireType }: FieldLayout): string {
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
function wideAccessors(
  { wireType, offset }: FieldLayout,
  { names, docs }: Described,
): readonly Accessor[] {
  if (wireType.kind !== "integer") return [];
  const at: Place = { at: offset };
  const order = wireType.byteOrder === "big" ? "" : ", true";
  const method = wireType.signed ? "BigInt64" : "BigUint64";
  const whole: Pick<Accessor, "read" | "write"> =
    wireType.width === 8
      ? {
          read: `this.view.get${method}(${place(offset)}${order})`,
          write: [`this.view.set${method}(${place(offset)}, value${order});`],
        }
      : {
          read: `(BigInt(this.${names.hi}) << 32n) | BigInt(this.${names.lo})`,
          write: [
            `this.${names.hi} = Number(BigInt.asIntN(32, value >> 32n));`,
            `this.${names.lo} = Number(BigInt.asUintN(32, value));`,
          ],
        };
  const upper = wireType.width === 8 ? "Upper 32 bits" : "Upper 24 bits";
  return [
    { name: names.member, type: "bigint", docs, ...whole, runtime: [] },
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
  { decimals }: FieldLayout,
  names: TsFieldNames,
  view: string,
): readonly Accessor[] {
  if (decimals === null || decimals === 0) return [];
  return [
    {
      name: names.text,
      type: "string",
      docs: [`{@link ${names.member}} with its ${decimals} decimal places, exact.`],
      read: `decimalText(this.${names.member}, ${view}.${names.decimals})`,
      write: null,
      runtime: ["decimalText"],
    },
  ];
}

/** Alphas of at most 8 bytes as integers, for comparing without making strings. */
function keyAccessors({ wireType, offset }: FieldLayout, names: TsFieldNames): readonly Accessor[] {
  if (wireType.kind !== "alpha" || wireType.width > 8) return [];
  const { width } = wireType;
  const type = { kind: "integer", signed: false, width, byteOrder: "big" } as const;
  const at: Place = { at: offset };
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
