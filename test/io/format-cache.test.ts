/** Formatted texts are kept between runs: the same with and without, and a spoiled one is not believed. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { format } from "../../codegen/io/format.js";
import { FormatCache } from "../../codegen/io/format-cache.js";

const home = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "itchgen-test-"));
  mkdirSync(join(folder, "node_modules"));
  mkdirSync(join(folder, "deep/er"), { recursive: true });
  process.chdir(join(folder, "deep/er"));
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

const FILES = [
  { path: "ts/a.ts", text: "export const a   = 1" },
  { path: "c/a.h", text: "int  a;" },
];
const FORMATTED = [
  { path: "ts/a.ts", text: "export const a = 1;\n" },
  { path: "c/a.h", text: "int  a;" },
];

function entries(): readonly string[] {
  const cache = join(folder, "node_modules/.cache/itchgen/format");
  return readdirSync(cache).map((name) => join(cache, name));
}

describe("formatted texts", () => {
  test("are kept beside the packages, and are the same again", async () => {
    expect(await format(FILES)).toEqual(FORMATTED);
    // The text, and what was learned of its shape.
    expect(entries()).toHaveLength(2);
    expect(await format(FILES)).toEqual(FORMATTED);
    expect(entries()).toHaveLength(2);
  });

  test("come from the cache the second time", async () => {
    await format(FILES);
    const other = new FormatCache("another formatter");
    expect(other.get(FILES[0]?.text ?? "")).toBeNull();
    const kept = entries().map((entry) => readFileSync(entry, "utf8").split("\n"));
    for (const [hash] of kept) expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(kept.map(([, ...lines]) => lines.join("\n"))).toContain(FORMATTED[0]?.text);
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, -3)],
    ["changed", (text: string) => text.replace("1", "2")],
    ["empty", () => ""],
  ])("are not believed when they were %s", async (_, spoil) => {
    await format(FILES);
    for (const entry of entries()) writeFileSync(entry, spoil(readFileSync(entry, "utf8")));
    expect(await format(FILES)).toEqual(FORMATTED);
  });

  test("need no place to be kept", async () => {
    rmSync(join(folder, "node_modules"), { recursive: true });
    expect(await format(FILES)).toEqual(FORMATTED);
  });
});
