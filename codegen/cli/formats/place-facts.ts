/** A place in a text as data, for formats that programs read. */
import { positionOf, type Span } from "../../source/source-file.js";

/** Where a span begins; both numbers start at 1. */
export interface PlaceFacts {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The facts of a place; null for none. */
export function placeFacts(span: Span): PlaceFacts;
export function placeFacts(span: Span | null): PlaceFacts | null;
export function placeFacts(span: Span | null): PlaceFacts | null {
  if (span === null) return null;
  const { line, column } = positionOf(span.file, span.start);
  return { file: span.file.path, line, column };
}

/** A whole span as data: the end is the first place after it. */
export interface RegionFacts extends PlaceFacts {
  readonly endLine: number;
  readonly endColumn: number;
}

/** The facts of a span. */
export function regionFacts(span: Span): RegionFacts {
  const end = positionOf(span.file, span.end);
  return { ...placeFacts(span), endLine: end.line, endColumn: end.column };
}

/** A path as the reference of a URI: no part of it is taken for a scheme, a query or a fragment. */
export function pathUri(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");
}
