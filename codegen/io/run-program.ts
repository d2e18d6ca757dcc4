/** Runs other programs, which do not outlive this one. */
import { execFile, type ChildProcess } from "node:child_process";
import { promisify } from "node:util";

/**
 * What the program printed.
 * @throws Error with what it wrote to standard error, when it cannot be started or ends with another status than 0
 */
export async function runProgram(
  command: string,
  args: readonly string[],
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const running = execute(command, [...args]);
  const { child } = running;
  if (children.size === 0) process.prependListener("exit", endChildren);
  children.add(child);
  try {
    return await running;
  } finally {
    children.delete(child);
    if (children.size === 0) process.off("exit", endChildren);
  }
}

const execute = promisify(execFile);
const children = new Set<ChildProcess>();

function endChildren(): void {
  for (const child of children) child.kill();
}
