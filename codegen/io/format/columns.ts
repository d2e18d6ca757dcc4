/** How wide what is laid out may be. */

/** Columns of a line. */
export const COLUMNS = 100;

/** Columns by which a level is indented. */
export const INDENT = 2;
