/**
 * Records of a BinaryFILE in, a pcap out: the packets that `PcapMessageWriter` makes of the same messages,
 * put together in the output's batch without an object for each.
 */
import { DownstreamPacketHeaderView } from "../../../generated/ts/moldudp64/index.js";
import { MOST_UDP_PAYLOAD } from "../../../runtime/capture/udp-frame.js";
import type { OutputBatch } from "../output/output-batch.js";
import { PACKET_DEFAULTS } from "../replay/defaults.js";
import { END_PAUSE_NS, ENDS_OF_SESSION, MOST_HEARTBEATS } from "../replay/packetiser.js";
import type { RecordSink } from "./copy-records.js";
import { PcapPackets } from "./pcap-packets.js";
import type { RecordTime } from "./record-time.js";
import { summedCopy, swappedSum } from "./summed-copy.js";

const PREFIX = 2;
const PACKET_HEADER = DownstreamPacketHeaderView.LENGTH;
const HEARTBEAT_NS = Number(PACKET_DEFAULTS.heartbeatNs);
const PAUSE_NS = Number(END_PAUSE_NS);
/** Stands for the time of a packet that is not: before all others. */
const NEVER = -1;

/** What the writer of one file needs. */
export interface PcapRecordsOptions {
  readonly batch: OutputBatch;
  readonly timeOf: RecordTime;
  readonly midnightNs: bigint;
  /** Bytes of the longest packet, and how much later than its first message another may be in it. */
  readonly packetBytes: number;
  readonly gatherNs: bigint;
}

/** Takes the records of one file; all times are in nanoseconds since midnight and never go back. */
export class PcapRecords implements RecordSink {
  /** Messages that no packet can hold. */
  leftOut = 0;
  readonly #batch: OutputBatch;
  readonly #packets: PcapPackets;
  readonly #timeOf: RecordTime;
  readonly #longest: number;
  readonly #gatherNs: number;
  /** Of the open packet: its messages, its bytes, their sum, and up to when messages belong to it. */
  #count = 0;
  #length = 0;
  #sum = 0;
  #untilNs = NEVER;
  /** Where in the batch the open packet's first block belongs, and its next one. */
  #first = 0;
  #to = 0;
  /** When the latest message was, and the latest packet was sent. */
  #clockNs = 0;
  #sentNs = NEVER;
  /** Whether there was any record. */
  #isBegun = false;

  constructor({ batch, timeOf, midnightNs, packetBytes, gatherNs }: PcapRecordsOptions) {
    this.#batch = batch;
    this.#packets = new PcapPackets(batch, midnightNs);
    this.#timeOf = timeOf;
    this.#longest = packetBytes;
    this.#gatherNs = Number(gatherNs);
  }

  copy(view: DataView, start: number, limit: number): void {
    this.#isBegun = true;
    // In variables, because fields would be written for every message; not taken from one array, because that would
    // make all of them floating-point numbers, and offsets made of them slow.
    let count = this.#count;
    let length = this.#length;
    let untilNs = this.#untilNs;
    let clockNs = this.#clockNs;
    /** Where the blocks of the open packet begin that are not copied yet. */
    let begin = start;
    let next = start;
    for (let at = start; at < limit; at = next) {
      const block = PREFIX + view.getUint16(at);
      next = at + block;
      const timeNs = Math.max(clockNs, this.#timeOf(view, at + PREFIX, block - PREFIX));
      if (timeNs <= untilNs && length + block <= this.#longest) {
        count++;
        length += block;
      } else {
        this.#take(view, begin, at);
        if (count > 0) this.#close(count, length, clockNs);
        const isOpen = this.#open(block, timeNs);
        count = isOpen ? 1 : 0;
        length = PACKET_HEADER + block;
        untilNs = isOpen ? timeNs + this.#gatherNs : NEVER;
        begin = isOpen ? at : next;
      }
      clockNs = timeNs;
    }
    this.#take(view, begin, limit);
    this.#count = count;
    this.#length = length;
    this.#untilNs = untilNs;
    this.#clockNs = clockNs;
  }

  /** The last call; says the end of the session when `isEnded`. */
  end(isEnded: boolean): void {
    if (this.#count > 0) this.#close(this.#count, this.#length, this.#clockNs);
    this.#count = 0;
    if (!isEnded || !this.#isBegun) return;
    if (this.#sentNs === NEVER) this.#packets.forgetDay();
    let timeNs = Math.max(0, this.#sentNs);
    for (let said = 0; said < ENDS_OF_SESSION; said++) {
      timeNs += PAUSE_NS;
      this.#packets.endOfSession(timeNs);
    }
  }

  /** Opens a packet that begins with this block; a longer one than packets should be has it alone. */
  #open(block: number, timeNs: number): boolean {
    this.#sendHeartbeats(timeNs);
    const length = PACKET_HEADER + block;
    if (length > MOST_UDP_PAYLOAD) {
      this.leftOut++;
      return false;
    }
    this.#first = this.#packets.open(Math.max(length, this.#longest));
    this.#to = this.#first;
    this.#sum = 0;
    return true;
  }

  /** Copies blocks into the open packet. */
  #take(view: DataView, start: number, limit: number): void {
    if (start === limit) return;
    const sum = summedCopy(view, start, limit, this.#batch, this.#to);
    this.#sum += ((this.#to - this.#first) & 1) === 0 ? sum : swappedSum(sum);
    this.#to += limit - start;
  }

  /** Sends the open packet: its last message is the latest that there was. */
  #close(count: number, length: number, clockNs: number): void {
    this.#packets.close(length, count, clockNs, this.#sum);
    this.#sentNs = clockNs;
  }

  /** Those that are due before a packet at `timeNs`. */
  #sendHeartbeats(timeNs: number): void {
    if (this.#sentNs === NEVER) return;
    for (let sent = 0; sent < MOST_HEARTBEATS; sent++) {
      const due = this.#sentNs + HEARTBEAT_NS;
      if (due >= timeNs) return;
      this.#packets.heartbeat(due);
      this.#sentNs = due;
    }
  }
}
