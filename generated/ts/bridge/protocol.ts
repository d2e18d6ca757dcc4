/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 *
 * The control file through which a poller lets other processes read the packets that its device
 * wrote: one writer, many readers, and nobody waits. Words that both sides touch while the other
 * runs lie at multiples of their width, and each side's words on cache lines of their own.
 */

/** The protocol's name. */
export const PROTOCOL = "itchgen-bridge";

/** The protocol's version, as the exchange writes it. */
export const VERSION = "1";

/** Date of the document's edition. */
export const EDITION = "2026-11-25";

/** The exchange's document. */
export const DOCUMENT = "itchgen bridge";

/** Hash of this layout, hexadecimal; the C header has the same when both read the same bytes. */
export const FINGERPRINT = "41241448b7b18234";
