/**
 * Every file under test/specs/bad is a spec with mistakes; its first lines say which findings are
 * expected: `# expect: rule line:column`, and where the words matter `message | help` behind it. All of them must be
 * found, and nothing else.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { manifestLayout } from "../../codegen/layout/manifest-layout.js";
import { sourceOf } from "../../codegen/io/load-sources.js";
import { Diagnostics, type Diagnostic } from "../../codegen/source/diagnostics.js";
import { ERRORS, WARNINGS } from "../../codegen/source/rules.js";
import { readManifest } from "../../codegen/spec/manifest-language.js";
import { expectationsOf, placeAndRule, wordingsOf } from "../support/expectations.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";

const FOLDER = "test/specs/bad";
const names = readdirSync(FOLDER).sort();

async function diagnosticsOf(path: string, text: string): Promise<readonly Diagnostic[]> {
  const { diagnostics, files } = await compile([{ path, text }], []);
  expect(files).toEqual([]);
  return diagnostics;
}

async function findingsOf(path: string, text: string): Promise<readonly string[]> {
  return (await diagnosticsOf(path, text)).map(placeAndRule);
}

/** The findings about a shipped manifest in which somebody changed a number. */
function findingsOfEditedManifest(): readonly string[] {
  const path = "generated/manifest/nasdaq-totalview-itch-5.0.json";
  const text = readFileSync(path, "utf8").replace('"decimals": 4', '"decimals": 5');
  const diagnostics = new Diagnostics();
  const manifest = readManifest({ path, text }, diagnostics);
  expect(manifest).not.toBeNull();
  if (manifest !== null) expect(manifestLayout(manifest, diagnostics)).toBeNull();
  return diagnostics.sorted.map(placeAndRule);
}

describe("bad specs", () => {
  test.each(names)("%s", async (name) => {
    const path = `${FOLDER}/${name}`;
    const text = readFileSync(path, "utf8");
    const expected = expectationsOf(text);
    expect(expected.length).toBeGreaterThan(0);
    const diagnostics = await diagnosticsOf(path, text);
    expect(diagnostics.map(placeAndRule)).toEqual(expected);
    for (const [index, wording] of wordingsOf(text).entries()) {
      const { message = "", help } = diagnostics[index] ?? {};
      if (wording !== null) expect(`${message} | ${help}`).toBe(wording);
    }
  });

  test("a misspelt key gets a suggestion", async () => {
    const path = `${FOLDER}/unknown-key.yaml`;
    const { diagnostics } = await compile([{ path, text: readFileSync(path, "utf8") }], []);
    expect(diagnostics.map(({ help }) => help)).toContainEqual("did you mean offset?");
  });

  test.each(["", "\n", "\ufeff", "# nothing\n", "---\n", "~\n", "null\n"])(
    "a file of %j is refused, in words",
    async (text) => {
      const found = await findingsOf("empty.yaml", text);
      expect(found.length).toBe(1);
      expect(found[0]).toMatch(/^[12]:\d (?:spec-empty|spec-shape)$/u);
    },
  );

  test("every rule is hit by a bad spec or made here", async () => {
    const paths = [FOLDER, "test/specs/bad-config"].flatMap((folder) =>
      readdirSync(folder).map((name) => `${folder}/${name}`),
    );
    const hit = new Set(
      paths.flatMap((path) =>
        expectationsOf(readFileSync(path, "utf8")).map((each) => each.split(" ")[1]),
      ),
    );
    const made = [
      ...(await findingsOf("large.yaml", `# ${"x".repeat(1_048_576)}\n`)),
      ...(await findingsOf("deep.yaml", `a: ${"[".repeat(20_000)}\n`)),
      ...(await findingsOf("bidi.yaml", "a: \u202e\n")),
      ...(await findingsOf("wide.yaml", HOSTILE_TEXTS["4,097 keys"]?.() ?? "")),
      ...(await findingsOf("empty.yaml", "# nothing\n")),
      ...findingsOfEditedManifest(),
      ...(
        await compile([sourceOf("latin1.yaml", Buffer.from("a: \xe9\n", "latin1"))], [])
      ).diagnostics.map(placeAndRule),
      ...(
        await compile(
          [
            { path: "a.yaml", text: readFileSync("spec/binaryfile-1.00.yaml", "utf8") },
            { path: "b.yaml", text: readFileSync("spec/binaryfile-1.00.yaml", "utf8") },
          ],
          [],
        )
      ).diagnostics.map(({ rule }) => `0:0 ${rule}`),
    ].map((each) => each.split(" ")[1]);
    for (const rule of made) hit.add(rule);
    expect(
      [...Object.keys(ERRORS), ...Object.keys(WARNINGS)].filter((rule) => !hit.has(rule)),
    ).toEqual([]);
  });
});
