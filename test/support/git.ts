/** Runs git as nobody in particular, so that a machine's own settings change nothing. */
import { spawnSync } from "node:child_process";

/** The environment of every git command, and of programs that call git. */
export const GIT_ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.invalid",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.invalid",
  GIT_COMMITTER_DATE: "2026-07-01T12:00:00Z",
};

/** Runs one command in a folder and returns what it printed; throws with git's words. */
export function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", [...args], {
    cwd,
    env: GIT_ENVIRONMENT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
