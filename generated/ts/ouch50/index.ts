/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 *
 * Nasdaq OUCH 5.0
 */
export * from "./protocol.js";
export * from "./codes.js";
export * from "./enter-order-view.js";
export * from "./replace-order-request-view.js";
export * from "./cancel-order-request-view.js";
export * from "./modify-order-request-view.js";
export * from "./mass-cancel-request-view.js";
export * from "./disable-order-entry-request-view.js";
export * from "./enable-order-entry-request-view.js";
export * from "./account-query-request-view.js";
export * from "./system-event-view.js";
export * from "./order-accepted-view.js";
export * from "./order-replaced-view.js";
export * from "./order-canceled-view.js";
export * from "./aiq-canceled-view.js";
export * from "./order-executed-view.js";
export * from "./broken-trade-view.js";
export * from "./rejected-view.js";
export * from "./cancel-pending-view.js";
export * from "./cancel-reject-view.js";
export * from "./order-priority-update-view.js";
export * from "./order-modified-view.js";
export * from "./order-restated-view.js";
export * from "./mass-cancel-response-view.js";
export * from "./disable-order-entry-response-view.js";
export * from "./enable-order-entry-response-view.js";
export * from "./account-query-response-view.js";
export * from "./appendage-block-view.js";
export * from "./order-option-view.js";
export type * from "./inbound-handlers.js";
export * from "./inbound-dispatch.js";
export type * from "./outbound-handlers.js";
export * from "./outbound-dispatch.js";
export * from "./descriptor.js";
export type { Fingerprint_is_that_of_the_C_header as ProvedFingerprint } from "./layout-proof.js";
