/**
 * Records gathered for another thread: parts that lie together in the input, each behind the index of its first record
 * and its bytes. They are copied, because the input's buffer is filled again: that takes a hundredth of what rows take.
 */
import { copyBytes, SHORT } from "../../output/copy-bytes.js";
import type { RecordSink } from "../copy-records.js";

/** Bytes before a part: the index as a floating-point number, the length in four bytes. */
const HEAD = 12;
const LENGTH_AT = 8;

/** A buffer being filled. */
export class RecordRun {
  readonly buffer: SharedArrayBuffer;
  readonly bytes: Buffer<SharedArrayBuffer>;
  readonly view: DataView<SharedArrayBuffer>;
  /** Bytes in it so far. */
  length = 0;

  constructor(buffer: SharedArrayBuffer) {
    this.buffer = buffer;
    this.bytes = Buffer.from(buffer);
    this.view = new DataView(buffer);
  }

  /** Bytes that a part takes. */
  static sizeOf(start: number, limit: number): number {
    return HEAD + limit - start;
  }

  /** Whether so many bytes fit beside what is there. */
  hasRoom(size: number): boolean {
    return this.length + size <= this.bytes.length;
  }

  /** Takes a copy of a part, for which there is room. */
  add(from: DataView, start: number, limit: number, first: number): void {
    const at = this.length;
    const length = limit - start;
    this.view.setFloat64(at, first);
    this.view.setUint32(at + LENGTH_AT, length);
    this.length = at + HEAD + length;
    if (length <= SHORT) copyBytes(from, start, limit, this, at + HEAD);
    // Filling it with as many bytes copies them; `set` goes ten times as slowly into shared memory.
    else this.bytes.fill(bytesOf(from, start, length), at + HEAD, this.length);
  }
}

function bytesOf({ buffer, byteOffset }: DataView, start: number, length: number): Uint8Array {
  return new Uint8Array(buffer, byteOffset + start, length);
}

/** Hands the parts of a filled buffer out, in the order in which they were added. */
export function copyRun(buffer: SharedArrayBuffer, length: number, sink: RecordSink): void {
  const view = new DataView(buffer);
  let start: number;
  for (let at = 0; at < length; at = start + view.getUint32(at + LENGTH_AT)) {
    start = at + HEAD;
    sink.copy(view, start, start + view.getUint32(at + LENGTH_AT), view.getFloat64(at));
  }
}
