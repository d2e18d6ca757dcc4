/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 *
 * Order entry over SoupBinTCP; both directions use the same type bytes, and options may follow
 * most messages.
 */

/** The protocol's name. */
export const PROTOCOL = "nasdaq-ouch";

/** The protocol's version, as the exchange writes it. */
export const VERSION = "5.0";

/** Date of the document's edition. */
export const EDITION = "2024-05-01";

/** The exchange's document. */
export const DOCUMENT = "Nasdaq OUCH 5.0";

/** Hash of this layout, hexadecimal; the C header has the same when both read the same bytes. */
export const FINGERPRINT = "0ac6a2e1f51cf803";
