/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 *
 * SoupBinTCP 3.00
 */
export * from "./protocol.js";
export * from "./codes.js";
export * from "./debug-view.js";
export * from "./login-accepted-view.js";
export * from "./login-rejected-view.js";
export * from "./sequenced-data-view.js";
export * from "./server-heartbeat-view.js";
export * from "./end-of-session-view.js";
export * from "./login-request-view.js";
export * from "./unsequenced-data-view.js";
export * from "./client-heartbeat-view.js";
export * from "./logout-request-view.js";
export type * from "./handlers.js";
export * from "./dispatch.js";
export * from "./descriptor.js";
export type { Fingerprint_is_that_of_the_C_header as ProvedFingerprint } from "./layout-proof.js";
