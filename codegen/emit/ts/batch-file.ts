/** A protocol's messages in, the module that sorts blocks into a list per type out. */
import type {
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
} from "ts-morph";
import type { MessageLayout, ProtocolLayout } from "../../layout/protocol-layout.js";
import { tsNames } from "../../names/ts-names.js";
import {
  addBlocksStatements,
  addBlockStatements,
  OTHER_LISTS,
  planStatements,
} from "./batch-index.js";
import { hasBatches } from "./dispatch-cases.js";
import { docComment, docText } from "./doc-text.js";
import type { TsModule } from "./ts-module.js";

/** V8 keeps typed arrays of more than 64 bytes outside its heap, where they never move. */
const LEAST_CURSORS = 32;

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
        values: ["BATCH_CAPACITY", "MessageList", "requireBatch", "requireRange"],
        types: ["BatchOptions"],
      },
    ],
    interfaces: [messageLists(messages), blockBatch()],
    functions: [createBlockBatch(messages), planBatch(messages)],
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
          "\nAdds the blocks from `start` up to `limit`, and returns where it stopped: `limit`, the start of a\nblock that is not whole, or that of the next block when the batch is full. Several packets may be\nadded before the lists are read.\n@throws RangeError when the bytes do not lie in the batch's buffer.",
        ],
      },
      { name: "clear", returnType: "void", docs: ["Empties the lists."] },
    ],
  };
}

function createBlockBatch(
  messages: readonly MessageLayout[],
): OptionalKind<FunctionDeclarationStructure> {
  const lists = messages.length + OTHER_LISTS;
  const names = [...messages.map(({ name }) => tsNames(name).handler), "unknown", "shortMessage"];
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
      "\nBinds a buffer of blocks of a 2-byte length and a message. The batch's arrays are made here, once:\nnothing is allocated afterwards. It is fastest while it is the only one made by this module, as\n`createBlockDispatch` is; for further ones see `freshBlockBatch`.\n@throws RangeError when the capacity is out of range or the buffer has more than 2 GiB.",
    ],
    statements: [
      "requireBatch(view, capacity);",
      `const offsets = new Int32Array(${lists} * capacity);`,
      "const positions = new Int32Array(keepsPositions ? offsets.length : 0);",
      `const cursors = new Int32Array(${Math.max(lists, LEAST_CURSORS)});`,
      "const plan = planBatch();",
      "const all: MessageList[] = [];",
      `const nextList = (): MessageList => {
const [begin, end] = [all.length * capacity, (all.length + 1) * capacity];
const list = new MessageList(offsets.subarray(begin, end), positions.subarray(begin, end));
all.push(list);
return list;
};`,
      `const lists: MessageLists = {\n${names.map((name) => `${name}: nextList(),`).join("\n")}\n};`,
      "let blocks = 0;",
      `const count = (): void => {
for (let list = 0; list < all.length; list++) {
const each = all[list];
if (each !== undefined) each.count = (cursors[list] ?? 0) - list * capacity;
}
};`,
      `const clear = (): void => {
for (let list = 0; list < ${lists}; list++) cursors[list] = list * capacity;
blocks = 0;
count();
};`,
      `const addBlocks = (start: number, limit: number): number => {
${addBlocksStatements(messages)}
};`,
      `const addBlock = (at: number, limit: number): number => {
${addBlockStatements(messages)}
};`,
      `const index = (start: number, limit: number): number => {
requireRange(view, start, limit);
let at = addBlocks(start, limit);
for (let next = addBlock(at, limit); next > at; next = addBlock(at, limit)) at = next;
count();
return at;
};`,
      "clear();",
      "return { lists, index, clear };",
    ],
  };
}

function planBatch(messages: readonly MessageLayout[]): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: "planBatch",
    returnType: "Int32Array",
    docs: [
      "By type byte: the list that messages go to, and the length below which they are short.",
    ],
    statements: [...planStatements(messages)],
  };
}
