/**
 * Whatever a spec's texts say, the generated code is the same: only comments and strings differ, and
 * no compiler, linter, formatter or page obeys them.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TARGETS } from "../../codegen/emit/targets.js";
import type { OutputFile } from "../../codegen/emit/output-file.js";
import { hasTool, temporaryFolder, tryCompile, WARNINGS } from "../support/c-compiler.js";
import { codeOfC } from "../support/c-tokens.js";
import { itchgen } from "../support/cli.js";
import { hostileSpec } from "../support/hostile-spec.js";
import { HOSTILE_WORDS, hostileText } from "../support/hostile-words.js";
import { compileSound } from "../support/specs.js";
import { factsOfTs } from "../support/ts-tokens.js";
import { STRICT_OPTIONS } from "../support/type-check.js";

async function filesOf(words: (index: number) => string): Promise<readonly OutputFile[]> {
  const { files } = await compileSound(
    [{ path: "hostile.yaml", text: hostileSpec(words) }],
    TARGETS,
  );
  return files;
}

const plain = await filesOf((index) => `Plain words ${index}`);
const plainText = (path: string): string => plain.find((file) => file.path === path)?.text ?? "";

/** What pages and bundlers look for anywhere in a script. */
const ANYWHERE = /<\/script|<!--|sourceMappingURL\s*=/iu;

/** What tools look for in comments. */
const OBEYED =
  /@ts-\w|eslint-disable|oxlint-disable|biome-ignore|prettier-ignore|#__PURE__|@jsx|[^*]@internal/iu;

function checkFile({ path, text }: OutputFile): void {
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u);
  if (path.endsWith(".json")) {
    expect(Object.keys(JSON.parse(text) as object)).toEqual(
      Object.keys(JSON.parse(plainText(path)) as object),
    );
  } else if (path.endsWith(".ts")) {
    const { tokens, obeyed } = factsOfTs(text);
    expect(obeyed).toEqual([]);
    expect(tokens).toEqual(factsOfTs(plainText(path)).tokens);
    expect(text).not.toMatch(ANYWHERE);
    expect(text.replaceAll(/"(?:\\.|[^"\\\n])*"/gu, '""')).not.toMatch(OBEYED);
  } else {
    expect(codeOfC(text)).toBe(codeOfC(plainText(path)));
  }
}

describe("texts of a spec", () => {
  test("each hostile word, everywhere", { timeout: 120_000 }, async () => {
    for (const word of HOSTILE_WORDS) {
      for (const file of await filesOf(() => word)) checkFile(file);
    }
  });

  test("any sentences of them", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 7, maxLength: 7 }), async (texts) => {
        const sound = texts.map((text) => (text.trim() === "" ? "." : text));
        for (const file of await filesOf((index) => sound[index % sound.length] ?? "."))
          checkFile(file);
      }),
      { numRuns: 15 },
    );
  });

  test("the oracle sees what gets out", () => {
    expect(codeOfC("/* a */ int x; // b")).toBe("int x;");
    expect(codeOfC("// a ??/\nint evil;\nint x;")).toBe("int x;");
    expect(codeOfC("/* a */ int evil; /* b */")).toBe("int evil;");
    expect(factsOfTs("// @ts-ignore\nlet x = 1;").obeyed).not.toEqual([]);
    expect(factsOfTs("/** a */ evil(); /** b */").tokens).toContain("evil");
  });
});

describe("the compilers", () => {
  const folder = temporaryFolder();
  const spec = join(folder, "hostile.yaml");
  writeFileSync(
    spec,
    hostileSpec((index) => HOSTILE_WORDS[index % HOSTILE_WORDS.length] ?? "."),
  );
  const out = join(folder, "generated");
  const run = itchgen(["codegen", spec, "--out", out, "--runtime", "../../../runtime/index.js"]);

  test("generation itself", () => {
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
  });

  test.each([
    ["gcc", "-std=c11", "hostile_dispatch.h"],
    ["gcc", "-std=gnu17", "hostile_dispatch.h"],
    ["clang", "-std=c11", "hostile_dispatch.h"],
    ["g++", "-std=c++17", "hostile_dispatch.h"],
    ["g++", "-std=c++20", "hostile_dispatch.hpp"],
    ["clang++", "-std=c++20", "hostile_dispatch.hpp"],
  ])("%s %s, trigraphs on, without a warning", (compiler, standard, header) => {
    expect(hasTool(compiler)).toBe(true);
    const { stderr, status } = tryCompile({
      compiler,
      flags: [standard, "-trigraphs", ...WARNINGS],
      folder,
      name: `hostile${header.endsWith("pp") ? "pp" : ""}`,
      source: `#include "${header}"\nint main(void) { return 0; }\n`,
      include: join(out, "c"),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("tsc under the strictest flags", { timeout: 60_000 }, () => {
    cpSync("runtime", join(folder, "runtime"), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: STRICT_OPTIONS, include: ["generated/ts/*/index.ts"] }),
    );
    const tsc = resolve("node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(readFileSync(join(out, "ts/hostile/codes.ts"), "utf8")).not.toMatch(ANYWHERE);
  });

  test("explain and validate print nothing that a terminal obeys", () => {
    for (const subject of ["m0", "m0.letter", "letter", "word"]) {
      const { status, stdout } = itchgen(["explain", subject, spec]);
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    }
  });
});
