/** Generated C keeps the house's lines: at most 100 columns with tabs of 8, indented by tabs alone. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../support/columns.js";

const FOLDER = "generated/c";

/** Lines with their places, but for the banner, which is one sentence however long a protocol's name is. */
const lines = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .map((text, index) => ({ text, place: `${file}:${index + 1}` }))
    .filter(({ text }) => !text.startsWith(" * Generated")),
);

describe("generated C", () => {
  test("has no line of more than 100 columns", () => {
    expect(lines.filter(({ text }) => columnsOf(text) > 100)).toEqual([]);
  });

  test("is indented by tabs", () => {
    expect(lines.filter(({ text }) => /^\t* +[^ *]/u.test(text))).toEqual([]);
  });

  test("has no space at a line's end, and no two empty lines", () => {
    const isEmpty = (index: number): boolean => lines[index]?.text === "";
    expect(lines.filter(({ text }) => /\s$/u.test(text))).toEqual([]);
    expect(
      lines.filter(({ text }, index) => text === "" && isEmpty(index + 1) && index > 0),
    ).toEqual([]);
  });
});
