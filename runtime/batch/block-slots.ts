/**
 * What finds a message's list: its type byte is the list's slot, and where none says which, one of the
 * slots after those.
 */

/** The slot of messages whose type byte no message has. */
export const UNKNOWN_SLOT = 0x100;

/** The slot of messages that end before their type's last byte. */
export const SHORT_SLOT = 0x101;

/** Slots that there are. */
export const SLOTS = 0x102;

/** The least length of a type byte that no message has: more than a block's two bytes can say. */
export const NO_LENGTH = 0x1_0000;

/** Bytes that a block with a type byte begins with. */
const LEAST_BLOCK = 3;

/**
 * The bytes of `view` from one of the first bytes of a block on: `place` 0 and 1 are the upper and the
 * lower one of the length, 2 is the type byte. All three are as long, so that what is an index of one is
 * an index of the others. Nothing is copied.
 */
export function blockBytes(view: DataView, place: 0 | 1 | 2): Uint8Array {
  const length = view.byteLength - LEAST_BLOCK + 1;
  return length > 0
    ? new Uint8Array(view.buffer, view.byteOffset + place, length)
    : new Uint8Array(0);
}
