/** One spec and what may happen to it: each change with every finding that it must cause, and no other. */

/** A change of the base spec. */
export interface SpecChange {
  readonly title: string;
  /** What is replaced by what, one after the other; each is in the text exactly once. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** `CLASS rule path`, without the protocol's name, the most dangerous first. */
  readonly findings: readonly string[];
}

const RECORDS = `records:
  - name: block
    title: Block
    length: 4
    fields:
      - { name: block_length, offset: 0, type: u16 }
      - { name: delta, offset: 2, type: i16 }
    remainder: { name: body, doc: What follows }
`;

/** The spec before any change. */
export const BASE: string = `itchgen: 1
protocol: toy
version: "1.0"
edition: "2020-01-02"
document: Toy Feed 1.0
byteOrder: big
prefix: toy

enumerations:
  side:
    doc: Which side.
    codes:
      "B": { name: buy, doc: Buy }
      "S": { name: sell, doc: Sell }
  reason:
    type: alpha(4)
    codes:
      "T1": { name: news, doc: News }
      "LUDP": { name: pause, doc: Pause }
  level:
    type: u8
    codes:
      "1": { name: low }
      "200": { name: high }

header:
  - { name: message_type, offset: 0, type: char }
  - { name: timestamp, offset: 1, type: u48, unit: ns_since_midnight, doc: When }

messages:
  - type: "A"
    name: add
    title: Add
    section: "1"
    doc: An order came.
    length: 28
    fields:
      - { name: side, offset: 7, type: side, doc: Buy or sell }
      - { name: stock, offset: 8, type: alpha(8) }
      - { name: quantity, offset: 16, type: u32 }
      - { name: price, offset: 20, type: price4, sentinels: [{ name: market, value: 4294967295, doc: Any price }] }
      - { name: valid, offset: 24, type: u32, unit: s }
  - type: "H"
    name: halt
    title: Halt
    length: 19
    fields:
      - { name: reason, offset: 7, type: reason }
      - { name: level, offset: 11, type: level }
      - { name: reserved, offset: 12, type: bytes(3) }
      - { name: rank, offset: 15, type: digits(4) }
  - type: "E"
    name: end
    title: End
    length: 7
    fields: []

${RECORDS}`;

const END = `  - type: "E"
    name: end
    title: End
    length: 7
    fields: []
`;

const PRICE = `      - { name: price, offset: 20, type: price4, sentinels: [{ name: market, value: 4294967295, doc: Any price }] }
`;

/** The changes. */
export const CHANGES: readonly SpecChange[] = [
  {
    title: "nothing but a comment",
    edits: [["prefix: toy\n", "prefix: toy # a comment\n"]],
    findings: [],
  },
  {
    title: "a protocol under another name and prefix",
    edits: [
      ["protocol: toy", "protocol: game"],
      ["prefix: toy", "prefix: game"],
    ],
    findings: ["WIRE_BREAKING protocol-removed toy", "WIRE_EXTENDING protocol-added game"],
  },
  {
    title: "a protocol renamed",
    edits: [["protocol: toy", "protocol: game"]],
    findings: ["SOURCE_BREAKING protocol-renamed game.protocol"],
  },
  {
    title: "another version",
    edits: [['"1.0"', '"1.1"']],
    findings: ["SOURCE_BREAKING protocol-renamed version"],
  },
  {
    title: "another edition",
    edits: [
      ['"2020-01-02"', '"2021-01-02"'],
      ["Toy Feed 1.0", "Toy Feed"],
    ],
    findings: ["DOC edition-changed edition", "DOC edition-changed document"],
  },
  {
    title: "another prefix",
    edits: [["prefix: toy", "prefix: toys"]],
    findings: ["SOURCE_BREAKING prefix-renamed prefix"],
  },
  {
    title: "the type byte after the timestamp",
    edits: [
      ["  - { name: message_type, offset: 0, type: char }\n", ""],
      [
        "  - { name: timestamp, offset: 1, type: u48, unit: ns_since_midnight, doc: When }\n",
        "  - { name: timestamp, offset: 0, type: u48, unit: ns_since_midnight, doc: When }\n  - { name: message_type, offset: 6, type: char }\n",
      ],
    ],
    findings: [
      "WIRE_BREAKING type-byte-moved type",
      "WIRE_BREAKING field-moved add.message_type",
      "WIRE_BREAKING field-moved add.timestamp",
    ],
  },
  {
    title: "a message removed",
    edits: [[END, ""]],
    findings: ["WIRE_BREAKING message-removed end"],
  },
  {
    title: "a message added",
    edits: [[END, `${END}${END.replace('"E"', '"e"').replace("name: end", "name: last")}`]],
    findings: ["WIRE_EXTENDING message-added last"],
  },
  {
    title: "a message renamed",
    edits: [["name: add\n", "name: add_order\n"]],
    findings: ["SOURCE_BREAKING message-renamed add_order"],
  },
  {
    title: "a message renamed with its heading, and grown",
    edits: [
      [
        "name: halt\n    title: Halt\n    length: 19",
        "name: pause\n    title: Pause\n    length: 20",
      ],
      ["type: digits(4) }", "type: digits(4) }\n      - { name: remark, offset: 19, type: u8 }"],
    ],
    findings: [
      "SOURCE_BREAKING message-renamed pause",
      "WIRE_EXTENDING field-appended pause.remark",
      "DOC doc-changed pause.title",
    ],
  },
  {
    title: "another type byte",
    edits: [['type: "H"', 'type: "h"']],
    findings: ["WIRE_BREAKING message-type-changed halt.type"],
  },
  {
    title: "type bytes that change places",
    edits: [
      ['type: "H"', 'type: "x"'],
      ['type: "A"', 'type: "H"'],
      ['type: "x"', 'type: "A"'],
    ],
    findings: [
      "WIRE_BREAKING message-type-changed add.type",
      "WIRE_BREAKING message-type-changed halt.type",
    ],
  },
  {
    title: "a type byte given to another message",
    edits: [
      [
        "name: halt\n    title: Halt\n    length: 19",
        "name: trade\n    title: Trade\n    length: 11",
      ],
      ["reason, offset: 7, type: reason", "shares, offset: 7, type: u32"],
      ["      - { name: level, offset: 11, type: level }\n", ""],
      ["      - { name: reserved, offset: 12, type: bytes(3) }\n", ""],
      ["      - { name: rank, offset: 15, type: digits(4) }\n", ""],
      [
        '  reason:\n    type: alpha(4)\n    codes:\n      "T1": { name: news, doc: News }\n      "LUDP": { name: pause, doc: Pause }\n',
        "",
      ],
      [
        '  level:\n    type: u8\n    codes:\n      "1": { name: low }\n      "200": { name: high }\n',
        "",
      ],
    ],
    findings: [
      "WIRE_BREAKING message-type-reused halt",
      "SOURCE_BREAKING enumeration-removed reason",
      "SOURCE_BREAKING enumeration-removed level",
    ],
  },
  {
    title: "a type byte given to a new message while the old one goes on under another",
    edits: [[END, `${END.replace('"E"', '"e"')}${END.replace("name: end", "name: trade")}`]],
    findings: [
      "WIRE_BREAKING message-type-changed end.type",
      "WIRE_BREAKING message-type-reused trade",
    ],
  },
  {
    title: "a record removed",
    edits: [[RECORDS, ""]],
    findings: ["WIRE_BREAKING record-removed block"],
  },
  {
    title: "a record added",
    edits: [
      [
        "records:\n",
        "records:\n  - name: tag\n    title: Tag\n    length: 1\n    fields: [{ name: tag, offset: 0, type: u8 }]\n",
      ],
    ],
    findings: ["WIRE_EXTENDING record-added tag"],
  },
  {
    title: "a record renamed",
    edits: [["name: block\n", "name: header\n"]],
    findings: ["SOURCE_BREAKING record-renamed header"],
  },
  {
    title: "a field removed from the end",
    edits: [
      ["      - { name: valid, offset: 24, type: u32, unit: s }\n", ""],
      ["length: 28", "length: 24"],
    ],
    findings: ["WIRE_BREAKING field-removed add.valid"],
  },
  {
    title: "a field inserted",
    edits: [
      ["delta, offset: 2", "delta, offset: 4"],
      ["length: 4\n", "length: 6\n"],
      ["type: u16 }\n", "type: u16 }\n      - { name: flags, offset: 2, type: u16 }\n"],
    ],
    findings: ["WIRE_BREAKING field-moved block.delta", "WIRE_BREAKING field-inserted block.flags"],
  },
  {
    title: "a field appended",
    edits: [
      ["type: i16 }\n", "type: i16 }\n      - { name: flags, offset: 4, type: u16 }\n"],
      ["length: 4\n", "length: 6\n"],
    ],
    findings: ["WIRE_EXTENDING field-appended block.flags"],
  },
  {
    title: "a field renamed",
    edits: [["name: quantity", "name: shares"]],
    findings: ["SOURCE_BREAKING field-renamed add.shares"],
  },
  {
    title: "a field of the header renamed: found once for all messages",
    edits: [["name: timestamp", "name: time"]],
    findings: ["SOURCE_BREAKING field-renamed add.time"],
  },
  {
    title: "fields that change places",
    edits: [
      ["      - { name: quantity, offset: 16, type: u32 }\n", ""],
      [PRICE, `${PRICE.replace("20", "16")}      - { name: quantity, offset: 20, type: u32 }\n`],
    ],
    findings: ["WIRE_BREAKING field-moved add.quantity", "WIRE_BREAKING field-moved add.price"],
  },
  {
    title: "a wider field",
    edits: [
      ["quantity, offset: 16, type: u32", "quantity, offset: 16, type: u64"],
      ["price, offset: 20", "price, offset: 24"],
      ["valid, offset: 24", "valid, offset: 28"],
      ["length: 28", "length: 32"],
    ],
    findings: [
      "WIRE_BREAKING field-resized add.quantity",
      "WIRE_BREAKING field-moved add.price",
      "WIRE_BREAKING field-moved add.valid",
    ],
  },
  {
    title: "text that becomes a number",
    edits: [["rank, offset: 15, type: digits(4)", "rank, offset: 15, type: u32"]],
    findings: ["WIRE_BREAKING field-encoding-changed halt.rank"],
  },
  {
    title: "text that becomes bytes",
    edits: [["stock, offset: 8, type: alpha(8)", "stock, offset: 8, type: bytes(8)"]],
    findings: ["SOURCE_BREAKING field-retyped add.stock"],
  },
  {
    title: "the other byte order",
    edits: [["quantity, offset: 16, type: u32", "quantity, offset: 16, type: u32le"]],
    findings: ["WIRE_BREAKING byte-order-changed add.quantity"],
  },
  {
    title: "a sign lost",
    edits: [["type: i16", "type: u16"]],
    findings: ["WIRE_BREAKING sign-changed block.delta"],
  },
  {
    title: "a scale gained",
    edits: [["quantity, offset: 16, type: u32", "quantity, offset: 16, type: u32, decimals: 2"]],
    findings: ["WIRE_BREAKING scale-changed add.quantity"],
  },
  {
    title: "another scale",
    edits: [["type: price4", "type: u32, decimals: 6"]],
    findings: ["WIRE_BREAKING scale-changed add.price"],
  },
  {
    title: "another unit",
    edits: [["unit: s }", "unit: ms }"]],
    findings: ["WIRE_BREAKING unit-changed add.valid"],
  },
  {
    title: "a unit that was never said",
    edits: [[", unit: s }", " }"]],
    findings: ["DOC unit-stated add.valid"],
  },
  {
    title: "another value as signal",
    edits: [["value: 4294967295", "value: 2000000000"]],
    findings: ["WIRE_BREAKING sentinel-changed add.price.market"],
  },
  {
    title: "a signal without name",
    edits: [[", sentinels: [{ name: market, value: 4294967295, doc: Any price }]", ""]],
    findings: ["SOURCE_BREAKING sentinel-removed add.price.market"],
  },
  {
    title: "a signal renamed",
    edits: [["name: market, value", "name: any, value"]],
    findings: ["SOURCE_BREAKING sentinel-renamed add.price.any"],
  },
  {
    title: "two new signals of one field",
    edits: [
      [
        "quantity, offset: 16, type: u32",
        "quantity, offset: 16, type: u32, sentinels: [{ name: none, value: 0 }, { name: all, value: 9 }]",
      ],
    ],
    findings: [
      "WIRE_EXTENDING sentinel-added add.quantity.none",
      "WIRE_EXTENDING sentinel-added add.quantity.all",
    ],
  },
  {
    title: "nothing may follow any more",
    edits: [["    remainder: { name: body, doc: What follows }\n", ""]],
    findings: ["WIRE_BREAKING remainder-removed block.remainder"],
  },
  {
    title: "something may follow now",
    edits: [["    fields: []\n", "    fields: []\n    remainder: { name: more }\n"]],
    findings: ["WIRE_EXTENDING remainder-added end.remainder"],
  },
  {
    title: "what follows is renamed",
    edits: [["name: body", "name: payload"]],
    findings: ["SOURCE_BREAKING remainder-renamed block.remainder"],
  },
  {
    title: "codes without names",
    edits: [
      [
        '  level:\n    type: u8\n    codes:\n      "1": { name: low }\n      "200": { name: high }\n',
        "",
      ],
      ["type: level }", "type: u8 }"],
    ],
    findings: [
      "SOURCE_BREAKING field-codes-changed halt.level",
      "SOURCE_BREAKING enumeration-removed level",
    ],
  },
  {
    title: "codes with names",
    edits: [
      ["  level:\n", '  flag: { codes: { "Y": { name: yes } } }\n  level:\n'],
      [
        "title: End\n    length: 7\n    fields: []",
        "title: End\n    length: 8\n    fields: [{ name: flag, offset: 7, type: flag }]",
      ],
    ],
    findings: ["WIRE_EXTENDING field-appended end.flag", "DOC enumeration-added flag"],
  },
  {
    title: "codes of a field that had none",
    edits: [
      ["  level:\n", '  block_kind: { type: u16, codes: { "1": { name: one } } }\n  level:\n'],
      ["block_length, offset: 0, type: u16", "block_length, offset: 0, type: block_kind"],
    ],
    findings: ["DOC field-codes-named block.block_length", "DOC enumeration-added block_kind"],
  },
  {
    title: "a set of codes renamed",
    edits: [
      ["  side:\n", "  way:\n"],
      ["type: side", "type: way"],
    ],
    findings: ["SOURCE_BREAKING enumeration-renamed way"],
  },
  {
    title: "codes from another set in which one means something else",
    edits: [
      ["  reason:\n", '  kind: { codes: { "B": { name: broken } } }\n  reason:\n'],
      ["type: side", "type: kind"],
      [
        '  side:\n    doc: Which side.\n    codes:\n      "B": { name: buy, doc: Buy }\n      "S": { name: sell, doc: Sell }\n',
        "",
      ],
    ],
    findings: [
      "WIRE_BREAKING field-codes-reused add.side",
      "SOURCE_BREAKING enumeration-removed side",
      "DOC enumeration-added kind",
    ],
  },
  {
    title: "a code with another meaning",
    edits: [['"S": { name: sell, doc: Sell }', '"S": { name: short, doc: Sell short }']],
    findings: ["WIRE_BREAKING code-reused side.short"],
  },
  {
    title: "codes that change places",
    edits: [
      ['"B": { name: buy, doc: Buy }', '"B": { name: sell, doc: Sell }'],
      ['"S": { name: sell, doc: Sell }\n  reason', '"S": { name: buy, doc: Buy }\n  reason'],
    ],
    findings: ["WIRE_BREAKING code-reused side.sell", "WIRE_BREAKING code-reused side.buy"],
  },
  {
    title: "another character for a code",
    edits: [['"S": {', '"X": {']],
    findings: ["WIRE_BREAKING code-value-changed side.sell"],
  },
  {
    title: "another text for a code",
    edits: [['"T1": {', '"T2": {']],
    findings: ["WIRE_BREAKING code-value-changed reason.news"],
  },
  {
    title: "another number for a code",
    edits: [['"200": {', '"201": {']],
    findings: ["WIRE_BREAKING code-value-changed level.high"],
  },
  {
    title: "a code renamed",
    edits: [["name: sell,", "name: offer,"]],
    findings: ["SOURCE_BREAKING code-renamed side.offer"],
  },
  {
    title: "a code removed",
    edits: [['      "LUDP": { name: pause, doc: Pause }\n', ""]],
    findings: ["SOURCE_BREAKING code-removed reason.pause"],
  },
  {
    title: "a code added",
    edits: [['"LUDP": {', '"T6": { name: regulator }\n      "LUDP": {']],
    findings: ["WIRE_EXTENDING code-added reason.regulator"],
  },
  {
    title: "words",
    edits: [
      ["title: Add", "title: Add Order"],
      ['section: "1"', 'section: "2"'],
      ["An order came.", "An order is new."],
      ["doc: When", "doc: The time"],
      ["doc: News", "doc: Some news"],
      ["Which side.", "The side."],
      ["What follows", "The rest"],
      ["Any price", "No limit"],
    ],
    findings: [
      "add.timestamp",
      "add.price.market",
      "add.title",
      "add.section",
      "add.doc",
      "block.remainder",
      "side.doc",
      "reason.news",
    ].map((path) => `DOC doc-changed ${path}`),
  },
];

/** The text after the change. */
export function changed({ edits }: SpecChange): string {
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`not exactly once in the spec: ${from}`);
    return text.replace(from, () => to);
  }, BASE);
}
