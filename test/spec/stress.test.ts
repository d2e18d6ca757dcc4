/**
 * 5,000 messages of 50 fields are checked, and generated, by a process that never has more than half a gibibyte in
 * memory.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { CLI } from "../support/cli.js";
import { EXIT_STATUSES } from "../support/exit-statuses.js";
import { STRESS_MESSAGES, stressSpec } from "../support/stress-spec.js";
import { until } from "../support/until.js";

const FILES = 32;
const folder = temporaryFolder();
const names = Array.from({ length: FILES }, (_, index) => `${String(index).padStart(2, "0")}.yaml`);

/** MiB that the heap may take, so that what is no longer needed is dropped in time; the rest is the program itself. */
const HEAP = 384;
/** KiB that the process may have in memory at most. */
const MOST = 512 * 1024;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** KiB that the process had in memory at most. */
  readonly peak: number;
}

function itchgen(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP}`, "--import", PEAK, CLI, ...args],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, stdout, stderr, peak: Number(/^peak (\d+)$/mu.exec(stdout)?.[1]) };
}

/** A module that says at the end how many KiB of memory were in use at most. */
const PEAK = `data:text/javascript,process.on("exit",()=>process.stdout.write("peak "+process.resourceUsage().maxRSS+"\\n"))`;

function generate(
  specs: readonly string[],
  targets: readonly string[],
): { readonly outcome: string; readonly peak: number; readonly files: readonly string[] } {
  const chosen = targets.flatMap((target) => ["--target", target]);
  const { status, stdout, stderr, peak } = itchgen("codegen", ...specs, ...chosen, "--out", "out");
  expect({ status, stderr }).toEqual({ status: EXIT_STATUSES.ok, stderr: "" });
  expect(peak).toBeLessThan(MOST);
  const files = readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" });
  rmSync(join(folder, "out"), { recursive: true });
  return {
    outcome: /^wrote .* in out\//mu.exec(stdout)?.[0] ?? stdout,
    peak,
    files: files.filter((path) => /\.(?:h|hpp|c|ts|json)$/u.test(path)),
  };
}

describe("5,000 messages of 50 fields", { timeout: 240_000 }, () => {
  beforeAll(() => {
    for (const [index, name] of names.entries()) {
      // Every other file with the line ends that editors on Windows write.
      const end = index % 2 === 0 ? "\n" : "\r\n";
      writeFileSync(join(folder, name), stressSpec(index).replaceAll("\n", end));
    }
  });

  test("are found without a mistake", () => {
    const { status, stdout, stderr, peak } = itchgen("validate", "--format", "human", ...names);
    expect({ status, stderr }).toEqual({ status: EXIT_STATUSES.ok, stderr: "" });
    expect(peak).toBeLessThan(MOST);
    const counts = [...stdout.matchAll(/(\d+) messages/gu)].map(([, count]) => Number(count));
    expect(counts).toEqual(names.map(() => STRESS_MESSAGES));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5_000);
  });

  test("are generated and proved, those of one file in every language", () => {
    const { outcome, files } = generate(names.slice(0, 1), ["c", "ts", "manifest"]);
    expect(files.filter((path) => path.endsWith("-view.ts")).length).toBe(STRESS_MESSAGES);
    expect(files).toContain("ts/stress0/compiled-layout.ts");
    // The record of what was written is not counted.
    expect(outcome).toBe(`wrote ${files.length - 1} files, removed 0, kept 0 in out/`);
  });

  test("are generated in C, and the memory that takes does not grow with their text", () => {
    const few = generate(names.slice(0, 4), ["c"]);
    const all = generate(names, ["c"]);
    expect(all.files.filter((path) => path.endsWith("_layout.h")).length).toBe(FILES + 1);
    // Each has more than 8 MB of C, of which none is kept, and 2 MB of layout.
    expect((all.peak - few.peak) / (FILES - 4)).toBeLessThan(7 * 1024);
  });

  test("a signal is heard between two of them, and nothing is left", async () => {
    const child = spawn(
      process.execPath,
      [CLI, "codegen", ...names, "--target", "c", "--out", "out"],
      {
        cwd: folder,
        stdio: "ignore",
      },
    );
    const exit = once(child, "exit");
    try {
      // All specs are checked before: a busy machine takes its time.
      await until(() => existsSync(join(folder, "out", "c")), "the first file", 120);
    } finally {
      child.kill("SIGTERM");
    }
    expect(await exit).toEqual([EXIT_STATUSES.terminated, null]);
    expect(readdirSync(folder).toSorted()).toEqual(names);
  });

  test("one mistake in the last of them is found at its place", () => {
    const last = names.at(-1) ?? "";
    const text = stressSpec(FILES - 1);
    const at = text.lastIndexOf("offset: 197");
    writeFileSync(join(folder, last), `${text.slice(0, at)}offset: 198${text.slice(at + 11)}`);
    const { status, stderr } = itchgen("codegen", ...names, "--out", "out");
    expect(readdirSync(folder).toSorted()).toEqual(names);
    const line = text.slice(0, at).split("\n").length;
    const column = at - text.lastIndexOf("\n", at) + "offset: ".length;
    expect(status).toBe(EXIT_STATUSES.specRefused);
    expect(stderr).toMatch(new RegExp(`^${last}:${line}:${column}: error\\[field-hole\\]`, "mu"));
    expect(stderr).toMatch(/\n1 error, 0 warnings; nothing was written\n$/u);
  });
});
