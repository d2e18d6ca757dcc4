/**
 * Records gathered for another thread: parts that lie together in the input, each behind the index of its first record
 * and its bytes. They are copied, because the input's buffer is filled again: that takes a fortieth of what rows take.
 */
import { copyBytes } from "../../output/copy-bytes.js";
import type { RecordSink } from "../copy-records.js";

/** Bytes before a part: the index as a floating-point number, the length in four bytes. */
const HEAD = 12;
const LENGTH_AT = 8;

/** A buffer being filled. */
export class RecordRun {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView<ArrayBuffer>;
  /** Bytes in it so far. */
  length = 0;

  constructor(buffer: ArrayBuffer) {
    this.bytes = new Uint8Array(buffer);
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
    this.view.setFloat64(at, first);
    this.view.setUint32(at + LENGTH_AT, limit - start);
    copyBytes(from, start, limit, this, at + HEAD);
    this.length = at + HEAD + limit - start;
  }
}

/** Hands the parts of a filled buffer out, in the order in which they were added. */
export function copyRun(buffer: ArrayBuffer, length: number, sink: RecordSink): void {
  const view = new DataView(buffer);
  let start: number;
  for (let at = 0; at < length; at = start + view.getUint32(at + LENGTH_AT)) {
    start = at + HEAD;
    sink.copy(view, start, start + view.getUint32(at + LENGTH_AT), view.getFloat64(at));
  }
}
