/** Generated comments name only what there is: a reader who looks a name up must find it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** Comments of C and TypeScript, and everything else. */
const COMMENT = /\/\*[^]*?\*\/|\/\/[^\n]*/gu;

/** Names that a comment gives as code or as a link; words of one case alone may be prose, values or parameters. */
const NAME = /`([A-Za-z]\w*)`|\{@link ([\w.]+)\}/gu;

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:ts|h|hpp|c)$/u.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8"));
}

/** Every name that the texts give in comments and have nowhere in their code, nor in that of `others`. */
function namesOfNothing(texts: readonly string[], others: readonly string[]): readonly string[] {
  const code = [...texts, ...others].map((text) => text.replace(COMMENT, " ")).join("\n");
  const known = new Set(code.match(/\w+/gu));
  const named = texts
    .flatMap((text) => text.match(COMMENT) ?? [])
    .flatMap((comment) => [...comment.matchAll(NAME)])
    .flatMap(([, code = "", link = ""]) => `${code}${link}`.split("."))
    .filter((name) => /[a-z].*[A-Z]|_/u.test(name));
  return [...new Set(named)].filter((name) => !known.has(name));
}

describe("names in comments", () => {
  const runtime = filesOf("runtime");
  const protocols = readdirSync("generated/ts");

  test.each(protocols)("of TypeScript: %s", (prefix) => {
    expect(namesOfNothing(filesOf(`generated/ts/${prefix}`), runtime)).toEqual([]);
  });

  test("of C", () => {
    expect(namesOfNothing(filesOf("generated/c"), [])).toEqual([]);
  });

  test("are looked up", () => {
    const text =
      "/** See `createWalk`, {@link WalkView.next}, `0x41`, `start` */ class WalkView {}";
    expect(namesOfNothing([text], [])).toEqual(["createWalk"]);
  });
});
