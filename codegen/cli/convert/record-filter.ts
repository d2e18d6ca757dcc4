/** Which records are wanted, asked of their bytes: `filterOf` without a view for each message. */
import { NO_FIELD, type RecordPlan } from "../input/record-plan.js";
import type { FilterOptions } from "../inspect/filter.js";
import type { StockLocates } from "../inspect/stock-locates.js";

/** A question about the message of a type at an offset. */
export type RecordQuestion = (view: DataView, offset: number, type: number) => boolean;

/** The question; `locates` is shared with whoever answers for messages of other lengths. */
export function recordFilter(
  { type, stockLocate, stock, fromTime, toTime }: FilterOptions,
  { plan, locates }: { readonly plan: RecordPlan; readonly locates: StockLocates },
): RecordQuestion {
  const types = new Uint8Array(256).map((_, code) =>
    type === undefined || type.includes(String.fromCharCode(code)) ? 1 : 0,
  );
  const hasTimes = fromTime !== undefined || toTime !== undefined;
  const [from, limit] = [fromTime ?? 0, toTime ?? Number.POSITIVE_INFINITY];
  const isOfStock = stock === undefined ? null : ofStock(stock, { plan, locates });
  return (view, offset, code) => {
    // First, because it must see every message to learn from it.
    if (isOfStock !== null && !isOfStock(view, offset, code)) return false;
    if (types[code] !== 1) return false;
    if (stockLocate !== undefined && locateAt(plan, view, offset, code) !== stockLocate) {
      return false;
    }
    if (!hasTimes) return true;
    const timeOffset = plan.timestamps[code] ?? NO_FIELD;
    if (timeOffset === NO_FIELD) return false;
    const at = offset + timeOffset;
    const time = view.getUint16(at) * 0x1_0000_0000 + view.getUint32(at + 2);
    return time >= from && time < limit;
  };
}

function ofStock(
  stock: string,
  { plan, locates }: { readonly plan: RecordPlan; readonly locates: StockLocates },
): RecordQuestion {
  const { stocks, stockLengths } = plan;
  const { flags } = locates;
  const isNamed = named(stock);
  return (view, offset, code) => {
    const stockOffset = stocks[code] ?? NO_FIELD;
    if (stockOffset === NO_FIELD) {
      const locate = locateAt(plan, view, offset, code);
      return locate >= 0 && flags[locate] === 1;
    }
    if (!isNamed(view, offset + stockOffset, stockLengths[code] ?? 0)) return false;
    const locate = locateAt(plan, view, offset, code);
    if (locate >= 0) locates.add(locate);
    return true;
  };
}

/** The stock locate, or -1 where there is none. */
function locateAt({ locates }: RecordPlan, view: DataView, offset: number, code: number): number {
  const locateOffset = locates[code] ?? NO_FIELD;
  return locateOffset === NO_FIELD ? -1 : view.getUint16(offset + locateOffset);
}

const SPACE = 0x20;

/** Whether the alpha of `width` bytes reads as the symbol: it is padded with spaces, which are no part of it. */
function named(stock: string): (view: DataView, offset: number, width: number) => boolean {
  const codes = Uint16Array.from(stock, (character) => character.charCodeAt(0));
  const canBe = !stock.endsWith(" ");
  return (view, offset, width) => {
    if (!canBe || codes.length > width) return false;
    for (let at = 0; at < width; at++) {
      if (view.getUint8(offset + at) !== (codes[at] ?? SPACE)) return false;
    }
    return true;
  };
}
