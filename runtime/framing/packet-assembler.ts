/**
 * Chunks of a TCP stream in, of any size; whole packets behind a length of two bytes out. A packet that
 * lies in one chunk is handed out where it lies; one that is cut is put together in a buffer that is made
 * once. Nothing is allocated per packet.
 */

/** Receives a packet with its length field: `length` bytes of `view` from `offset`, good during the call only. */
export type WholePacketHandler = (
  view: DataView,
  offset: number,
  length: number,
  /** Where it began in the stream, in bytes. */
  position: number,
) => void;

/** Bytes of a packet's length field, which it does not count. */
export const PACKET_PREFIX = 2;

/** The longest packet that a length of two bytes allows. */
const LONGEST = PACKET_PREFIX + 0xffff;

/** Puts together the packets of one stream after the other. */
export class PacketAssembler {
  readonly #onPacket: WholePacketHandler;
  /** The beginning of a packet that was cut; made when the first one is. */
  #cut: Uint8Array<ArrayBuffer> | undefined;
  #cutView: DataView | undefined;
  /** Bytes in it. */
  #cutLength = 0;
  #position = 0;
  #isStopped = false;

  constructor(onPacket: WholePacketHandler) {
    this.#onPacket = onPacket;
  }

  /** Position in the stream of the first byte not yet handed out. */
  get position(): number {
    return this.#position;
  }

  /** Bytes taken of the packet that is not whole yet. */
  get cutLength(): number {
    return this.#cutLength;
  }

  /** True after {@link stop}. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Ends the handing out, also from within the handler. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Forgets an unfinished packet, and begins another stream. */
  restart(): void {
    this.#cutLength = 0;
    this.#position = 0;
    this.#isStopped = false;
  }

  /**
   * Takes the next bytes and hands out every packet that is whole. What the handler throws comes through;
   * its packet counts as handed out, and the bytes from `position` on may be pushed again.
   */
  push(chunk: Uint8Array): void {
    if (this.#isStopped) return;
    let at = this.#cutLength > 0 ? this.#complete(chunk) : 0;
    if (at === chunk.length) return;
    const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    while (!this.#isStopped && view.byteLength - at >= PACKET_PREFIX) {
      const length = PACKET_PREFIX + view.getUint16(at);
      if (length > view.byteLength - at) break;
      this.#handOut(view, at, length);
      at += length;
    }
    if (!this.#isStopped) this.#keep(chunk, at, chunk.length);
  }

  /** Puts a cut packet together and hands it out when it is whole. Returns how many bytes it took. */
  #complete(chunk: Uint8Array): number {
    const forLength = Math.min(chunk.length, Math.max(0, PACKET_PREFIX - this.#cutLength));
    const view = this.#keep(chunk, 0, forLength);
    if (this.#cutLength < PACKET_PREFIX) return forLength;
    const length = PACKET_PREFIX + view.getUint16(0);
    const limit = Math.min(chunk.length, forLength + length - this.#cutLength);
    this.#keep(chunk, forLength, limit);
    if (this.#cutLength < length) return limit;
    this.#cutLength = 0;
    this.#handOut(view, 0, length);
    return limit;
  }

  /** Adds bytes of a chunk to the cut packet: a copy, because the caller may use its chunk again. */
  #keep(chunk: Uint8Array, from: number, limit: number): DataView {
    this.#cut ??= new Uint8Array(LONGEST);
    this.#cutView ??= new DataView(this.#cut.buffer);
    // Byte by byte where a window would cost more than the bytes.
    if (limit - from < 16) {
      for (let at = from; at < limit; at++) this.#cut[this.#cutLength++] = chunk[at] ?? 0;
    } else {
      this.#cut.set(chunk.subarray(from, limit), this.#cutLength);
      this.#cutLength += limit - from;
    }
    return this.#cutView;
  }

  #handOut(view: DataView, offset: number, length: number): void {
    const position = this.#position;
    this.#position = position + length;
    this.#onPacket(view, offset, length, position);
  }
}
