/** MoldUDP64 packets of one session as the records of a pcap, made in the output's batch itself. */
import { DownstreamPacketHeaderView } from "../../../generated/ts/moldudp64/index.js";
import { fold } from "../../../runtime/capture/udp-checksum.js";
import type { OutputBatch } from "../output/output-batch.js";
import { PACKET_DEFAULTS } from "../replay/defaults.js";
import { AT, PacketTemplate } from "./packet-template.js";

const SECOND_NS = 1e9;
const HALF = 0x1_0000_0000;
const PACKET_HEADER = DownstreamPacketHeaderView.LENGTH;
/** What IPv4 and UDP count beside the packet. */
const IP_AND_UDP = AT.packet - AT.ip;
const UDP_HEADER = AT.packet - AT.udp;

/** One packet after the other; only one of them is open. */
export class PcapPackets {
  readonly #batch: OutputBatch;
  readonly #template = new PacketTemplate(PACKET_DEFAULTS.session);
  /** Number of the next packet's first message, in halves. */
  #next: number = Number(PACKET_DEFAULTS.firstSequenceNumber);
  #upper = 0;
  /** Midnight: seconds since 1970 and nanoseconds of the second. */
  #midnight: number;
  #midnightNs: number;
  /** The second in nanoseconds since midnight that the template has. */
  #begin = 0;

  constructor(batch: OutputBatch, midnightNs: bigint) {
    this.#batch = batch;
    this.#midnight = Number((midnightNs / BigInt(SECOND_NS)) & 0xffff_ffffn);
    this.#midnightNs = Number(midnightNs % BigInt(SECOND_NS));
    this.#seek(0);
  }

  /** Makes room for a packet of `length` bytes, and returns where in the batch its first block belongs. */
  open(length: number): number {
    this.#batch.reserve(AT.packet + length);
    return this.#batch.length + AT.blocks;
  }

  /** Closes a packet of `length` bytes with so many messages; their blocks are in place, and this is their sum. */
  close(length: number, messages: number, timeNs: number, blocksSum: number): void {
    this.#write(length, messages, timeNs, blocksSum);
    this.#next += messages;
    if (this.#next < HALF) return;
    this.#next -= HALF;
    this.#template.sequenceUpper = ++this.#upper;
  }

  /** A whole packet without messages. */
  heartbeat(timeNs: number): void {
    this.open(PACKET_HEADER);
    this.#write(PACKET_HEADER, DownstreamPacketHeaderView.MESSAGE_COUNT_HEARTBEAT, timeNs, 0);
  }

  /** A whole packet that says that the session is over. */
  endOfSession(timeNs: number): void {
    this.open(PACKET_HEADER);
    this.#write(PACKET_HEADER, DownstreamPacketHeaderView.MESSAGE_COUNT_END_OF_SESSION, timeNs, 0);
  }

  /** From now on times are since 1970: without a message no time is one of the day. */
  forgetDay(): void {
    this.#midnight = 0;
    this.#midnightNs = 0;
    this.#seek(0);
  }

  #write(length: number, messageCount: number, timeNs: number, blocksSum: number): void {
    const batch = this.#batch;
    const { view, length: at } = batch;
    const { ipSum, udpSum } = this.#template;
    if (timeNs < this.#begin || timeNs >= this.#begin + SECOND_NS) this.#seek(timeNs);
    this.#template.put(view, at);
    view.setInt32(at + AT.nanoseconds, timeNs - this.#begin, true);
    const frame = AT.packet - AT.frame + length;
    view.setInt32(at + AT.capturedLength, frame, true);
    view.setInt32(at + AT.frameLength, frame, true);
    const total = IP_AND_UDP + length;
    view.setInt16(at + AT.ipLength, total);
    view.setInt16(at + AT.ipChecksum, 0xffff - fold(ipSum + total));
    const next = this.#next | 0;
    view.setInt32(at + AT.sequenceLower, next);
    view.setInt16(at + AT.messageCount, messageCount);
    const datagram = UDP_HEADER + length;
    const numberSum = (next >>> 16) + (next & 0xffff) + this.#upper;
    const sum = fold(udpSum + 2 * datagram + numberSum + messageCount + blocksSum);
    view.setInt16(at + AT.udpLength, datagram);
    // 0 would mean that there is none.
    view.setInt16(at + AT.udpChecksum, sum === 0xffff ? 0xffff : 0xffff - sum);
    batch.length = at + AT.frame + frame;
  }

  #seek(timeNs: number): void {
    const seconds = Math.floor((timeNs + this.#midnightNs) / SECOND_NS);
    this.#begin = seconds * SECOND_NS - this.#midnightNs;
    this.#template.seconds = this.#midnight + seconds;
  }
}
