/** Messages in, what they add up to out: counts by type and verdict, times, stock locates, oddities. */
import type {
  FieldDescriptor,
  MessageDescriptor,
  ProtocolDescriptor,
} from "../../../runtime/descriptor.js";
import type { FramedMessage } from "../inspect/framed-message.js";
import { SecondCounts, type Rate } from "./second-counts.js";
import { StockCounts, type StockCount } from "./stock-counts.js";
import { Verdict, VERDICT_NAMES, type VerdictName } from "../../../runtime/verdict.js";

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
  readonly #counts = new Map<number, { messages: number; bytes: number }>();
  readonly #verdicts = [0, 0, 0, 0, 0];
  readonly #readers: ReadonlyMap<MessageDescriptor, Readers>;
  readonly #locates = new Set<unknown>();
  #first: bigint | number | null = null;
  #last: bigint | number | null = null;
  #unit: string | null = null;
  #backwards = 0;
  readonly #stocks = new StockCounts();
  readonly #mostStocks: number;
  readonly #secondsByTimestamp = new SecondCounts();
  readonly #secondsCaptured = new SecondCounts();

  constructor(protocol: ProtocolDescriptor, { mostStocks }: { readonly mostStocks: number }) {
    this.#mostStocks = mostStocks;
    this.#protocol = protocol;
    this.#readers = new Map(protocol.messages.map((message) => [message, readersOf(message)]));
  }

  /** Counts one message. */
  add({ verdict, typeCode, message, view, length, timeNs }: FramedMessage): void {
    if (timeNs !== null) this.#secondsCaptured.add(Number(timeNs / NANOSECONDS));
    this.#verdicts[verdict] = (this.#verdicts[verdict] ?? 0) + 1;
    const key = typeCode ?? -1;
    const count = this.#counts.get(key);
    if (count === undefined) this.#counts.set(key, { messages: 1, bytes: length });
    else {
      count.messages++;
      count.bytes += length;
    }
    if (message === null || view === null) return;
    const { timestamp, locate, stock } = this.#readers.get(message) ?? NO_READERS;
    const time = timestamp?.read(view);
    if (typeof time === "number" || typeof time === "bigint") {
      this.#first ??= time;
      this.#unit = timestamp?.unit ?? null;
      if (this.#last !== null && time < this.#last) this.#backwards++;
      this.#last = time;
      if (timestamp?.unit === "ns_since_midnight") {
        this.#secondsByTimestamp.add(Math.floor(Number(time) / 1e9));
      }
    }
    const stockLocate = locate?.read(view);
    if (stockLocate !== undefined && stockLocate !== 0) this.#locates.add(stockLocate);
    this.#stocks.add(stockLocate, stock?.read(view));
  }

  /** The sums so far. */
  get statistics(): Statistics {
    const names = new Map(this.#protocol.messages.map(({ typeCode, name }) => [typeCode, name]));
    const types = [...this.#counts].map(([code, { messages, bytes }]) => ({
      type: code < 0 ? null : String.fromCharCode(code),
      name: names.get(code) ?? null,
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
        this.#first === null || this.#last === null
          ? null
          : {
              first: String(this.#first),
              last: String(this.#last),
              unit: this.#unit,
              backwards: this.#backwards,
            },
      stockLocates: this.#locates.size,
      stocks: this.#stocks.top(this.#mostStocks),
      rates: {
        timestamps: this.#secondsByTimestamp.rate,
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
