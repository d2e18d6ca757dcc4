/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 *
 * A numbered stream of messages over TCP, with login, heartbeats and recovery after a break.
 */

/** The protocol's name. */
export const PROTOCOL = "soupbintcp";

/** The protocol's version, as the exchange writes it. */
export const VERSION = "3.00";

/** Date of the document's edition. */
export const EDITION = "2017-02-22";

/** The exchange's document. */
export const DOCUMENT = "SoupBinTCP 3.00";

/** Hash of this layout, hexadecimal; the C header has the same when both read the same bytes. */
export const FINGERPRINT = "b830ba199756663a";
