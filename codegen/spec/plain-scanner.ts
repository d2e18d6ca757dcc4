/** A position in a text that is read as plain YAML, and the steps that take it forward within a line and to the next. */
import { CST } from "yaml";
import type { SourceFile, Span } from "../source/source-file.js";
import {
  BACKSLASH,
  CARRIAGE_RETURN,
  COLON,
  DOUBLE_QUOTE,
  endsKey,
  HASH,
  HYPHEN,
  isFlowMark,
  isLineEnd,
  isWordCode,
  LINE_FEED,
  SINGLE_QUOTE,
  SPACE,
} from "./plain-characters.js";
import type { TextNode } from "./spec-node.js";
import { FORBIDDEN } from "./yaml-limits.js";

/** Goes through a text once; what is not plain is refused with null or false, and then nothing can go on. */
export class PlainScanner {
  readonly #file: SourceFile;
  readonly #text: string;
  #at = 0;
  #tokens = 0;
  #indent = 0;
  #contentEnd = 0;

  constructor(file: SourceFile) {
    this.#file = file;
    this.#text = file.text;
  }

  /** Index of the next character. */
  get at(): number {
    return this.#at;
  }

  /** Words, marks and spaces so far, as the YAML library's lexer counts them. */
  get tokens(): number {
    return this.#tokens;
  }

  /** Spaces before the line's content; -1 after the last line. */
  get indent(): number {
    return this.#indent;
  }

  /** The next character, or the one after so many; not a number at the end. */
  code(ahead = 0): number {
    return this.#text.charCodeAt(this.#at + ahead);
  }

  /** From a character to here. */
  spanFrom(start: number): Span {
    return { file: this.#file, start, end: this.#at };
  }

  /** From a character to the end of the last line that has content. */
  linesFrom(start: number): Span {
    return { file: this.#file, start, end: this.#contentEnd };
  }

  /** Takes one mark. */
  mark(): void {
    this.#at++;
    this.#tokens++;
  }

  /** Takes the spaces that stand here; false when there are none. */
  spaces(): boolean {
    const start = this.#at;
    while (this.code() === SPACE) this.#at++;
    if (this.#at === start) return false;
    this.#tokens++;
    return true;
  }

  /** Takes the rest of a line, which may be a comment, and goes to the content of the next one. */
  endLine(): boolean {
    this.spaces();
    if (this.code() === HASH && this.code(-1) === SPACE) this.#comment();
    if (!this.#lineEnd()) return false;
    this.#contentEnd = this.#at;
    return this.toContent();
  }

  /**
   * Passes blank lines and comments. A comment stands as far in as what it precedes; one that does not
   * could belong to the lines before it. Spaces alone are left to the library, which counts them as a level.
   */
  toContent(): boolean {
    let commentIndent: number | null = null;
    for (;;) {
      const start = this.#at;
      if (this.#text.length === start) {
        this.#indent = -1;
        return commentIndent === null || commentIndent === 0;
      }
      this.spaces();
      this.#indent = this.#at - start;
      if (this.code() === HASH) {
        if (this.#indent !== (commentIndent ?? this.#indent)) return false;
        commentIndent = this.#indent;
        this.#comment();
      } else if (!isLineEnd(this.code()) || this.#indent > 0) {
        return this.#indent === (commentIndent ?? this.#indent);
      }
      if (!this.#lineEnd()) return false;
    }
  }

  /** Takes a scalar; inside a flow collection the marks of those end it. */
  scalar(inFlow: boolean): TextNode | null {
    const start = this.#at;
    const first = this.code();
    const isQuoted = first === DOUBLE_QUOTE || first === SINGLE_QUOTE;
    const end = isQuoted ? this.#quotedEnd(first) : this.#plainEnd(inFlow);
    if (end <= start) return null;
    const source = this.#text.slice(start, end);
    const text = isQuoted ? unquoted(source) : source;
    if (text === null) return null;
    this.#at = end;
    this.#tokens++;
    return { kind: "text", text, span: this.spanFrom(start) };
  }

  /**
   * Takes a text over several lines that all stand further in than `indent`, and ends at the beginning of the line
   * behind it. Lines of spaces, or empty ones before the first, are left to the library.
   */
  blockText(indent: number): TextNode | null {
    const start = this.#at;
    BLOCK_HEADER.lastIndex = start;
    const [header] = BLOCK_HEADER.exec(this.#text) ?? [];
    if (header === undefined) return null;
    this.#at += header.length;
    this.#tokens++;
    this.#lineEnd();
    const begin = this.#at;
    const end = this.#blockEnd(indent);
    if (end === begin) return null;
    const text = blockText(header, this.#text.slice(begin, end));
    if (text === null) return null;
    this.#at = end;
    this.#contentEnd = end;
    this.#tokens++;
    return { kind: "text", text, span: this.spanFrom(start) };
  }

  /** The beginning of the line behind a text that begins here; here when there is none. */
  #blockEnd(indent: number): number {
    const text = this.#text;
    let end = this.#at;
    let margin = indent + 1;
    for (let line = end; line < text.length;) {
      let content = line;
      while (text.charCodeAt(content) === SPACE) content++;
      const lineFeed = text.indexOf("\n", content);
      const next = lineFeed === -1 ? text.length : lineFeed + 1;
      if (content === text.length || isLineEnd(text.charCodeAt(content))) {
        if (content > line || end === this.#at) return this.#at;
      } else {
        if (content - line < margin) break;
        if (end === this.#at) margin = content - line;
        end = next;
      }
      line = next;
    }
    return end;
  }

  /** Just past the closing quote; -1 when it is not on this line. */
  #quotedEnd(quote: number): number {
    const text = this.#text;
    for (let at = this.#at + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      if (isLineEnd(code)) return -1;
      const isEscape =
        quote === DOUBLE_QUOTE ? code === BACKSLASH : code === quote && next === quote;
      if (isEscape && !isLineEnd(next)) at++;
      else if (code === quote) return at + 1;
    }
    return -1;
  }

  /** Just past the last character that is not a space; -1 when a scalar does not begin here. */
  #plainEnd(inFlow: boolean): number {
    const text = this.#text;
    let at = this.#at;
    if (text.charCodeAt(at) === HYPHEN) at++;
    if (!isWordCode(text.charCodeAt(at))) return -1;
    let end = at + 1;
    for (at = end; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isLineEnd(code)) break;
      if (code === SPACE) {
        if (text.charCodeAt(at + 1) === HASH) break;
        continue;
      }
      if (code === COLON && endsKey(text.charCodeAt(at + 1), inFlow)) break;
      if (inFlow && isFlowMark(code)) break;
      end = at + 1;
    }
    return end;
  }

  #comment(): void {
    const end = this.#text.indexOf("\n", this.#at);
    this.#at = end === -1 ? this.#text.length : end;
    this.#tokens++;
  }

  /** The end of the text ends a line, too. */
  #lineEnd(): boolean {
    if (this.#at === this.#text.length) return true;
    if (this.code() === CARRIAGE_RETURN) this.#at++;
    if (this.code() !== LINE_FEED) return false;
    this.mark();
    return true;
  }
}

/** What begins a text over several lines, without what says how far in it stands or keeps its last empty lines. */
const BLOCK_HEADER = /[|>]-?(?=\r?\n)/uy;

/** What a text over several lines says, as the library reads it. Null when there is something to say about it. */
function blockText(header: string, source: string): string | null {
  const place = { offset: 0, indent: 0 };
  const props: CST.Token[] = [{ type: "block-scalar-header", ...place, source: header }];
  let isSound = true;
  const { value } = CST.resolveAsScalar(
    { type: "block-scalar", ...place, props, source },
    true,
    () => {
      isSound = false;
    },
  );
  return isSound ? value : null;
}

/** What a quoted scalar says; its escapes are read by the library. Null when there is something to say about them. */
function unquoted(source: string): string | null {
  const inner = source.slice(1, -1);
  const isDouble = source.startsWith('"');
  if (!inner.includes(isDouble ? "\\" : "'")) return inner;
  const type = isDouble ? "double-quoted-scalar" : "single-quoted-scalar";
  let isSound = true;
  const { value } = CST.resolveAsScalar({ type, offset: 0, indent: 0, source }, true, () => {
    isSound = false;
  });
  return isSound && ` ${value}`.search(FORBIDDEN) === -1 ? value : null;
}
