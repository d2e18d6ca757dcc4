/**
 * Adds up whole records as they lie in a BinaryFILE: type, time and stock locate at the offsets that the
 * descriptor gives, into typed arrays. Messages that are not of their type's one length go the slow way.
 */
import type { FieldValue } from "../../../runtime/descriptor.js";
import { NO_FIELD, type RecordPlan } from "../input/record-plan.js";
import type { StockCounts } from "./stock-counts.js";
import { SECOND_NS, type TimestampSums } from "./timestamp-sums.js";
import type { TypeCounts } from "./type-counts.js";

/** What is added to. */
export interface RecordSums {
  readonly types: TypeCounts;
  readonly timestamps: TimestampSums;
  readonly stocks: StockCounts;
  /** The symbol of a message. */
  readonly symbolAt: (view: DataView, offset: number, length: number) => FieldValue;
  /** Takes a message that is not of its type's one length, with all that is to be added up of it. */
  readonly other: (view: DataView, offset: number, length: number) => void;
}

/** Where it stopped, and how many messages had their type's one length. */
export interface SummedRecords {
  readonly next: number;
  readonly known: number;
}

const PREFIX = 2;

/** The walk over a part of the file; the sums are whole after every call. */
export function sumRecords(
  plan: RecordPlan,
  { types, timestamps: clock, stocks, symbolAt, other }: RecordSums,
): (view: DataView, start: number, limit: number) => SummedRecords {
  const { typeOffset, lengths, timestamps, locates, stocks: symbols } = plan;
  const { messages, bytes } = types;
  const { byLocate, unnamed } = stocks;
  const isNaming = symbols.map((offset) => (offset === NO_FIELD ? 0 : 1));
  /** By type byte: messages of the type's one length since the call began; their bytes follow from it. */
  const counts = new Int32Array(256);
  return (view, start, limit) => {
    let at = start;
    counts.fill(0);
    let last = Number(clock.last ?? -1);
    let backwards = 0;
    // Times from one to the other are counted together, until a time is not between them.
    let [secondBegin, secondEnd, inSecond] = [0, 0, 0];
    while (at + PREFIX <= limit) {
      const length = view.getUint16(at);
      const offset = at + PREFIX;
      if (length === 0 || offset + length > limit) break;
      at = offset + length;
      const type = length > typeOffset ? view.getUint8(offset + typeOffset) : 0;
      if (lengths[type] !== length) {
        clock.addSecond(last, inSecond);
        inSecond = 0;
        other(view, offset, length);
        last = Number(clock.last ?? -1);
        continue;
      }
      counts[type] = (counts[type] ?? 0) + 1;
      const timeOffset = timestamps[type] ?? NO_FIELD;
      if (timeOffset !== NO_FIELD) {
        const timeAt = offset + timeOffset;
        const time = view.getUint16(timeAt) * 0x1_0000_0000 + view.getUint32(timeAt + 2);
        if (time < secondBegin || time >= secondEnd) {
          clock.addSecond(last, inSecond);
          clock.first ??= time;
          secondBegin = Math.floor(time / SECOND_NS) * SECOND_NS;
          secondEnd = secondBegin + SECOND_NS;
          inSecond = 0;
        }
        if (time < last) backwards++;
        inSecond++;
        last = time;
      }
      const locateOffset = locates[type] ?? NO_FIELD;
      if (locateOffset !== NO_FIELD) {
        const locate = view.getUint16(offset + locateOffset);
        byLocate[locate] = (byLocate[locate] ?? 0) + 1;
        if (((unnamed[locate] ?? 0) & (isNaming[type] ?? 0)) !== 0) {
          stocks.name(locate, symbolAt(view, offset, length));
        }
      }
    }
    clock.addSecond(last, inSecond);
    clock.backwards += backwards;
    let known = 0;
    for (let type = 0; type < counts.length; type++) {
      const count = counts[type] ?? 0;
      known += count;
      messages[type] = (messages[type] ?? 0) + count;
      bytes[type] = (bytes[type] ?? 0) + count * (lengths[type] ?? 0);
    }
    return { next: at, known };
  };
}
