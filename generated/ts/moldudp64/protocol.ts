/*
 * Generated from moldudp64 1.00, edition 2024-08-02, by npm run codegen; do not edit.
 *
 * Numbered messages in UDP packets, with a way to ask for those that were lost.
 */

/** The protocol's name. */
export const PROTOCOL = "moldudp64";

/** The protocol's version, as the exchange writes it. */
export const VERSION = "1.00";

/** Date of the document's edition. */
export const EDITION = "2024-08-02";

/** The exchange's document. */
export const DOCUMENT = "MoldUDP64 Protocol Specification 1.00";

/** Hash of this layout, hexadecimal; the C header has the same when both read the same bytes. */
export const FINGERPRINT = "411cf31f8f428115";
