/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 */
import type { SystemEventView } from "./system-event-view.js";
import type { StockDirectoryView } from "./stock-directory-view.js";
import type { StockTradingActionView } from "./stock-trading-action-view.js";
import type { RegShoRestrictionView } from "./reg-sho-restriction-view.js";
import type { OperationalHaltView } from "./operational-halt-view.js";
import type { RpiiView } from "./rpii-view.js";
import type { AddOrderView } from "./add-order-view.js";
import type { AddOrderMpidAttributionView } from "./add-order-mpid-attribution-view.js";
import type { EndOfSnapshotView } from "./end-of-snapshot-view.js";

/**
 * What to do with each message; leave out what you do not read.
 *
 * The view is the same object every time and moves on after the call: copy what you keep.
 * `length` is that of the whole frame, at least the message's own.
 */
export interface MessageHandlers {
  /** `S`: System Event. */
  systemEvent?(message: SystemEventView, length: number): void;
  /** `R`: Stock Directory. */
  stockDirectory?(message: StockDirectoryView, length: number): void;
  /** `H`: Stock Trading Action. */
  stockTradingAction?(message: StockTradingActionView, length: number): void;
  /** `Y`: Reg SHO Short Sale Price Test Restricted Indicator. */
  regShoRestriction?(message: RegShoRestrictionView, length: number): void;
  /** `h`: Operational Halt. */
  operationalHalt?(message: OperationalHaltView, length: number): void;
  /** `N`: Retail Price Improvement Indicator (RPII). */
  rpii?(message: RpiiView, length: number): void;
  /** `A`: Add Order – No MPID Attribution. */
  addOrder?(message: AddOrderView, length: number): void;
  /** `F`: Add Order – MPID Attribution. */
  addOrderMpidAttribution?(message: AddOrderMpidAttributionView, length: number): void;
  /** `G`: End of Snapshot. */
  endOfSnapshot?(message: EndOfSnapshotView, length: number): void;
  /** No message has the type byte. */
  unknown?(view: DataView, offset: number, length: number): void;
  /** The bytes end before the message does. */
  shortMessage?(view: DataView, offset: number, length: number): void;
}
