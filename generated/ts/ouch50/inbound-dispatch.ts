/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import { Verdict, requireRange } from "../../../runtime/index.js";
import { EnterOrderView } from "./enter-order-view.js";
import { ReplaceOrderRequestView } from "./replace-order-request-view.js";
import { CancelOrderRequestView } from "./cancel-order-request-view.js";
import { ModifyOrderRequestView } from "./modify-order-request-view.js";
import { MassCancelRequestView } from "./mass-cancel-request-view.js";
import { DisableOrderEntryRequestView } from "./disable-order-entry-request-view.js";
import { EnableOrderEntryRequestView } from "./enable-order-entry-request-view.js";
import { AccountQueryRequestView } from "./account-query-request-view.js";
import type { InboundHandlers } from "./inbound-handlers.js";

/** More than the length of any block. */
const BEYOND = 0x1_0000;

/** More blocks than any buffer holds. */
const UNCOUNTED = 0x3fff_ffff;

/**
 * The verdict on the `length` bytes from `offset`; reads the type byte, and what says the
 * message's length.
 * @throws RangeError when they do not lie in `view`.
 */
export function judgeInbound(view: DataView, offset: number, length: number): Verdict {
  requireRange(view, offset, offset + length);
  if (length === 0) return Verdict.empty;
  switch (view.getUint8(offset)) {
    case 0x4f: {
      // O
      if (length < 47) return Verdict.short;
      const whole = new EnterOrderView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x55: {
      // U
      if (length < 40) return Verdict.short;
      const whole = new ReplaceOrderRequestView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x58: {
      // X
      if (length < 9) return Verdict.short;
      const whole = new CancelOrderRequestView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x4d: {
      // M
      if (length < 10) return Verdict.short;
      const whole = new ModifyOrderRequestView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x43: {
      // C
      if (length < 19) return Verdict.short;
      const whole = new MassCancelRequestView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x44: {
      // D
      if (length < 11) return Verdict.short;
      const whole = new DisableOrderEntryRequestView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x45: {
      // E
      if (length < 11) return Verdict.short;
      const whole = new EnableOrderEntryRequestView(view, offset).wholeLength(length);
      return length < whole ? Verdict.short : length === whole ? Verdict.known : Verdict.long;
    }

    case 0x51: {
      // Q
      if (length < 1) return Verdict.short;
      const whole = new AccountQueryRequestView(view, offset).wholeLength(length);
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
export function createInboundMessageDispatch(
  view: DataView,
  handlers: InboundHandlers,
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
export function createInboundBlockDispatch(
  view: DataView,
  handlers: InboundHandlers,
): (start: number, limit: number, count?: number) => number {
  const enterOrderView = new EnterOrderView(view);
  const replaceOrderRequestView = new ReplaceOrderRequestView(view);
  const cancelOrderRequestView = new CancelOrderRequestView(view);
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
        case 0x4f: {
          // O
          if (length < 47) break;
          enterOrderView.offset = offset;
          const whole = enterOrderView.wholeLength(length);
          if (length < whole) break;
          handlers.enterOrder?.(enterOrderView, length);
          continue;
        }
        case 0x55: {
          // U
          if (length < 40) break;
          replaceOrderRequestView.offset = offset;
          const whole = replaceOrderRequestView.wholeLength(length);
          if (length < whole) break;
          handlers.replaceOrderRequest?.(replaceOrderRequestView, length);
          continue;
        }
        case 0x58: {
          // X
          if (length < 9) break;
          cancelOrderRequestView.offset = offset;
          const whole = cancelOrderRequestView.wholeLength(length);
          if (length < whole) break;
          handlers.cancelOrderRequest?.(cancelOrderRequestView, length);
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
function rareCalls(handlers: InboundHandlers): Uint32Array {
  const calls = new Uint32Array(256).fill(handlers.unknown === undefined ? 0 : BEYOND);
  calls[0x4d] = BEYOND; // M
  calls[0x43] = BEYOND; // C
  calls[0x44] = BEYOND; // D
  calls[0x45] = BEYOND; // E
  calls[0x51] = BEYOND; // Q
  return calls;
}

/** The hot part of the dispatch: messages that make up nearly all traffic. */
function bind(
  view: DataView,
  handlers: InboundHandlers,
): (offset: number, length: number) => Verdict {
  const enterOrderView = new EnterOrderView(view);
  const replaceOrderRequestView = new ReplaceOrderRequestView(view);
  const cancelOrderRequestView = new CancelOrderRequestView(view);
  const dispatchRare = bindRare(view, handlers);
  return (offset, length) => {
    if (length === 0) return Verdict.empty;
    switch (view.getUint8(offset)) {
      case 0x4f: {
        // O
        if (length < 47) break;
        enterOrderView.offset = offset;
        const whole = enterOrderView.wholeLength(length);
        if (length < whole) break;
        handlers.enterOrder?.(enterOrderView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x55: {
        // U
        if (length < 40) break;
        replaceOrderRequestView.offset = offset;
        const whole = replaceOrderRequestView.wholeLength(length);
        if (length < whole) break;
        handlers.replaceOrderRequest?.(replaceOrderRequestView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x58: {
        // X
        if (length < 9) break;
        cancelOrderRequestView.offset = offset;
        const whole = cancelOrderRequestView.wholeLength(length);
        if (length < whole) break;
        handlers.cancelOrderRequest?.(cancelOrderRequestView, length);
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
  handlers: InboundHandlers,
): (offset: number, length: number) => Verdict {
  const modifyOrderRequestView = new ModifyOrderRequestView(view);
  const massCancelRequestView = new MassCancelRequestView(view);
  const disableOrderEntryRequestView = new DisableOrderEntryRequestView(view);
  const enableOrderEntryRequestView = new EnableOrderEntryRequestView(view);
  const accountQueryRequestView = new AccountQueryRequestView(view);
  return (offset, length) => {
    switch (view.getUint8(offset)) {
      case 0x4d: {
        // M
        if (length < 10) break;
        modifyOrderRequestView.offset = offset;
        const whole = modifyOrderRequestView.wholeLength(length);
        if (length < whole) break;
        handlers.modifyOrderRequest?.(modifyOrderRequestView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x43: {
        // C
        if (length < 19) break;
        massCancelRequestView.offset = offset;
        const whole = massCancelRequestView.wholeLength(length);
        if (length < whole) break;
        handlers.massCancelRequest?.(massCancelRequestView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x44: {
        // D
        if (length < 11) break;
        disableOrderEntryRequestView.offset = offset;
        const whole = disableOrderEntryRequestView.wholeLength(length);
        if (length < whole) break;
        handlers.disableOrderEntryRequest?.(disableOrderEntryRequestView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x45: {
        // E
        if (length < 11) break;
        enableOrderEntryRequestView.offset = offset;
        const whole = enableOrderEntryRequestView.wholeLength(length);
        if (length < whole) break;
        handlers.enableOrderEntryRequest?.(enableOrderEntryRequestView, length);
        return length === whole ? Verdict.known : Verdict.long;
      }
      case 0x51: {
        // Q
        if (length < 1) break;
        accountQueryRequestView.offset = offset;
        const whole = accountQueryRequestView.wholeLength(length);
        if (length < whole) break;
        handlers.accountQueryRequest?.(accountQueryRequestView, length);
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
