/** What is written, kept, removed and refused in an output folder, whatever stands there already. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OutputFile } from "../../codegen/emit/output-file.js";
import { compareOutputs } from "../../codegen/io/compare-outputs.js";
import { IoError } from "../../codegen/io/io-error.js";
import { replaceFiles } from "../../codegen/io/replace-files.js";
import { writeOutputs } from "../../codegen/io/write-outputs.js";

const A: OutputFile = { path: "c/a.h", text: "a\n" };
const B: OutputFile = { path: "ts/b.ts", text: "b\n" };
const RECORD = ".itchgen.json";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "itchgen-test-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (files: readonly OutputFile[], force = false): ReturnType<typeof writeOutputs> =>
  writeOutputs(files, { outputFolder: folder, force });
const driftsOf = async (files: readonly OutputFile[]): Promise<string[]> =>
  (await compareOutputs(folder, files)).drifts.map(({ kind, path }) => `${kind} ${path}`);
const everything = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

describe("writing", () => {
  test("writes all at first, nothing at second, and keeps the times", async () => {
    expect(await write([A, B])).toEqual({
      written: [A.path, B.path, RECORD],
      removed: [],
      kept: 0,
    });
    const before = statSync(join(folder, A.path)).mtimeMs;
    expect(await write([A, B])).toEqual({ written: [], removed: [], kept: 3 });
    expect(statSync(join(folder, A.path)).mtimeMs).toBe(before);
  });

  test("where nothing is to be written not even the folders are touched", async () => {
    await write([A, B]);
    const folders = [folder, join(folder, "c"), join(folder, "ts")];
    for (const each of folders) utimesSync(each, 1_000, 1_000);
    expect((await write([A, B])).kept).toBe(3);
    expect(folders.map((each) => statSync(each).mtimeMs)).toEqual([1e6, 1e6, 1e6]);
  });

  test("writes only the file that changed", async () => {
    await write([A, B]);
    const report = await write([A, { ...B, text: "other\n" }]);
    expect(report.written).toEqual([B.path, RECORD]);
  });

  test("removes what it owns and nothing else", async () => {
    await write([A, B]);
    writeFileSync(join(folder, "ts", "mine.ts"), "mine");
    expect((await write([A])).removed).toEqual([B.path]);
    expect(Object.keys(everything())).toEqual([RECORD, A.path, "ts/mine.ts"]);
    writeFileSync(join(folder, "ts", "mine.ts"), "mine still");
    expect((await write([A])).written).toEqual([]);
  });

  test("a file that nothing generates any more is not removed with what somebody wrote into it", async () => {
    await write([A, B]);
    writeFileSync(join(folder, B.path), "mine\n");
    expect(await driftsOf([A])).toEqual([`stale ${RECORD}`, `edited-orphan ${B.path}`]);
    const before = everything();
    await expect(write([A])).rejects.toThrow(/b\.ts: was edited by hand\n.*--force/u);
    expect(everything()).toEqual(before);
    expect((await write([A], true)).removed).toEqual([B.path]);
    writeFileSync(join(folder, A.path), "a\r\n");
    expect((await write([])).removed).toEqual([A.path]);
  });

  test("refuses to lose an edit or a foreign file, and overwrites both with force", async () => {
    await write([A, B]);
    writeFileSync(join(folder, A.path), "edited\n");
    mkdirSync(join(folder, "new"));
    writeFileSync(join(folder, "new/c.ts"), "foreign\n");
    const files = [{ ...A, text: "a2\n" }, B, { path: "new/c.ts", text: "c\n" }];
    const before = everything();
    await expect(write(files)).rejects.toThrow(
      new IoError([
        `${join(folder, A.path)}: was edited by hand`,
        `${join(folder, "new/c.ts")}: was not written by itchgen`,
        "nothing was written; move these files away, or overwrite them with --force",
      ]),
    );
    expect(everything()).toEqual(before);
    expect((await write(files, true)).written).toEqual([A.path, "new/c.ts", RECORD]);
    expect(await driftsOf(files)).toEqual([]);
  });

  test("changes nothing when one file cannot be written", async () => {
    await write([A, B]);
    const before = everything();
    // A folder where a file should go makes the last rename fail, whoever runs the test.
    mkdirSync(join(folder, "z.ts/inside"), { recursive: true });
    writeFileSync(join(folder, "z.ts/inside/x"), "x");
    await expect(
      write([{ ...A, text: "new\n" }, B, { path: "z.ts", text: "z\n" }], true),
    ).rejects.toThrow(IoError);
    rmSync(join(folder, "z.ts"), { recursive: true });
    expect(everything()).toEqual(before);
  });

  test.each(["../x", "/etc/x", "a/../../x", "a\0b"])("refuses the path %j", async (path) => {
    await expect(write([{ path, text: "x" }])).rejects.toThrow(/lies outside the output folder/u);
    expect(everything()).toEqual({});
  });

  test("a live writer's lock is respected, a dead one's is not", async () => {
    writeFileSync(join(folder, ".itchgen.lock"), `${process.ppid}\n`);
    await expect(write([A])).rejects.toThrow(/is writing here/u);
    writeFileSync(join(folder, ".itchgen.lock"), "999999999\n");
    expect((await write([A])).written).toEqual([A.path, RECORD]);
    expect(existsSync(join(folder, ".itchgen.lock"))).toBe(false);
  });

  test("a record of files outside the folder is not believed", async () => {
    writeFileSync(
      join(folder, RECORD),
      JSON.stringify({ itchgen: 1, files: { "../victim": "0".repeat(64) } }),
    );
    await expect(write([A])).rejects.toThrow(/is not a record of generated files/u);
  });
});

describe("writing while files are made", () => {
  const stray = (): readonly string[] =>
    Object.keys(everything()).filter((path) => path.endsWith(".tmp"));
  const writeStream = (files: AsyncIterable<OutputFile>): ReturnType<typeof writeOutputs> =>
    writeOutputs(files, { outputFolder: folder, force: false });

  test("each file is beside its place before the next one is asked for, and none is in it before the last", async () => {
    await write([A, B]);
    const before = everything();
    const newA = { ...A, text: "a2\n" };
    const newB = { ...B, text: "b2\n" };
    async function* files(): AsyncGenerator<OutputFile> {
      yield newA;
      expect(stray().map((path) => readFileSync(join(folder, path), "utf8"))).toEqual(["a2\n"]);
      yield newB;
      expect(stray().length).toBe(2);
      expect(everything()).toMatchObject(before);
    }
    expect((await writeStream(files())).written).toEqual([A.path, B.path, RECORD]);
    expect(everything()).toMatchObject({ [A.path]: "a2\n", [B.path]: "b2\n" });
    expect(stray()).toEqual([]);
  });

  test("what making them throws is passed on, and neither files nor folders are left", async () => {
    await write([A]);
    const before = everything();
    async function* files(): AsyncGenerator<OutputFile> {
      yield { ...A, text: "a2\n" };
      yield { path: "new/deep/c.ts", text: "c\n" };
      expect(stray().length).toBe(2);
      throw new IoError("cc: no");
    }
    await expect(writeStream(files())).rejects.toThrow(/^cc: no$/u);
    expect(everything()).toEqual(before);
    expect(existsSync(join(folder, "new"))).toBe(false);
  });

  test("an edit that is made meanwhile is not lost", async () => {
    await write([A, B]);
    async function* files(): AsyncGenerator<OutputFile> {
      yield { ...A, text: "a2\n" };
      writeFileSync(join(folder, A.path), "mine\n");
      yield { ...B, text: "b2\n" };
    }
    await expect(writeStream(files())).rejects.toThrow(
      new IoError([
        `${join(folder, A.path)}: was changed meanwhile`,
        "nothing was written; try again",
      ]),
    );
    expect(everything()).toMatchObject({ [A.path]: "mine\n", [B.path]: B.text });
    expect(stray()).toEqual([]);
  });

  test("another run that writes the same meanwhile is no hindrance", async () => {
    async function* files(): AsyncGenerator<OutputFile> {
      yield A;
      await write([A, B]);
      yield B;
    }
    expect((await writeStream(files())).written).toEqual([A.path]);
    expect(await driftsOf([A, B])).toEqual([]);
  });

  test("what a dead writer left is swept, and what a live one has is not", async () => {
    await write([A]);
    const left = join(folder, "c", ".999999999.0.itchgen.tmp");
    const used = join(folder, "c", `.${process.ppid}.0.itchgen.tmp`);
    writeFileSync(left, "");
    writeFileSync(used, "");
    await write([A]);
    expect([existsSync(left), existsSync(used)]).toEqual([false, true]);
  });

  test("no path is written twice", async () => {
    await expect(write([A, B, A])).rejects.toThrow(/c\/a\.h is generated twice/u);
    expect(everything()).toEqual({});
  });
});

test("where one file cannot be moved into its place, those before it are put back as they were", async () => {
  await write([A, B]);
  utimesSync(join(folder, A.path), 1_000, 1_000);
  const before = everything();
  const temporary = join(folder, "c", "staged");
  writeFileSync(temporary, "a2\n");
  const staged = [
    { path: A.path, temporary },
    { path: "c/new.h", temporary: join(folder, "c", "missing") },
  ];
  expect(() => replaceFiles(folder, staged, [])).toThrow(/ENOENT/u);
  expect(() => replaceFiles(folder, [], [B.path, "c/missing"])).toThrow(/ENOENT/u);
  expect(everything()).toEqual(before);
  expect(statSync(join(folder, A.path)).mtimeMs).toBe(1_000_000);
});

describe("checking", () => {
  test("tells apart missing, edited, stale, orphaned, foreign and changed line ends", async () => {
    const C = { path: "c.md", text: "one\ntwo\n" };
    const D = { path: "d.md", text: "d\n" };
    const E = { path: "e.md", text: "e\n" };
    await write([A, B, C, D, E]);
    rmSync(join(folder, A.path));
    writeFileSync(join(folder, B.path), "edited\n");
    writeFileSync(join(folder, C.path), "one\r\ntwo\r\n");
    writeFileSync(join(folder, "f.md"), "foreign\n");
    const wanted = [A, B, C, { ...D, text: "d2\n" }, { path: "f.md", text: "f\n" }];
    const before = everything();
    expect(await driftsOf(wanted)).toEqual([
      `stale ${RECORD}`,
      "line-ends c.md",
      `missing ${A.path}`,
      "stale d.md",
      "orphaned e.md",
      "foreign f.md",
      `edited ${B.path}`,
    ]);
    expect(everything()).toEqual(before);
  });
});

test("files are readable by everyone and writable by their owner", async () => {
  await write([A]);
  chmodSync(folder, 0o755);
  expect(statSync(join(folder, A.path)).mode & 0o777 & ~0o022).toBe(0o644);
});
