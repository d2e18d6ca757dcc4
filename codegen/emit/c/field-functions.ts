/** One field in, its accessors and setters out. */
import type { CFieldNames } from "../../names/c-names.js";
import type { FieldLayout } from "../../layout/protocol-layout.js";
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
  readonly tag: string;
  /** What the functions call a pointer to it. */
  readonly self: "message" | "record";
}

/** Every function that reads or writes one field, getter first. */
export function fieldFunctions(
  field: FieldLayout,
  names: CFieldNames,
  { tag, self }: Owner,
): readonly CFunction[] {
  const read = `const struct ${tag} *${self}`;
  const write = `struct ${tag} *${self}`;
  const member = `${self}->${field.name}`;
  const { wireType } = field;
  const what = field.name.replaceAll("_", " ");
  switch (wireType.kind) {
    case "integer": {
      const scalar = scalarType(wireType);
      const name = wireName(wireType);
      const single = wireType.width === 1;
      return [
        {
          doc: `Returns the ${what}${meaningOf(field)}.`,
          returns: scalar,
          name: names.get,
          parameters: read,
          body: [single ? `return ${member};` : `return itch_load_${name}(&${member});`],
        },
        {
          doc: `Sets the ${what}${meaningOf(field)}.`,
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
          doc: `Returns the ${what}, one ASCII character.`,
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
          doc: `Stores the ${what}${meaningOf(field)} and returns true; false when its characters spell no 64-bit number.`,
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
  }
}

/** `, in nanoseconds since midnight` or `, scaled by 10^4`: what the number counts. */
export function meaningOf({ unit, decimals }: FieldLayout): string {
  if (unit !== null) return `, in ${UNIT_WORDS[unit]}`;
  return decimals === null || decimals === 0 ? "" : `, scaled by 10^${decimals}`;
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
