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
  readonly command: "validate" | "codegen";
}

/** More than 5,000 messages together. */
const SPECS = 32;

/** Checks all of them, then one, then generates that one into a new project, proof included. */
export function benchLargeSpecs(): readonly LargeSpecsRow[] {
  const folder = mkdtempSync(join(tmpdir(), "itchgen-bench-"));
  try {
    const files = Array.from({ length: SPECS }, (_, index) => `${index}.yaml`);
    for (const [index, file] of files.entries())
      writeFileSync(join(folder, file), stressSpec(index));
    // Where the generator keeps what it has formatted: nothing at first.
    mkdirSync(join(folder, "node_modules"));
    return [
      row("validate", files, folder),
      row("validate", files.slice(0, 1), folder),
      row("codegen", files.slice(0, 1), folder),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(
  command: LargeSpecsRow["command"],
  files: readonly string[],
  folder: string,
): LargeSpecsRow {
  const run = runProcess([resolve("dist/codegen/cli/main.js"), command, ...files], folder);
  return { specs: files.length, messages: files.length * STRESS_MESSAGES, command, ...run };
}
