/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 *
 * Every order for an option strategy on Nasdaq ISE, and the auctions and trades of strategies.
 */

/** The protocol's name. */
export const PROTOCOL = "nasdaq-ise-options-spread-depth";

/** The protocol's version, as the exchange writes it. */
export const VERSION = "2.1";

/** Date of the document's edition. */
export const EDITION = "2025-09-15";

/** The exchange's document. */
export const DOCUMENT = "Nasdaq ISE Spread Depth of Market 2.1";

/** Hash of this layout, hexadecimal; the C header has the same when both read the same bytes. */
export const FINGERPRINT = "5f1f674b4220fdd6";
