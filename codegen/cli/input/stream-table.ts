/** Which stream a packet belongs to: lines that carry the same session are copies of one. */
import { Sequencer, type SequencerHandlers } from "../../../runtime/session/index.js";
import type { FeedLine } from "./line-table.js";

/** One stream and those who bring it. */
export interface Stream {
  readonly sequencer: Sequencer;
  /** Names of its lines by the sequencer's number. */
  readonly lineNames: string[];
  /** Time of its last packet, in nanoseconds since the first packet of all. */
  lastNs: number;
}

/** A line's place. */
export interface Place {
  readonly stream: Stream;
  /** The sequencer's number of the line. */
  readonly number: number;
}

/** Bytes of the longest packet that may have to wait: a jumbo frame's. Longer ones come in fragments. */
const LONGEST_PACKET = 9216;
/** Packets that may wait. */
const WINDOW = 512;
/** Most streams, and most lines of one: a file may name others in each of its packets. */
const MOST_STREAMS = 64;
const MOST_LINES = 256;
/** Sessions remembered. */
const MOST_SESSIONS = 1024;

/** Knows the streams of one input. */
export class StreamTable {
  readonly streams: Stream[] = [];
  /** With lines asked for, all are one stream. */
  readonly #fixed: readonly FeedLine[] | null;
  readonly #handlersOf: (lineNames: readonly string[]) => SequencerHandlers;
  readonly #places = new Map<FeedLine, Place>();
  readonly #bySession = new Map<string, Stream>();

  constructor(
    fixed: readonly FeedLine[] | null,
    handlersOf: (lineNames: readonly string[]) => SequencerHandlers,
  ) {
    this.#fixed = fixed;
    this.#handlersOf = handlersOf;
  }

  /** The line's place, by the session of its packet when it is new; null when there are too many. */
  find(line: FeedLine, session: string): Place | null {
    const known = this.#places.get(line);
    if (known === undefined) return this.#place(line, session);
    this.#remember(session, known.stream);
    return known;
  }

  #place(line: FeedLine, session: string): Place | null {
    const place = this.#fixed === null ? this.#newLine(line, session) : this.#fixedLine(line);
    if (place !== null) this.#places.set(line, place);
    return place;
  }

  #fixedLine({ index }: FeedLine): Place {
    const names = (this.#fixed ?? []).map(({ name }) => name);
    return { stream: this.streams[0] ?? this.#newStream(names, {}), number: index };
  }

  #newLine({ name }: FeedLine, session: string): Place | null {
    let stream = this.#bySession.get(session);
    if (stream === undefined && this.streams.length < MOST_STREAMS) {
      // Lines that are found as they appear cannot be missed before: none of them falls silent.
      stream = this.#newStream([], { lines: MOST_LINES, staleNs: Number.POSITIVE_INFINITY });
      this.#remember(session, stream);
    }
    if (stream === undefined || stream.lineNames.length >= MOST_LINES) return null;
    return { stream, number: stream.lineNames.push(name) - 1 };
  }

  #remember(session: string, stream: Stream): void {
    if (this.#bySession.size < MOST_SESSIONS) this.#bySession.set(session, stream);
  }

  #newStream(
    lineNames: string[],
    {
      lines = lineNames.length,
      ...options
    }: { readonly lines?: number; readonly staleNs?: number },
  ): Stream {
    const sequencer = new Sequencer(
      {
        lines: Array.from({ length: lines }, () => "feed" as const),
        windowPackets: WINDOW,
        windowPacketBytes: LONGEST_PACKET,
        ...options,
      },
      this.#handlersOf(lineNames),
    );
    const stream = { sequencer, lineNames, lastNs: 0 };
    this.streams.push(stream);
    return stream;
  }
}
