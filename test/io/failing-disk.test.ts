/** A disk that fails in the middle of renaming, and goes on failing: what is lost is said, what is kept is not deleted. */
import type * as Fs from "node:fs";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { replaceFiles } from "../../codegen/io/replace-files.js";
import { writeOutputs } from "../../codegen/io/write-outputs.js";
import { temporaryFolder } from "../support/c-compiler.js";

const faults = vi.hoisted(() => ({ renames: Infinity, removals: Infinity }));
vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const failing = (): never => {
    throw Object.assign(new Error("EIO: i/o error"), { code: "EIO" });
  };
  return {
    ...fs,
    renameSync: (from: string, to: string) =>
      faults.renames-- > 0 ? fs.renameSync(from, to) : failing(),
    rmSync: (path: string, options: object) =>
      faults.removals-- > 0 ? fs.rmSync(path, options) : failing(),
  };
});

const healed = { renames: Infinity, removals: Infinity };
beforeEach(() => {
  Object.assign(faults, healed);
});

function tree(root: string): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

test("what cannot be put back is named, with the place of what it held", () => {
  const folder = temporaryFolder();
  const names = ["a", "b", "c"];
  const staged = names.map((path) => ({ path, temporary: join(folder, `${path}.new`) }));
  for (const { path, temporary } of staged) {
    if (path !== "b") writeFileSync(join(folder, path), "old");
    writeFileSync(temporary, "new");
  }
  Object.assign(faults, { renames: 2, removals: 0 });
  let said = "";
  try {
    replaceFiles(folder, staged, []);
  } catch (error) {
    said = (error as Error).message;
  }
  const [what, b, a, ...rest] = said.split("\n");
  expect([what, b, rest]).toEqual([
    "EIO: i/o error",
    `${join(folder, "b")}: is new and could not be taken away again`,
    [],
  ]);
  const [, kept = ""] =
    / could not be put back; what it held is in (\S+) until/u.exec(a ?? "") ?? [];
  expect(readFileSync(kept, "utf8")).toBe("old");
});

test("what was kept aside and cannot be removed fails nothing, and the next run removes it", async () => {
  const outputFolder = join(temporaryFolder(), "out");
  mkdirSync(outputFolder);
  const write = (text: string): ReturnType<typeof writeOutputs> =>
    writeOutputs([{ path: "a", text }], { outputFolder, force: false });
  await write("old");
  faults.removals = 0;
  expect((await write("new")).written).toEqual(["a", ".itchgen.json"]);
  expect(tree(outputFolder)["a"]).toBe("new");
  Object.assign(faults, healed);
  expect((await write("newer")).written).toEqual(["a", ".itchgen.json"]);
  expect(Object.keys(tree(outputFolder))).toEqual([".itchgen.json", "a"]);
});
