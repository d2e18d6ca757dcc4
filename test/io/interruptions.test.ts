/** Writing that is disturbed: by signals, full and read-only disks, other writers, other versions, other line ends. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { CLI, itchgen } from "../support/cli.js";
import { SMALL_SPEC } from "../support/specs.js";
import { until } from "../support/until.js";

const folder = temporaryFolder();
const isRoot = process.getuid?.() === 0;

/** Writes 120 files that all say `version`; prints a line when it begins. */
const WRITER = `
  import { writeOutputs } from ${JSON.stringify(resolve("dist/codegen/io/write-outputs.js"))};
  const [outputFolder, version] = process.argv.slice(1);
  const files = Array.from({ length: 120 }, (_, index) => ({
    path: "f" + (index % 7) + "/" + index + ".txt",
    text: version + "\\n".repeat(200),
  }));
  process.stdout.write("begins\\n");
  setTimeout(() => writeOutputs(files, { outputFolder, force: false, generator: "0.1.0" }), 5);
`;
const writerArguments = (out: string, version: string): string[] => [
  "--input-type=module",
  "-e",
  WRITER,
  out,
  version,
];

function filesOf(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

/** The versions that the written files have; names of files that should not be there. */
function stateOf(out: string): {
  readonly versions: readonly string[];
  readonly strays: readonly string[];
} {
  const files = Object.entries(filesOf(out));
  const own = files.filter(([path]) => path.endsWith(".txt"));
  return {
    versions: [...new Set(own.map(([, text]) => text.trim()))],
    strays: files
      .map(([path]) => path)
      .filter((path) => !/^f\d\/\d+\.txt$|^\.itchgen\.json$/u.test(path)),
  };
}

async function killWhileWriting(out: string, signal: NodeJS.Signals, wait: number): Promise<void> {
  const child = spawn(process.execPath, writerArguments(out, "new"), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  const exit = once(child, "exit");
  await new Promise((done) => setTimeout(done, wait));
  child.kill(signal);
  await exit;
}

describe("a signal while files are written", { timeout: 60_000 }, () => {
  test.each([4, 8, 12, 20, 30])(
    "SIGTERM after %i ms: all old or all new, nothing else",
    async (wait) => {
      const out = join(folder, `term-${wait}`);
      spawnSync(process.execPath, writerArguments(out, "old"));
      await killWhileWriting(out, "SIGTERM", wait);
      const { versions, strays } = stateOf(out);
      expect(strays).toEqual([]);
      expect([["old"], ["new"]]).toContainEqual(versions);
    },
  );

  test.each([8, 14, 22])(
    "SIGKILL after %i ms: the next run puts everything right",
    async (wait) => {
      const out = join(folder, `kill-${wait}`);
      spawnSync(process.execPath, writerArguments(out, "old"));
      await killWhileWriting(out, "SIGKILL", wait);
      for (const { text } of Object.values(filesOf(out)).map((each) => ({ text: each.trim() }))) {
        expect(
          ["old", "new", ""].includes(text) || text.startsWith("{") || /^\d+$/u.test(text),
        ).toBe(true);
      }
      const next = spawnSync(process.execPath, writerArguments(out, "old"), { encoding: "utf8" });
      if (next.status !== 0) {
        // Files that are already new look edited to a record that is still old: it is said, and --force cures it.
        expect(next.stderr).toMatch(/was edited by hand/u);
        const forced = WRITER.replace("force: false", "force: true");
        spawnSync(process.execPath, ["--input-type=module", "-e", forced, out, "old"]);
      }
      expect(stateOf(out)).toEqual({ versions: ["old"], strays: [] });
    },
  );
});

describe("a signal while files are still made", { timeout: 60_000 }, () => {
  /** Hands out one changed file, says so, and then thinks. */
  const thinking = WRITER.replace(
    /setTimeout.*/u,
    `async function* slowly() { yield files[0]; yield { path: "new/x.txt", text: "" }; process.stdout.write("staged\\n"); await new Promise(() => setTimeout(() => {}, 60_000)); }
  await writeOutputs(slowly(), { outputFolder, force: false, generator: "0.1.0" });`,
  );

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s ends a process that does not listen, and nothing is left",
    async (signal) => {
      const out = join(folder, `thinking-${signal}`);
      spawnSync(process.execPath, writerArguments(out, "old"));
      const before = filesOf(out);
      const child = spawn(process.execPath, ["--input-type=module", "-e", thinking, out, "new"], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let said = "";
      for await (const chunk of child.stdout) {
        said += String(chunk);
        if (!said.includes("staged")) continue;
        expect(Object.keys(filesOf(out)).filter((path) => path.endsWith(".tmp")).length).toBe(2);
        child.kill(signal);
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      expect(child.signalCode).toBe(signal);
      expect(filesOf(out)).toEqual(before);
      expect(existsSync(join(out, "new"))).toBe(false);
    },
  );

  test("codegen, while it waits for the C compiler", async () => {
    const spec = join(folder, "waiting.yaml");
    const out = join(folder, "waiting");
    writeFileSync(spec, SMALL_SPEC);
    expect(itchgen(["codegen", spec, "--out", out]).status).toBe(0);
    const before = filesOf(out);
    writeFileSync(spec, SMALL_SPEC.replace("title: Add", "title: Added"));
    const endless = join(folder, "endless-cc");
    writeFileSync(endless, '#!/bin/sh\n[ "$1" = --version ] || exec sleep 60\n', { mode: 0o755 });
    const child = spawn(process.execPath, [CLI, "codegen", spec, "--out", out], {
      stdio: "ignore",
      env: { ...process.env, CC: endless },
    });
    const exit = once(child, "exit");
    await until(() => Object.keys(filesOf(out)).some((path) => path.endsWith(".tmp")), "a file");
    child.kill("SIGTERM");
    expect(await exit).toEqual([143, null]);
    expect(filesOf(out)).toEqual(before);
  });
});

describe("a disk that does not take the files", () => {
  const spec = join(folder, "toy.yaml");
  writeFileSync(spec, SMALL_SPEC);

  test.skipIf(!isRoot)(
    "read-only: nothing is written, exit 1 (needs root, to become nobody)",
    () => {
      const out = join(folder, "read-only");
      mkdirSync(join(out, "c"), { recursive: true });
      writeFileSync(join(out, "c", "mine.h"), "mine\n");
      chmodSync(folder, 0o755);
      chmodSync(out, 0o555);
      const { status, stderr } = spawnSync(
        process.execPath,
        [CLI, "codegen", spec, "--target", "manifest", "--out", out],
        { encoding: "utf8", uid: 65_534, gid: 65_534 },
      );
      expect(status).toBe(1);
      expect(stderr).toMatch(/^itchgen codegen: .*EACCES/u);
      expect(filesOf(out)).toEqual({ "c/mine.h": "mine\n" });
    },
  );

  const full = join(folder, "full");
  mkdirSync(full);
  const mounted =
    isRoot && spawnSync("mount", ["-t", "tmpfs", "-o", "size=48k", "tmpfs", full]).status === 0;

  test.skipIf(!mounted)(
    "full: what was there stays, exit 1 (needs root, to mount a small disk)",
    () => {
      try {
        const out = join(full, "out");
        const args = ["codegen", spec, "--target", "manifest", "--out", out];
        expect(itchgen(args)).toMatchObject({ status: 0, stderr: "" });
        const before = filesOf(out);
        writeFileSync(join(full, "ballast"), new Uint8Array(24 * 1024));
        const all = itchgen(["codegen", spec, "--out", out]);
        expect(all.status).toBe(1);
        expect(all.stderr).toMatch(/^itchgen codegen: .*ENOSPC.*; nothing was changed\n$/u);
        expect(filesOf(out)).toEqual(before);
        const another = itchgen(["codegen", spec, "--out", join(full, "another")]);
        expect(another.status).toBe(1);
        expect(existsSync(join(full, "another"))).toBe(false);
      } finally {
        spawnSync("umount", [full]);
      }
    },
  );
});

describe("two generators at once", { timeout: 60_000 }, () => {
  test("the files are wholly one's or the other's", async () => {
    const out = join(folder, "race");
    for (let round = 0; round < 4; round++) {
      const children = ["one", "two"].map((version) =>
        spawn(process.execPath, writerArguments(out, version), { stdio: "ignore" }),
      );
      const exits = await Promise.all(children.map((child) => once(child, "exit")));
      expect(exits.some(([status]) => status === 0)).toBe(true);
      const { versions, strays } = stateOf(out);
      expect(strays).toEqual([]);
      expect(versions.length).toBe(1);
    }
  });
});

describe("other versions and other line ends", () => {
  const spec = join(folder, "versions.yaml");
  writeFileSync(spec, SMALL_SPEC);
  const changed = join(folder, "changed.yaml");
  writeFileSync(changed, SMALL_SPEC.replace("title: Add", "title: Added"));
  const out = join(folder, "versions");
  const args = (path: string, ...more: readonly string[]): string[] => [
    "codegen",
    path,
    "--target",
    "manifest",
    "--out",
    out,
    ...more,
  ];
  const record = join(out, ".itchgen.json");
  const writtenBy = (version: string): void => {
    expect(itchgen(args(spec, "--force")).status).toBe(0);
    writeFileSync(
      record,
      readFileSync(record, "utf8").replace(/"generator": "[^"]*"/u, `"generator": "${version}"`),
    );
  };

  test("files of a newer generator are neither overwritten nor compared", () => {
    writtenBy("99.0.0");
    const before = filesOf(out);
    for (const more of [[], ["--check"]]) {
      const { status, stderr } = itchgen(args(changed, ...more));
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /itchgen 99\.0\.0 wrote these files and this is \d+\.\d+\.\d+; install 99\.0\.0 or newer, or go back on purpose with --force\n$/u,
      );
    }
    expect(filesOf(out)).toEqual(before);
    expect(itchgen(args(changed, "--force")).status).toBe(0);
  });

  test("files of an older generator are told from files of an older spec", () => {
    writtenBy("0.0.1");
    const older = itchgen(args(changed, "--check"));
    expect(older.status).toBe(3);
    expect(older.stderr).toMatch(
      /toy-1\.0\.json is stale, and another version of the generator wrote it\n/u,
    );
    expect(itchgen(args(spec, "--force")).status).toBe(0);
    expect(itchgen(args(changed, "--check")).stderr).toMatch(
      /toy-1\.0\.json is stale: the spec or the generator changed after it was written\n/u,
    );
  });

  test("a checkout with CRLF is told as such, record and all, and CRLF specs give the same bytes", () => {
    expect(itchgen(args(spec, "--force")).status).toBe(0);
    const before = filesOf(out);
    for (const [path, text] of Object.entries(before)) {
      writeFileSync(join(out, path), text.replaceAll("\n", "\r\n"));
    }
    const { status, stderr } = itchgen(args(spec, "--check"));
    expect(status).toBe(3);
    expect(stderr.match(/has other line ends than it was written with/gu)?.length).toBe(2);
    const crlf = join(folder, "crlf.yaml");
    writeFileSync(crlf, SMALL_SPEC.replaceAll("\n", "\r\n"));
    expect(itchgen(args(crlf)).status).toBe(0);
    expect(filesOf(out)).toEqual(before);
  });

  test("a record that is no record is refused and kept", () => {
    for (const text of ["", "{", "[]", '{"files":{"a":1}}', '{"files":{},"generator":"evil"}']) {
      writeFileSync(record, text);
      const { status, stderr } = itchgen(args(spec));
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /is not a record of generated files; delete it and run codegen --force/u,
      );
      expect(readFileSync(record, "utf8")).toBe(text);
    }
    expect(existsSync(join(out, ".itchgen.lock"))).toBe(false);
  });
});
