/** What must be around a piece for the formatter to take it for what it is, as deep as it stands. */
import type { PieceKind } from "./pieces.js";

/** Lines before a piece and after it, as they are laid out: as many each as the piece is deep. */
export interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What follows the piece on its last line. */
  readonly comma: "" | ",";
}

/** Null where a piece of that kind cannot stand so deep. */
export function surroundingsOf(kind: PieceKind, depth: number): Surroundings | null {
  switch (kind) {
    case "statement":
      return depth === 0 ? NOTHING : nested(depth, FUNCTION);
    case "member":
      return depth === 1 ? nested(1, CLASS) : null;
    case "signature":
      return depth === 0 ? null : nested(depth, INTERFACE);
    case "property":
      return depth === 0 ? null : nested(depth, OBJECT);
    case "element":
      return depth === 0 ? null : inArray(depth);
  }
}

/** An outermost bracket, and what is within it as often as needed. */
interface Nesting {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
  readonly comma: "" | ",";
}

const FUNCTION: Nesting = { outer: ["async function f() {", "}"], inner: ["{", "}"], comma: "" };
const CLASS: Nesting = { outer: ["class A {", "}"], inner: ["", ""], comma: "" };
const INTERFACE: Nesting = { outer: ["interface A {", "}"], inner: ["a: {", "};"], comma: "" };
const OBJECT: Nesting = { outer: ["a = {", "};"], inner: ["a: {", "},"], comma: "," };
const NOTHING: Surroundings = { before: [], after: [], comma: "" };

function nested(depth: number, { outer, inner, comma }: Nesting): Surroundings {
  const levels = Array.from({ length: depth }, (_, level) => (level === 0 ? outer : inner));
  const margin = (level: number): string => "  ".repeat(level);
  return {
    before: levels.map(([open], level) => `${margin(level)}${open}`),
    after: levels.map(([, close], level) => `${margin(level)}${close}`).reverse(),
    comma,
  };
}

function inArray(depth: number): Surroundings {
  const { before, after } = nested(depth, OBJECT);
  const replaced = (lines: readonly string[], at: number, from: string, to: string): string[] =>
    lines.map((line, index) => (index === at ? line.replace(from, to) : line));
  return {
    before: replaced(before, depth - 1, "{", "["),
    after: replaced(after, 0, "}", "]"),
    comma: ",",
  };
}
