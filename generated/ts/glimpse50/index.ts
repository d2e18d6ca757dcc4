/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * Nasdaq GLIMPSE 5.0
 */
export * from "./protocol.js";
export * from "./codes.js";
export * from "./system-event-view.js";
export * from "./stock-directory-view.js";
export * from "./stock-trading-action-view.js";
export * from "./reg-sho-restriction-view.js";
export * from "./operational-halt-view.js";
export * from "./rpii-view.js";
export * from "./add-order-view.js";
export * from "./add-order-mpid-attribution-view.js";
export * from "./end-of-snapshot-view.js";
export type * from "./handlers.js";
export * from "./dispatch.js";
export * from "./batch.js";
export * from "./columns.js";
export * from "./fresh.js";
export * from "./descriptor.js";
export type { Fingerprint_is_that_of_the_C_header as ProvedFingerprint } from "./layout-proof.js";
