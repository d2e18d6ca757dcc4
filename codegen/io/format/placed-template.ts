/** A template at a certain depth: what is between two values is one text, whatever lines it has. */
import { COLUMNS, INDENT } from "./columns.js";

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

/** A text, the index of a value, a comment of several lines, or a hole. */
export type Part = string | number | PlacedComment | PlacedHole;

/** Index of the value that is a comment of several lines, and what is before each of these. */
interface PlacedComment {
  readonly comment: number;
  readonly margin: string;
}

/** Index of a hole, and how deep it is. */
export interface PlacedHole {
  readonly hole: number;
  readonly depth: number;
}

/** How long a line is: as its own characters and those of its values. */
interface Measure {
  readonly own: number;
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
  fits(values: readonly string[]): boolean {
    for (const { own, values: indices, parts } of this.#measures) {
      if (parts !== null) {
        const text = parts.map((part) => filled(part, values)).join("");
        if (text.split("\n").some(({ length }) => length > COLUMNS)) return false;
        continue;
      }
      let columns = own;
      for (const index of indices) columns += values[index]?.length ?? 0;
      if (columns > COLUMNS) return false;
    }
    return true;
  }
}

/** True for a place where other pieces go. */
export function isHole(part: Part): part is PlacedHole {
  return typeof part === "object" && "hole" in part;
}

/** What a part is with these values; nothing for a hole. */
export function filled(part: Part, values: readonly string[]): string {
  if (typeof part === "string") return part;
  if (typeof part === "number") return values[part] ?? "";
  if (isHole(part)) return "";
  return (values[part.comment] ?? "").replaceAll("\n", `\n${part.margin}`);
}

function partsOf({ indent, parts, hole }: TemplateLine, depth: number): readonly Part[] {
  const columns = depth * INDENT + indent;
  if (hole !== null) return [{ hole, depth: columns / INDENT }];
  if (parts.length === 0) return ["\n"];
  const margin = " ".repeat(columns);
  const placed = parts.map((part) => {
    if (typeof part === "string") return part;
    return part.isLong ? { comment: part.value, margin } : part.value;
  });
  return [margin, ...placed, "\n"];
}

/** The same with each text as long as it can be. */
function joined(parts: readonly Part[]): readonly Part[] {
  const longest: Part[] = [];
  for (const part of parts) {
    const last = longest.at(-1);
    if (typeof part === "string" && typeof last === "string") {
      longest[longest.length - 1] = last + part;
    } else {
      longest.push(part);
    }
  }
  return longest;
}

/** The feed at its end does not count. */
function measureOf(parts: readonly Part[]): Measure {
  const hasComment = parts.some((part) => typeof part === "object" && !isHole(part));
  const texts = parts.filter((part) => typeof part === "string");
  return {
    own: texts.reduce((sum, { length }) => sum + length, 0) - 1,
    values: parts.filter((part) => typeof part === "number"),
    parts: hasComment ? parts : null,
  };
}
