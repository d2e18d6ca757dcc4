/** The packets of a feed in, what arrives on one line out: late, twice, cut, or not at all, as the seed has it. */
import { DownstreamPacketHeaderView } from "../../../generated/ts/moldudp64/index.js";
import { skipBlocks } from "../../../runtime/framing/mold-udp64-packet.js";
import { MoldUdp64Writer } from "../../../runtime/framing/mold-udp64-writer.js";
import { drawFaults, type Draw } from "./draw-faults.js";
import { MOST_LATE_NS, type Faults } from "./faults.js";
import type { SentPacket } from "./packetiser.js";
import { Random } from "./random.js";

/** Something that arrives. */
export interface Arrival {
  /** The line's number, from 0. */
  readonly line: number;
  readonly timeNs: bigint;
  /** The datagram's payload, as it was sent. */
  readonly bytes: Uint8Array;
  /** A bit of the payload that is turned round on the way, in bits from its start; null for none. */
  readonly turnedBit: number | null;
}

const HEADER = DownstreamPacketHeaderView.LENGTH;
/** So long may a packet be that has been made longer. */
const LONGEST = 9000;

/** One line. */
export class FaultyLine {
  readonly #line: number;
  readonly #faults: Faults;
  readonly #skewNs: bigint;
  readonly #random: Random;
  readonly #emit: (arrival: Arrival) => void;
  #late: Late | null = null;
  #burst = 0;
  #before: SentPacket | null = null;
  /** When the last one arrived: a line's own packets arrive one after the other. */
  #lastNs = 0n;

  constructor(
    {
      line,
      faults,
      skewNs,
      seed,
    }: {
      readonly line: number;
      readonly faults: Faults;
      /** How much later than sent everything arrives. */
      readonly skewNs: bigint;
      readonly seed: number;
    },
    emit: (arrival: Arrival) => void,
  ) {
    this.#line = line;
    this.#faults = faults;
    this.#skewNs = skewNs;
    this.#random = new Random(seed, line);
    this.#emit = emit;
  }

  /** Takes a packet. The first of a session and its end arrive always, so that it is known what is due. */
  take(packet: SentPacket): void {
    const before = this.#before;
    this.#before = packet;
    if (this.#late !== null && packet.timeNs - this.#late.packet.timeNs > MOST_LATE_NS) {
      this.flush(this.#late.packet.timeNs + MOST_LATE_NS);
    }
    if (packet.isFirst || packet.kind === "end-of-session") {
      this.flush(packet.timeNs);
      this.#arrive(packet.bytes, packet.timeNs);
      return;
    }
    const draw = drawFaults(this.#random, this.#faults);
    if (draw.burst > 0) this.#burst = draw.burst;
    if (this.#burst > 0) this.#burst--;
    else if (!draw.isLost) this.#send(packet, before, draw);
    if (this.#late !== null && this.#late.packet !== packet && --this.#late.left < 0) {
      this.flush(packet.timeNs);
    }
  }

  /** The late packet arrives. */
  flush(timeNs: bigint): void {
    const late = this.#late;
    this.#late = null;
    for (const bytes of late?.copies ?? []) this.#arrive(bytes, timeNs);
  }

  #send(packet: SentPacket, before: SentPacket | null, draw: Draw): void {
    const { timeNs } = packet;
    const longer = draw.isOverlapping && before !== null ? overlapping(before, packet) : null;
    const whole = longer ?? packet.bytes;
    const bytes = whole.subarray(0, Math.floor(draw.share * whole.length));
    if (draw.isCorrupt && bytes.length > 0) {
      this.#arrive(bytes, timeNs, Math.floor(draw.place * 8 * bytes.length));
      return;
    }
    const copies = draw.isTwice ? [bytes, bytes] : [bytes];
    if (draw.overtaking > 0 && this.#late === null) {
      this.#late = { packet, copies, left: draw.overtaking };
      return;
    }
    for (const copy of copies) this.#arrive(copy, timeNs);
  }

  #arrive(bytes: Uint8Array, timeNs: bigint, turnedBit: number | null = null): void {
    const due = timeNs + this.#skewNs;
    this.#lastNs = due > this.#lastNs ? due : this.#lastNs;
    this.#emit({ line: this.#line, timeNs: this.#lastNs, bytes, turnedBit });
  }
}

interface Late {
  readonly copies: readonly Uint8Array[];
  readonly packet: SentPacket;
  /** How many packets may still overtake it. */
  left: number;
}

/** The packet with the second half of the messages before it; null when the two do not follow each other. */
function overlapping(before: SentPacket, packet: SentPacket): Uint8Array | null {
  const { session, sequenceNumber, messageCount } = before;
  if (session !== packet.session || messageCount === 0 || packet.messageCount === 0) return null;
  if (sequenceNumber + BigInt(messageCount) !== packet.sequenceNumber) return null;
  const skipped = messageCount >> 1;
  const bytes = new Uint8Array(before.bytes.length + packet.bytes.length);
  const writer = new MoldUdp64Writer(
    new DataView(bytes.buffer, 0, Math.min(bytes.length, LONGEST)),
  );
  writer.begin(session, sequenceNumber + BigInt(skipped));
  const isWhole = addBlocks(writer, before, skipped) && addBlocks(writer, packet, 0);
  return isWhole ? bytes.subarray(0, writer.length) : null;
}

/** Adds the packet's messages but for the first `skipped`; false when there is no room. */
function addBlocks(writer: MoldUdp64Writer, packet: SentPacket, skipped: number): boolean {
  const view = new DataView(packet.bytes.buffer);
  let at = skipBlocks(view, HEADER, skipped);
  for (let block = skipped; block < packet.messageCount; block++) {
    const length = view.getUint16(at);
    if (!writer.add(view, at + 2, length)) return false;
    at += 2 + length;
  }
  return true;
}
