/** What was measured on: numbers without it mean nothing. */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";

/** Processor, Node and compiler in one line. */
export function machine(): string {
  const [processor] = cpus();
  const gcc = execFileSync("gcc", ["--version"], { encoding: "utf8" }).split("\n")[0] ?? "";
  return `${processor?.model.trim() ?? "unknown processor"}, ${cpus().length} cores; Node ${process.version}; ${gcc}`;
}
