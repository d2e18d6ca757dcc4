/**
 * Packets of lines in, messages in order out: what a correct receiver makes of an input. Lines that carry
 * the same session are copies of one stream; a capture may hold several streams, each received on its own.
 */
import { Stop } from "../../../runtime/framing/binary-file.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import {
  DEFAULT_OPTIONS,
  type MessageRun,
  type SequencerEvent,
} from "../../../runtime/session/index.js";
import { framedMessage } from "../inspect/framed-message.js";
import type { FeedSink } from "./feed.js";
import type { FeedLine } from "./line-table.js";
import { StreamTable, type Stream } from "./stream-table.js";

/** A packet as it came. */
export interface ReceivedPacket {
  readonly line: FeedLine;
  /** Without padding. */
  readonly session: string;
  readonly view: DataView;
  readonly offset: number;
  readonly length: number;
  /** Nanoseconds since 1970; null where the input keeps no time. */
  readonly timeNs: bigint | null;
}

/** How often a receiver looks at its clock while nothing comes. */
const WAKE_NS = 1_000_000;
/** Receives the packets of one input. */
export class Receiver {
  /** Packets of streams beyond the most that can be received. */
  ignored = 0;
  /** True when the last thing that happened was that a feed said that its session is over. */
  isEnded = false;
  readonly #messages: MessageReader;
  readonly #sink: FeedSink;
  readonly #table: StreamTable;
  #base: bigint | null = null;
  /** Since the first packet; stays at 0 where the input keeps no time. */
  #timeNs = 0;
  #index = 0;
  #isStopped = false;

  constructor(
    protocol: ProtocolDescriptor,
    { sink, fixed }: { readonly sink: FeedSink; readonly fixed: readonly FeedLine[] | null },
  ) {
    this.#messages = new MessageReader(protocol);
    this.#sink = sink;
    this.#table = new StreamTable(fixed, (lineNames) => ({
      messages: (run) => this.#deliver(run),
      event: (event) => this.#report(event, lineNames),
    }));
  }

  /** What was received, by stream. */
  get streams(): readonly Stream[] {
    return this.#table.streams;
  }

  /** Messages that were sent and did not come, as far as packets tell. */
  get missing(): bigint {
    return this.streams.reduce((sum, { sequencer: { counters } }) => {
      return sum + counters.lostMessages + counters.incompleteMessages;
    }, 0n);
  }

  /** Takes one packet; returns Stop once the sink has asked for it. */
  receive(packet: ReceivedPacket): void | Stop {
    const place = this.#table.find(packet.line, packet.session);
    if (place === null) {
      this.ignored++;
      return undefined;
    }
    this.#base ??= packet.timeNs;
    if (packet.timeNs !== null) this.#timeNs = Number(packet.timeNs - (this.#base ?? 0n));
    const { view, offset, length } = packet;
    this.#pass(place.stream);
    place.stream.sequencer.receive(place.number, view, offset, length, this.#timeNs);
    return this.#isStopped ? Stop : undefined;
  }

  /** The input is over: what is still missing does not come any more. */
  close(): void {
    for (const { sequencer } of this.streams) {
      if (!this.#isStopped) sequencer.close(this.#timeNs);
    }
  }

  /** Lets the silence since the stream's last packet pass as it did for who received it, a bit at a time. */
  #pass(stream: Stream): void {
    const silenceNs = this.#timeNs - stream.lastNs;
    if (silenceNs > WAKE_NS) {
      const { reorderNs, recoveryNs } = DEFAULT_OPTIONS;
      for (const waitedNs of [reorderNs, reorderNs + recoveryNs, silenceNs - 1]) {
        if (waitedNs < silenceNs) stream.sequencer.tick(stream.lastNs + waitedNs);
      }
    }
    stream.lastNs = this.#timeNs;
  }

  #report(event: SequencerEvent, lineNames: readonly string[]): void {
    if (this.#isStopped) return;
    if (event.kind === "session-begun") this.isEnded = false;
    if (event.kind === "session-ended") this.isEnded = event.cause === "end-of-session";
    const nameOf = (line: number): string => lineNames[line] ?? `line ${line}`;
    this.#sink.event?.({
      ...event,
      ...("line" in event ? { line: nameOf(event.line) } : {}),
      ...("otherLine" in event ? { otherLine: nameOf(event.otherLine) } : {}),
    });
  }

  #deliver(run: MessageRun): void {
    const { view, count, session, timeNs } = run;
    const time = this.#base === null ? null : this.#base + BigInt(timeNs);
    let at = run.start;
    for (let block = 0; block < count && !this.#isStopped; block++) {
      const length = view.getUint16(at);
      const offset = at + 2;
      const outcome = this.#sink.message?.(
        framedMessage(this.#messages.read(view, offset, length), {
          index: this.#index++,
          bytes: view,
          offset,
          length,
          position: null,
          session,
          sequence: sequenceOf(run, block),
          timeNs: time,
        }),
      );
      at = offset + length;
      if (outcome === Stop) this.#isStopped = true;
    }
  }
}

/** A number while that is exact: a bigint for every message would cost more than the message. */
function sequenceOf(run: MessageRun, block: number): number | bigint {
  const { sequenceNumberHi, sequenceNumberLo } = run;
  if (sequenceNumberHi < 0x1f_ffff)
    return sequenceNumberHi * 0x1_0000_0000 + sequenceNumberLo + block;
  return run.sequenceNumber + BigInt(block);
}
