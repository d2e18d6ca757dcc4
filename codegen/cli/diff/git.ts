/** What git knows of former specs: trees and files of commits, without touching the working tree. */
import { spawnSync } from "node:child_process";
import { IoError } from "../../io/io-error.js";
import type { SourceFile } from "../../source/source-file.js";

/**
 * The YAML files of a folder as a commit has them, paths like `main:spec/x.yaml`; none before the first.
 * @throws IoError when there is no such commit.
 */
export function specsAt(ref: string, folder: string): readonly SourceFile[] {
  const commit = commitOf(ref);
  const names = git("ls-tree", "--name-only", "-z", commit, "--", `./${folder}/`)
    .split("\0")
    .filter((name) => /\.ya?ml$/u.test(name));
  return names.toSorted().map((name) => fileAt(ref, commit, name));
}

/**
 * One file as a commit has it.
 * @throws IoError when there is none.
 */
export function specAt(ref: string, path: string): SourceFile {
  return fileAt(ref, commitOf(ref), path);
}

/**
 * The commit at which the current branch left the main one.
 * @throws IoError outside a repository, or when no main branch is known.
 */
export function mergeBase(): string {
  for (const main of ["origin/HEAD", "origin/main", "origin/master", "main", "master"]) {
    const { status, stdout } = run("merge-base", "HEAD", main);
    if (status === 0) return stdout.trim().slice(0, 12);
  }
  throw new IoError("git knows no main branch to compare with; name the base: itchgen diff BASE");
}

/** True when git can say what the name means. */
function isCommit(ref: string): boolean {
  return (
    !ref.startsWith("-") && run("rev-parse", "--verify", "--quiet", `${ref}^{commit}`).status === 0
  );
}

function commitOf(ref: string): string {
  if (!isCommit(ref)) {
    // A checkout of another branch, as in CI, has the others at their origin alone.
    const hint = isCommit(`origin/${ref}`) ? `; did you mean origin/${ref}?` : "";
    throw new IoError(`${ref}: is neither a file, a folder nor a commit that git knows${hint}`);
  }
  return git("rev-parse", "--verify", `${ref}^{commit}`).trim();
}

function fileAt(ref: string, commit: string, path: string): SourceFile {
  return { path: `${ref}:${path}`, text: git("show", `${commit}:./${path}`) };
}

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = run(...args);
  if (status !== 0) throw new IoError(`git ${args[0] ?? ""}: ${stderr.trim()}`);
  return stdout;
}

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const result = spawnSync("git", [...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (result.error !== undefined) throw new IoError(`git cannot be run: ${result.error.message}`);
  return result;
}
