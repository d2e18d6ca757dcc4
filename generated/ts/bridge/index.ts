/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 *
 * itchgen bridge
 */
export * from "./protocol.js";
export * from "./codes.js";
export * from "./control-header-view.js";
export * from "./publication-view.js";
export * from "./reader-slot-view.js";
export * from "./descriptor-view.js";
export * from "./descriptor.js";
export type { Fingerprint_is_that_of_the_C_header as ProvedFingerprint } from "./layout-proof.js";
