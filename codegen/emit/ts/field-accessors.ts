/** One field in, its getters and setters out. */
import type { FieldLayout } from "../../layout/protocol-layout.js";
import { widthOf } from "../../model/wire-type.js";
import { tsEnumeration, tsFieldNames, tsNames, type TsFieldNames } from "../../names/ts-names.js";
import { fieldDocs } from "./field-docs.js";
import { halfAccessors, halvedAccessors, type HalvedField } from "./halved-accessors.js";
import { place, readHi, readLo, readNumber, writeNumber, type Place } from "./integer-access.js";
import { keyAccessors } from "./key-accessors.js";

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
        ...integerAccessors(
          { wireType, at, names },
          { type: type("number"), docs, isArray: field.count !== null },
        ),
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
        ...keyAccessors(wireType, { at, names }),
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

/** An integer by what JavaScript can hold of it at once. */
function integerAccessors(
  field: HalvedField,
  { type, docs, isArray }: Pick<Accessor, "type" | "docs"> & { readonly isArray: boolean },
): readonly Accessor[] {
  const { wireType, at, names } = field;
  if (wireType.width > 6) return wideAccessors(field, docs);
  if (wireType.width > 4 && !isArray) return halvedAccessors(field, { type, docs });
  return [
    {
      name: names.member,
      type,
      docs,
      read: readNumber(wireType, at),
      write: writeNumber(wireType, at),
      runtime: [],
    },
  ];
}

/** 7 and 8 bytes: a bigint, and its halves. */
function wideAccessors(field: HalvedField, docs: readonly string[]): readonly Accessor[] {
  const { wireType, at, names } = field;
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
  return [{ name: names.member, type: "bigint", docs, ...whole }, ...halfAccessors(field)];
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
