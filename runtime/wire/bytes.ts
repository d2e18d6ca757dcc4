/** Windows onto bytes, and the checks that keep a view inside its buffer. */

/** What a view is wrapped around before its first message: nothing, so that reading it throws. */
export const NO_BYTES: DataView = /* @__PURE__ */ new DataView(new ArrayBuffer(0));

/**
 * Returns `offset` if a message may begin there.
 * @throws RangeError when it is not a non-negative integer: `DataView` itself would read NaN as 0.
 */
export function requireOffset(offset: number): number {
  if (Number.isSafeInteger(offset) && offset >= 0) return offset;
  throw new RangeError(`offset ${offset} is not a non-negative integer`);
}

/**
 * Checks that the bytes from `start` up to `limit` lie in `view`.
 * @throws RangeError when they do not, or are not a range at all.
 */
export function requireRange(view: DataView, start: number, limit: number): void {
  if (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(limit) &&
    0 <= start &&
    start <= limit &&
    limit <= view.byteLength
  ) {
    return;
  }
  throw new RangeError(`bytes ${start} to ${limit} do not lie in a view of ${view.byteLength}`);
}

/**
 * Checks that `index` is that of one of `count` things.
 * @throws RangeError when it is not an integer from 0 to `count - 1`.
 */
export function requireIndex(index: number, count: number): void {
  if (index >= 0 && index < count && Number.isInteger(index)) return;
  throw new RangeError(`index ${index} is not below the count ${count}`);
}

/**
 * A window onto `length` bytes from `offset`: no copy, so it shows what is written there later.
 * @throws RangeError when they do not lie in `view`.
 */
export function bytesWindow(view: DataView, offset: number, length: number): Uint8Array {
  requireRange(view, offset, offset + length);
  return new Uint8Array(view.buffer, view.byteOffset + offset, length);
}

/**
 * Copies `bytes` into the field of `length` bytes at `offset`.
 * @throws RangeError when there are more or fewer bytes, or they do not lie in `view`.
 */
export function setBytes(view: DataView, offset: number, length: number, bytes: Uint8Array): void {
  if (bytes.length !== length) {
    throw new RangeError(`the field takes ${length} bytes, not ${bytes.length}`);
  }
  bytesWindow(view, offset, length).set(bytes);
}

/**
 * A copy of `length` bytes from `offset`, in a buffer of its own.
 * @throws RangeError when they do not lie in `view`.
 */
export function copyBytes(view: DataView, offset: number, length: number): DataView {
  return new DataView(bytesWindow(view, offset, length).slice().buffer);
}
