/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 *
 * London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export * from "./protocol.js";
export * from "./codes.js";
export * from "./login-request-view.js";
export * from "./login-response-view.js";
export * from "./replay-request-view.js";
export * from "./replay-response-view.js";
export * from "./logout-request-view.js";
export * from "./snapshot-request-view.js";
export * from "./snapshot-response-view.js";
export * from "./snapshot-complete-view.js";
export * from "./time-view.js";
export * from "./system-event-view.js";
export * from "./symbol-directory-view.js";
export * from "./symbol-status-view.js";
export * from "./add-order-view.js";
export * from "./add-attributed-order-view.js";
export * from "./order-deleted-view.js";
export * from "./order-modified-view.js";
export * from "./order-book-clear-view.js";
export * from "./order-executed-view.js";
export * from "./order-executed-with-price-size-view.js";
export * from "./trade-view.js";
export * from "./auction-trade-view.js";
export * from "./auction-info-view.js";
export * from "./statistics-view.js";
export * from "./top-of-book-view.js";
export * from "./unit-header-view.js";
export type * from "./handlers.js";
export * from "./dispatch.js";
export * from "./descriptor.js";
export type { Fingerprint_is_that_of_the_C_header as ProvedFingerprint } from "./layout-proof.js";
