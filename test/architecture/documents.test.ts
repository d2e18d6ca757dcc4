/** What the pages of this repository name is there: files, folders, and scripts of `package.json`. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const PAGES = execFileSync("git", ["ls-files", "*.md"], { encoding: "utf8" })
  .split("\n")
  .filter((path) => path !== "" && path !== "CHANGELOG.md");

const TOP =
  /^(?:codegen|runtime|native|test|bench|spec|generated|examples|\.config|\.ci|\.github)\//u;

/**
 * Paths in code or behind links; a page may count from the top, or from where it stands. What packages keep is there or
 * not.
 */
function missingPaths(page: string): readonly string[] {
  const text = readFileSync(page, "utf8");
  const named = [...text.matchAll(/`([\w./-]+\/[\w./-]+)`|\]\(([\w./-]+)\)/gu)].map(
    ([, code = "", link = ""]) => code + link,
  );
  const here = dirname(page);
  return [...new Set(named)]
    .filter((path) => TOP.test(path) || existsSync(join(here, path.split("/")[0] ?? "")))
    .filter((path) => !path.startsWith("node_modules/"))
    .filter((path) => !path.startsWith("generated/") || path.startsWith("generated/c/"))
    .filter((path) => !existsSync(path) && !existsSync(join(here, path)))
    .map((path) => `${page}: ${path}`);
}

describe("pages", () => {
  test.each(PAGES)("%s names files that are there", (page) => {
    expect(missingPaths(page)).toEqual([]);
  });

  test("name scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = PAGES.flatMap((page) =>
      [...readFileSync(page, "utf8").matchAll(/npm run (?:--silent )?([\w:]+)/gu)].map(
        ([, name = ""]) => ({ page, name }),
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
  });
});
