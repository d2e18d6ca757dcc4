/** Readers that go away, signals, mistakes of ours, terminals that are none: the same in every command. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT_STATUSES } from "../support/exit-statuses.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { CLI, itchgen } from "../support/cli.js";
import { ADD, fileOf } from "../support/day-hex.js";
import { SMALL_SPEC } from "../support/specs.js";

const folder = temporaryFolder();
const spec = join(folder, "toy.yaml");
writeFileSync(spec, SMALL_SPEC);

describe("a reader that goes away", () => {
  test.each([
    ["validate", spec],
    ["explain", "add", spec],
    ["explain", "field-hole"],
    ["schema"],
    ["codegen", spec, "--target", "manifest", "--out", join(folder, "epipe")],
    ["--help"],
  ])("%s ends quietly", async (...args) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const [status] = (await once(child, "exit")) as [number | null];
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("a mistake of ours", () => {
  const broken = join(folder, "broken.mjs");
  writeFileSync(
    broken,
    'export const descriptor = { messages: [null], fingerprint: "0", prefix: "x" };\n',
  );
  const dayFile = join(folder, "day");
  writeFileSync(dayFile, new Uint8Array([0, 1, 0x41]));

  test("is one line, with exit 70, and a stack only when asked for", () => {
    const { status, stderr } = itchgen(["stats", dayFile, "--protocol", broken]);
    expect(status).toBe(EXIT_STATUSES.internal);
    expect(stderr).toMatch(
      /^itchgen: this is a mistake of ours: .*\nreport it with the spec or file that led here; itchgen --debug COMMAND shows where\n$/u,
    );
    const debug = itchgen(["--debug", "stats", dayFile, "--protocol", broken]);
    expect(debug.status).toBe(EXIT_STATUSES.internal);
    expect(debug.stderr).toMatch(/\n\s+at .*main\.js/su);
  });
});

test("every command's help says where the exit statuses are", () => {
  const commands = [...itchgen(["--help"]).stdout.matchAll(/^ {2}([a-z]+) (?:\[|<)/gmu)].map(
    ([, name = ""]) => name,
  );
  expect(commands.length).toBeGreaterThan(12);
  for (const name of commands.filter((each) => each !== "help")) {
    expect(itchgen([name, "--help"]).stdout).toMatch(/\nExit statuses: itchgen --help\n$/u);
  }
});

describe("the root command's help", () => {
  test("lists every exit status", () => {
    const { stdout } = itchgen(["--help"]);
    const listed = [...stdout.matchAll(/^ {2}(\d+) +\S/gmu)].map(([, status]) => Number(status));
    expect(listed).toEqual(Object.values(EXIT_STATUSES).toSorted((a, b) => a - b));
  });
});

describe("no terminal, no colour", () => {
  test.each([{ NO_COLOR: "1" }, { TERM: "dumb" }, { CI: "1" }, { FORCE_COLOR: "3" }])(
    "%j: not an escape in what any command prints",
    (env) => {
      const bad = join(folder, "bad.yaml");
      writeFileSync(bad, SMALL_SPEC.replace("offset: 7", "offset: 8"));
      for (const args of [
        ["validate", spec],
        ["validate", bad],
        ["explain", "add", spec],
        ["--help"],
        ["codgen"],
      ]) {
        const { stdout, stderr } = itchgen(args, { env });
        expect(stdout + stderr).not.toMatch(/\u001b/u);
      }
    },
  );
});

describe("paths", () => {
  test("with spaces and beyond ASCII work for every command", { timeout: 60_000 }, () => {
    const place = join(folder, "Größe 中 \u{1f680}");
    mkdirSync(place);
    const path = join(place, "mein spec.yaml");
    writeFileSync(path, SMALL_SPEC);
    const out = join(place, "out put");
    const wrote = itchgen(["codegen", path, "--out", out]);
    expect({ status: wrote.status, stderr: wrote.stderr }).toEqual({ status: 0, stderr: "" });
    expect(itchgen(["codegen", path, "--out", out, "--check"]).status).toBe(0);
    expect(itchgen(["validate", path]).status).toBe(0);
    expect(itchgen(["explain", "add", path]).stdout).toMatch(/mein spec\.yaml:\d+:\d+/u);
  });

  test("a hostile one is shown and not obeyed", () => {
    const path = join(folder, "x\u001b]8;;evil\u0007\n::error::evil.yaml");
    writeFileSync(path, "a: 1\n");
    for (const format of ["human", "github"]) {
      const { stdout, stderr } = itchgen(["validate", path, "--format", format]);
      expect(stdout + stderr).not.toMatch(/^::error::evil/mu);
      expect(stderr).not.toMatch(/\u001b/u);
    }
  });

  test.each([
    ["validate", "x\u001b]8;;evil\u0007\n::error::evil"],
    ["inspect", "x\u001b]8;;evil\u0007\n::error::evil"],
    ["stats", "x\u001b]8;;evil\u0007\n::error::evil"],
    ["convert", "x\u001b]8;;evil\u0007\n::error::evil", "to.pcap"],
    ["codegen", "--target", "x\u001b]8;;evil\u0007\n::error::evil"],
  ])("%s that finds no hostile one says so in one line", (...args) => {
    const { status, stdout, stderr } = itchgen(args, { cwd: folder });
    expect(status).toBeGreaterThan(0);
    expect(stdout + stderr).toMatch(/^itchgen [^\u001b\n]*::error::evil[^\u001b\n]*\n$/u);
  });

  test("a hostile folder is one line of what stands in the way in it", () => {
    const out = join(folder, "x\n::error::evil");
    mkdirSync(join(out, "manifest"), { recursive: true });
    writeFileSync(join(out, "manifest", "toy-1.0.json"), "mine\n");
    const args = ["codegen", "-", "--target", "manifest", "--out", out];
    const { stderr } = itchgen(args, { input: Buffer.from(SMALL_SPEC) });
    expect(stderr.split("\n").map((line) => line.replace(/^.*(?=::error)/u, ""))).toEqual([
      "::error::evil/manifest/toy-1.0.json: was not written by itchgen",
      "nothing was written; move these files away, or overwrite them with --force",
      "",
    ]);
    const check = itchgen([...args, "--check", "--format", "junit"], {
      input: Buffer.from(SMALL_SPEC),
    });
    expect(check.status).toBe(EXIT_STATUSES.drift);
    expect(check.stdout + check.stderr).not.toMatch(/^\s*::error/mu);
  });

  test("a folder, a device and a missing file are told apart from specs", () => {
    expect(itchgen(["validate", folder])).toMatchObject({ status: EXIT_STATUSES.failed });
    expect(itchgen(["validate", join(folder, "none.yaml")])).toMatchObject({
      status: EXIT_STATUSES.failed,
    });
    const zero = itchgen(["validate", "/dev/zero"]);
    expect(zero.status).toBe(EXIT_STATUSES.specRefused);
    expect(zero.stderr).toMatch(/^\/dev\/zero:1:1: error\[source-too-large\]/u);
    const latin1 = join(folder, "latin1.yaml");
    writeFileSync(latin1, Buffer.from("itchgen: 1\ndoc: Gr\xf6\xdfe\n", "latin1"));
    const refused = itchgen(["validate", latin1]);
    expect(refused.status).toBe(EXIT_STATUSES.specRefused);
    expect(refused.stderr).toMatch(/latin1\.yaml:2:8: error\[source-not-utf8\]/u);
  });
});

describe("a folder that takes no others", () => {
  test.skipIf(!existsSync("/proc/self"))("is refused, not tried for ever (needs /proc)", () => {
    for (const args of [
      ["codegen", spec, "--target", "manifest", "--out", "/proc/itchgen/out"],
      ["init", "/proc/itchgen", "--name", "toy"],
    ]) {
      const { status, stderr } = itchgen(args);
      expect(status).toBe(EXIT_STATUSES.failed);
      expect(stderr).toMatch(/ENOENT.*\/proc\/itchgen/u);
    }
  });

  test("is a file", () => {
    const { status, stderr } = itchgen(["codegen", spec, "--out", join(spec, "out")]);
    expect(status).toBe(EXIT_STATUSES.failed);
    expect(stderr).toMatch(/ENOTDIR/u);
  });
});

describe("a signal", () => {
  test.each(["validate", "explain", "codegen"])(
    "ends %s while it waits for standard input",
    async (command) => {
      const args = command === "explain" ? ["add", "-"] : ["-"];
      const child = spawn(process.execPath, [CLI, command, ...args], {
        stdio: ["pipe", "ignore", "inherit"],
      });
      child.stdin.on("error", () => undefined);
      // More than a pipe holds: once it is taken, the program reads.
      const taken = new Promise<void>((resolve) => {
        child.stdin.write("#".repeat(1 << 20), () => resolve());
      });
      await taken;
      const exit = once(child, "exit");
      child.kill("SIGINT");
      expect(await exit).toEqual([null, "SIGINT"]);
    },
  );

  test("while the C compiler runs leaves nothing behind", { timeout: 60_000 }, async () => {
    const slow = join(folder, "slow-cc");
    writeFileSync(
      slow,
      '#!/bin/sh\n[ "$1" = --version ] && { echo slow; exit 0; }\necho started >&2\nexec sleep 20\n',
      { mode: 0o755 },
    );
    const temporary = join(folder, "tmp");
    mkdirSync(temporary);
    const out = join(folder, "interrupted");
    const child = spawn(process.execPath, [CLI, "codegen", spec, "--out", out], {
      env: { ...process.env, CC: slow, TMPDIR: temporary },
      stdio: "ignore",
    });
    while (readdirSync(temporary).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    const [status, signal] = (await once(child, "exit")) as [number | null, string | null];
    expect({ status, signal }).toEqual({ status: EXIT_STATUSES.interrupted, signal: null });
    expect(readdirSync(temporary)).toEqual([]);
    expect(() => readFileSync(join(out, ".itchgen.json"))).toThrow("ENOENT");
  });
});

describe("Ctrl-C while a long file is read", { timeout: 60_000 }, () => {
  // An add order and no end: whatever reads it waits for more.
  const block = fileOf([ADD]);
  const many = Buffer.concat(Array.from({ length: 20_000 }, () => block));

  /** Interrupts a command in the middle of its work; its exit status, and the files that are there afterwards. */
  async function interrupted(
    args: readonly string[],
    interrupt: (child: ChildProcess) => void,
  ): Promise<readonly [number | null, readonly string[]]> {
    const cwd = mkdtempSync(join(folder, "interrupted-"));
    const child = spawn(process.execPath, [CLI, ...args, "--input", "binaryfile"], {
      cwd,
      stdio: ["pipe", "ignore", "pipe"],
    });
    const exit = once(child, "exit") as Promise<[number | null]>;
    const feed = (): boolean => child.stdin.write(many);
    child.stdin.on("error", () => undefined).on("drain", feed);
    feed();
    // Taken twice: the program is reading.
    await once(child.stdin, "drain");
    await once(child.stdin, "drain");
    interrupt(child);
    const [status] = await exit;
    child.stdin.destroy();
    return [status, readdirSync(cwd)];
  }

  test.each([
    ["inspect", "-"],
    ["stats", "-"],
    ["filter", "-", "out.itch"],
    ["convert", "-", "out.pcap"],
  ])("%s ends, and leaves nothing", async (...args) => {
    expect(await interrupted(args, (child) => child.kill("SIGINT"))).toEqual([
      EXIT_STATUSES.interrupted,
      [],
    ]);
  });

  const WRITING: [command: string, ...args: readonly string[]][] = [
    ["filter", "-", "out.itch"],
    ["convert", "-", "out.jsonl.gz"],
    ["replay", "-", "--out", "out.pcap", "--truth", "truth.jsonl"],
  ];

  test.each(WRITING)("%s leaves nothing however often it is told", async (...args) => {
    // A program that computes hears all signals of a turn at once.
    const [status, files] = await interrupted(args, (child) => {
      const again = setInterval(() => child.kill("SIGINT"), 1);
      child.once("exit", () => clearInterval(again));
    });
    expect([EXIT_STATUSES.interrupted, null]).toContain(status);
    expect(files).toEqual([]);
  });

  test.each(WRITING)("%s leaves nothing when its terminal goes away", async (...args) => {
    expect(await interrupted(args, (child) => child.kill("SIGHUP"))).toEqual([
      EXIT_STATUSES.hungUp,
      [],
    ]);
  });
});

test("a warning is shown, and fails nothing", () => {
  const { status, stdout, stderr } = itchgen(["validate", "test/specs/bad/common-beginning.yaml"]);
  expect(status).toBe(EXIT_STATUSES.ok);
  expect(stderr).toMatch(
    /: warning\[common-beginning\]: trade does not begin .*\n0 errors, 1 warning\n$/su,
  );
  expect(stdout).toMatch(/1 spec without a mistake\n$/u);
});
