/**
 * The walk over message blocks with the hot cases in it: a call per message would cost as much as
 * decoding it. It reads the next block's length and type before it hands over a message, so that after
 * a mispredicted switch they are there already.
 */
import type { FunctionDeclarationStructure, OptionalKind } from "ts-morph";
import type { MessageLayout } from "../../layout/protocol-layout.js";
import { tsNames, type TsDispatchNames } from "../../names/ts-names.js";
import { boundView, caseEnd, caseHead, viewAndHandlers, type Split } from "./dispatch-cases.js";
import { hexByte } from "./literals.js";

/** The functions of the walk, its own first. */
export function blockDispatch(
  split: Split,
  names: TsDispatchNames,
): readonly OptionalKind<FunctionDeclarationStructure>[] {
  const { rare } = split;
  return [
    createBlockDispatch(split, names),
    ...(rare.length === 0 ? [] : [rareCalls(rare, names)]),
  ];
}

function createBlockDispatch(
  { hot, rare }: Split,
  names: TsDispatchNames,
): OptionalKind<FunctionDeclarationStructure> {
  const otherwise =
    rare.length === 0
      ? "if (length > 0) handlers.unknown?.(view, offset, length);"
      : "if (length > 0 && length < (calls[type] ?? 0)) dispatchRare(offset, length);";
  return {
    name: names.createBlock,
    isExported: true,
    returnType: "(start: number, limit: number) => number",
    parameters: viewAndHandlers(names),
    docs: [
      "\nBinds a buffer and handlers. The function it returns walks blocks of a 2-byte length and a message,\nas MoldUDP64 packets and BinaryFILE hold them, from `start` up to `limit`, and returns where it\nstopped: `limit`, or the start of a block that is not whole. Call it per packet or per chunk of\nsome 64 KiB: V8 optimises a function that returns better than one long loop.\n\nIt is fastest while it is the only one made by this module and nobody wraps the views that it\nhands over around other buffers: V8 then compiles it for exactly these handlers. For further sets of\nhandlers see `freshDispatch`. Which handlers there are is settled here: none may be added later.\n@throws RangeError (from that function) when the bytes do not lie in `view`.",
    ],
    statements: [
      ...hot.map(boundView),
      ...(rare.length === 0
        ? []
        : ["const calls = rareCalls(handlers);", "const dispatchRare = bindRare(view, handlers);"]),
      "// Checks are left to the caller: V8 compiles a function during its first long call, and would\n// give the code up at a call, outside the loop, that it has not seen return.",
      `const walk = (start: number, limit: number): number => {
let at = start;
let nextLength = view.getUint16(at);
let nextType = view.getUint8(at + 2);
for (;;) {
const length = nextLength;
const type = nextType;
const offset = at + 2;
const next = offset + length;
if (next > limit) return at;
if (next + 3 <= limit) {
nextLength = view.getUint16(next);
nextType = view.getUint8(next + 2);
} else {
nextLength = BEYOND;
}
at = next;
switch (type) {
${hot.map(walkCase).join("\n")}
default:
${otherwise}
continue;
}
if (length > 0) handlers.shortMessage?.(view, offset, length);
}
};`,
      `return (start, limit) => {
requireRange(view, start, limit);
const at = start + 3 > limit ? start : walk(start, limit);
// An empty block may be the last.
return at + 2 === limit && view.getUint16(at) === 0 ? limit : at;
};`,
    ],
  };
}

function walkCase(message: MessageLayout): string {
  return `${caseHead(message)}\ncontinue;${caseEnd(message)}`;
}

function rareCalls(
  rare: readonly MessageLayout[],
  { handlers }: TsDispatchNames,
): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: "rareCalls",
    returnType: "Uint32Array",
    parameters: [{ name: "handlers", type: handlers }],
    docs: [
      "\nBy type byte, the length that a block must be shorter than to be worth a call of the rare part:\nany length where there is a handler, the message's own where only a short one has to be told.",
    ],
    statements: [
      "const calls = new Uint32Array(256).fill(handlers.unknown === undefined ? 0 : BEYOND);",
      ...rare.map(({ name, type, typeCode, length, tail }) => {
        const { handler } = tsNames(name);
        // How long a message with a tail should be is known only after a look at it.
        if (tail !== null) return `calls[${hexByte(typeCode)}] = BEYOND; // ${type}`;
        return `calls[${hexByte(typeCode)}] = handlers.${handler} === undefined ? ${length} : BEYOND; // ${type}`;
      }),
      "return calls;",
    ],
  };
}
