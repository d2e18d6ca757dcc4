/** One field in, its accessors and setters out. */
import { cBitsNames, cCodes, cNames, type CFieldNames, type CNames } from "../../names/c-names.js";
import type { BitsLayout, FieldLayout } from "../../layout/protocol-layout.js";
import { numberMeaning } from "../field-meaning.js";
import { scalarType, wireName } from "./c-type.js";

/** One static inline function. */
export interface CFunction {
  /** What it returns or does, in one sentence. */
  readonly doc: string;
  readonly returns: string;
  readonly name: string;
  readonly parameters: string;
  /** Statements, one a line. */
  readonly body: readonly string[];
}

/** The struct that a field belongs to. */
export interface Owner {
  readonly prefix: string;
  readonly tag: string;
  /** What the functions call a pointer to it. */
  readonly self: "message" | "record";
}

/** Every function that reads or writes one field, getter first. */
export function fieldFunctions(
  field: FieldLayout,
  names: CFieldNames,
  { prefix, tag, self }: Owner,
): readonly CFunction[] {
  const isArray = field.count !== null;
  const read = `const struct ${tag} *${self}${isArray ? ", size_t index" : ""}`;
  const write = `struct ${tag} *${self}${isArray ? ", size_t index" : ""}`;
  const member = `${self}->${field.name}${isArray ? "[index]" : ""}`;
  const { wireType } = field;
  const place = isArray ? ` at an index below ${names.count}` : "";
  const what = `${field.name.replaceAll("_", " ")}${place}`;
  switch (wireType.kind) {
    case "integer": {
      const scalar = scalarType(wireType);
      const name = wireName(wireType);
      const single = wireType.width === 1;
      return [
        {
          doc: `Returns the ${what}${meaningOf(field, prefix)}.`,
          returns: scalar,
          name: names.get,
          parameters: read,
          body: [single ? `return ${member};` : `return itch_load_${name}(&${member});`],
        },
        {
          doc: `Sets the ${what}${meaningOf(field, prefix)}.`,
          returns: "void",
          name: names.set,
          parameters: `${write}, ${scalar} value`,
          body: [single ? `${member} = value;` : `itch_store_${name}(&${member}, value);`],
        },
      ];
    }
    case "char":
      return [
        {
          doc: `Returns the ${what}${meaningOf(field, prefix) || ", one ASCII character"}.`,
          returns: "char",
          name: names.get,
          parameters: read,
          body: [`return ${member};`],
        },
        {
          doc: `Sets the ${what}.`,
          returns: "void",
          name: names.set,
          parameters: `${write}, char value`,
          body: [`${member} = value;`],
        },
      ];
    case "alpha":
      return [
        {
          doc: `Returns the ${what}: ${wireType.width} characters, padded with spaces, not terminated.`,
          returns: "const char *",
          name: names.get,
          parameters: read,
          body: [`return ${member};`],
        },
        {
          doc: `Returns the number of characters of the ${what} before its padding.`,
          returns: "size_t",
          name: names.textLength,
          parameters: read,
          body: [`return itch_alpha_length(${member}, sizeof(${member}));`],
        },
        ...(wireType.width <= 8
          ? [
              {
                doc: `Returns the ${what} as one integer, equal for equal text: the first character is the highest byte.`,
                returns: "uint64_t",
                name: names.key,
                parameters: read,
                body: [`return itch_alpha_key${wireType.width}(${member});`],
              },
            ]
          : []),
        {
          doc: `Sets the ${what}, padded with spaces; false, and nothing set, when it is too long.`,
          returns: "bool",
          name: names.set,
          parameters: `${write}, const char *text, size_t length`,
          body: [`return itch_alpha_store(${member}, sizeof(${member}), text, length);`],
        },
      ];
    case "bytes":
      return [
        {
          doc: `Returns the ${what}: ${wireType.width} bytes.`,
          returns: "const uint8_t *",
          name: names.get,
          parameters: read,
          body: [`return ${member};`],
        },
        {
          doc: `Sets the ${what} from ${wireType.width} bytes.`,
          returns: "void",
          name: names.set,
          parameters: `${write}, const uint8_t *bytes`,
          body: [`memcpy(${member}, bytes, sizeof(${member}));`],
        },
      ];
    case "digits":
      return [
        {
          doc: `Stores the ${what}${meaningOf(field, prefix)} and returns true; false when its characters spell no 64-bit number.`,
          returns: "bool",
          name: names.get,
          parameters: `${read}, uint64_t *value`,
          body: [`return itch_digits_load(${member}, sizeof(${member}), value);`],
        },
        {
          doc: `Sets the ${what}, padded on the left with spaces; false, and nothing set, when it does not fit.`,
          returns: "bool",
          name: names.set,
          parameters: `${write}, uint64_t value`,
          body: [`return itch_digits_store(${member}, sizeof(${member}), value);`],
        },
      ];
    case "record":
      return [
        {
          doc: `Returns the ${what}.`,
          returns: `const struct ${cNames(prefix, wireType.name).tag} *`,
          name: names.get,
          parameters: read,
          body: [`return &${member};`],
        },
      ];
  }
}

/** Functions over the named bits of one field: masks and shifts, because bit-fields have no place of their own. */
export function bitsFunctions(
  field: FieldLayout,
  names: CNames,
  { tag, self }: Owner,
): readonly CFunction[] {
  if (field.wireType.kind !== "integer") return [];
  const scalar = scalarType(field.wireType);
  const single = field.wireType.width === 1;
  const member = `${self}->${field.name}`;
  const wire = wireName(field.wireType);
  const load = single ? member : `itch_load_${wire}(&${member})`;
  return field.bits.flatMap((bits) => {
    const { get, set } = cBitsNames(names, field.name, bits.name);
    const what = `${bits.name.replaceAll("_", " ")} of the ${field.name.replaceAll("_", " ")}`;
    const isFlag = bits.width === 1;
    const type = isFlag ? "bool" : scalar;
    const low = maskLiteral(bits.width, 0);
    const mask = maskLiteral(bits.width, bits.bit);
    const value = isFlag ? "(value ? 1U : 0U)" : `((uint32_t)value & ${low})`;
    const store = single
      ? `${member} = (${scalar})bits;`
      : `itch_store_${wire}(&${member}, (${scalar})bits);`;
    return [
      {
        doc: isFlag ? `Returns whether ${what} is set.` : `Returns the ${what}, ${placeOf(bits)}.`,
        returns: type,
        name: get,
        parameters: `const struct ${tag} *${self}`,
        body: [
          `const uint32_t bits = ${load};`,
          "",
          isFlag
            ? `return (bits & ${mask}) != 0;`
            : `return (${scalar})(${shifted("bits", ">>", bits.bit)} & ${low});`,
        ],
      },
      {
        doc: isFlag
          ? `Sets or clears ${what} and leaves the other bits.`
          : `Sets the ${what}, ${placeOf(bits)}, and leaves the others; what does not fit is dropped.`,
        returns: "void",
        name: set,
        parameters: `struct ${tag} *${self}, ${type} value`,
        body: [
          `uint32_t bits = ${load} & ~${mask};`,
          "",
          `bits |= ${value}${bits.bit === 0 ? "" : ` << ${bits.bit}`};`,
          store,
        ],
      },
    ];
  });
}

function placeOf({ bit, width }: BitsLayout): string {
  return `bits ${bit} to ${bit + width - 1}`;
}

function shifted(value: string, operator: "<<" | ">>", by: number): string {
  return by === 0 ? value : `(${value} ${operator} ${by})`;
}

function maskLiteral(width: number, bit: number): string {
  return `UINT32_C(0x${((2n ** BigInt(width) - 1n) << BigInt(bit)).toString(16)})`;
}

/** `, in nanoseconds since midnight`, `, scaled by 10^4` or `, one of ITCH50_BUY_SELL_INDICATOR_*`: what a value means. */
export function meaningOf(field: FieldLayout, prefix: string): string {
  const counted = numberMeaning(field, (name) => name);
  if (counted !== "" || field.enumeration === null) return counted;
  return `, one of ${cCodes(prefix, field.enumeration)}`;
}
