/**
 * Records of a BinaryFILE in, a pcap out: the packets that `PcapMessageWriter` makes of the same messages,
 * put together in the output's batch without an object for each.
 */
import { DownstreamPacketHeaderView } from "../../../generated/ts/moldudp64/index.js";
import { MOST_UDP_PAYLOAD } from "../../../runtime/capture/udp-frame.js";
import type { OutputBatch } from "../output-batch.js";
import { PACKET_DEFAULTS } from "../replay/defaults.js";
import { END_PAUSE_NS, ENDS_OF_SESSION, MOST_HEARTBEATS } from "../replay/packetiser.js";
import type { RecordSink } from "./copy-records.js";
import { PcapPackets } from "./pcap-packets.js";
import type { RecordTime } from "./record-time.js";

const PREFIX = 2;
const PACKET_HEADER = DownstreamPacketHeaderView.LENGTH;
const { packetBytes: LONGEST } = PACKET_DEFAULTS;
const GATHER_NS = Number(PACKET_DEFAULTS.gatherNs);
const HEARTBEAT_NS = Number(PACKET_DEFAULTS.heartbeatNs);
const PAUSE_NS = Number(END_PAUSE_NS);
/** Stands for the time of a packet that is not. */
const NEVER = -1;

/** What the writer of one file needs. */
export interface PcapRecordsOptions {
  readonly batch: OutputBatch;
  readonly timeOf: RecordTime;
  readonly midnightNs: bigint;
}

/** Takes the records of one file; all times are in nanoseconds since midnight and never go back. */
export class PcapRecords implements RecordSink {
  /** Messages that no packet can hold. */
  leftOut = 0;
  readonly #batch: OutputBatch;
  readonly #packets: PcapPackets;
  readonly #timeOf: RecordTime;
  /** Of the open packet: its messages, its bytes, and when its first message was; none is open at 0 messages. */
  #count = 0;
  #length = 0;
  #firstNs = 0;
  /** Where in the batch the open packet's next block belongs. */
  #to = 0;
  /** When the latest message was, and the latest packet was sent. */
  #clockNs = 0;
  #sentNs = NEVER;
  /** Whether there was any record. */
  #isBegun = false;

  constructor({ batch, timeOf, midnightNs }: PcapRecordsOptions) {
    this.#batch = batch;
    this.#packets = new PcapPackets(batch, midnightNs);
    this.#timeOf = timeOf;
  }

  copy(view: DataView, start: number, limit: number): void {
    this.#isBegun = true;
    /** Where the blocks of the open packet begin that are not copied yet. */
    let begin = start;
    let next = start;
    for (let at = start; at < limit; at = next) {
      const length = view.getUint16(at);
      next = at + PREFIX + length;
      const timeNs = Math.max(this.#clockNs, this.#timeOf(view, at + PREFIX, length));
      if (!this.#hasRoom(PREFIX + length, timeNs)) {
        this.#take(view, begin, at);
        this.#close();
        begin = this.#open(PREFIX + length, timeNs) ? at : next;
      }
      this.#clockNs = timeNs;
    }
    this.#take(view, begin, limit);
  }

  /** The last call; says the end of the session when `isEnded`. */
  end(isEnded: boolean): void {
    this.#close();
    if (!isEnded || !this.#isBegun) return;
    if (this.#sentNs === NEVER) this.#packets.forgetDay();
    let timeNs = Math.max(0, this.#sentNs);
    for (let said = 0; said < ENDS_OF_SESSION; said++) {
      timeNs += PAUSE_NS;
      this.#packets.endOfSession(timeNs);
    }
  }

  /** Counts the block into the open packet, if it fits. */
  #hasRoom(block: number, timeNs: number): boolean {
    const length = this.#length + block;
    if (this.#count === 0 || timeNs - this.#firstNs > GATHER_NS || length > LONGEST) return false;
    this.#length = length;
    this.#count++;
    return true;
  }

  /** Opens a packet that begins with this block; a longer one than packets should be has it alone. */
  #open(block: number, timeNs: number): boolean {
    this.#sendHeartbeats(timeNs);
    const length = PACKET_HEADER + block;
    if (length > MOST_UDP_PAYLOAD) {
      this.leftOut++;
      return false;
    }
    this.#to = this.#packets.open(Math.max(length, LONGEST));
    this.#length = length;
    this.#count = 1;
    this.#firstNs = timeNs;
    return true;
  }

  /** Copies blocks into the open packet. */
  #take(view: DataView, start: number, limit: number): void {
    if (start === limit) return;
    this.#batch.place(view, start, limit, this.#to);
    this.#to += limit - start;
  }

  /** Sends the open packet, if there is one: its last message is the latest that there was. */
  #close(): void {
    if (this.#count === 0) return;
    this.#packets.close(this.#length, this.#count, this.#clockNs);
    this.#sentNs = this.#clockNs;
    this.#count = 0;
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
