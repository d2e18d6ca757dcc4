/** Which messages are wanted, as one question about each. */
import type { FieldValue } from "../../../runtime/descriptor.js";
import type { ReadMessage } from "../../../runtime/message-reader.js";
import { typeOf } from "./framed-message.js";
import { StockLocates } from "./stock-locates.js";

/** What a filter looks at. */
export type FilteredMessage = Pick<ReadMessage, "typeCode" | "message" | "view">;

/** The filters that may be asked for; a message must pass all of them. */
export interface FilterOptions {
  /** Type bytes, one character each: `AFD`. */
  readonly type?: string;
  readonly stockLocate?: number;
  /** A symbol without its padding. */
  readonly stock?: string;
  /** The first time of day, in nanoseconds since midnight. */
  readonly fromTime?: number;
  /** The first time of day after those that pass. */
  readonly toTime?: number;
}

/**
 * Returns the question. For a symbol it remembers the stock locates of the messages that name it, so
 * that the messages that carry only a stock locate are found as well.
 */
export function filterOf(
  { type, stockLocate, stock, fromTime, toTime }: FilterOptions,
  locates: StockLocates = new StockLocates(),
): (message: FilteredMessage) => boolean {
  const questions: ((message: FilteredMessage) => boolean)[] = [];
  if (type !== undefined) questions.push((message) => type.includes(typeOf(message) ?? "\0"));
  if (stockLocate !== undefined) {
    questions.push((message) => valueOf(message, "stock_locate") === stockLocate);
  }
  if (fromTime !== undefined || toTime !== undefined) {
    const [from, limit] = [fromTime ?? 0, toTime ?? Number.POSITIVE_INFINITY];
    questions.push((message) => {
      const time = valueOf(message, "timestamp");
      return typeof time === "number" && time >= from && time < limit;
    });
  }
  if (stock !== undefined) {
    const isWanted = ofStock(stock, locates);
    // First, because it must see every message to learn from it.
    questions.unshift(isWanted);
  }
  return (message) => questions.every((question) => question(message));
}

function ofStock(stock: string, locates: StockLocates): (message: FilteredMessage) => boolean {
  return (message) => {
    const named = valueOf(message, "stock");
    const locate = valueOf(message, "stock_locate");
    if (named === undefined) return locates.has(locate);
    if (named !== stock) return false;
    locates.add(locate);
    return true;
  };
}

function valueOf({ message, view }: FilteredMessage, name: string): FieldValue {
  if (message === null || view === null) return undefined;
  return message.fields.find((field) => field.name === name)?.read(view);
}
