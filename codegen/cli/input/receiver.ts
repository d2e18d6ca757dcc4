/**
 * Packets of lines in, messages in order out: what a correct receiver makes of an input. Lines that carry
 * the same session are copies of one stream; a capture may hold several streams, each received on its own.
 */
import { Stop } from "../../../runtime/framing/binary-file.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { Sequencer, type MessageRun, type SequencerEvent } from "../../../runtime/session/index.js";
import type { FeedSink } from "./feed.js";
import type { FeedLine } from "./line-table.js";

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

/** Bytes of the longest packet that may have to wait: any datagram. */
const LONGEST_PACKET = 0xffff;
/** Packets that may wait. */
const WINDOW = 512;
/** Most streams; further ones are counted. */
const MOST_STREAMS = 64;
/** Most lines of one stream. */
const MOST_LINES = 256;

/** One stream and those who bring it. */
export interface Stream {
  readonly sequencer: Sequencer;
  /** Names of its lines by the sequencer's number. */
  readonly lineNames: string[];
}

/** Receives the packets of one input. */
export class Receiver {
  readonly streams: Stream[] = [];
  /** Packets of streams beyond the most that can be received. */
  ignored = 0;
  /** True when the last thing that happened was that a feed said that its session is over. */
  isEnded = false;
  readonly #messages: MessageReader;
  readonly #sink: FeedSink;
  /** With lines asked for, all are one stream. */
  readonly #fixed: readonly FeedLine[] | null;
  readonly #places = new Map<FeedLine, Place>();
  readonly #bySession = new Map<string, Stream>();
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
    this.#fixed = fixed;
  }

  /** Messages delivered so far. */
  get delivered(): number {
    return this.#index;
  }

  /** Takes one packet; returns Stop once the sink has asked for it. */
  receive(packet: ReceivedPacket): void | Stop {
    const place = this.#placeOf(packet);
    if (place === null) {
      this.ignored++;
      return undefined;
    }
    this.#base ??= packet.timeNs;
    if (packet.timeNs !== null) this.#timeNs = Number(packet.timeNs - (this.#base ?? 0n));
    const { view, offset, length } = packet;
    place.stream.sequencer.receive(place.number, view, offset, length, this.#timeNs);
    return this.#isStopped ? Stop : undefined;
  }

  /** The input is over: what is still missing does not come any more. */
  close(): void {
    for (const { sequencer } of this.streams) {
      if (!this.#isStopped) sequencer.close(this.#timeNs);
    }
  }

  #placeOf({ line, session }: ReceivedPacket): Place | null {
    const known = this.#places.get(line);
    if (known !== undefined) {
      this.#remember(session, known.stream);
      return known;
    }
    const stream = this.#fixed === null ? this.#streamOf(session) : this.#fixedStream();
    if (stream === null || stream.lineNames.length >= MOST_LINES) return null;
    const number = this.#fixed === null ? stream.lineNames.length : line.index;
    stream.lineNames[number] = line.name;
    const place = { stream, number };
    this.#places.set(line, place);
    return place;
  }

  #streamOf(session: string): Stream | null {
    const known = this.#bySession.get(session);
    if (known !== undefined) return known;
    if (this.streams.length >= MOST_STREAMS) return null;
    const stream = this.#newStream(MOST_LINES, Number.POSITIVE_INFINITY);
    this.#remember(session, stream);
    return stream;
  }

  #fixedStream(): Stream {
    return this.streams[0] ?? this.#newStream(this.#fixed?.length ?? 1, undefined);
  }

  /** Bounded as everything here: a file may name a new session in each of its packets. */
  #remember(session: string, stream: Stream): void {
    if (this.#bySession.size < 16 * MOST_STREAMS) this.#bySession.set(session, stream);
  }

  #newStream(lines: number, staleNs: number | undefined): Stream {
    const lineNames: string[] = [];
    const sequencer = new Sequencer(
      {
        lines: Array.from({ length: lines }, () => "feed" as const),
        windowPackets: WINDOW,
        windowPacketBytes: LONGEST_PACKET,
        // Lines that are found as they appear cannot be missed before.
        ...(staleNs === undefined ? {} : { staleNs }),
      },
      {
        messages: (run) => this.#deliver(run),
        event: (event) => this.#report(event, lineNames),
      },
    );
    const stream = { sequencer, lineNames };
    this.streams.push(stream);
    return stream;
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
      const outcome = this.#sink.message?.({
        ...this.#messages.read(view, offset, length),
        index: this.#index++,
        bytes: view,
        offset,
        length,
        position: null,
        session,
        sequence: sequenceOf(run, block),
        timeNs: time,
      });
      at = offset + length;
      if (outcome === Stop) this.#isStopped = true;
    }
  }
}

interface Place {
  readonly stream: Stream;
  readonly number: number;
}

/** A number while that is exact: a bigint for every message would cost more than the message. */
function sequenceOf(run: MessageRun, block: number): number | bigint {
  const { sequenceNumberHi, sequenceNumberLo } = run;
  if (sequenceNumberHi < 0x1f_ffff)
    return sequenceNumberHi * 0x1_0000_0000 + sequenceNumberLo + block;
  return run.sequenceNumber + BigInt(block);
}
