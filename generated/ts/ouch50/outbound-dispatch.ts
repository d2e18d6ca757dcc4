/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import { Verdict, requireRange } from "../../../runtime/index.js";
import { SystemEventView } from "./system-event-view.js";
import { OrderAcceptedView } from "./order-accepted-view.js";
import { OrderReplacedView } from "./order-replaced-view.js";
import { OrderCanceledView } from "./order-canceled-view.js";
import { AiqCanceledView } from "./aiq-canceled-view.js";
import { OrderExecutedView } from "./order-executed-view.js";
import { BrokenTradeView } from "./broken-trade-view.js";
import { RejectedView } from "./rejected-view.js";
import { CancelPendingView } from "./cancel-pending-view.js";
import { CancelRejectView } from "./cancel-reject-view.js";
import { OrderPriorityUpdateView } from "./order-priority-update-view.js";
import { OrderModifiedView } from "./order-modified-view.js";
import { OrderRestatedView } from "./order-restated-view.js";
import { MassCancelResponseView } from "./mass-cancel-response-view.js";
import { DisableOrderEntryResponseView } from "./disable-order-entry-response-view.js";
import { EnableOrderEntryResponseView } from "./enable-order-entry-response-view.js";
import { AccountQueryResponseView } from "./account-query-response-view.js";
import type { OutboundHandlers } from "./outbound-handlers.js";

/** More than the length of any block. */
const BEYOND = 0x1_0000;

/** More blocks than any buffer holds. */
const UNCOUNTED = 0x3fff_ffff;

/**
 * The verdict on the `length` bytes from `offset`; reads the type byte, and what says the
 * message's length.
 * @throws RangeError when they do not lie in `view`.
 */
export function judgeOutbound(view: DataView, offset: number, length: number): Verdict {
  requireRange(view, offset, offset + length);
  if (length === 0) return Verdict.empty;
  switch (view.getUint8(offset)) {
    case 0x53: // S
      return length < 10 ? Verdict.short : length === 10 ? Verdict.known : Verdict.long;
    case 0x41: {
      // A
      if (length < 64) return Verdict.short;
      const whole = new OrderAcceptedView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x55: {
      // U
      if (length < 68) return Verdict.short;
      const whole = new OrderReplacedView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x43: {
      // C
      if (length < 18) return Verdict.short;
      const whole = new OrderCanceledView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x44: {
      // D
      if (length < 32) return Verdict.short;
      const whole = new AiqCanceledView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x45: {
      // E
      if (length < 36) return Verdict.short;
      const whole = new OrderExecutedView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x42: {
      // B
      if (length < 36) return Verdict.short;
      const whole = new BrokenTradeView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x4a: {
      // J
      if (length < 31) return Verdict.short;
      const whole = new RejectedView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x50: {
      // P
      if (length < 13) return Verdict.short;
      const whole = new CancelPendingView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x49: {
      // I
      if (length < 13) return Verdict.short;
      const whole = new CancelRejectView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x54: {
      // T
      if (length < 30) return Verdict.short;
      const whole = new OrderPriorityUpdateView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x4d: {
      // M
      if (length < 18) return Verdict.short;
      const whole = new OrderModifiedView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x52: {
      // R
      if (length < 16) return Verdict.short;
      const whole = new OrderRestatedView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x58: {
      // X
      if (length < 27) return Verdict.short;
      const whole = new MassCancelResponseView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x47: {
      // G
      if (length < 19) return Verdict.short;
      const whole = new DisableOrderEntryResponseView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x4b: {
      // K
      if (length < 19) return Verdict.short;
      const whole = new EnableOrderEntryResponseView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x51: {
      // Q
      if (length < 13) return Verdict.short;
      const whole = new AccountQueryResponseView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

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
export function createOutboundMessageDispatch(
  view: DataView,
  handlers: OutboundHandlers,
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
export function createOutboundBlockDispatch(
  view: DataView,
  handlers: OutboundHandlers,
): (start: number, limit: number, count?: number) => number {
  const orderAcceptedView = new OrderAcceptedView(view);
  const orderCanceledView = new OrderCanceledView(view);
  const orderExecutedView = new OrderExecutedView(view);
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
        case 0x41: {
          // A
          if (length < 64) break;
          orderAcceptedView.offset = offset;
          const whole = orderAcceptedView.wholeLength(length);
          if (length < whole) break;
          handlers.orderAccepted?.(orderAcceptedView, length);
          continue;
        }
        case 0x43: {
          // C
          if (length < 18) break;
          orderCanceledView.offset = offset;
          const whole = orderCanceledView.wholeLength(length);
          if (length < whole) break;
          handlers.orderCanceled?.(orderCanceledView, length);
          continue;
        }
        case 0x45: {
          // E
          if (length < 36) break;
          orderExecutedView.offset = offset;
          const whole = orderExecutedView.wholeLength(length);
          if (length < whole) break;
          handlers.orderExecuted?.(orderExecutedView, length);
          continue;
        }
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
function rareCalls(handlers: OutboundHandlers): Uint32Array {
  const calls = new Uint32Array(256).fill(handlers.unknown === undefined ? 0 : BEYOND);
  calls[0x53] = handlers.systemEvent === undefined ? 10 : BEYOND; // S
  calls[0x55] = BEYOND; // U
  calls[0x44] = BEYOND; // D
  calls[0x42] = BEYOND; // B
  calls[0x4a] = BEYOND; // J
  calls[0x50] = BEYOND; // P
  calls[0x49] = BEYOND; // I
  calls[0x54] = BEYOND; // T
  calls[0x4d] = BEYOND; // M
  calls[0x52] = BEYOND; // R
  calls[0x58] = BEYOND; // X
  calls[0x47] = BEYOND; // G
  calls[0x4b] = BEYOND; // K
  calls[0x51] = BEYOND; // Q
  return calls;
}

/** The hot part of the dispatch: messages that make up nearly all traffic. */
function bind(
  view: DataView,
  handlers: OutboundHandlers,
): (offset: number, length: number) => Verdict {
  const orderAcceptedView = new OrderAcceptedView(view);
  const orderCanceledView = new OrderCanceledView(view);
  const orderExecutedView = new OrderExecutedView(view);
  const dispatchRare = bindRare(view, handlers);
  return (offset, length) => {
    if (length === 0) return Verdict.empty;
    switch (view.getUint8(offset)) {
      case 0x41: {
        // A
        if (length < 64) break;
        orderAcceptedView.offset = offset;
        const whole = orderAcceptedView.wholeLength(length);
        if (length < whole) break;
        handlers.orderAccepted?.(orderAcceptedView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x43: {
        // C
        if (length < 18) break;
        orderCanceledView.offset = offset;
        const whole = orderCanceledView.wholeLength(length);
        if (length < whole) break;
        handlers.orderCanceled?.(orderCanceledView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x45: {
        // E
        if (length < 36) break;
        orderExecutedView.offset = offset;
        const whole = orderExecutedView.wholeLength(length);
        if (length < whole) break;
        handlers.orderExecuted?.(orderExecutedView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
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
  handlers: OutboundHandlers,
): (offset: number, length: number) => Verdict {
  const systemEventView = new SystemEventView(view);
  const orderReplacedView = new OrderReplacedView(view);
  const aiqCanceledView = new AiqCanceledView(view);
  const brokenTradeView = new BrokenTradeView(view);
  const rejectedView = new RejectedView(view);
  const cancelPendingView = new CancelPendingView(view);
  const cancelRejectView = new CancelRejectView(view);
  const orderPriorityUpdateView = new OrderPriorityUpdateView(view);
  const orderModifiedView = new OrderModifiedView(view);
  const orderRestatedView = new OrderRestatedView(view);
  const massCancelResponseView = new MassCancelResponseView(view);
  const disableOrderEntryResponseView = new DisableOrderEntryResponseView(view);
  const enableOrderEntryResponseView = new EnableOrderEntryResponseView(view);
  const accountQueryResponseView = new AccountQueryResponseView(view);
  return (offset, length) => {
    switch (view.getUint8(offset)) {
      case 0x53: // S
        if (length < 10) break;
        systemEventView.offset = offset;
        handlers.systemEvent?.(systemEventView, length);
        return length === 10 ? Verdict.known : Verdict.long;
      case 0x55: {
        // U
        if (length < 68) break;
        orderReplacedView.offset = offset;
        const whole = orderReplacedView.wholeLength(length);
        if (length < whole) break;
        handlers.orderReplaced?.(orderReplacedView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x44: {
        // D
        if (length < 32) break;
        aiqCanceledView.offset = offset;
        const whole = aiqCanceledView.wholeLength(length);
        if (length < whole) break;
        handlers.aiqCanceled?.(aiqCanceledView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x42: {
        // B
        if (length < 36) break;
        brokenTradeView.offset = offset;
        const whole = brokenTradeView.wholeLength(length);
        if (length < whole) break;
        handlers.brokenTrade?.(brokenTradeView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x4a: {
        // J
        if (length < 31) break;
        rejectedView.offset = offset;
        const whole = rejectedView.wholeLength(length);
        if (length < whole) break;
        handlers.rejected?.(rejectedView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x50: {
        // P
        if (length < 13) break;
        cancelPendingView.offset = offset;
        const whole = cancelPendingView.wholeLength(length);
        if (length < whole) break;
        handlers.cancelPending?.(cancelPendingView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x49: {
        // I
        if (length < 13) break;
        cancelRejectView.offset = offset;
        const whole = cancelRejectView.wholeLength(length);
        if (length < whole) break;
        handlers.cancelReject?.(cancelRejectView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x54: {
        // T
        if (length < 30) break;
        orderPriorityUpdateView.offset = offset;
        const whole = orderPriorityUpdateView.wholeLength(length);
        if (length < whole) break;
        handlers.orderPriorityUpdate?.(orderPriorityUpdateView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x4d: {
        // M
        if (length < 18) break;
        orderModifiedView.offset = offset;
        const whole = orderModifiedView.wholeLength(length);
        if (length < whole) break;
        handlers.orderModified?.(orderModifiedView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x52: {
        // R
        if (length < 16) break;
        orderRestatedView.offset = offset;
        const whole = orderRestatedView.wholeLength(length);
        if (length < whole) break;
        handlers.orderRestated?.(orderRestatedView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x58: {
        // X
        if (length < 27) break;
        massCancelResponseView.offset = offset;
        const whole = massCancelResponseView.wholeLength(length);
        if (length < whole) break;
        handlers.massCancelResponse?.(massCancelResponseView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x47: {
        // G
        if (length < 19) break;
        disableOrderEntryResponseView.offset = offset;
        const whole = disableOrderEntryResponseView.wholeLength(length);
        if (length < whole) break;
        handlers.disableOrderEntryResponse?.(disableOrderEntryResponseView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x4b: {
        // K
        if (length < 19) break;
        enableOrderEntryResponseView.offset = offset;
        const whole = enableOrderEntryResponseView.wholeLength(length);
        if (length < whole) break;
        handlers.enableOrderEntryResponse?.(enableOrderEntryResponseView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x51: {
        // Q
        if (length < 13) break;
        accountQueryResponseView.offset = offset;
        const whole = accountQueryResponseView.wholeLength(length);
        if (length < whole) break;
        handlers.accountQueryResponse?.(accountQueryResponseView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      default:
        handlers.unknown?.(view, offset, length);
        return Verdict.unknown;
    }
    handlers.shortMessage?.(view, offset, length);
    return Verdict.short;
  };
}
