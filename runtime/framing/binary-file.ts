/**
 * BinaryFILE: a day of messages, each behind its length in two bytes. Takes the file in chunks of any
 * size and hands out whole payloads, so that a file of any size needs memory for one chunk only.
 *
 * @see BinaryFILE 1.00
 */

/** Receives one payload: `length` bytes of `view` from `offset`; the view is good during the call only. */
export type PayloadHandler = (
  view: DataView,
  offset: number,
  length: number,
  /** Where the record's length stands in the file, in bytes from its start. */
  position: number,
) => void | Stop;

/**
 * Reads whole records, each with its length before it, from `start` on, and returns where it stopped: at
 * the first record that does not end before `limit`, or that has length 0. A generated block dispatch
 * is one, once it has its view.
 */
export type RecordWalk = (view: DataView, start: number, limit: number) => number;

/** What a handler returns to end the reading early. */
export const Stop = "stop" as const;

/** The type of {@link Stop}. */
export type Stop = typeof Stop;

/** How a file ended. */
export type FileEnding =
  /** After a whole record, but without the record that says so. */
  | { readonly kind: "no-end-record"; readonly position: number }
  /** With the record of length 0 that ends a session, at `position`. */
  | { readonly kind: "end-record"; readonly position: number }
  /** A record of length 0 at `position`, and then more bytes. */
  | { readonly kind: "bytes-after-end"; readonly position: number }
  /** Inside the length that begins at `position`: one of its two bytes is missing. */
  | { readonly kind: "truncated-length"; readonly position: number }
  /** Inside the payload of the record at `position`: `present` of its `length` bytes are there. */
  | {
      readonly kind: "truncated-payload";
      readonly position: number;
      readonly length: number;
      readonly present: number;
    }
  /** The handler asked to stop; `position` is the first byte not read. */
  | { readonly kind: "stopped"; readonly position: number };

/** Bytes of a record's length. */
const PREFIX = 2;

/** Reads one file. */
export class BinaryFileReader {
  #walk: RecordWalk;
  /** Bytes of a record that the chunks so far did not finish. */
  #rest: Uint8Array<ArrayBuffer> = NOTHING;
  /** Position in the file of the first byte not yet handed out. */
  #position = 0;
  #state: "reading" | "after-end" | "bytes-after-end" | "stopped" = "reading";

  constructor(onPayload: PayloadHandler) {
    this.#walk = (view, start, limit) => this.#handOut(onPayload, view, start, limit);
  }

  /** Leaves the records themselves to `walk`, which is given as many at once as a chunk has. */
  static ofRecords(walk: RecordWalk): BinaryFileReader {
    const reader = new BinaryFileReader(() => undefined);
    reader.#walk = walk;
    return reader;
  }

  /** Position of the first byte not yet handed out. */
  get position(): number {
    return this.#position;
  }

  /** True when further chunks would change nothing. */
  get isDone(): boolean {
    return this.#state === "stopped" || this.#state === "bytes-after-end";
  }

  /** Takes the next bytes and hands out every payload that is whole. */
  push(chunk: Uint8Array): void {
    if (chunk.length === 0 || this.isDone) return;
    const begin = this.#rest.length === 0 ? 0 : this.#finishRest(chunk);
    if (begin === chunk.length || this.isDone) return;
    if (this.#state === "after-end") {
      this.#state = "bytes-after-end";
      return;
    }
    const read = this.#read(chunk, begin);
    // A copy, because the caller may use its chunk again; made so, because a Node Buffer's slice is none.
    this.#rest = new Uint8Array(chunk.subarray(read));
  }

  /** Says how the file ended; call it once, after the last chunk. */
  end(): FileEnding {
    const position = this.#position;
    switch (this.#state) {
      case "stopped":
        return { kind: "stopped", position };
      case "after-end":
        return { kind: "end-record", position: position - PREFIX };
      case "bytes-after-end":
        return { kind: "bytes-after-end", position: position - PREFIX };
      case "reading":
        break;
    }
    if (this.#rest.length === 0) return { kind: "no-end-record", position };
    if (this.#rest.length < PREFIX) return { kind: "truncated-length", position };
    const length = new DataView(this.#rest.buffer).getUint16(0);
    return { kind: "truncated-payload", position, length, present: this.#rest.length - PREFIX };
  }

  /** Adds what the begun record lacks, so that no whole chunk need be copied; returns the bytes taken. */
  #finishRest(chunk: Uint8Array): number {
    const [first = 0, second = chunk[0] ?? 0] = this.#rest;
    const length = first * 0x100 + second;
    // While the length itself is in two chunks, `chunk` begins with its second byte.
    const lacking = Math.min(PREFIX + length - this.#rest.length, chunk.length);
    const record = joined(this.#rest, chunk.subarray(0, lacking));
    this.#rest = record.subarray(this.#read(record, 0));
    return lacking;
  }

  /** Returns where in `bytes` the records end that are whole. */
  #read(bytes: Uint8Array, start: number): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const next = this.#walk(view, start, view.byteLength);
    this.#position += next - start;
    if (this.#state === "stopped") return view.byteLength;
    if (next + PREFIX > view.byteLength || view.getUint16(next) !== 0) return next;
    this.#position += PREFIX;
    this.#state = next + PREFIX < view.byteLength ? "bytes-after-end" : "after-end";
    return view.byteLength;
  }

  /** The walk of a reader with a handler. */
  #handOut(onPayload: PayloadHandler, view: DataView, start: number, limit: number): number {
    const origin = this.#position - start;
    let at = start;
    while (at + PREFIX <= limit) {
      const length = view.getUint16(at);
      const next = at + PREFIX + length;
      if (length === 0 || next > limit) break;
      const outcome = onPayload(view, at + PREFIX, length, origin + at);
      at = next;
      if (outcome !== Stop) continue;
      this.#state = "stopped";
      break;
    }
    return at;
  }
}

const NOTHING: Uint8Array<ArrayBuffer> = new Uint8Array(0);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
