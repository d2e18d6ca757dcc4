/** A protocol's messages in, the module that sorts blocks into a list per type out. */
import type {
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
} from "ts-morph";
import { hasBatches } from "../../layout/message-blocks.js";
import type { MessageLayout, ProtocolLayout } from "../../layout/protocol-layout.js";
import { tsNames } from "../../names/ts-names.js";
import { addBlocksStatements, addBlockStatements, leastLengthsStatements } from "./batch-index.js";
import { docComment, docText } from "./doc-text.js";
import { hexByte } from "./literals.js";
import type { TsModule } from "./ts-module.js";

/** Builds `batch.ts`, or null where there are no blocks. */
export function batchFile(protocol: ProtocolLayout, runtimeModule: string): TsModule | null {
  const { prefix, messages } = protocol;
  if (!hasBatches(protocol)) return null;
  return {
    path: `ts/${prefix}/batch.ts`,
    opening: [
      "The second form of dispatch: blocks are first sorted by type, then each type is read in a loop of its own. What a processor loses at a dispatch is the mispredicted type, so this pays where types follow each other as on an open market, and costs where one type comes in long runs: there use `createBlockDispatch`. Within a type the order is that of the wire; between types it is gone unless `offsets` (in one stretch of bytes) or `positions` are compared. An order book, which must see an add before its delete, wants messages one by one.",
    ],
    imports: [
      {
        from: runtimeModule,
        values: [
          "BATCH_CAPACITY",
          "blockBytes",
          "MessageList",
          "NO_LENGTH",
          "requireBatch",
          "requireRange",
          "SHORT_SLOT",
          "SLOTS",
          "UNKNOWN_SLOT",
        ],
        types: ["BatchOptions"],
      },
    ],
    interfaces: [messageLists(messages), blockBatch()],
    functions: [createBlockBatch(messages), leastLengths(messages)],
  };
}

function messageLists(
  messages: readonly MessageLayout[],
): OptionalKind<InterfaceDeclarationStructure> {
  const list = (name: string, doc: string) => ({
    name,
    type: "MessageList",
    isReadonly: true,
    docs: [docComment([doc])],
  });
  return {
    name: "MessageLists",
    isExported: true,
    docs: ["The messages of a batch by type."],
    properties: [
      ...messages.map(({ name, type, title }) =>
        list(tsNames(name).handler, `\`${type}\`: ${docText(title)}.`),
      ),
      list("unknown", "No message has the type byte."),
      list("shortMessage", "The bytes end before the message does."),
    ],
  };
}

function blockBatch(): OptionalKind<InterfaceDeclarationStructure> {
  return {
    name: "BlockBatch",
    isExported: true,
    docs: ["Some blocks, sorted by type."],
    properties: [
      {
        name: "lists",
        type: "MessageLists",
        isReadonly: true,
        docs: ["What `index` found since the last `clear`."],
      },
    ],
    methods: [
      {
        name: "index",
        returnType: "number",
        parameters: [
          { name: "start", type: "number" },
          { name: "limit", type: "number" },
        ],
        docs: [
          docComment([
            "Adds the blocks from `start` up to `limit`, and returns where it stopped: `limit`, the start of a block that is not whole, or that of the next block when the batch is full. Several packets may be added before the lists are read.",
            "@throws RangeError when the bytes do not lie in the batch's buffer.",
          ]),
        ],
      },
      { name: "clear", returnType: "void", docs: ["Empties the lists."] },
    ],
  };
}

function createBlockBatch(
  messages: readonly MessageLayout[],
): OptionalKind<FunctionDeclarationStructure> {
  const lists = [
    ...messages.map(({ name, typeCode }) => [tsNames(name).handler, hexByte(typeCode)] as const),
    ["unknown", "UNKNOWN_SLOT"] as const,
    ["shortMessage", "SHORT_SLOT"] as const,
  ];
  return {
    name: "createBlockBatch",
    isExported: true,
    returnType: "BlockBatch",
    parameters: [
      { name: "view", type: "DataView" },
      {
        name: "{ capacity = BATCH_CAPACITY, positions: keepsPositions = false }",
        type: "BatchOptions",
        initializer: "{}",
      },
    ],
    docs: [
      docComment([
        "Binds a buffer of blocks of a 2-byte length and a message. The batch's arrays are made here, once: nothing is allocated afterwards. It is fastest while it is the only one made by this module, as `createBlockDispatch` is; for further ones see `freshBlockBatch`.",
        "@throws RangeError when the capacity is out of range or the buffer has more than 2 GiB.",
      ]),
    ],
    statements: [
      "requireBatch(view, capacity);",
      `const offsets = new Int32Array(${lists.length} * capacity);`,
      "const positions = new Int32Array(keepsPositions ? offsets.length : 0);",
      "const cursors = new Int32Array(SLOTS);",
      "const leasts = leastLengths();",
      "const [uppers, lowers, types] = [blockBytes(view, 0), blockBytes(view, 1), blockBytes(view, 2)];",
      "let first = 0;",
      `const nextList = (slot: number): MessageList => {
const list = new MessageList({ offsets, positions, cursors }, { slot, first, capacity });
cursors[slot] = first;
first += capacity;
return list;
};`,
      `const lists: MessageLists = {\n${lists.map(([name, slot]) => `${name}: nextList(${slot}),`).join("\n")}\n};`,
      "const emptied = cursors.slice();",
      "let blocks = 0;",
      `const clear = (): void => {
cursors.set(emptied);
blocks = 0;
};`,
      `const addBlocks = (start: number, limit: number): number => {
${addBlocksStatements()}
};`,
      `const addBlock = (at: number, limit: number): number => {
${addBlockStatements()}
};`,
      `const index = (start: number, limit: number): number => {
requireRange(view, start, limit);
let at = addBlocks(start, limit);
for (let next = addBlock(at, limit); next > at; next = addBlock(at, limit)) {
at = addBlocks(next, limit);
}
return at;
};`,
      "return { lists, index, clear };",
    ],
  };
}

function leastLengths(
  messages: readonly MessageLayout[],
): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: "leastLengths",
    returnType: "Int32Array",
    docs: ["By type byte: the length below which a message is short."],
    statements: [...leastLengthsStatements(messages)],
  };
}
