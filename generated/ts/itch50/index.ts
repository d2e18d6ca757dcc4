/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 *
 * Nasdaq TotalView-ITCH 5.0
 */
export * from "./protocol.js";
export * from "./codes.js";
export * from "./system-event-view.js";
export * from "./stock-directory-view.js";
export * from "./stock-trading-action-view.js";
export * from "./reg-sho-restriction-view.js";
export * from "./market-participant-position-view.js";
export * from "./mwcb-decline-level-view.js";
export * from "./mwcb-status-view.js";
export * from "./ipo-quoting-period-update-view.js";
export * from "./luld-auction-collar-view.js";
export * from "./operational-halt-view.js";
export * from "./add-order-view.js";
export * from "./add-order-mpid-attribution-view.js";
export * from "./order-executed-view.js";
export * from "./order-executed-with-price-view.js";
export * from "./order-cancel-view.js";
export * from "./order-delete-view.js";
export * from "./order-replace-view.js";
export * from "./trade-view.js";
export * from "./cross-trade-view.js";
export * from "./broken-trade-view.js";
export * from "./noii-view.js";
export * from "./rpii-view.js";
export * from "./dlcr-view.js";
export type * from "./handlers.js";
export * from "./dispatch.js";
export * from "./batch.js";
export * from "./columns.js";
export * from "./fresh.js";
export * from "./editions.js";
export * from "./descriptor.js";
export type { Fingerprint_is_that_of_the_C_header as ProvedFingerprint } from "./layout-proof.js";
