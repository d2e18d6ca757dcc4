/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 *
 * Nasdaq ISE Spread Depth of Market 2.1
 */
export * from "./protocol.js";
export * from "./codes.js";
export * from "./system-event-view.js";
export * from "./complex-strategy-directory-view.js";
export * from "./strategy-trading-action-view.js";
export * from "./add-order-short-form-view.js";
export * from "./add-order-long-form-view.js";
export * from "./single-side-executed-view.js";
export * from "./single-side-executed-with-price-view.js";
export * from "./single-side-replace-short-form-view.js";
export * from "./single-side-replace-long-form-view.js";
export * from "./single-side-delete-view.js";
export * from "./single-side-update-view.js";
export * from "./complex-strategy-trade-view.js";
export * from "./complex-strategy-auction-view.js";
export * from "./end-of-replay-sequence-view.js";
export * from "./leg-view.js";
export * from "./flex-dac-leg-view.js";
export type * from "./handlers.js";
export * from "./dispatch.js";
export * from "./descriptor.js";
export type { Fingerprint_is_that_of_the_C_header as ProvedFingerprint } from "./layout-proof.js";
