/** What the largest specs take: as many messages of 50 fields as one file holds, and thousands of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { STRESS_MESSAGES, stressSpec } from "../../test/support/stress-spec.js";
import { runProcess, type Run } from "../day/run-process.js";

/** One row of the table. */
export interface LargeSpecsRow extends Run {
  readonly specs: number;
  readonly messages: number;
  readonly command: string;
}

/** More than 5,000 messages together. */
const SPECS = 32;

/** Checks them and generates them, one and all, each time into a new project and with the proof where there is one. */
export function benchLargeSpecs(): readonly LargeSpecsRow[] {
  const folder = mkdtempSync(join(tmpdir(), "itchgen-bench-"));
  try {
    const files = Array.from({ length: SPECS }, (_, index) => `${index}.yaml`);
    for (const [index, file] of files.entries())
      writeFileSync(join(folder, file), stressSpec(index));
    const one = files.slice(0, 1);
    return [
      row(["validate"], files, folder),
      row(["codegen", "--target", "c"], one, folder),
      row(["codegen", "--target", "c"], files, folder),
      row(["codegen"], one, folder),
      row(["codegen"], files, folder),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(command: readonly string[], files: readonly string[], folder: string): LargeSpecsRow {
  // Where the generator keeps what it has formatted: nothing at first.
  const project = mkdtempSync(join(folder, "project-"));
  mkdirSync(join(project, "node_modules"));
  const paths = files.map((file) => join("..", file));
  // An option of many names would take the specs for more of them.
  const [name = "", ...options] = command;
  const args = [resolve("dist/codegen/cli/main.js"), name, ...paths, ...options];
  const run = runProcess(args, project);
  rmSync(project, { recursive: true });
  return {
    specs: files.length,
    messages: files.length * STRESS_MESSAGES,
    command: command.join(" "),
    ...run,
  };
}
