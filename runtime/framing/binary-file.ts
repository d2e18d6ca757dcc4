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
  readonly #onPayload: PayloadHandler;
  /** Bytes of a record that the chunks so far did not finish. */
  #rest: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  /** Position in the file of the first byte not yet handed out. */
  #position = 0;
  #state: "reading" | "after-end" | "bytes-after-end" | "stopped" = "reading";

  constructor(onPayload: PayloadHandler) {
    this.#onPayload = onPayload;
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
    if (this.#state === "after-end") {
      this.#state = "bytes-after-end";
      return;
    }
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    const read = this.#walk(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    // A copy, because the caller may use its chunk again; made so, because a Node Buffer's slice is none.
    this.#rest = new Uint8Array(bytes.subarray(read));
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

  /** Returns how many bytes were handed out. */
  #walk(view: DataView): number {
    let at = 0;
    while (at + PREFIX <= view.byteLength) {
      const length = view.getUint16(at);
      const next = at + PREFIX + length;
      if (length === 0) {
        this.#position += PREFIX;
        this.#state = next < view.byteLength ? "bytes-after-end" : "after-end";
        return view.byteLength;
      }
      if (next > view.byteLength) break;
      const position = this.#position;
      this.#position += PREFIX + length;
      if (this.#onPayload(view, at + PREFIX, length, position) === Stop) {
        this.#state = "stopped";
        return view.byteLength;
      }
      at = next;
    }
    return at;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
