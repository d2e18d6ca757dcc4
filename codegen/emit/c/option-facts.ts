/** A set of options in, everything the header's template says about it out. */
import type {
  FieldLayout,
  OptionLayout,
  OptionSetLayout,
  ProtocolLayout,
} from "../../layout/protocol-layout.js";
import { cFieldNames, cNames, cOptionTag, cSentinel, type CNames } from "../../names/c-names.js";
import { integerConstant, scalarType, wireName } from "./c-type.js";
import { blockComment, commentText } from "./comment.js";
import { defineLines, type Constant } from "./define-lines.js";
import { meaningOf, type CFunction } from "./field-functions.js";
import { functionFacts, type StructFacts } from "./struct-facts.js";

/** What the template prints for one set of options. */
export interface OptionSetFacts {
  readonly comment: string;
  readonly tag: string;
  readonly constants: readonly string[];
  readonly functions: StructFacts["functions"];
}

/** Prepares one set of options. */
export function optionSetFacts(set: OptionSetLayout, { prefix }: ProtocolLayout): OptionSetFacts {
  const names = cNames(prefix, set.name);
  return {
    comment: blockComment([
      commentText(set.doc),
      "One option: `length` counts the bytes after itself, tag included; the value follows the tag.",
    ]),
    tag: names.tag,
    constants: defineLines(set.options.flatMap((option) => constantsOf(option, names))),
    functions: set.options
      .flatMap((option) => functionsOf(option, names, prefix))
      .map(functionFacts),
  };
}

function constantsOf({ tag, value }: OptionLayout, names: CNames): readonly Constant[] {
  const { name, decimals, sentinels, wireType } = value;
  return [
    { name: cOptionTag(names, name), value: `${tag}U`, doc: commentText(value.doc) },
    ...(decimals === null
      ? []
      : [
          {
            name: cFieldNames(names, name).decimals,
            value: String(decimals),
            doc: "Implied decimal places.",
          },
        ]),
    ...sentinels.flatMap((sentinel) =>
      wireType.kind === "integer"
        ? [
            {
              name: cSentinel(names, name, sentinel.name),
              value: integerConstant(sentinel.value, wireType),
              doc: commentText(sentinel.doc),
            },
          ]
        : [],
    ),
  ];
}

function functionsOf(option: OptionLayout, names: CNames, prefix: string): readonly CFunction[] {
  const { value } = option;
  const { get, set } = cFieldNames(names, value.name);
  const { type, read, write, extra } = valueFacts(value);
  const what = value.name.replaceAll("_", " ");
  const tag = cOptionTag(names, value.name);
  const follows = `${1 + value.length}`;
  const isChecked = write.startsWith("return ");
  return [
    {
      doc: `Stores the ${what}${meaningOf(value, prefix)} and returns true; false when the option is another, or not ${value.length} ${value.length === 1 ? "byte" : "bytes"} long.`,
      returns: "bool",
      name: get,
      parameters: `const struct ${names.tag} *option, ${type}${type.endsWith("*") ? "" : " "}*value`,
      body: [
        `const uint8_t *bytes = (const uint8_t *)option + ${value.offset};`,
        "",
        `if (option->tag != ${tag} || option->length != ${follows})`,
        "\treturn false;",
        ...read,
      ],
    },
    {
      doc: `Makes the option the ${what}${meaningOf(value, prefix)}, ${value.offset + value.length} bytes in all${isChecked ? "; false when the value does not fit" : ""}.`,
      returns: isChecked ? "bool" : "void",
      name: set,
      parameters: `struct ${names.tag} *option, ${type}${type.endsWith("*") ? "" : " "}value${extra}`,
      body: [
        `uint8_t *bytes = (uint8_t *)option + ${value.offset};`,
        "",
        `option->length = ${follows};`,
        `option->tag = ${tag};`,
        write,
      ],
    },
  ];
}

interface ValueFacts {
  /** What a value is in C. */
  readonly type: string;
  /** Statements that store it in `*value`, the last of which returns. */
  readonly read: readonly string[];
  /** The statement that writes `value`. */
  readonly write: string;
  /** A parameter more. */
  readonly extra: string;
}

function valueFacts({ wireType, length }: FieldLayout): ValueFacts {
  const found = (type: string, value: string, write: string, extra = ""): ValueFacts => ({
    type,
    read: [`*value = ${value};`, "return true;"],
    write,
    extra,
  });
  switch (wireType.kind) {
    case "integer": {
      const scalar = scalarType(wireType);
      if (wireType.width === 1)
        return found(scalar, `(${scalar})*bytes`, "*bytes = (uint8_t)value;");
      const wire = wireName(wireType);
      return found(
        scalar,
        `itch_load_${wire}((const struct itch_${wire} *)bytes)`,
        `itch_store_${wire}((struct itch_${wire} *)bytes, value);`,
      );
    }
    case "char":
      return found("char", "(char)*bytes", "*bytes = (uint8_t)value;");
    case "alpha":
      return found(
        "const char *",
        "(const char *)bytes",
        `return itch_alpha_store((char *)bytes, ${length}, value, length);`,
        ", size_t length",
      );
    case "digits":
      return {
        type: "uint64_t",
        read: [`return itch_digits_load((const char *)bytes, ${length}, value);`],
        write: `return itch_digits_store((char *)bytes, ${length}, value);`,
        extra: "",
      };
    case "bytes":
    case "record":
      return found("const uint8_t *", "bytes", `memcpy(bytes, value, ${length});`);
  }
}
