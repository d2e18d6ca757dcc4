/** One poller watched through its bridge: counts what passes, and sums it up at intervals. */
import * as itch50 from "../../../generated/ts/itch50/index.js";
import { attach, type BridgeReader, type ReaderFacts } from "../../../runtime/bridge/index.js";
import { camelCase } from "../../names/case.js";

/** What is known at a moment; rates are over the time since the former report. */
export interface Report {
  readonly name: string;
  readonly state: "running" | "silent" | "ended";
  readonly pollerPid: number;
  /** Milliseconds since the poller's last sign of life. */
  readonly silence: number;
  readonly packetsPerSecond: number;
  readonly messagesPerSecond: number;
  readonly messages: number;
  readonly types: Readonly<Record<string, number>>;
  /** Events of the sequencer by kind: gaps, losses, silent lines. */
  readonly events: Readonly<Record<string, number>>;
  readonly heartbeats: number;
  readonly lostMessages: number;
  /** Runs of messages that the poller had no buffer for. */
  readonly pollerDropped: number;
  /** Messages that this view was too slow for. */
  readonly missedHere: number;
  /** Longest time between two of its own polls, in milliseconds. */
  readonly longestStallHere: number;
  /**
   * Milliseconds from the last packet's receipt to its being read here, by this machine's wall clock and the
   * poller's: it contains this view's own sleep, and of a recording it says nothing. Null before a packet.
   */
  readonly packetAge: number | null;
  readonly readers: readonly ReaderFacts[];
}

/** A poller silent for longer than this is said to be. */
const SILENT = 1000;

/** Bursts read before anything else has its turn. */
const MOST_BURSTS = 1000;

/** The watching reader. */
export class Observation {
  readonly #name: string;
  readonly #reader: BridgeReader<itch50.MessageHandlers>;
  readonly #handlers: itch50.MessageHandlers;
  readonly #types = new Map<string, number>();
  readonly #events = new Map<string, number>();
  #heartbeats = 0;
  #lost = 0;
  #missed = 0;
  #age: number | null = null;
  #packets = 0;
  #messages = 0;
  #reportedAt: number = performance.now();

  /** @throws BridgeError as attach does */
  constructor(name: string, folder: string) {
    this.#name = name;
    this.#handlers = Object.fromEntries(
      itch50.descriptor.messages.map((message) => [
        camelCase(message.name),
        () => add(this.#types, message.type),
      ]),
    );
    this.#reader = attach<itch50.MessageHandlers>(name, {
      protocol: itch50,
      folder,
      events: {
        event: (event) => {
          add(this.#events, event.kind);
          if (event.kind === "lost") this.#lost += Number(event.last - event.first) + 1;
        },
        heartbeat: () => this.#heartbeats++,
        cutOff: () => this.#reader.rejoin(),
        rejoined: ({ first, last }) => (this.#missed += Number(last - first) + 1),
      },
    });
  }

  /** Reads what is there. */
  poll(): void {
    const before = this.#reader.counters.messages;
    // A feed that is faster than this must leave the timer and Ctrl-C their turns.
    for (let bursts = 0; bursts < MOST_BURSTS && this.#reader.poll(this.#handlers) > 0; bursts++);
    if (this.#reader.counters.messages === before) return;
    const now = (performance.timeOrigin + performance.now()) * 1e6;
    this.#age = Math.round((now - Number(this.#reader.receiveTime)) / 1e3) / 1e3;
  }

  /** True when the poller has ended, or was silent for so long that another may have taken its name. */
  get isOver(): boolean {
    return this.#reader.isEnded || this.#reader.pollerSilence > SILENT;
  }

  /** Tells one start of a poller from another. */
  get epoch(): bigint {
    return this.#reader.epoch;
  }

  /** Sums up. */
  report(): Report {
    const reader = this.#reader;
    const { descriptors, messages, longestStall } = reader.counters;
    const seconds = (performance.now() - this.#reportedAt) / 1000;
    const report: Report = {
      name: this.#name,
      state: reader.isEnded ? "ended" : reader.pollerSilence > SILENT ? "silent" : "running",
      pollerPid: reader.pollerPid,
      silence: reader.pollerSilence,
      packetsPerSecond: Math.round((descriptors - this.#packets) / seconds),
      messagesPerSecond: Math.round((messages - this.#messages) / seconds),
      messages,
      types: Object.fromEntries([...this.#types].toSorted((a, b) => b[1] - a[1])),
      events: Object.fromEntries(this.#events),
      heartbeats: this.#heartbeats,
      lostMessages: this.#lost,
      pollerDropped: Number(reader.pollerDropped),
      missedHere: this.#missed,
      longestStallHere: longestStall,
      packetAge: this.#age,
      readers: reader.readers,
    };
    this.#packets = descriptors;
    this.#messages = messages;
    this.#reportedAt = performance.now();
    return report;
  }

  /** Gives the slot back. */
  close(): void {
    this.#reader.detach();
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
