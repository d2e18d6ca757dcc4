/**
 * A dump of MoldUDP64: downstream packets one after the other, nothing between them. Each tells by its
 * count where it ends. Takes the file in chunks of any size and hands out whole packets.
 */
import { DownstreamPacketHeaderView } from "../../generated/ts/moldudp64/index.js";
import { Stop } from "../framing/binary-file.js";

/** Receives one packet; its bytes are good during the call only. */
export type DumpPacketHandler = (
  view: DataView,
  offset: number,
  length: number,
  /** Where it begins in the file, in bytes from the start. */
  position: number,
) => void | Stop;

/** How a dump ended. */
export type DumpEnding =
  | { readonly kind: "whole"; readonly position: number }
  /** Inside the packet that begins at `position`, of which `present` bytes are there. */
  | { readonly kind: "truncated"; readonly position: number; readonly present: number }
  /** The packet at `position` promises more bytes than a datagram can have. */
  | { readonly kind: "too-long"; readonly position: number }
  | { readonly kind: "stopped"; readonly position: number };

const HEADER = DownstreamPacketHeaderView.LENGTH;
const LONGEST = 0xffff;

/** Reads one file. */
export class MoldDumpReader {
  readonly #onPacket: DumpPacketHandler;
  /** A packet that the chunks so far did not finish. */
  readonly #rest = new Uint8Array(LONGEST);
  #restLength = 0;
  #position = 0;
  #ending: DumpEnding | null = null;

  constructor(onPacket: DumpPacketHandler) {
    this.#onPacket = onPacket;
  }

  /** True when further chunks would change nothing. */
  get isDone(): boolean {
    return this.#ending !== null;
  }

  /** Takes the next bytes and hands out every packet that is whole. */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length && !this.isDone) {
      if (this.#restLength === 0) {
        at += this.#read(chunk.subarray(at));
        const kept = chunk.subarray(at, at + LONGEST);
        if (this.isDone) return;
        this.#rest.set(kept);
        this.#restLength = kept.length;
        at += kept.length;
        continue;
      }
      // As much as fits: what is not of the packet that was cut stays in the chunk.
      const before = this.#restLength;
      const more = chunk.subarray(at, at + LONGEST - before);
      this.#rest.set(more, before);
      const joined = this.#rest.subarray(0, before + more.length);
      const read = this.#read(joined, 1);
      if (read === 0) {
        this.#restLength = joined.length;
        at += more.length;
      } else {
        this.#restLength = 0;
        at += read - before;
      }
    }
  }

  /** Says how the dump ended; call it once, after the last chunk. */
  end(): DumpEnding {
    if (this.#ending !== null) return this.#ending;
    const position = this.#position;
    if (this.#restLength === 0) return { kind: "whole", position };
    return { kind: "truncated", position, present: this.#restLength };
  }

  /** Hands out whole packets, at most `most`; returns how many bytes they have. */
  #read(bytes: Uint8Array, most: number = Number.POSITIVE_INFINITY): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    for (let packets = 0; packets < most; packets++) {
      const limit = packetLimit(view, at);
      if (limit === null) break;
      if (limit - at > LONGEST) {
        this.#ending = { kind: "too-long", position: this.#position };
        break;
      }
      const position = this.#position;
      const length = limit - at;
      this.#position += length;
      const isStopped = this.#onPacket(view, at, length, position) === Stop;
      at = limit;
      if (isStopped) this.#ending = { kind: "stopped", position: this.#position };
      if (isStopped) break;
    }
    return at;
  }
}

/** First byte after the packet at `at`; null when its end is not in the view. Too far when it is too long. */
function packetLimit(view: DataView, at: number): number | null {
  if (at + HEADER > view.byteLength) return null;
  const count = view.getUint16(at + HEADER - 2);
  let limit = at + HEADER;
  if (count === DownstreamPacketHeaderView.MESSAGE_COUNT_END_OF_SESSION) return limit;
  for (let block = 0; block < count; block++) {
    if (limit - at > LONGEST) return limit;
    if (limit + 2 > view.byteLength) return null;
    limit += 2 + view.getUint16(limit);
  }
  return limit <= view.byteLength || limit - at > LONGEST ? limit : null;
}
