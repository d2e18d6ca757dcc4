/** How a finding looks on a terminal: its place, its line, its marks, and nothing that the terminal obeys. */
import { expect, test } from "vitest";
import { columnsOf } from "../../codegen/source/columns.js";
import { Diagnostics } from "../../codegen/source/diagnostics.js";
import { printable, renderDiagnostic } from "../../codegen/source/render-diagnostic.js";
import { compile } from "../../codegen/compile.js";
import { FORBIDDEN } from "../../codegen/spec/yaml-limits.js";
import { SMALL_SPEC } from "../support/specs.js";

test("an offset that disagrees is shown with its line, a caret and the arithmetic", async () => {
  const text = SMALL_SPEC.replace("price, offset: 20", "price, offset: 21").replace(
    "length: 24",
    "length: 25",
  );
  const { diagnostics } = await compile([{ path: "spec/toy.yaml", text }], []);
  expect(diagnostics.map(renderDiagnostic)).toEqual([
    [
      "spec/toy.yaml:29:32: error[field-hole]: price is written at offset 21, but quantity ends at 20: a hole of 1 byte",
      "    29 |       - { name: price, offset: 21, type: price4 }",
      "       |                                ^^",
      "       = quantity begins at 16 and takes 4 bytes: 16 + 4 = 20",
      "       = help: write offset: 20, or name the 1 byte between as a reserved field",
    ].join("\n"),
  ]);
});

test("a length that disagrees is shown with the sum", async () => {
  const text = SMALL_SPEC.replace("length: 24", "length: 23");
  const { diagnostics } = await compile([{ path: "spec/toy.yaml", text }], []);
  expect(diagnostics.map(renderDiagnostic)).toEqual([
    [
      "spec/toy.yaml:24:13: error[length-disagrees]: add is written as 23 bytes long, but its fields take 24 bytes: 1 byte too many",
      "    24 |     length: 23",
      "       |             ^^",
      "       = 1 + 6 + 1 + 8 + 4 + 4 = 24",
      "       = help: write length: 24, or find the field whose width is wrong",
    ].join("\n"),
  ]);
});

test.each([
  ["größe", 5],
  ["日本語", 6],
  ["가나", 4],
  ["\u{1f680}!", 3],
  ["e\u0301", 1],
  ["ﾊﾛｰ", 3],
  ["\u{20000}", 2],
  ["", 0],
])("the caret stands under what is meant behind %j, which takes %i columns", (word, columns) => {
  expect(columnsOf(word)).toBe(columns);
  const text = `a: "${word}", b\n`;
  const at = text.indexOf("b");
  const diagnostics = new Diagnostics();
  diagnostics.report("spec-shape", { file: { path: "x", text }, start: at, end: at + 1 }, "b");
  expect(diagnostics.sorted.map(renderDiagnostic).join("\n").split("\n").slice(1)).toEqual([
    `     1 | a: "${word}", b`,
    `       | ${" ".repeat('a: "", '.length + columns)}^`,
  ]);
});

test("nothing that a terminal would obey survives", () => {
  expect(printable("a\u001b[31mb\u202ec\nd")).toBe("a\\u{1b}[31mb\\u{202e}c\\u{a}d");
  const file = { path: "x\u001b]8;;.yaml", text: "a: \u001b[2J\n" };
  const diagnostics = new Diagnostics();
  diagnostics.report("spec-shape", { file, start: 3, end: 7 }, "\u001b[2J");
  expect(diagnostics.sorted.map(renderDiagnostic).join("\n")).not.toMatch(/\u001b/u);
});

test("nothing that a spec may not have is printed as it stands", () => {
  for (let code = 0; code <= 0x10_ffff; code++) {
    const character = String.fromCodePoint(code);
    if (` ${character}`.search(FORBIDDEN) !== -1)
      expect(printable(character)).toMatch(/^\\u\{[0-9a-f]+\}$/u);
  }
});
