/** What comes after the fixed part of a message, in words. */
import type { LayoutBase, TailLayout } from "../../layout/protocol-layout.js";
import { printable } from "../../source/render-diagnostic.js";
import { plural } from "../report/finding.js";

/** `36 bytes`; `8 bytes and what follows`. */
export function lengthText({ length, remainder, tail }: LayoutBase): string {
  const isWhole = remainder === null && tail === null;
  return `${plural(length, "byte")}${isWhole ? "" : " and what follows"}`;
}

/** One line, or none where nothing comes. */
export function tailLines({ remainder, tail }: LayoutBase): readonly string[] {
  if (remainder !== null) {
    return [`then ${remainder.name}, up to the end of the message${docText(remainder.doc)}`];
  }
  return tail === null ? [] : [`then ${whatFollows(tail)}${docText(tail.doc)}`];
}

function whatFollows(tail: TailLayout): string {
  switch (tail.kind) {
    case "group":
      return `${tail.name}: records ${tail.record} of ${plural(tail.elementLength, "byte")}, as many as ${tail.count} says`;
    case "appendage":
      return `${tail.name}: options of ${tail.options}, in as many bytes as ${tail.lengthField} says`;
    case "trailer": {
      const more = tail.recordTail === "none" ? "" : " and what follows";
      return `${tail.name}, where the message goes on: a record ${tail.record} of ${plural(tail.recordLength, "byte")}${more}`;
    }
  }
}

function docText(doc: string): string {
  return doc === "" ? "" : `; ${printable(doc)}`;
}
