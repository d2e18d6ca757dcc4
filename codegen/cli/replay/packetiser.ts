/**
 * Messages and their times in, MoldUDP64 packets out: as many messages in one as fit and lie close
 * together in time, heartbeats through silence, and the end of each session said three times.
 */
import { MoldUdp64Writer } from "../../../runtime/framing/mold-udp64-writer.js";
import { MOST_UDP_PAYLOAD } from "../../../runtime/capture/udp-frame.js";

/** A packet to be sent. */
export interface SentPacket {
  readonly kind: "messages" | "heartbeat" | "end-of-session";
  readonly session: string;
  /** Number of its first message, or of the next one there would be. */
  readonly sequenceNumber: bigint;
  readonly messageCount: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Nanoseconds since 1970; never less than the packet's before. */
  readonly timeNs: bigint;
  /** The first packet with messages of its session. */
  readonly isFirst: boolean;
}

/** How packets are made. */
export interface PacketiserOptions {
  /** Bytes of the longest packet, its header included; a longer message gets a packet of its own. */
  readonly packetBytes: number;
  /** Messages later than the packet's first by more than this begin another. */
  readonly gatherNs: bigint;
  /** Silence after which a heartbeat is sent; 0 for none. */
  readonly heartbeatNs: bigint;
}

/** Times at which the end of a session is said. */
export const ENDS_OF_SESSION = 3;
/** Before the end of a session is said, and before another session begins. */
export const END_PAUSE_NS = 20_000_000n;
/** Heartbeats in one silence: a clock that jumps must not fill a disk. */
export const MOST_HEARTBEATS = 100_000;

/** Makes the packets of one feed. */
export class Packetiser {
  readonly #options: PacketiserOptions;
  readonly #emit: (packet: SentPacket) => void;
  readonly #buffer = new Uint8Array(MOST_UDP_PAYLOAD);
  readonly #normal: MoldUdp64Writer;
  /** For a message that is longer than packets should be. */
  readonly #long: MoldUdp64Writer = new MoldUdp64Writer(new DataView(this.#buffer.buffer));
  #session = "";
  /** Number of the next message, and of the first one in the packet being filled. */
  #next = 1n;
  #first = 1n;
  #count = 0;
  /** Times of the first and the last message in the packet being filled. */
  #firstNs = 0n;
  #lastNs = 0n;
  /** When the packet before was sent; null before the first. */
  #sentNs: bigint | null = null;
  #isFirst = true;

  constructor(options: PacketiserOptions, emit: (packet: SentPacket) => void) {
    this.#options = options;
    this.#emit = emit;
    this.#normal = new MoldUdp64Writer(new DataView(this.#buffer.buffer, 0, options.packetBytes));
  }

  /** A session begins at this number. */
  begin(session: string, sequenceNumber: bigint): void {
    this.flush();
    this.#session = session;
    this.#next = sequenceNumber;
    this.#isFirst = true;
    if (this.#sentNs !== null) this.#sentNs += END_PAUSE_NS;
  }

  /** The next message has this number: those between are not to be had. */
  skipTo(sequenceNumber: bigint): void {
    if (sequenceNumber === this.#next) return;
    this.flush();
    this.#next = sequenceNumber;
  }

  /** Adds a message; false when no packet can hold it. */
  add(view: DataView, offset: number, length: number, timeNs: bigint): boolean {
    const time = this.#sentNs !== null && timeNs < this.#sentNs ? this.#sentNs : timeNs;
    if (this.#count > 0) {
      const isNear = time - this.#firstNs <= this.#options.gatherNs;
      if (isNear && this.#normal.add(view, offset, length)) return this.#added(time);
      this.flush();
    }
    this.#sendHeartbeats(time);
    this.#first = this.#next;
    this.#firstNs = time;
    this.#normal.begin(this.#session, this.#next);
    if (this.#normal.add(view, offset, length)) return this.#added(time);
    this.#long.begin(this.#session, this.#next);
    if (!this.#long.add(view, offset, length)) return false;
    this.#added(time);
    this.#send("messages", this.#long.length);
    return true;
  }

  /** Sends the packet being filled. */
  flush(): void {
    if (this.#count > 0) this.#send("messages", this.#normal.length);
  }

  /** The session is over. */
  endSession(): void {
    this.flush();
    this.#first = this.#next;
    this.#normal.begin(this.#session, this.#next);
    this.#normal.endSession();
    for (let said = 0; said < ENDS_OF_SESSION; said++) {
      this.#lastNs = (this.#sentNs ?? 0n) + END_PAUSE_NS;
      this.#send("end-of-session", this.#normal.length);
    }
  }

  #added(timeNs: bigint): true {
    if (this.#count === 0 || timeNs > this.#lastNs) this.#lastNs = timeNs;
    this.#count++;
    this.#next++;
    return true;
  }

  /** Those that are due before a packet at `timeNs`. */
  #sendHeartbeats(timeNs: bigint): void {
    const { heartbeatNs } = this.#options;
    if (heartbeatNs === 0n || this.#isFirst) return;
    for (let sent = 0; sent < MOST_HEARTBEATS && this.#sentNs !== null; sent++) {
      const due = this.#sentNs + heartbeatNs;
      if (due >= timeNs) return;
      this.#first = this.#next;
      this.#lastNs = due;
      this.#normal.begin(this.#session, this.#next);
      this.#send("heartbeat", this.#normal.length);
    }
  }

  #send(kind: SentPacket["kind"], length: number): void {
    const isMessages = kind === "messages";
    const packet: SentPacket = {
      kind,
      session: this.#session,
      sequenceNumber: this.#first,
      messageCount: this.#count,
      bytes: this.#buffer.slice(0, length),
      timeNs: this.#lastNs,
      isFirst: isMessages && this.#isFirst,
    };
    if (isMessages) this.#isFirst = false;
    this.#count = 0;
    this.#sentNs = packet.timeNs;
    this.#emit(packet);
  }
}
