/** Constants in, aligned `#define` lines out. */
import { columnsOf, WIDTH, wrap } from "./comment.js";

/** One macro that stands for a value. */
export interface Constant {
  readonly name: string;
  readonly value: string;
  /** Comment text, already harmless; may be empty. */
  readonly doc: string;
}

/** One line per constant, values and docs in columns; a doc too long for its line goes on below it. */
export function defineLines(constants: readonly Constant[]): readonly string[] {
  const nameWidth = Math.max(...constants.map(({ name }) => name.length));
  const valueWidth = Math.max(...constants.map(({ value }) => value.length));
  return constants.flatMap(({ name, value, doc }) => {
    const macro = `#define ${name.padEnd(nameWidth)} ${value}`;
    if (doc === "") return [macro];
    const padded = `#define ${name.padEnd(nameWidth)} ${value.padEnd(valueWidth)} `;
    const room = WIDTH - columnsOf(padded) - "/**<  */".length;
    if (doc.length <= room) return [`${padded}/**< ${doc} */`];
    if (room < 24) return [`/** ${doc} */`, macro];
    const margin = " ".repeat(padded.length);
    const [first = "", ...rest] = wrap(doc, room);
    return [
      `${padded}/**< ${first}`,
      ...rest.map((line, at) => `${margin} *   ${line}${at === rest.length - 1 ? " */" : ""}`),
    ];
  });
}
