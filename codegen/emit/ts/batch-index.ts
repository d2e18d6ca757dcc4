/**
 * The pass that sorts blocks into lists. No branch in it depends on a message's type, so nothing is
 * mispredicted; it is as fast as walking from length to length. That is bound by what lies between a
 * length and the next: the lower byte alone is there sooner than both, swapped, and the upper one is
 * next to always 0, which is checked beside the way.
 */
import type { MessageLayout } from "../../layout/protocol-layout.js";
import { hexByte } from "./literals.js";

/** Lists beside those of messages: unknown types, short messages, empty blocks. */
export const OTHER_LISTS = 3;

/**
 * Blocks per turn of the loop. More than one makes the function too large for V8 to inline: inlined,
 * its buffers would no longer be constants, and it would take twice the time.
 */
const STEPS = 6;

/** The lists of short messages and of empty blocks come after that of unknown types. */
function otherLists(messages: readonly MessageLayout[]): { short: number; empty: number } {
  return { short: messages.length + 1, empty: messages.length + 2 };
}

/**
 * The statements of `addBlocks`, over the names that `createBlockBatch` declares: all blocks but those
 * that end in the last bytes, so that the next block's length and type byte need no check of their own.
 * Nothing is called outside the loop: V8 compiles a function during its first long call, and would give
 * the code up at a call that it has not seen return.
 */
export function addBlocksStatements(messages: readonly MessageLayout[]): string {
  const { short, empty } = otherLists(messages);
  const steps = Array.from({ length: STEPS }, (_, step) => {
    const block = step === 0 ? "block" : `block + ${step}`;
    return `length = view.getUint8(at + 1);
if (view.getUint8(at) !== 0) length = view.getUint16(at);
offset = at + 2;
next = offset + length;
if (next > last) {
block = ${block};
break;
}
entry = plan[view.getUint8(offset)] ?? 0;
list = length < (entry & 0xffff) ? (length === 0 ? ${empty} : ${short}) : entry >> 16;
cursor = cursors[list] ?? 0;
offsets[cursor] = offset;
if (keepsPositions) positions[cursor] = ${block};
cursors[list] = cursor + 1;
at = next;`;
  });
  return `const last = limit - 3;
let at = start;
let block = blocks;
let length = 0;
let offset = 0;
let next = 0;
let entry = 0;
let list = 0;
let cursor = 0;
// Written out so often that V8 does not inline this function, which would make it slower.
while (at <= last && block + ${STEPS} <= capacity) {
${steps.join("\n\n")}
block += ${STEPS};
}
blocks = block;
return at;`.replace("block = block;\n", "");
}

/** The statements of `addBlock`, which takes any block that is whole. */
export function addBlockStatements(messages: readonly MessageLayout[]): string {
  const { short, empty } = otherLists(messages);
  return `if (blocks === capacity || at + 2 > limit) return at;
const length = view.getUint16(at);
const offset = at + 2;
if (offset + length > limit) return at;
const entry = length === 0 ? ${empty} << 16 : (plan[view.getUint8(offset)] ?? 0);
const list = length < (entry & 0xffff) ? ${short} : entry >> 16;
const cursor = cursors[list] ?? 0;
offsets[cursor] = offset;
if (keepsPositions) positions[cursor] = blocks;
cursors[list] = cursor + 1;
blocks += 1;
return offset + length;`;
}

/** The statements of `planBatch`: by type byte, a list in the upper half and the least length below. */
export function planStatements(messages: readonly MessageLayout[]): readonly string[] {
  const unknown = messages.length;
  return [
    `const plan = new Int32Array(256).fill(${entryOf(unknown, 1)});`,
    ...messages.map(
      ({ typeCode, type, length }, list) =>
        `plan[${hexByte(typeCode)}] = ${entryOf(list, Math.max(length, 1))}; // ${type}: list ${list}, ${length} bytes`,
    ),
    "return plan;",
  ];
}

function entryOf(list: number, least: number): string {
  return `(${list} << 16) | ${least}`;
}
