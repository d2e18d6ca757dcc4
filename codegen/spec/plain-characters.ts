/** The characters that mean something in plain YAML. */

export const SPACE = 0x20;
export const LINE_FEED = 0x0a;
/** Stands before a line feed only; a text with another one is not plain. */
export const CARRIAGE_RETURN = 0x0d;
export const HASH = 0x23;
export const HYPHEN = 0x2d;
export const COLON = 0x3a;
export const GREATER = 0x3e;
export const COMMA = 0x2c;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_MAP = 0x7b;
export const BAR = 0x7c;
export const CLOSE_MAP = 0x7d;
export const BACKSLASH = 0x5c;
export const DOUBLE_QUOTE = 0x22;
export const SINGLE_QUOTE = 0x27;

/** A letter, a digit or an underscore: what may begin a plain scalar without meaning anything else. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f
  );
}

/** Whether a line's end begins here. */
export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Whether a colon before this character ends a key. */
export function endsKey(next: number, inFlow: boolean): boolean {
  return next === SPACE || isLineEnd(next) || Number.isNaN(next) || (inFlow && isFlowMark(next));
}

/** Whether a character divides, begins or ends flow collections. */
export function isFlowMark(code: number): boolean {
  return (
    code === COMMA ||
    code === OPEN_LIST ||
    code === CLOSE_LIST ||
    code === OPEN_MAP ||
    code === CLOSE_MAP
  );
}
