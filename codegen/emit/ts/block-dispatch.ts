/**
 * The walk over message blocks with the hot cases in it: a call per message would cost as much as
 * decoding it. It reads the next block's length and type before it hands over a message, so that after
 * a mispredicted switch they are there already; behind the last block as well, as far as the buffer goes,
 * because a check would cost more than the bytes. The count is the loop's own: V8 keeps it in a register
 * there, and spills one that is counted in the body.
 */
import type { FunctionDeclarationStructure, OptionalKind } from "ts-morph";
import type { MessageLayout } from "../../layout/protocol-layout.js";
import { tsNames, type TsDispatchNames } from "../../names/ts-names.js";
import { boundView, caseEnd, caseHead, viewAndHandlers, type Split } from "./dispatch-cases.js";
import { docComment } from "./doc-text.js";
import { hexByte } from "./literals.js";

/** The functions of the walk, its own first. */
export function blockDispatch(
  split: Split,
  { names, hasFresh }: { readonly names: TsDispatchNames; readonly hasFresh: boolean },
): readonly OptionalKind<FunctionDeclarationStructure>[] {
  const { rare } = split;
  return [
    createBlockDispatch(split, names, hasFresh),
    ...(rare.length === 0 ? [] : [rareCalls(rare, names)]),
  ];
}

function createBlockDispatch(
  { hot, rare }: Split,
  names: TsDispatchNames,
  hasFresh: boolean,
): OptionalKind<FunctionDeclarationStructure> {
  const further = hasFresh ? " For further sets of handlers see `freshBlockDispatch`." : "";
  const otherwise =
    rare.length === 0
      ? "if (length > 0) handlers.unknown?.(view, offset, length);"
      : "if (length > 0 && length < (calls[type] ?? 0)) dispatchRare(offset, length);";
  return {
    name: names.createBlock,
    isExported: true,
    returnType: "(start: number, limit: number, count?: number) => number",
    parameters: viewAndHandlers(names),
    docs: [
      docComment([
        "Binds a buffer and handlers. The function it returns walks blocks of a 2-byte length and a message, as MoldUDP64 packets and BinaryFILE hold them, from `start` up to `limit`, and returns where it stopped: `limit`, or the start of a block that is not whole. Given a `count` it walks no more blocks than that, and returns -1 when there are fewer. Call it per packet or per chunk of some 64 KiB: V8 optimises a function that returns better than one long loop.",
        `It is fastest while it is the only one made by this module and nobody wraps the views that it hands over around other buffers: V8 then compiles it for exactly these handlers.${further} Which handlers there are is settled here: none may be added later.`,
        "@throws RangeError (from that function) when the bytes do not lie in `view`.",
      ]),
    ],
    statements: [
      ...hot.map(boundView),
      ...(rare.length === 0
        ? []
        : ["const calls = rareCalls(handlers);", "const dispatchRare = bindRare(view, handlers);"]),
      "const dispatch = bind(view, handlers);",
      "/** The engine calls a function for a view's length: once is enough. */\nconst byteLength = view.byteLength;",
      "/** Where a block may begin for the next one to be looked at. */\nconst lastLook = byteLength - 3;",
      "/** Blocks that the last walk left to find. */\nlet missing = 0;",
      "// Checks are left to the caller: V8 compiles a function during its first long call, and would\n// give the code up at a call, outside the loop, that it has not seen return.",
      `const walk = (start: number, limit: number, count: number): number => {
let at = start;
let nextLength = view.getUint16(at);
let nextType = view.getUint8(at + 2);
for (let left = count | 0; left > 0; left = (left - 1) | 0) {
const length = nextLength;
const type = nextType;
const offset = at + 2;
const next = offset + length;
if (next > limit) {
missing = left;
return at;
}
nextLength = view.getUint16(next);
nextType = view.getUint8(next + 2);
at = next;
switch (type) {
${hot.map(walkCase).join("\n")}
default:
${otherwise}
continue;
}
if (length > 0) handlers.shortMessage?.(view, offset, length);
}
missing = 0;
return at;
};`,
      `return (start, limit, count = UNCOUNTED) => {
const isInside =
(start | 0) === start && (limit | 0) === limit && 0 <= start && start <= limit && limit <= byteLength;
if (!isInside) requireRange(view, start, limit);
missing = count;
let at = start > lastLook ? start : walk(start, Math.min(limit, lastLook), count);
// Where the buffer ends there is nothing behind the last block to look at.
for (; missing > 0 && at + 2 <= limit; missing--) {
const length = view.getUint16(at);
if (at + 2 + length > limit) break;
if (length > 0) dispatch(at + 2, length);
at += 2 + length;
}
return missing === 0 || count === UNCOUNTED ? at : -1;
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
      docComment([
        "By type byte, the length that a block must be shorter than to be worth a call of the rare part: any length where there is a handler, the message's own where only a short one has to be told.",
      ]),
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
