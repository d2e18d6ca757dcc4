/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 *
 * Every order of the Nasdaq book, and every trade, halt and imbalance, as they happen.
 */

/** The protocol's name. */
export const PROTOCOL = "nasdaq-totalview-itch";

/** The protocol's version, as the exchange writes it. */
export const VERSION = "5.0";

/** Date of the document's edition. */
export const EDITION = "2026-02-19";

/** The exchange's document. */
export const DOCUMENT = "Nasdaq TotalView-ITCH 5.0";

/** Hash of this layout, hexadecimal; the C header has the same when both read the same bytes. */
export const FINGERPRINT = "1832d8a7994d4933";
