/*
 * Generated from binaryfile 1.00, edition 2010-03-30, by npm run codegen; do not edit.
 *
 * The messages of one session in a file.
 */

/** The protocol's name. */
export const PROTOCOL = "binaryfile";

/** The protocol's version, as the exchange writes it. */
export const VERSION = "1.00";

/** Date of the document's edition. */
export const EDITION = "2010-03-30";

/** The exchange's document. */
export const DOCUMENT = "BinaryFILE 1.00";

/** Hash of this layout, hexadecimal; the C header has the same when both read the same bytes. */
export const FINGERPRINT = "e3549603eba56fe8";
