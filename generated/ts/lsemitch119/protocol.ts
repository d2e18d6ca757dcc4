/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 *
 * Every order of the book of the London Stock Exchange, its trades and auctions; little-endian,
 * each message after its own length.
 */

/** The protocol's name. */
export const PROTOCOL = "lse-mitch";

/** The protocol's version, as the exchange writes it. */
export const VERSION = "11.9";

/** Date of the document's edition. */
export const EDITION = "2018-08-28";

/** The exchange's document. */
export const DOCUMENT = "London Stock Exchange MIT303 Level 2 MITCH 11.9";

/** Hash of this layout, hexadecimal; the C header has the same when both read the same bytes. */
export const FINGERPRINT = "816e23135388cd61";
