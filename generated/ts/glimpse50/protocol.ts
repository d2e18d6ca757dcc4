/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * The book as it stands, over SoupBinTCP, and where in the TotalView-ITCH stream to go on from
 * it.
 */

/** The protocol's name. */
export const PROTOCOL = "nasdaq-glimpse";

/** The protocol's version, as the exchange writes it. */
export const VERSION = "5.0";

/** Date of the document's edition. */
export const EDITION = "2026-02-13";

/** The exchange's document. */
export const DOCUMENT = "Nasdaq GLIMPSE 5.0";

/** Hash of this layout, hexadecimal; the C header has the same when both read the same bytes. */
export const FINGERPRINT = "b75c8378ba05db37";
