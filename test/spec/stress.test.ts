/**
 * 5,000 messages of 50 fields are checked by a process that gets half a gibibyte for all that it writes; as
 * many of them as one file holds are emitted with a heap of half that.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { CLI } from "../support/cli.js";
import { EXIT_STATUSES } from "../support/exit-statuses.js";
import { STRESS_MESSAGES, stressSpec } from "../support/stress-spec.js";

const FILES = 32;
const folder = temporaryFolder();
const names = Array.from({ length: FILES }, (_, index) => `${String(index).padStart(2, "0")}.yaml`);

/** Of the shell's `ulimit -d`: heap, stacks and whatever else is private to the process and may be written. */
const KIBIBYTES = 512 * 1024;

function validate(): ReturnType<typeof spawnSync> & { readonly stdout: string } {
  const command = [process.execPath, CLI, "validate", "--format", "human", ...names];
  return spawnSync("sh", ["-c", `ulimit -d ${KIBIBYTES} && exec "$@"`, "sh", ...command], {
    cwd: folder,
    encoding: "utf8",
  });
}

/** The files of the first spec in every language, before they are formatted. */
const EMIT = `
  import { compile, loadSources, TARGETS } from ${JSON.stringify(resolve("dist/codegen/index.js"))};
  const { files } = await compile(loadSources(["00.yaml"]), TARGETS, { origins: false });
  process.stdout.write(String(files.filter(({ path }) => path.endsWith("-view.ts")).length));
`;

describe("5,000 messages of 50 fields", { timeout: 240_000 }, () => {
  beforeAll(() => {
    for (const [index, name] of names.entries()) {
      // Every other file with the line ends that editors on Windows write.
      const end = index % 2 === 0 ? "\n" : "\r\n";
      writeFileSync(join(folder, name), stressSpec(index).replaceAll("\n", end));
    }
  });

  test("are found without a mistake", () => {
    const { status, stdout, stderr } = validate();
    expect({ status, stderr }).toEqual({ status: EXIT_STATUSES.ok, stderr: "" });
    const counts = [...stdout.matchAll(/(\d+) messages/gu)].map(([, count]) => Number(count));
    expect(counts).toEqual(names.map(() => STRESS_MESSAGES));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5_000);
  });

  test("are emitted, those of one file, message by message", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--max-old-space-size=256", "--input-type=module", "-e", EMIT],
      { cwd: folder, encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(Number(stdout)).toBe(STRESS_MESSAGES);
  });

  test("one mistake in the last of them is found at its place", () => {
    const last = names.at(-1) ?? "";
    const text = stressSpec(FILES - 1);
    const at = text.lastIndexOf("offset: 197");
    writeFileSync(join(folder, last), `${text.slice(0, at)}offset: 198${text.slice(at + 11)}`);
    const { status, stderr } = validate();
    const line = text.slice(0, at).split("\n").length;
    const column = at - text.lastIndexOf("\n", at) + "offset: ".length;
    expect(status).toBe(EXIT_STATUSES.specRefused);
    expect(stderr).toMatch(new RegExp(`^${last}:${line}:${column}: error\\[field-hole\\]`, "mu"));
    expect(stderr).toMatch(/\n1 error, 0 warnings\n$/u);
  });
});
