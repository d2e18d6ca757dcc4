/** What a program pays before its first message: importing a protocol, in fresh processes. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "../decode/median.js";

/** One row of the table. */
export interface StartUpRow {
  readonly title: string;
  /** Median over the processes, milliseconds from `import(…)` to its end. */
  readonly milliseconds: number;
  readonly lowest: number;
  readonly highest: number;
}

const MODULES = {
  "one view": "build/generated/ts/itch50/add-order-view.js",
  "the protocol: 23 views, dispatch, batches, columns, descriptor":
    "build/generated/ts/itch50/index.js",
} as const;

/** Imports each module in a number of processes, turn by turn. */
export function benchStartUp(processes: number): readonly StartUpRow[] {
  const rows = Object.entries(MODULES).map(([title, path]) => ({
    title,
    path,
    times: [] as number[],
  }));
  for (let round = 0; round < processes; round++) {
    for (const { path, times } of rows) times.push(importOnce(path));
  }
  return rows.map(({ title, times }) => ({
    title,
    milliseconds: median(times),
    lowest: Math.min(...times),
    highest: Math.max(...times),
  }));
}

function importOnce(path: string): number {
  const url = JSON.stringify(pathToFileURL(resolve(path)).href);
  const text = `const begun = performance.now(); await import(${url}); process.stdout.write(String(performance.now() - begun));`;
  const args = ["--input-type=module", "--eval", text];
  return Number(execFileSync(process.execPath, args, { encoding: "utf8" }));
}
