/** How an option of an appendage begins: one byte of length, which counts what follows it, and one of tag. */

/** Bytes before an option's value. */
export const OPTION_HEAD_LENGTH = 2;
