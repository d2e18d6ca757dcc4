/** Values as TypeScript writes them. */
import type { VariableDeclarationKind } from "ts-morph";

/** A byte: `0x41`. */
export function hexByte(code: number): string {
  return `0x${code.toString(16).padStart(2, "0")}`;
}

/** A key of an object literal: bare where it may be, quoted elsewhere. */
export function objectKey(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/u.test(key) ? key : stringLiteral(key);
}

/**
 * A string with double quotes. What a page or a bundler looks for in a script, whether it is code or
 * text, is written with escapes.
 */
export function stringLiteral(text: string): string {
  return JSON.stringify(text)
    .replaceAll("</", "<\\/")
    .replaceAll("<!--", "\\x3c!--")
    .replaceAll(/sourceMappingURL/giu, (found) => `\\x73${found.slice(1)}`);
}

/** `const`: ts-morph's own enumeration would load the whole library to say this one word. */
export const CONST = "const" as VariableDeclarationKind;

/** `let`, likewise. */
export const LET = "let" as VariableDeclarationKind;
