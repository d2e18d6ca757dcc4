/**
 * Frames between the same two endpoints, made where their payloads lie: for who writes so many that a
 * buffer for each would be most of the work.
 */
import { fold, wordsSum } from "./udp-checksum.js";
import { udpFrame, type UdpFrameOptions } from "./udp-frame.js";

const IP = 14;
const UDP = 34;
const UDP_HEADER = 8;
const HEADERS = UDP + UDP_HEADER;
const LEAST_FRAME = 60;
/** UDP's number among the protocols over IPv4, which its checksum covers. */
const PROTOCOL = 17;

/** Writes the headers of one frame after the other; they are those that `udpFrame` writes. */
export class UdpFrameWriter {
  /** Bytes of the headers before a payload. */
  static readonly HEADERS: number = HEADERS;
  /** All headers of a frame without payload, 0 where lengths and checksums belong. */
  readonly #words = new Int32Array(HEADERS / 4);
  readonly #lastWord: number;
  /** Sums of what is the same in every frame: the IPv4 header's, and UDP's with its addresses. */
  readonly #ipSum: number;
  readonly #udpSum: number;

  constructor(endpoints: Omit<UdpFrameOptions, "payload" | "vlan" | "ipOptions">) {
    const view = new DataView(udpFrame({ ...endpoints, payload: new Uint8Array(0) }).buffer);
    for (const at of [IP + 2, IP + 10, UDP + 4, UDP + 6]) view.setUint16(at, 0);
    for (let word = 0; word < this.#words.length; word++) {
      this.#words[word] = view.getInt32(word * 4);
    }
    this.#lastWord = view.getUint16(HEADERS - 2);
    this.#ipSum = wordsSum(view, IP, UDP - IP);
    // The addresses are the last eight bytes of the IPv4 header.
    this.#udpSum = wordsSum(view, UDP - 8, 8 + UDP_HEADER) + PROTOCOL;
  }

  /**
   * Puts headers at `at`, before the `length` bytes of payload at `at + HEADERS`, and bytes of 0 behind it
   * where it is shorter than Ethernet allows. Returns the frame's length.
   */
  write(view: DataView, at: number, length: number): number {
    const words = this.#words;
    for (let word = 0; word < words.length; word++) view.setInt32(at + word * 4, words[word] ?? 0);
    view.setUint16(at + HEADERS - 2, this.#lastWord);
    const datagram = UDP_HEADER + length;
    const total = UDP - IP + datagram;
    view.setUint16(at + IP + 2, total);
    view.setUint16(at + IP + 10, 0xffff - fold(this.#ipSum + total));
    view.setUint16(at + UDP + 4, datagram);
    const sum = fold(this.#udpSum + 2 * datagram + wordsSum(view, at + HEADERS, length));
    // 0 would mean that there is none.
    view.setUint16(at + UDP + 6, sum === 0xffff ? 0xffff : 0xffff - sum);
    let limit = HEADERS + length;
    for (; limit < LEAST_FRAME; limit++) view.setUint8(at + limit, 0);
    return limit;
  }
}
