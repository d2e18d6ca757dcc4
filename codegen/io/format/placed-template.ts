/** A template at a certain depth: what is between two values is one text, whatever lines it has. */
import { COLUMNS, INDENT } from "./columns.js";
import type { GrowingText } from "./growing-text.js";
import type { Values } from "./values.js";

/** One line, by how much it is indented, and its parts: texts, and where values go. */
export interface TemplateLine {
  readonly indent: number;
  readonly parts: readonly (string | Gap)[];
  /** Index of the hole that is here instead of a line; null for a line. */
  readonly hole: number | null;
}

/** Where a value goes. */
export interface Gap {
  readonly value: number;
  /** True for a comment of several lines, which are all indented like the first. */
  readonly isLong: boolean;
}

/** What is filled in one after the other. */
export type Part = FixedPart | ValuePart | CommentPart | HolePart;

interface FixedPart {
  readonly kind: "fixed";
  readonly text: string;
  readonly bytes: Uint8Array;
}

interface ValuePart {
  readonly kind: "value";
  readonly value: number;
}

/** A value of several lines, and what is before each of them. */
interface CommentPart {
  readonly kind: "comment";
  readonly value: number;
  readonly margin: string;
}

/** Index of a hole, and how deep it is. */
interface HolePart {
  readonly kind: "hole";
  readonly hole: number;
  readonly depth: number;
}

/** How long a line is: as what is fixed, and its values. */
interface Measure {
  readonly fixed: number;
  readonly values: readonly number[];
  /** All its parts where a comment of several lines is among them: to be measured it has to be filled in. */
  readonly parts: readonly Part[] | null;
}

/** Filled in for one piece after the other. */
export class PlacedTemplate {
  /** From the first line's indentation to the last one's feed. */
  readonly parts: readonly Part[];
  readonly #measures: readonly Measure[];

  constructor(lines: readonly TemplateLine[], depth: number) {
    const placed = lines.map((line) => partsOf(line, depth));
    this.parts = joined(placed.flat());
    this.#measures = placed.map(measureOf);
  }

  /** Whether no line is longer than lines may be. */
  fits(values: Values): boolean {
    for (const { fixed, values: own, parts } of this.#measures) {
      let columns = fixed;
      for (const value of own) columns += values.lengthOf(value);
      if (columns > COLUMNS || (parts !== null && !hasShortLines(parts, values))) return false;
    }
    return true;
  }

  /** Adds a part that is no hole to a text. */
  static fill(part: Exclude<Part, HolePart>, values: Values, text: GrowingText): void {
    if (part.kind === "fixed") text.add(part.bytes, 0, part.bytes.length);
    else if (part.kind === "value") values.addTo(text, part.value);
    else {
      const bytes = Buffer.from(values.commentOf(part.value, part.margin));
      text.add(bytes, 0, bytes.length);
    }
  }
}

function hasShortLines(parts: readonly Part[], values: Values): boolean {
  const text = parts.map((part) => {
    if (part.kind === "fixed") return part.text;
    if (part.kind === "comment") return values.commentOf(part.value, part.margin);
    return part.kind === "value" ? values.commentOf(part.value, "") : "";
  });
  return text
    .join("")
    .split("\n")
    .every(({ length }) => length <= COLUMNS);
}

function partsOf({ indent, parts, hole }: TemplateLine, depth: number): readonly Part[] {
  const columns = depth * INDENT + indent;
  if (hole !== null) return [{ kind: "hole", hole, depth: columns / INDENT }];
  if (parts.length === 0) return [fixed("\n")];
  const margin = " ".repeat(columns);
  const placed = parts.map((part): Part => {
    if (typeof part === "string") return fixed(part);
    const { value, isLong } = part;
    return isLong ? { kind: "comment", value, margin } : { kind: "value", value };
  });
  return [fixed(margin), ...placed, fixed("\n")];
}

function fixed(text: string): FixedPart {
  return { kind: "fixed", text, bytes: Buffer.from(text) };
}

/** The same with each text as long as it can be. */
function joined(parts: readonly Part[]): readonly Part[] {
  const longest: Part[] = [];
  for (const part of parts) {
    const last = longest.at(-1);
    if (part.kind === "fixed" && last?.kind === "fixed") {
      longest[longest.length - 1] = fixed(last.text + part.text);
    } else {
      longest.push(part);
    }
  }
  return longest;
}

/** The feed at its end does not count. */
function measureOf(parts: readonly Part[]): Measure {
  const isComment = ({ kind }: Part): boolean => kind === "comment";
  return {
    fixed: parts.reduce((sum, part) => sum + (part.kind === "fixed" ? part.text.length : 0), -1),
    values: parts.flatMap((part) => (part.kind === "value" ? [part.value] : [])),
    parts: parts.some(isComment) ? parts : null,
  };
}
