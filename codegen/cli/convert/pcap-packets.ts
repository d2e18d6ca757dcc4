/** MoldUDP64 packets of one session as the records of a pcap, made in the output's batch itself. */
import { DownstreamPacketHeaderView } from "../../../generated/ts/moldudp64/index.js";
import { PCAP_RECORD_HEADER, writePcapRecordHeader } from "../../../runtime/capture/pcap-writer.js";
import { UdpFrameWriter } from "../../../runtime/capture/udp-frame-writer.js";
import type { OutputBatch } from "../output-batch.js";
import { DEFAULT_LINE, DEFAULT_SOURCE, PACKET_DEFAULTS } from "../replay/defaults.js";

const SECOND_NS = 1e9;
const FRAME = PCAP_RECORD_HEADER;
const PACKET = FRAME + UdpFrameWriter.HEADERS;
const PACKET_HEADER = DownstreamPacketHeaderView.LENGTH;
const SEQUENCE = 10;
const COUNT = 18;

/** One packet after the other; only one of them is open. */
export class PcapPackets {
  /** Number of the next packet's first message. */
  #next: number = Number(PACKET_DEFAULTS.firstSequenceNumber);
  readonly #batch: OutputBatch;
  readonly #frames = new UdpFrameWriter({
    source: DEFAULT_SOURCE.address,
    sourcePort: DEFAULT_SOURCE.port,
    destination: DEFAULT_LINE.address,
    destinationPort: DEFAULT_LINE.port,
  });
  readonly #session: DataView;
  /** Midnight: seconds since 1970 and nanoseconds of the second. */
  #midnight: number;
  #midnightNs: number;
  /** A second in nanoseconds since midnight that was just written, and what it is since 1970. */
  #begin = 0;
  #second = 0;

  constructor(batch: OutputBatch, midnightNs: bigint) {
    this.#batch = batch;
    this.#midnight = Number((midnightNs / BigInt(SECOND_NS)) & 0xffff_ffffn);
    this.#midnightNs = Number(midnightNs % BigInt(SECOND_NS));
    this.#session = new DataView(new ArrayBuffer(PACKET_HEADER));
    new DownstreamPacketHeaderView(this.#session).session = PACKET_DEFAULTS.session;
    this.#seek(0);
  }

  /** Makes room for a packet of `length` bytes, and returns where in the batch its first block belongs. */
  open(length: number): number {
    this.#batch.reserve(PACKET + length);
    return this.#batch.length + PACKET + PACKET_HEADER;
  }

  /** Closes a packet of `length` bytes with so many messages; their blocks are in place. */
  close(length: number, messages: number, timeNs: number): void {
    this.#write(length, messages, timeNs);
    this.#next += messages;
  }

  /** A whole packet without messages. */
  heartbeat(timeNs: number): void {
    this.open(PACKET_HEADER);
    this.#write(PACKET_HEADER, DownstreamPacketHeaderView.MESSAGE_COUNT_HEARTBEAT, timeNs);
  }

  /** A whole packet that says that the session is over. */
  endOfSession(timeNs: number): void {
    this.open(PACKET_HEADER);
    this.#write(PACKET_HEADER, DownstreamPacketHeaderView.MESSAGE_COUNT_END_OF_SESSION, timeNs);
  }

  /** From now on times are since 1970: without a message no time is one of the day. */
  forgetDay(): void {
    this.#midnight = 0;
    this.#midnightNs = 0;
    this.#seek(0);
  }

  #write(length: number, messageCount: number, timeNs: number): void {
    const batch = this.#batch;
    const { view } = batch;
    const start = batch.length;
    const packet = start + PACKET;
    batch.place(this.#session, 0, SEQUENCE, packet);
    const high = Math.floor(this.#next / 0x1_0000_0000);
    view.setUint32(packet + SEQUENCE, high);
    view.setUint32(packet + SEQUENCE + 4, this.#next - high * 0x1_0000_0000);
    view.setUint16(packet + COUNT, messageCount);
    const frame = this.#frames.write(view, start + FRAME, length);
    if (timeNs < this.#begin || timeNs >= this.#begin + SECOND_NS) this.#seek(timeNs);
    writePcapRecordHeader(view, start, {
      seconds: this.#second,
      nanoseconds: timeNs - this.#begin,
      length: frame,
    });
    batch.length = start + FRAME + frame;
  }

  #seek(timeNs: number): void {
    const seconds = Math.floor((timeNs + this.#midnightNs) / SECOND_NS);
    this.#begin = seconds * SECOND_NS - this.#midnightNs;
    this.#second = this.#midnight + seconds;
  }
}
