/**
 * Captures: takes a pcap or pcapng file in chunks of any size and hands out its frames, so that a file of
 * any size needs memory for one chunk and one frame only.
 */
import { Stop } from "../framing/binary-file.js";
import { emptyFrame, type CapturedFrame } from "./captured-frame.js";
import { isPcapMagic, PcapWalk } from "./pcap-walk.js";
import { PcapngWalk, SECTION_HEADER } from "./pcapng-walk.js";
import type { RecordWalk } from "./record-walk.js";

/** Receives one frame; the object and its bytes are good during the call only. */
export type FrameHandler = (frame: CapturedFrame) => void | Stop;

/** How a capture ended. */
export type CaptureEnding =
  /** After a whole record. */
  | { readonly kind: "whole"; readonly position: number }
  /** Inside the record that begins at `position`, of which `present` bytes are there. */
  | { readonly kind: "truncated"; readonly position: number; readonly present: number }
  /** At a record that cannot be true. */
  | { readonly kind: "damaged"; readonly position: number; readonly reason: string }
  /** The first bytes are of no capture. */
  | { readonly kind: "no-capture"; readonly position: number }
  /** The handler asked to stop; `position` is the first byte not read. */
  | { readonly kind: "stopped"; readonly position: number };

/** Bytes that tell the formats apart. */
const MAGIC = 4;

/** Reads one file. */
export class CaptureReader {
  readonly #onFrame: FrameHandler;
  readonly #frame = emptyFrame();
  #walk: RecordWalk | null = null;
  /** Bytes of a record that the chunks so far did not finish: the first `#restLength` of `#rest`. */
  #rest: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #restLength = 0;
  /** Bytes that must be there before it is worth looking again. */
  #needed = MAGIC;
  /** Bytes of a record passed over that the chunks so far did not bring. */
  #passing = 0;
  /** Where the record passed over begins. */
  #passingFrom = 0;
  #position = 0;
  #index = 0;
  #ending: CaptureEnding | null = null;

  constructor(onFrame: FrameHandler) {
    this.#onFrame = onFrame;
  }

  /** True when these bytes begin a capture that can be read. */
  static isCapture(head: Uint8Array): boolean {
    if (head.length < MAGIC) return false;
    return walkOf(new DataView(head.buffer, head.byteOffset).getUint32(0)) !== null;
  }

  /** The format and what its header says, for people; empty before the header was read. */
  get description(): string {
    return this.#walk?.description ?? "";
  }

  /** True when further chunks would change nothing. */
  get isDone(): boolean {
    return this.#ending !== null;
  }

  /** Takes the next bytes and hands out every frame that is whole. */
  push(chunk: Uint8Array): void {
    if (this.isDone) return;
    const passed = Math.min(this.#passing, chunk.length);
    this.#passing -= passed;
    this.#position += passed;
    const bytes = passed === 0 ? chunk : chunk.subarray(passed);
    if (bytes.length === 0) return;
    if (this.#restLength === 0) {
      const read = this.#read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      this.#keep(bytes.subarray(read));
      return;
    }
    this.#keep(bytes);
    if (this.#restLength < this.#needed) return;
    const read = this.#read(new DataView(this.#rest.buffer, 0, this.#restLength));
    this.#rest.copyWithin(0, read, this.#restLength);
    this.#restLength -= read;
  }

  /** Says how the capture ended; call it once, after the last chunk. */
  end(): CaptureEnding {
    if (this.#ending !== null) return this.#ending;
    const position = this.#position;
    if (this.#walk === null) return { kind: "no-capture", position };
    if (this.#passing > 0) {
      const begun = this.#passingFrom;
      return { kind: "truncated", position: begun, present: position - begun };
    }
    if (this.#restLength > 0) return { kind: "truncated", position, present: this.#restLength };
    return { kind: "whole", position };
  }

  /** Adds to the unfinished record; the buffer doubles, so that many small chunks cost no more than few. */
  #keep(bytes: Uint8Array): void {
    const length = this.#restLength + bytes.length;
    if (length > this.#rest.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#rest.length));
      larger.set(this.#rest.subarray(0, this.#restLength));
      this.#rest = larger;
    }
    this.#rest.set(bytes, this.#restLength);
    this.#restLength = length;
  }

  /** Returns how many bytes need not be kept. */
  #read(view: DataView): number {
    let at = 0;
    const limit = view.byteLength;
    if (this.#walk === null) {
      if (limit < MAGIC) return 0;
      this.#walk = walkOf(view.getUint32(0));
      if (this.#walk === null) {
        this.#ending = { kind: "no-capture", position: 0 };
        return limit;
      }
    }
    while (at < limit) {
      const { kind, length, reason } = this.#walk.next(view, at, limit - at, this.#frame);
      if (kind === "incomplete") {
        this.#needed = length;
        return at;
      }
      if (kind === "damaged") {
        this.#ending = { kind, position: this.#position, reason };
        return limit;
      }
      const isStopped = kind === "frame" && this.#handOut() === Stop;
      const present = Math.min(length, limit - at);
      this.#passing = length - present;
      this.#passingFrom = this.#position;
      this.#position += present;
      at += present;
      if (!isStopped) continue;
      this.#ending = { kind: "stopped", position: this.#position };
      return limit;
    }
    return at;
  }

  #handOut(): void | Stop {
    this.#frame.index = this.#index++;
    this.#frame.position = this.#position;
    return this.#onFrame(this.#frame);
  }
}

function walkOf(magic: number): RecordWalk | null {
  if (isPcapMagic(magic)) return new PcapWalk(magic);
  return magic === SECTION_HEADER ? new PcapngWalk() : null;
}
