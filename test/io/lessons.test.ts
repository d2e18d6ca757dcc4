/** What the formatter answered is not asked again, by this run or the next, unless it cannot be believed. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FormatCache } from "../../codegen/io/format-cache.js";
import { KeepingFormatter } from "../../codegen/io/keeping-formatter.js";

const home = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "itchgen-test-"));
  mkdirSync(join(folder, "node_modules"));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** One run: the text as it came out, and what the formatter was asked. */
async function run(text: string): Promise<{ readonly out: string; readonly asked: number }> {
  let asked = 0;
  const formatter = new KeepingFormatter(new FormatCache("test"), () =>
    Promise.resolve((question) => {
      asked++;
      return Promise.resolve(`${question.replaceAll("  ", " ").trim()}\n`);
    }),
  );
  const out = await formatter.format(text);
  formatter.end();
  return { out, asked };
}

test("a changed text of known shapes needs no formatter", async () => {
  const first = await run("const  alpha = 12;");
  expect(first).toEqual({ out: "const alpha = 12;\n", asked: 1 });
  expect(await run("const  alpha = 12;")).toEqual({ ...first, asked: 0 });
  // Another text of which each piece was asked: a piece that is twice there.
  expect(await run("const  alpha = 12;\nconst  gamma = 34;")).toEqual({
    out: "const alpha = 12;\nconst gamma = 34;\n",
    asked: 0,
  });
});

test("a book that was spoiled is written anew", async () => {
  await run("const  alpha = 12;");
  const cache = join(folder, "node_modules/.cache/itchgen/format");
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    writeFileSync(path, readFileSync(path, "utf8").replace("alpha", "omega"));
  }
  expect(await run("const  alpha = 12;")).toEqual({ out: "const alpha = 12;\n", asked: 1 });
  expect((await run("const  alpha = 12;")).asked).toBe(0);
});
