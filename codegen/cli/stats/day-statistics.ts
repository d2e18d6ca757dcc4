/** Messages in, what they add up to out: counts by type and verdict, times, stock locates, oddities. */
import type {
  FieldDescriptor,
  MessageDescriptor,
  ProtocolDescriptor,
} from "../../../runtime/descriptor.js";
import type { RecordWalk } from "../../../runtime/framing/binary-file.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { Verdict, VERDICT_NAMES, type VerdictName } from "../../../runtime/verdict.js";
import type { FramedMessage } from "../inspect/framed-message.js";
import { recordPlan } from "../input/record-plan.js";
import { SecondCounts, type Rate } from "./second-counts.js";
import { StockCounts, type StockCount } from "./stock-counts.js";
import { sumRecords } from "./sum-records.js";
import { TimestampSums } from "./timestamp-sums.js";
import { TypeCounts } from "./type-counts.js";

/** What is counted of a message. */
export type CountedMessage = Pick<
  FramedMessage,
  "verdict" | "typeCode" | "message" | "view" | "length" | "timeNs"
>;

/** One row: all messages of one type byte. */
export interface TypeCount {
  /** The type byte as a character; null for payloads that end before it. */
  readonly type: string | null;
  /** The message's name; null when the protocol has none of that type. */
  readonly name: string | null;
  readonly messages: number;
  /** Bytes of those messages, without framing. */
  readonly bytes: number;
}

/** What a file adds up to. */
export interface Statistics {
  readonly protocol: string;
  readonly edition: string;
  readonly messages: number;
  /** Bytes of the messages, without framing. */
  readonly bytes: number;
  readonly verdicts: Readonly<Record<VerdictName, number>>;
  /** Most frequent first. */
  readonly types: readonly TypeCount[];
  /** Raw timestamps of the first and last message that carry one, and how often one was before its predecessor. */
  readonly timestamps: {
    readonly first: string;
    readonly last: string;
    readonly unit: string | null;
    readonly backwards: number;
  } | null;
  /** Number of different stock locates, 0 left out. */
  readonly stockLocates: number;
  /** The stocks with the most messages, most first. */
  readonly stocks: readonly StockCount[];
  /** Messages per second, by the clock of the messages and by that of the capture; null without one. */
  readonly rates: { readonly timestamps: Rate | null; readonly captured: Rate | null };
}

/** Adds up one file. */
export class DayStatistics {
  readonly #protocol: ProtocolDescriptor;
  readonly #types = new TypeCounts();
  readonly #verdicts = [0, 0, 0, 0, 0];
  readonly #readers: ReadonlyMap<MessageDescriptor, Readers>;
  /** Stock locates that are no numbers of two bytes. */
  readonly #otherLocates = new Set<unknown>();
  readonly #timestamps = new TimestampSums();
  readonly #stocks = new StockCounts();
  readonly #mostStocks: number;
  readonly #secondsCaptured = new SecondCounts();

  constructor(protocol: ProtocolDescriptor, { mostStocks }: { readonly mostStocks: number }) {
    this.#mostStocks = mostStocks;
    this.#protocol = protocol;
    this.#readers = new Map(protocol.messages.map((message) => [message, readersOf(message)]));
  }

  /** How many messages were counted. */
  get messages(): number {
    return this.#types.total;
  }

  /** Counts one message. */
  add({ verdict, typeCode, message, view, length, timeNs }: CountedMessage): void {
    if (timeNs !== null) this.#secondsCaptured.add(Number(timeNs / NANOSECONDS));
    this.#verdicts[verdict] = (this.#verdicts[verdict] ?? 0) + 1;
    this.#types.add(typeCode, length);
    if (message === null || view === null) return;
    const { timestamp, locate, stock } = this.#readers.get(message) ?? NO_READERS;
    const time = timestamp?.read(view);
    if (typeof time === "number" || typeof time === "bigint") {
      this.#timestamps.add(time, timestamp?.unit ?? null);
    }
    const stockLocate = locate?.read(view);
    this.#stocks.add(stockLocate, stock?.read(view));
    if (stockLocate === undefined || StockCounts.isDense(stockLocate)) return;
    this.#otherLocates.add(stockLocate);
  }

  /** Counts whole records as they lie in a BinaryFILE, as {@link add} does; null where it must see each. */
  recordWalk(): RecordWalk | null {
    const plan = recordPlan(this.#protocol);
    if (plan === null) return null;
    const reader = new MessageReader(this.#protocol);
    const walk = sumRecords(plan, {
      types: this.#types,
      timestamps: this.#timestamps,
      stocks: this.#stocks,
      symbolAt: (view, offset, length) => {
        const { message, view: found } = reader.read(view, offset, length);
        if (message === null || found === null) return undefined;
        return this.#readers.get(message)?.stock?.read(found);
      },
      other: (view, offset, length) => {
        this.add({ ...reader.read(view, offset, length), length, timeNs: null });
      },
    });
    return (view, start, limit) => {
      const { next, known } = walk(view, start, limit);
      this.#verdicts[Verdict.known] = (this.#verdicts[Verdict.known] ?? 0) + known;
      return next;
    };
  }

  /** The sums so far. */
  get statistics(): Statistics {
    const { first, last, unit, backwards } = this.#timestamps;
    const names = new Map(this.#protocol.messages.map(({ typeCode, name }) => [typeCode, name]));
    const types = this.#types.counts.map(({ code, messages, bytes }) => ({
      type: code === null ? null : String.fromCharCode(code),
      name: (code === null ? null : names.get(code)) ?? null,
      messages,
      bytes,
    }));
    types.sort((a, b) => b.messages - a.messages || (String(a.type) < String(b.type) ? -1 : 1));
    return {
      protocol: `${this.#protocol.protocol} ${this.#protocol.version}`,
      edition: this.#protocol.edition,
      messages: types.reduce((sum, each) => sum + each.messages, 0),
      bytes: types.reduce((sum, each) => sum + each.bytes, 0),
      verdicts: Object.fromEntries(
        VERDICT_NAMES.map((name) => [name, this.#verdicts[Verdict[name]] ?? 0]),
      ) as Record<VerdictName, number>,
      types,
      timestamps:
        first === null || last === null
          ? null
          : { first: String(first), last: String(last), unit, backwards },
      stockLocates: this.#stocks.locates + this.#otherLocates.size,
      stocks: this.#stocks.top(this.#mostStocks),
      rates: {
        timestamps: this.#timestamps.rate,
        captured: this.#secondsCaptured.rate,
      },
    };
  }
}

const NANOSECONDS = 1_000_000_000n;

interface Readers {
  readonly timestamp: FieldDescriptor | undefined;
  readonly locate: FieldDescriptor | undefined;
  readonly stock: FieldDescriptor | undefined;
}

const NO_READERS: Readers = { timestamp: undefined, locate: undefined, stock: undefined };

function readersOf({ fields }: MessageDescriptor): Readers {
  return {
    timestamp: fields.find((field) => field.name === "timestamp"),
    locate: fields.find((field) => field.name === "stock_locate"),
    stock: fields.find((field) => field.name === "stock"),
  };
}
