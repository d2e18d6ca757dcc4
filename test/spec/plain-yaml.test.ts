/**
 * What is read as plain YAML is what the YAML library reads: the same nodes at the same places, and
 * nothing to say against them. The library is the oracle for every text here.
 */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Lexer } from "yaml";
import { Diagnostics } from "../../codegen/source/diagnostics.js";
import { readLibraryYaml } from "../../codegen/spec/library-yaml.js";
import { readPlainYaml } from "../../codegen/spec/plain-yaml.js";
import type { SpecNode } from "../../codegen/spec/spec-node.js";
import { LARGEST_SOURCE, MOST_KEYS, MOST_TOKENS } from "../../codegen/spec/yaml-limits.js";
import { tries } from "../support/effort.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { plainDocument, windowOf, withAccidents, yamlLines } from "../support/near-plain-yaml.js";
import { stressSpec } from "../support/stress-spec.js";

const RUNS = tries(10_000, 200_000);

const written = new Map(
  ["spec", "test/specs/bad", "test/specs/good", "test/specs/regressions"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => `${folder}/${name}`)
      .map((path) => [path, readFileSync(path, "utf8")] as const),
  ),
);

/** A node without its file, on which a comparison would spend its time. */
function outline(node: SpecNode): unknown {
  const { start, end } = node.span;
  switch (node.kind) {
    case "text":
      return [start, end, node.text];
    case "list":
      return [start, end, node.items.map(outline)];
    case "map":
      return [start, end, ...node.entries.map(({ key, value }) => [outline(key), outline(value)])];
  }
}

/** Holds a text against the library, with either line end; true when it is plain. */
function compare(text: string): boolean {
  const isPlain = compareAsItStands(text);
  const other = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n");
  expect(compareAsItStands(other)).toBe(isPlain);
  return isPlain;
}

function compareAsItStands(text: string): boolean {
  const file = { path: "x.yaml", text };
  const plain = readPlainYaml(file);
  if (plain === null) return false;
  const diagnostics = new Diagnostics();
  const judged = readLibraryYaml(file, diagnostics);
  expect(diagnostics.sorted.map(({ rule, message }) => [rule, message])).toEqual([]);
  expect(JSON.stringify(outline(plain))).toBe(JSON.stringify(judged && outline(judged)));
  return true;
}

function shareOfPlain(texts: fc.Arbitrary<string>): number {
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (compare(text)) plain++;
    }),
    { numRuns: RUNS },
  );
  return plain / RUNS;
}

describe("plain YAML reads as the library reads it", () => {
  test("in every spec of the project; those that ship are plain", () => {
    const others = [...written].filter(([, text]) => !compare(text)).map(([path]) => path);
    expect(others.filter((path) => path.startsWith("spec/"))).toEqual([]);
  });

  test("in hostile texts and in the largest spec", () => {
    for (const text of Object.values(HOSTILE_TEXTS)) compare(text());
    expect(compare(stressSpec(0))).toBe(true);
  });

  test("where a list stands as far in as its key", () => {
    expect(compare("a:\n- 1\n- b: 2\n  c:\n  - 3\n  # d\n  e: 4\n# f\ng: 5\n")).toBe(true);
    expect(compare("a:\n  b:\n  - 1\n\n# c\nd: 2\n")).toBe(true);
  });

  test("in documents with all that is plain", () => {
    expect(shareOfPlain(plainDocument())).toBeGreaterThan(0.2);
  });

  test("in such documents after accidents", () => {
    expect(shareOfPlain(withAccidents(plainDocument()))).toBeGreaterThan(0.1);
  });

  test("in lines of anything", () => {
    expect(shareOfPlain(withAccidents(yamlLines()))).toBeGreaterThan(0.002);
  });

  test("in parts of specs after accidents", () => {
    expect(shareOfPlain(withAccidents(windowOf([...written.values()])))).toBeGreaterThan(0.1);
  });
});

describe("plain YAML has the library's limits", () => {
  test("on words and marks, to the last of them", () => {
    fc.assert(
      fc.property(plainDocument(), (document) => {
        const part = document.replace(/^(?=.)/gmu, "  ");
        const parts = (count: number): string =>
          Array.from({ length: count }, (_, index) => `k${index}:\n${part}\n`).join("");
        fc.pre(compare(parts(2)));
        const fitting = Math.min(MOST_KEYS, Math.floor(MOST_TOKENS / tokensOf(parts(1))));
        const text = parts(fitting);
        const most = text + "\n".repeat(MOST_TOKENS - tokensOf(text));
        const windows = most.replaceAll("\n", "\r\n");
        // A longer text is refused for its length.
        fc.pre(windows.length < LARGEST_SOURCE);
        expect(tokensOf(most)).toBe(MOST_TOKENS);
        expect(readPlainYaml({ path: "x.yaml", text: most })).not.toBeNull();
        expect(readPlainYaml({ path: "x.yaml", text: `${most}\n` })).toBeNull();
        expect(tokensOf(windows)).toBe(MOST_TOKENS);
        expect(readPlainYaml({ path: "x.yaml", text: windows })).not.toBeNull();
        expect(readPlainYaml({ path: "x.yaml", text: `${windows}\r\n` })).toBeNull();
      }),
      { numRuns: 8 },
    );
  });

  test("on keys and levels", () => {
    const longest = Array.from({ length: 100 }, (_, index) =>
      compare(`${"k".repeat(index + 950)}: 1`),
    );
    expect(new Set(longest)).toEqual(new Set([true, false]));
    const keys = (count: number): string =>
      Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join("");
    expect(compare(keys(MOST_KEYS))).toBe(true);
    expect(compare(keys(MOST_KEYS + 1))).toBe(false);
    const levels = Array.from({ length: 30 }, (_, depth) => [
      ...[compare(`a: ${"[".repeat(depth)}${"]".repeat(depth)}`)],
      ...[compare(lines(depth, (level) => `${" ".repeat(level)}a:`, "b"))],
      ...[compare(lines(depth, (level) => `${" ".repeat(4 * level)}- a:`, "b: 1"))],
      ...[compare(lines(depth, (level) => `${" ".repeat(level)}`, "\na: 1"))],
      ...[compare(lines(depth, (level) => `${" ".repeat(level)}#`, "\na: 1"))],
    ]);
    expect(levels.flat()).toContain(true);
    expect(levels.at(-1)).toEqual([false, false, false, false, false]);
  });
});

function lines(depth: number, line: (level: number) => string, last: string): string {
  return `${Array.from({ length: depth }, (_, level) => `${line(level)}\n`).join("")}${" ".repeat(4 * depth)}${last}`;
}

/** As the library's lexer counts, without the marks of its own. */
function tokensOf(text: string): number {
  return [...new Lexer().lex(text)].filter((token) => !/^[\u0002\u0018\u001f]$/u.test(token))
    .length;
}
