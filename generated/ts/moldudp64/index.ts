/*
 * Generated from moldudp64 1.00, edition 2024-08-02, by npm run codegen; do not edit.
 *
 * MoldUDP64 Protocol Specification 1.00
 */
export * from "./protocol.js";
export * from "./downstream-packet-header-view.js";
export * from "./message-block-header-view.js";
export * from "./request-packet-view.js";
export * from "./descriptor.js";
export type { Fingerprint_is_that_of_the_C_header as ProvedFingerprint } from "./layout-proof.js";
