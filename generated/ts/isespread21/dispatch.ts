/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 */
import { Verdict, requireRange } from "../../../runtime/index.js";
import { SystemEventView } from "./system-event-view.js";
import { ComplexStrategyDirectoryView } from "./complex-strategy-directory-view.js";
import { StrategyTradingActionView } from "./strategy-trading-action-view.js";
import { AddOrderShortFormView } from "./add-order-short-form-view.js";
import { AddOrderLongFormView } from "./add-order-long-form-view.js";
import { SingleSideExecutedView } from "./single-side-executed-view.js";
import { SingleSideExecutedWithPriceView } from "./single-side-executed-with-price-view.js";
import { SingleSideReplaceShortFormView } from "./single-side-replace-short-form-view.js";
import { SingleSideReplaceLongFormView } from "./single-side-replace-long-form-view.js";
import { SingleSideDeleteView } from "./single-side-delete-view.js";
import { SingleSideUpdateView } from "./single-side-update-view.js";
import { ComplexStrategyTradeView } from "./complex-strategy-trade-view.js";
import { ComplexStrategyAuctionView } from "./complex-strategy-auction-view.js";
import { EndOfReplaySequenceView } from "./end-of-replay-sequence-view.js";
import type { MessageHandlers } from "./handlers.js";

/** More than the length of any block. */
const BEYOND = 0x1_0000;

/** More blocks than any buffer holds. */
const UNCOUNTED = 0x3fff_ffff;

/**
 * The verdict on the `length` bytes from `offset`; reads the type byte, and what says the
 * message's length.
 * @throws RangeError when they do not lie in `view`.
 */
export function judge(view: DataView, offset: number, length: number): Verdict {
  requireRange(view, offset, offset + length);
  if (length === 0) return Verdict.empty;
  switch (view.getUint8(offset)) {
    case 0x53: // S
      return length < 12 ? Verdict.short : length === 12 ? Verdict.known : Verdict.long;
    case 0x73: {
      // s
      if (length < 46) return Verdict.short;
      const whole = new ComplexStrategyDirectoryView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x48: // H
      return length < 16 ? Verdict.short : length === 16 ? Verdict.known : Verdict.long;
    case 0x72: // r
      return length < 33 ? Verdict.short : length === 33 ? Verdict.known : Verdict.long;
    case 0x6f: // o
      return length < 37 ? Verdict.short : length === 37 ? Verdict.known : Verdict.long;
    case 0x74: // t
      return length < 40 ? Verdict.short : length === 40 ? Verdict.known : Verdict.long;
    case 0x54: // T
      return length < 45 ? Verdict.short : length === 45 ? Verdict.known : Verdict.long;
    case 0x69: // i
      return length < 40 ? Verdict.short : length === 40 ? Verdict.known : Verdict.long;
    case 0x49: // I
      return length < 44 ? Verdict.short : length === 44 ? Verdict.known : Verdict.long;
    case 0x44: // D
      return length < 23 ? Verdict.short : length === 23 ? Verdict.known : Verdict.long;
    case 0x50: // P
      return length < 33 ? Verdict.short : length === 33 ? Verdict.known : Verdict.long;
    case 0x71: // q
      return length < 59 ? Verdict.short : length === 59 ? Verdict.known : Verdict.long;
    case 0x61: {
      // a
      if (length < 69) return Verdict.short;
      const whole = new ComplexStrategyAuctionView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x4d: // M
      return length < 21 ? Verdict.short : length === 21 ? Verdict.known : Verdict.long;
    default:
      return Verdict.unknown;
  }
}

/**
 * Binds a buffer and handlers. The function it returns hands the message in the `length` bytes
 * from `offset` to its handler and returns the verdict; handlers of messages run for `known` and
 * `long`.
 * @throws RangeError (from that function) when the bytes do not lie in `view`.
 */
export function createMessageDispatch(
  view: DataView,
  handlers: MessageHandlers,
): (offset: number, length: number) => Verdict {
  const dispatch = bind(view, handlers);
  return (offset, length) => {
    requireRange(view, offset, offset + length);
    return dispatch(offset, length);
  };
}

/**
 * Binds a buffer and handlers. The function it returns walks blocks of a 2-byte length and a
 * message, as MoldUDP64 packets and BinaryFILE hold them, from `start` up to `limit`, and returns
 * where it stopped: `limit`, or the start of a block that is not whole. Given a `count` it walks
 * no more blocks than that, and returns -1 when there are fewer. Call it per packet or per chunk
 * of some 64 KiB: V8 optimises a function that returns better than one long loop.
 *
 * It is fastest while it is the only one made by this module and nobody wraps the views that it
 * hands over around other buffers: V8 then compiles it for exactly these handlers. Which handlers
 * there are is settled here: none may be added later.
 * @throws RangeError (from that function) when the bytes do not lie in `view`.
 */
export function createBlockDispatch(
  view: DataView,
  handlers: MessageHandlers,
): (start: number, limit: number, count?: number) => number {
  const addOrderShortFormView = new AddOrderShortFormView(view);
  const addOrderLongFormView = new AddOrderLongFormView(view);
  const singleSideDeleteView = new SingleSideDeleteView(view);
  const calls = rareCalls(handlers);
  const dispatchRare = bindRare(view, handlers);
  const dispatch = bind(view, handlers);
  /** The engine calls a function for a view's length: once is enough. */
  const byteLength = view.byteLength;
  /** Where a block may begin for the next one to be looked at. */
  const lastLook = byteLength - 3;
  /** Blocks that the last walk left to find. */
  let missing = 0;
  // Checks are left to the caller: V8 compiles a function during its first long call, and would
  // give the code up at a call, outside the loop, that it has not seen return.
  const walk = (start: number, limit: number, count: number): number => {
    let at = start;
    let nextLength = view.getUint16(at);
    let nextType = view.getUint8(at + 2);
    for (let left = count | 0; left > 0; left = (left - 1) | 0) {
      const length = nextLength;
      const type = nextType;
      const offset = at + 2;
      const next = offset + length;
      if (next > limit) {
        missing = left;
        return at;
      }
      nextLength = view.getUint16(next);
      nextType = view.getUint8(next + 2);
      at = next;
      switch (type) {
        case 0x72: // r
          if (length < 33) break;
          addOrderShortFormView.offset = offset;
          handlers.addOrderShortForm?.(addOrderShortFormView, length);
          continue;
        case 0x6f: // o
          if (length < 37) break;
          addOrderLongFormView.offset = offset;
          handlers.addOrderLongForm?.(addOrderLongFormView, length);
          continue;
        case 0x44: // D
          if (length < 23) break;
          singleSideDeleteView.offset = offset;
          handlers.singleSideDelete?.(singleSideDeleteView, length);
          continue;
        default:
          if (length > 0 && length < (calls[type] ?? 0)) dispatchRare(offset, length);
          continue;
      }
      if (length > 0) handlers.shortMessage?.(view, offset, length);
    }
    missing = 0;
    return at;
  };
  return (start, limit, count = UNCOUNTED) => {
    const isInside =
      (start | 0) === start &&
      (limit | 0) === limit &&
      0 <= start &&
      start <= limit &&
      limit <= byteLength;
    if (!isInside) requireRange(view, start, limit);
    missing = count;
    let at = start > lastLook ? start : walk(start, Math.min(limit, lastLook), count);
    // Where the buffer ends there is nothing behind the last block to look at.
    for (; missing > 0 && at + 2 <= limit; missing--) {
      const length = view.getUint16(at);
      if (at + 2 + length > limit) break;
      if (length > 0) dispatch(at + 2, length);
      at += 2 + length;
    }
    return missing === 0 || count === UNCOUNTED ? at : -1;
  };
}

/**
 * By type byte, the length that a block must be shorter than to be worth a call of the rare part:
 * any length where there is a handler, the message's own where only a short one has to be told.
 */
function rareCalls(handlers: MessageHandlers): Uint32Array {
  const calls = new Uint32Array(256).fill(handlers.unknown === undefined ? 0 : BEYOND);
  calls[0x53] = handlers.systemEvent === undefined ? 12 : BEYOND; // S
  calls[0x73] = BEYOND; // s
  calls[0x48] = handlers.strategyTradingAction === undefined ? 16 : BEYOND; // H
  calls[0x74] = handlers.singleSideExecuted === undefined ? 40 : BEYOND; // t
  calls[0x54] = handlers.singleSideExecutedWithPrice === undefined ? 45 : BEYOND; // T
  calls[0x69] = handlers.singleSideReplaceShortForm === undefined ? 40 : BEYOND; // i
  calls[0x49] = handlers.singleSideReplaceLongForm === undefined ? 44 : BEYOND; // I
  calls[0x50] = handlers.singleSideUpdate === undefined ? 33 : BEYOND; // P
  calls[0x71] = handlers.complexStrategyTrade === undefined ? 59 : BEYOND; // q
  calls[0x61] = BEYOND; // a
  calls[0x4d] = handlers.endOfReplaySequence === undefined ? 21 : BEYOND; // M
  return calls;
}

/** The hot part of the dispatch: messages that make up nearly all traffic. */
function bind(
  view: DataView,
  handlers: MessageHandlers,
): (offset: number, length: number) => Verdict {
  const addOrderShortFormView = new AddOrderShortFormView(view);
  const addOrderLongFormView = new AddOrderLongFormView(view);
  const singleSideDeleteView = new SingleSideDeleteView(view);
  const dispatchRare = bindRare(view, handlers);
  return (offset, length) => {
    if (length === 0) return Verdict.empty;
    switch (view.getUint8(offset)) {
      case 0x72: // r
        if (length < 33) break;
        addOrderShortFormView.offset = offset;
        handlers.addOrderShortForm?.(addOrderShortFormView, length);
        return length === 33 ? Verdict.known : Verdict.long;
      case 0x6f: // o
        if (length < 37) break;
        addOrderLongFormView.offset = offset;
        handlers.addOrderLongForm?.(addOrderLongFormView, length);
        return length === 37 ? Verdict.known : Verdict.long;
      case 0x44: // D
        if (length < 23) break;
        singleSideDeleteView.offset = offset;
        handlers.singleSideDelete?.(singleSideDeleteView, length);
        return length === 23 ? Verdict.known : Verdict.long;
      default:
        return dispatchRare(offset, length);
    }
    handlers.shortMessage?.(view, offset, length);
    return Verdict.short;
  };
}

/** The other messages, out of the hot function's way. */
function bindRare(
  view: DataView,
  handlers: MessageHandlers,
): (offset: number, length: number) => Verdict {
  const systemEventView = new SystemEventView(view);
  const complexStrategyDirectoryView = new ComplexStrategyDirectoryView(view);
  const strategyTradingActionView = new StrategyTradingActionView(view);
  const singleSideExecutedView = new SingleSideExecutedView(view);
  const singleSideExecutedWithPriceView = new SingleSideExecutedWithPriceView(view);
  const singleSideReplaceShortFormView = new SingleSideReplaceShortFormView(view);
  const singleSideReplaceLongFormView = new SingleSideReplaceLongFormView(view);
  const singleSideUpdateView = new SingleSideUpdateView(view);
  const complexStrategyTradeView = new ComplexStrategyTradeView(view);
  const complexStrategyAuctionView = new ComplexStrategyAuctionView(view);
  const endOfReplaySequenceView = new EndOfReplaySequenceView(view);
  return (offset, length) => {
    switch (view.getUint8(offset)) {
      case 0x53: // S
        if (length < 12) break;
        systemEventView.offset = offset;
        handlers.systemEvent?.(systemEventView, length);
        return length === 12 ? Verdict.known : Verdict.long;
      case 0x73: {
        // s
        if (length < 46) break;
        complexStrategyDirectoryView.offset = offset;
        const whole = complexStrategyDirectoryView.wholeLength(length);
        if (length < whole) break;
        handlers.complexStrategyDirectory?.(complexStrategyDirectoryView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x48: // H
        if (length < 16) break;
        strategyTradingActionView.offset = offset;
        handlers.strategyTradingAction?.(strategyTradingActionView, length);
        return length === 16 ? Verdict.known : Verdict.long;
      case 0x74: // t
        if (length < 40) break;
        singleSideExecutedView.offset = offset;
        handlers.singleSideExecuted?.(singleSideExecutedView, length);
        return length === 40 ? Verdict.known : Verdict.long;
      case 0x54: // T
        if (length < 45) break;
        singleSideExecutedWithPriceView.offset = offset;
        handlers.singleSideExecutedWithPrice?.(singleSideExecutedWithPriceView, length);
        return length === 45 ? Verdict.known : Verdict.long;
      case 0x69: // i
        if (length < 40) break;
        singleSideReplaceShortFormView.offset = offset;
        handlers.singleSideReplaceShortForm?.(singleSideReplaceShortFormView, length);
        return length === 40 ? Verdict.known : Verdict.long;
      case 0x49: // I
        if (length < 44) break;
        singleSideReplaceLongFormView.offset = offset;
        handlers.singleSideReplaceLongForm?.(singleSideReplaceLongFormView, length);
        return length === 44 ? Verdict.known : Verdict.long;
      case 0x50: // P
        if (length < 33) break;
        singleSideUpdateView.offset = offset;
        handlers.singleSideUpdate?.(singleSideUpdateView, length);
        return length === 33 ? Verdict.known : Verdict.long;
      case 0x71: // q
        if (length < 59) break;
        complexStrategyTradeView.offset = offset;
        handlers.complexStrategyTrade?.(complexStrategyTradeView, length);
        return length === 59 ? Verdict.known : Verdict.long;
      case 0x61: {
        // a
        if (length < 69) break;
        complexStrategyAuctionView.offset = offset;
        const whole = complexStrategyAuctionView.wholeLength(length);
        if (length < whole) break;
        handlers.complexStrategyAuction?.(complexStrategyAuctionView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x4d: // M
        if (length < 21) break;
        endOfReplaySequenceView.offset = offset;
        handlers.endOfReplaySequence?.(endOfReplaySequenceView, length);
        return length === 21 ? Verdict.known : Verdict.long;
      default:
        handlers.unknown?.(view, offset, length);
        return Verdict.unknown;
    }
    handlers.shortMessage?.(view, offset, length);
    return Verdict.short;
  };
}
