/**
 * Reads at once the plain part of YAML that specs are written in: block maps and lists, flow collections
 * on one line, scalars on one line, texts over several after | and >, comments. The YAML library stays the judge of
 * everything else and of every mistake: where a text is anything but plain, nothing is read here.
 */
import type { SourceFile } from "../source/source-file.js";
import {
  BAR,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  GREATER,
  HASH,
  HYPHEN,
  isLineEnd,
  OPEN_LIST,
  OPEN_MAP,
  SPACE,
} from "./plain-characters.js";
import { PlainScanner } from "./plain-scanner.js";
import type { ListNode, MapEntry, MapNode, SpecNode, TextNode } from "./spec-node.js";
import { FORBIDDEN, LARGEST_SOURCE, MOST_KEYS, MOST_TOKENS } from "./yaml-limits.js";

/** The root node, as the library would have it; null when the text is not plain from end to end. */
export function readPlainYaml(file: SourceFile): SpecNode | null {
  const { text, notUtf8At } = file;
  if (text.length > LARGEST_SOURCE || notUtf8At !== undefined) return null;
  if (text.includes(UNPLAIN) || text.search(FORBIDDEN) !== -1) return null;
  const scanner = new PlainScanner(file);
  const root = scanner.toContent() && scanner.indent === 0 ? readBlock(scanner, 1) : null;
  return scanner.indent === -1 && scanner.tokens <= MOST_TOKENS ? root : null;
}

/** White space that is neither a space nor the end of a line; FORBIDDEN has the carriage return that ends none. */
const UNPLAIN = "\t";
/** Levels of collections; the library's lexer counts one more at most. */
const DEEPEST_PLAIN = 12;
/** YAML ends a key after 1,024 characters. */
const LONGEST_KEY = 1000;

/**
 * A list or map, from the first character of a line's content to a line that is indented otherwise: when
 * that is no line of a collection around it either, all of them end there, before the text does.
 */
function readBlock(scanner: PlainScanner, depth: number): SpecNode | null {
  if (depth > DEEPEST_PLAIN) return null;
  if (isItem(scanner)) return readList(scanner, depth);
  return readMap(scanner, scanner.indent, scanner.scalar(false), depth);
}

function isItem(scanner: PlainScanner): boolean {
  return scanner.code() === HYPHEN && scanner.code(1) === SPACE;
}

function readList(scanner: PlainScanner, depth: number): ListNode | null {
  const start = scanner.at;
  const { indent } = scanner;
  const items: SpecNode[] = [];
  do {
    const dash = scanner.at;
    scanner.mark();
    scanner.spaces();
    const item = readItem(scanner, indent + scanner.at - dash, depth + 1);
    if (item === null) return null;
    items.push(item);
  } while (scanner.indent === indent && isItem(scanner));
  return { kind: "list", items, span: scanner.linesFrom(start) };
}

/** What follows a dash: a value, or a map whose first key stands in this column. */
function readItem(scanner: PlainScanner, column: number, depth: number): SpecNode | null {
  if (isFlow(scanner)) return endingLine(scanner, readFlow(scanner, depth));
  const scalar = scanner.scalar(false);
  if (scanner.code() !== COLON) return endingLine(scanner, scalar);
  return depth > DEEPEST_PLAIN ? null : readMap(scanner, column, scalar, depth);
}

function readMap(
  scanner: PlainScanner,
  indent: number,
  firstKey: TextNode | null,
  depth: number,
): MapNode | null {
  const start = firstKey?.span.start ?? 0;
  const entries = new Entries();
  let key = firstKey;
  for (;;) {
    if (key === null || scanner.code() !== COLON) return null;
    scanner.mark();
    if (!entries.add(key, readBlockValue(scanner, indent, depth + 1))) return null;
    if (scanner.indent !== indent) break;
    key = scanner.scalar(false);
  }
  return { kind: "map", entries: entries.all, span: scanner.linesFrom(start) };
}

/** What follows the colon of a block map's key. */
function readBlockValue(scanner: PlainScanner, indent: number, depth: number): SpecNode | null {
  const isApart = scanner.spaces();
  if (isLineEnd(scanner.code()) || (isApart && scanner.code() === HASH)) {
    if (!scanner.endLine()) return null;
    // A list may stand as far in as the key that it belongs to.
    const isWithin = scanner.indent > indent || (scanner.indent === indent && isItem(scanner));
    return isWithin ? readBlock(scanner, depth) : null;
  }
  if (!isApart) return null;
  if (isBlockText(scanner)) {
    const text = scanner.blockText(indent);
    return scanner.toContent() ? text : null;
  }
  return endingLine(scanner, isFlow(scanner) ? readFlow(scanner, depth) : scanner.scalar(false));
}

/** The node, when nothing but a comment follows it on its line. */
function endingLine<T extends SpecNode>(scanner: PlainScanner, node: T | null): T | null {
  return node !== null && scanner.endLine() ? node : null;
}

function isBlockText(scanner: PlainScanner): boolean {
  const code = scanner.code();
  return code === BAR || code === GREATER;
}

function isFlow(scanner: PlainScanner): boolean {
  const code = scanner.code();
  return code === OPEN_MAP || code === OPEN_LIST;
}

function readFlow(scanner: PlainScanner, depth: number): SpecNode | null {
  if (depth > DEEPEST_PLAIN) return null;
  const start = scanner.at;
  const value = (): SpecNode | null =>
    isFlow(scanner) ? readFlow(scanner, depth + 1) : scanner.scalar(true);
  if (scanner.code() === OPEN_LIST) {
    const items: SpecNode[] = [];
    const whole = readBetween(scanner, CLOSE_LIST, () => {
      const item = value();
      return item !== null && items.push(item) > 0;
    });
    return whole ? { kind: "list", items, span: scanner.spanFrom(start) } : null;
  }
  const entries = new Entries();
  const whole = readBetween(scanner, CLOSE_MAP, () => {
    const key = scanner.scalar(true);
    if (key === null || scanner.code() !== COLON) return false;
    scanner.mark();
    return scanner.spaces() && entries.add(key, value());
  });
  return whole ? { kind: "map", entries: entries.all, span: scanner.spanFrom(start) } : null;
}

/** Reads what commas divide, from the opening mark to the closing one. */
function readBetween(scanner: PlainScanner, close: number, readOne: () => boolean): boolean {
  let first = true;
  do {
    scanner.mark();
    scanner.spaces();
    if (first && scanner.code() === close) break;
    first = false;
    if (!readOne()) return false;
    scanner.spaces();
  } while (scanner.code() === COMMA);
  if (scanner.code() !== close) return false;
  scanner.mark();
  return true;
}

/** A map's entries while they are read. */
class Entries {
  readonly all: MapEntry[] = [];
  readonly #keys = new Set<string>();

  /** False when there is no value, or something to say about the key. */
  add(key: TextNode, value: SpecNode | null): boolean {
    const { text } = key;
    if (value === null || text === "<<" || text.length > LONGEST_KEY) return false;
    if (this.#keys.has(text)) return false;
    this.#keys.add(text);
    return this.all.push({ key, value }) <= MOST_KEYS;
  }
}
