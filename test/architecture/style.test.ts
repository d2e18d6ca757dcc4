/** What every hand-written TypeScript file keeps to: a name, a length, an opening sentence, a comment on each export. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

const FILES = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts"],
  {
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((path) => /^(?:codegen|runtime|bench|test|examples)\//u.test(path));

/** Lines of a file that a reader can still take in. */
const MOST_LINES = 400;

/** Data, one entry below the other. */
const LISTS: ReadonlySet<string> = new Set(["test/diff/changes.ts"]);

const EXPORT =
  /^export (?:async |abstract |declare )?(?:function|const|let|class|interface|type|enum)\b(?! \*| \{)/u;

/** Exports without a comment: on top of them, of the file that has no other, or of the constant that begins their list. */
function undocumented(path: string): readonly string[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const exports = lines.flatMap((text, index) => (EXPORT.test(text) ? [{ text, index }] : []));
  if (exports.length === 1) return [];
  let former = "";
  return exports.flatMap(({ text, index }) => {
    const name =
      /(?:function\*?|\w+) (\w+)/u.exec(text.replace(/^export (?:async )?/u, ""))?.[1] ?? "";
    const above = lines.slice(0, index).findLast((line) => line !== "") ?? "";
    const isOverload = name === former;
    former = name;
    const isInList = text.startsWith("export const") && above.startsWith("export const");
    return above.endsWith("*/") || isOverload || isInList ? [] : [`${path}:${index + 1}: ${name}`];
  });
}

describe("style", () => {
  test("every file is seen", () => {
    expect(FILES.length).toBeGreaterThan(500);
  });

  test("files are named by words in kebab-case", () => {
    expect(FILES.filter((path) => !/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u.test(basename(path)))).toEqual(
      [],
    );
  });

  test(`no file has more than ${MOST_LINES} lines, unless it is a list`, () => {
    const isLong = (path: string): boolean =>
      readFileSync(path, "utf8").split("\n").length > MOST_LINES + 1;
    expect(FILES.filter((path) => isLong(path) && !LISTS.has(path))).toEqual([]);
  });

  test("every file says first what it is for", () => {
    const opens = (path: string): boolean =>
      /^(?:#![^\n]*\n)?\/\*\*/u.test(readFileSync(path, "utf8"));
    expect(FILES.filter((path) => !opens(path))).toEqual([]);
  });

  test("every export says what it is", () => {
    const shared = FILES.filter((path) => !path.endsWith(".test.ts"));
    expect(shared.flatMap(undocumented)).toEqual([]);
  });
});
