/** A message's bytes as a drawing: a ruler, and below it every field over the bytes that it takes. */
import type { FieldLayout, LayoutBase } from "../../layout/protocol-layout.js";

/** Bytes of one row. */
const ROW = 16;
/** Columns of one byte, with the line to its left. */
const CELL = 4;
const MARGIN = 7;

/**
 * Lines without a final line feed. A field is shown by its letter, and by its name where there is room;
 * rows in the middle of a long field are left out.
 */
export function byteMap({ fields, length }: LayoutBase): string {
  const rows = Math.ceil(length / ROW);
  const lines = [ruler(Math.min(ROW, length))];
  let border = "";
  let isSkipping = false;
  for (let row = 0; row < rows; row++) {
    const first = row * ROW;
    const end = Math.min(first + ROW, length);
    if (row > 0 && row < rows - 1 && isInsideOne(fields, first, end)) {
      if (!isSkipping) lines.push(`${" ".repeat(MARGIN)}${border}`, `${"…".padStart(MARGIN - 1)}`);
      isSkipping = true;
      continue;
    }
    const cells = cellsOf(fields, first, end);
    const above = isSkipping ? borderOf(cells, []) : borderOf(cells, lastCells(fields, first));
    lines.push(
      `${" ".repeat(MARGIN)}${above}`,
      `${String(first).padStart(MARGIN - 1)} ${rowOf(cells)}`,
    );
    border = borderOf(cells, []);
    isSkipping = false;
  }
  return [...lines, `${" ".repeat(MARGIN)}${border}`].join("\n");
}

/** The letter of the field at an index: a to z, then aa, ab and so on. */
export function fieldKey(index: number): string {
  const letter = String.fromCharCode(0x61 + (index % 26));
  return index < 26 ? letter : `${fieldKey(Math.floor(index / 26) - 1)}${letter}`;
}

interface Cell {
  readonly index: number;
  readonly field: FieldLayout;
  /** First byte and first byte after, in the row. */
  readonly start: number;
  readonly end: number;
  /** True when the field began in an earlier row. */
  readonly continues: boolean;
}

function cellsOf(fields: readonly FieldLayout[], first: number, end: number): readonly Cell[] {
  return fields.flatMap((field, index) => {
    const start = Math.max(field.offset, first);
    const stop = Math.min(field.offset + field.length, end);
    if (start >= stop) return [];
    const continues = field.offset < first;
    return [{ index, field, start: start - first, end: stop - first, continues }];
  });
}

function lastCells(fields: readonly FieldLayout[], first: number): readonly Cell[] {
  return first === 0 ? [] : cellsOf(fields, first - ROW, first);
}

function isInsideOne(fields: readonly FieldLayout[], first: number, end: number): boolean {
  // The rows before and after count too: the field's name and its end are to be seen.
  return fields.some(({ offset, length }) => offset <= first - ROW && offset + length >= end + ROW);
}

function ruler(bytes: number): string {
  const numbers = Array.from({ length: bytes }, (_, byte) => ` ${String(byte).padStart(2)} `);
  return `${" ".repeat(MARGIN)}${numbers.join("")}`.trimEnd();
}

/** A line with a corner wherever a field begins or ends above or below it. */
function borderOf(below: readonly Cell[], above: readonly Cell[]): string {
  const corners = new Set([...below, ...above].flatMap(({ start, end }) => [start, end]));
  const width = Math.max(...corners);
  return Array.from({ length: width + 1 }, (_, byte) => {
    const corner = corners.has(byte) ? "+" : "-";
    return byte === width ? corner : corner + "-".repeat(CELL - 1);
  }).join("");
}

function rowOf(cells: readonly Cell[]): string {
  return `|${cells.map(cellText).join("|")}|`;
}

function cellText({ index, field, start, end, continues }: Cell): string {
  const room = (end - start) * CELL - 1;
  const key = fieldKey(index);
  const whole = continues ? ` ${key} …` : ` ${key} ${field.name}`;
  if (whole.length < room) return whole.padEnd(room);
  const part = room > 10 ? `${whole.slice(0, room - 2)}…` : ` ${key}`;
  return part.slice(0, room).padEnd(room);
}
