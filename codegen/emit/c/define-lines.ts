/** Constants in, aligned `#define` lines out. */
import { wrap } from "../prose.js";
import { WIDTH } from "./comment.js";

/** One macro that stands for a value. */
export interface Constant {
  readonly name: string;
  readonly value: string;
  /** Comment text, already harmless; may be empty. */
  readonly doc: string;
}

/** Columns of a doc beside its constant; where there are fewer, docs stand above. */
const LEAST_ROOM = 24;

/**
 * One line per constant, values and docs in columns; a doc too long for its line goes on below it. Where names leave
 * docs no room, each doc stands above its constant.
 */
export function defineLines(constants: readonly Constant[]): readonly string[] {
  const nameWidth = Math.max(...constants.map(({ name }) => name.length));
  const valueWidth = Math.max(...constants.map(({ value }) => value.length));
  const macros = constants.map(({ name, value }) => `#define ${name.padEnd(nameWidth)} ${value}`);
  const docColumn = "#define ".length + nameWidth + 1 + valueWidth + 1;
  const room = WIDTH - docColumn - "/**<  */".length;
  const areAbove = room < LEAST_ROOM && constants.some(({ doc }) => doc.length > room);
  return constants.flatMap(({ doc }, index) => {
    const macro = macros[index] ?? "";
    if (doc === "") return [macro];
    return areAbove ? [`/** ${doc} */`, macro] : trailing(macro.padEnd(docColumn), wrap(doc, room));
  });
}

/** A constant with its doc beside it. */
function trailing(padded: string, [first = "", ...rest]: readonly string[]): readonly string[] {
  if (rest.length === 0) return [`${padded}/**< ${first} */`];
  const margin = " ".repeat(padded.length);
  return [
    `${padded}/**< ${first}`,
    ...rest.map((line, at) => `${margin} *   ${line}${at === rest.length - 1 ? " */" : ""}`),
  ];
}
