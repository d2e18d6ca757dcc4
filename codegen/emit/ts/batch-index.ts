/**
 * The pass that sorts blocks into lists. No branch in it depends on which of the protocol's types a
 * message has, so nothing is mispredicted; what takes time is the way from a length to the next. The
 * lower byte alone is there sooner than both, swapped, and the upper one is next to always 0, which is
 * checked beside the way. What belongs to no type's list (unknown, short, empty) leaves the loop and is
 * taken by `addBlock`.
 */
import type { MessageLayout } from "../../layout/protocol-layout.js";
import { hexByte } from "./literals.js";

/**
 * Blocks per turn of the loop. More than one makes the function too large for V8 to inline: inlined,
 * its buffers would no longer be constants, and it would take twice the time.
 */
const STEPS = 6;

/**
 * The statements of `addBlocks`, over the names that `createBlockBatch` declares: blocks of the
 * protocol's types, but for those that end in the last bytes, so that the next block's length and type
 * byte need no check of their own. V8 compiles a function during its first long call, and would give the
 * code up where it comes to something that it has not seen: so nothing is called outside the loop, and
 * what is only done when the loop is left is a store of a literal.
 */
export function addBlocksStatements(): string {
  const steps = Array.from({ length: STEPS }, (_, step) => {
    const block = step === 0 ? "block" : `block + ${step}`;
    const leave = step === 0 ? "break;" : `{\ntaken = ${step};\nbreak;\n}`;
    return `length = lowers[at] ?? 0;
if (uppers[at] !== 0) length = view.getUint16(at);
offset = at + 2;
next = offset + length;
type = types[at] ?? 0;
if (next > last || length < (leasts[type] ?? 0)) ${leave}
cursor = cursors[type] ?? 0;
offsets[cursor] = offset;
if (keepsPositions) positions[cursor] = ${block};
cursors[type] = cursor + 1;
at = next;`;
  });
  return `const last = Math.min(limit - 3, types.length - 1);
let at = start | 0;
let block = blocks | 0;
let taken = 0;
let length = 0;
let offset = 0;
let next = 0;
let type = 0;
let cursor = 0;
// Written out so often that V8 does not inline this function, which would make it slower.
while (at <= last && block + ${STEPS} <= capacity) {
${steps.join("\n\n")}
block += ${STEPS};
}
blocks = block + taken;
return at;`;
}

/** The statements of `addBlock`, which takes any block that is whole. */
export function addBlockStatements(): string {
  return `if (blocks === capacity || at + 2 > limit) return at;
const length = view.getUint16(at);
const offset = at + 2;
if (offset + length > limit) return at;
if (length > 0) {
const type = view.getUint8(offset);
const least = leasts[type] ?? 0;
const slot = length >= least ? type : least === NO_LENGTH ? UNKNOWN_SLOT : SHORT_SLOT;
const cursor = cursors[slot] ?? 0;
offsets[cursor] = offset;
if (keepsPositions) positions[cursor] = blocks;
cursors[slot] = cursor + 1;
}
blocks += 1;
return offset + length;`;
}

/** The statements of `leastLengths`: by type byte, the length below which a message is short. */
export function leastLengthsStatements(messages: readonly MessageLayout[]): readonly string[] {
  return [
    "const leasts = new Int32Array(SLOTS).fill(NO_LENGTH);",
    ...messages.map(
      ({ typeCode, type, length }) =>
        `leasts[${hexByte(typeCode)}] = ${Math.max(length, 1)}; // ${type}`,
    ),
    "return leasts;",
  ];
}
