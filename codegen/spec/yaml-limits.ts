/** How large a spec may be: far more than any protocol needs, and little enough to be read in a moment. */

/** The most characters of a file. */
export const LARGEST_SOURCE = 1_048_576;
/** Words, marks and spaces as the YAML library's lexer counts them; TotalView-ITCH has about 10,000. */
export const MOST_TOKENS = 200_000;
/** The most levels of flow collections, indentation and compact lists. */
export const DEEPEST = 16;
/** The most keys of one map: few enough to report one by one. */
export const MOST_KEYS = 4096;

/** What makes a text read differently from what it says: characters that nobody sees, or that are halves of one. */
export const FORBIDDEN: RegExp =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|(?!^)\ufeff|\r(?!\n)/gu;
