/** `itchgen init`: the files of a first project, all of them or none. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { IoError } from "../../io/io-error.js";
import { reason } from "../../io/load-sources.js";
import { makeFolder } from "../../io/make-folder.js";
import { printable } from "../../source/render-diagnostic.js";
import { ExitStatus } from "../exit-status.js";
import { packageVersion } from "../package-version.js";
import { UsageError } from "../usage-error.js";
import { withCommandErrors } from "../with-command-errors.js";
import { nextSteps } from "./next-steps.js";
import { starterFiles, type StarterFile } from "./starter-files.js";

/** What was typed after `itchgen init`. */
export interface InitOptions {
  readonly name?: string;
  readonly force?: boolean;
}

/** Runs the command and returns its exit status. */
export function runInit(folder: string, options: InitOptions): Promise<ExitStatus> {
  return withCommandErrors("init", () => {
    const name = options.name ?? nameOf(folder);
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(name) || name.length > 40) {
      throw new UsageError(
        `${printable(name)} is no protocol's name: lower-case words and digits joined by single hyphens, 40 characters at most`,
      );
    }
    const files = starterFiles(name, packageVersion());
    const there = files.filter(({ path }) => existsSync(join(folder, path)));
    const inTheWay = there.filter(({ isShared }) => !isShared);
    if (inTheWay.length > 0 && options.force !== true) {
      throw new IoError(
        `${inTheWay.map(({ path }) => join(folder, path)).join(", ")}: already there; nothing was written; overwrite with --force`,
      );
    }
    const toWrite = files.filter((file) => !(file.isShared && there.includes(file)));
    writeAll(folder, toWrite);
    const kept = there.filter(({ isShared }) => isShared);
    process.stdout.write(
      [
        ...toWrite.map(({ path, what }) => `wrote ${join(folder, path)}: ${what}`),
        ...kept.map(({ path, advice }) => `kept ${join(folder, path)}: ${advice}`),
        "",
        `Next: ${nextSteps(folder, name, packageVersion())}`,
        "",
      ].join("\n"),
    );
    return Promise.resolve(ExitStatus.ok);
  });
}

/** `My Feed` becomes `my-feed`; a folder without a usable name gives `my-feed` as well. */
function nameOf(folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^[^a-z]+|-+$/gu, "")
    .slice(0, 40)
    .replace(/-+$/u, "");
  return name === "" ? "my-feed" : name;
}

function writeAll(folder: string, files: readonly StarterFile[]): void {
  const made: string[] = [];
  try {
    for (const { path, text } of files) {
      const target = join(folder, path);
      makeFolder(dirname(target));
      if (!existsSync(target)) made.push(target);
      writeFileSync(target, text);
    }
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw new IoError(`${reason(error)}; nothing was written`, { cause: error });
  }
}
