/** What the largest specs take: as many messages of 50 fields as one file holds, and thousands of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stressSpec } from "../../test/support/stress-spec.js";
import { runProcess, type Run } from "../day/run-process.js";

/** One row of the table. */
export interface LargeSpecsRow extends Run {
  readonly specs: number;
  readonly messages: number;
  readonly command: string;
}

/** How many of them, and how large; the largest are 32 of 157: more than 5,000 messages together. */
export interface LargeSpecs {
  readonly specs: number;
  readonly messages: number;
}

/** Checks them and generates them, one and all, each time into a new project and with the proof where there is one. */
export function benchLargeSpecs({ specs, messages }: LargeSpecs): readonly LargeSpecsRow[] {
  const folder = mkdtempSync(join(tmpdir(), "itchgen-bench-"));
  try {
    const files = Array.from({ length: specs }, (_, index) => `${index}.yaml`);
    for (const [index, file] of files.entries())
      writeFileSync(join(folder, file), stressSpec(index, messages));
    const one = files.slice(0, 1);
    const sizes = specs === 1 ? [files] : [one, files];
    const rows = [
      [["validate"], files] as const,
      ...sizes.map((each) => [["codegen", "--target", "c"], each] as const),
      ...sizes.map((each) => [["codegen"], each] as const),
    ];
    return rows.map(([command, paths]) => ({
      specs: paths.length,
      messages: paths.length * messages,
      command: command.join(" "),
      ...runOver(command, paths, folder),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runOver(command: readonly string[], files: readonly string[], folder: string): Run {
  // Where the generator keeps what it has formatted: nothing at first.
  const project = mkdtempSync(join(folder, "project-"));
  mkdirSync(join(project, "node_modules"));
  const paths = files.map((file) => join("..", file));
  // An option of many names would take the specs for more of them.
  const [name = "", ...options] = command;
  const args = [resolve("dist/codegen/cli/main.js"), name, ...paths, ...options];
  const run = runProcess(args, project);
  rmSync(project, { recursive: true });
  return run;
}
