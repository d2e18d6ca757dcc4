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
