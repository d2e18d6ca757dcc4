/** What follows a fixed part in, the functions that find it without reading beyond a given length out. */
import type {
  AppendageLayout,
  GroupLayout,
  TailLayout,
  TrailerLayout,
} from "../../layout/protocol-layout.js";
import { cFieldNames, cNames, cTailNames, type CNames } from "../../names/c-names.js";
import type { CFunction, Owner } from "./field-functions.js";

/** Every function over what follows the fixed part of a message or record. */
export function tailFunctions(tail: TailLayout, names: CNames, owner: Owner): readonly CFunction[] {
  switch (tail.kind) {
    case "group":
      return groupFunctions(tail, names, owner);
    case "appendage":
      return appendageFunctions(tail, names, owner);
    case "trailer":
      return trailerFunctions(tail, names, owner);
  }
}

function groupFunctions(
  { name, record, count }: GroupLayout,
  names: CNames,
  owner: Owner,
): readonly CFunction[] {
  const { self } = owner;
  const own = cTailNames(names, name);
  const element = `struct ${cNames(owner.prefix, record).tag}`;
  const declared = `${cFieldNames(names, count).get}(${self})`;
  const what = name.replaceAll("_", " ");
  return [
    wholeLength(names, owner, [
      `const size_t count = ${declared};`,
      "",
      "(void)length;",
      `return sizeof(*${self}) + count * sizeof(${element});`,
    ]),
    {
      doc: `Returns how many of the ${what} are whole in \`length\` bytes of ${self}; as many as it says, when its verdict is not short.`,
      returns: "size_t",
      name: own.count,
      parameters: `const struct ${names.tag} *${self}, size_t length`,
      body: [
        "size_t whole;",
        "",
        `if (length <= sizeof(*${self}))`,
        "\treturn 0;",
        `whole = (length - sizeof(*${self})) / sizeof(${element});`,
        `return itch_smaller(${declared}, whole);`,
      ],
    },
    {
      doc: `Returns the first of the ${what}; there is one only if the count is not 0.`,
      returns: `const ${element} *`,
      name: own.begin,
      parameters: `const struct ${names.tag} *${self}`,
      body: [
        `const uint8_t *bytes = (const uint8_t *)${self} + sizeof(*${self});`,
        "",
        `return (const ${element} *)bytes;`,
      ],
    },
    {
      doc: `Returns the limit of the ${what} in \`length\` bytes of ${self}: one after the last.`,
      returns: `const ${element} *`,
      name: own.end,
      parameters: `const struct ${names.tag} *${self}, size_t length`,
      body: [`return ${own.begin}(${self}) + ${own.count}(${self}, length);`],
    },
  ];
}

function appendageFunctions(
  { name, options, lengthField }: AppendageLayout,
  names: CNames,
  owner: Owner,
): readonly CFunction[] {
  const { self } = owner;
  const own = cTailNames(names, name);
  const option = `struct ${cNames(owner.prefix, options).tag}`;
  const declared = `${cFieldNames(names, lengthField).get}(${self})`;
  const what = name.replaceAll("_", " ");
  const parameters = `const struct ${names.tag} *${self}, size_t length`;
  const bytes = `const uint8_t *bytes = (const uint8_t *)${self};`;
  const limit = `const uint8_t *limit = ${own.limit}(${self}, length);`;
  return [
    wholeLength(names, owner, ["(void)length;", `return sizeof(*${self}) + ${declared};`]),
    {
      doc: `Returns the limit of the ${what} in \`length\` bytes of ${self}: the first byte that is not part of it.`,
      returns: "const uint8_t *",
      name: own.limit,
      parameters,
      body: [
        bytes,
        "",
        `if (length <= sizeof(*${self}))`,
        "\treturn bytes + length;",
        `bytes += sizeof(*${self});`,
        `return bytes + itch_smaller(${declared}, length - sizeof(*${self}));`,
      ],
    },
    {
      doc: `Returns the first option of the ${what} in \`length\` bytes of ${self}, or NULL when none is whole.`,
      returns: `const ${option} *`,
      name: own.begin,
      parameters,
      body: [
        bytes,
        limit,
        "",
        `if (length <= sizeof(*${self}))`,
        "\treturn NULL;",
        `return (const ${option} *)itch_option_at(bytes + sizeof(*${self}), limit);`,
      ],
    },
    {
      doc: `Returns the option after one of the ${what}, or NULL when none is whole.`,
      returns: `const ${option} *`,
      name: own.next,
      parameters: `${parameters}, const ${option} *option`,
      body: [
        "const uint8_t *bytes = (const uint8_t *)option;",
        limit,
        "",
        `return (const ${option} *)itch_option_at(bytes + 1 + option->length, limit);`,
      ],
    },
    {
      doc: `Returns whether the options fill the ${what} exactly: if not, what is left is no option.`,
      returns: "bool",
      name: own.isWhole,
      parameters,
      body: [
        bytes,
        limit,
        "",
        `if (length < sizeof(*${self}))`,
        "\treturn false;",
        `return itch_options_are_whole(bytes + sizeof(*${self}), limit);`,
      ],
    },
  ];
}

function trailerFunctions(
  { name, record, recordTail }: TrailerLayout,
  names: CNames,
  owner: Owner,
): readonly CFunction[] {
  const { self } = owner;
  const { tag, wholeLength: recordWhole } = cNames(owner.prefix, record);
  const struct = `struct ${tag}`;
  const own = cTailNames(names, name);
  const what = name.replaceAll("_", " ");
  const bytes = `const uint8_t *bytes = (const uint8_t *)${self} + sizeof(*${self});`;
  const isCounted = recordTail === "counted";
  const whole = {
    none: [`return sizeof(*${self}) + sizeof(${struct});`],
    remainder: ["return length;"],
    counted: [
      `rest = ${recordWhole}((const ${struct} *)bytes, rest);`,
      `return sizeof(*${self}) + rest;`,
    ],
  }[recordTail];
  return [
    wholeLength(names, owner, [
      ...(isCounted ? [bytes] : []),
      "size_t rest;",
      "",
      `if (length <= sizeof(*${self}))`,
      `\treturn sizeof(*${self});`,
      `rest = length - sizeof(*${self});`,
      `if (rest < sizeof(${struct}))`,
      `\treturn sizeof(*${self}) + sizeof(${struct});`,
      ...whole,
    ]),
    {
      doc: `Returns the ${what} in \`length\` bytes of ${self}, or NULL when it is absent; \`length\` less ${names.length} bytes are its own.`,
      returns: `const ${struct} *`,
      name: own.begin,
      parameters: `const struct ${names.tag} *${self}, size_t length`,
      body: [
        bytes,
        "",
        `if (length < sizeof(*${self}) + sizeof(${struct}))`,
        "\treturn NULL;",
        `return (const ${struct} *)bytes;`,
      ],
    },
  ];
}

function wholeLength(names: CNames, { self }: Owner, body: readonly string[]): CFunction {
  return {
    doc: `Returns how long the ${self} is by its own account, of which \`length\` bytes are there, ${names.length} at least: more than \`length\` when some are missing.`,
    returns: "size_t",
    name: names.wholeLength,
    parameters: `const struct ${names.tag} *${self}, size_t length`,
    body,
  };
}
