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

/**
 * The verdict on the `length` bytes from `offset`; reads the type byte, and what says the message's length.
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
      const whole = new ComplexStrategyDirectoryView().wrap(view, offset).wholeLength(length);
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
      const whole = new ComplexStrategyAuctionView().wrap(view, offset).wholeLength(length);
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
 * Binds a buffer and handlers. The function it returns walks blocks of a 2-byte length and a message,
 * as MoldUDP64 packets and BinaryFILE hold them, from `start` up to `limit`, and returns where it
 * stopped: `limit`, or the start of a block that is not whole. Call it per packet or per chunk of
 * some 64 KiB: V8 optimises a function that returns better than one long loop.
 * @throws RangeError (from that function) when the bytes do not lie in `view`.
 */
export function createBlockDispatch(
  view: DataView,
  handlers: MessageHandlers,
): (start: number, limit: number) => number {
  const addOrderShortFormView = new AddOrderShortFormView().wrap(view, 0);
  const addOrderLongFormView = new AddOrderLongFormView().wrap(view, 0);
  const singleSideDeleteView = new SingleSideDeleteView().wrap(view, 0);
  const dispatchRare = bindRare(view, handlers);
  return (start, limit) => {
    requireRange(view, start, limit);
    let at = start;
    while (at + 2 <= limit) {
      const length = view.getUint16(at);
      const offset = at + 2;
      if (offset + length > limit) break;
      at = offset + length;
      if (length === 0) continue;
      switch (view.getUint8(offset)) {
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
          dispatchRare(offset, length);
          continue;
      }
      handlers.shortMessage?.(view, offset, length);
    }
    return at;
  };
}

/**  The hot part of the dispatch: messages that make up nearly all traffic. */
function bind(
  view: DataView,
  handlers: MessageHandlers,
): (offset: number, length: number) => Verdict {
  const addOrderShortFormView = new AddOrderShortFormView().wrap(view, 0);
  const addOrderLongFormView = new AddOrderLongFormView().wrap(view, 0);
  const singleSideDeleteView = new SingleSideDeleteView().wrap(view, 0);
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
  const systemEventView = new SystemEventView().wrap(view, 0);
  const complexStrategyDirectoryView = new ComplexStrategyDirectoryView().wrap(view, 0);
  const strategyTradingActionView = new StrategyTradingActionView().wrap(view, 0);
  const singleSideExecutedView = new SingleSideExecutedView().wrap(view, 0);
  const singleSideExecutedWithPriceView = new SingleSideExecutedWithPriceView().wrap(view, 0);
  const singleSideReplaceShortFormView = new SingleSideReplaceShortFormView().wrap(view, 0);
  const singleSideReplaceLongFormView = new SingleSideReplaceLongFormView().wrap(view, 0);
  const singleSideUpdateView = new SingleSideUpdateView().wrap(view, 0);
  const complexStrategyTradeView = new ComplexStrategyTradeView().wrap(view, 0);
  const complexStrategyAuctionView = new ComplexStrategyAuctionView().wrap(view, 0);
  const endOfReplaySequenceView = new EndOfReplaySequenceView().wrap(view, 0);
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
