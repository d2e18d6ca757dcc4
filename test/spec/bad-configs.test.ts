/** Every file under test/specs/bad-config is a configuration with mistakes and says which are to be found. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { Diagnostics, type Diagnostic } from "../../codegen/source/diagnostics.js";
import { readConfig } from "../../codegen/spec/config-language.js";
import { expectationsOf, placeAndRule } from "../support/expectations.js";
import { SMALL_SPEC } from "../support/specs.js";

const FOLDER = "test/specs/bad-config";

async function findingsOf(path: string, text: string): Promise<readonly Diagnostic[]> {
  const diagnostics = new Diagnostics();
  const config = readConfig({ path, text }, ["c", "ts", "manifest"], diagnostics);
  if (config === null) return diagnostics.sorted;
  const prefixes = (config.prefixes ?? []).map(({ key, value }) => ({
    protocol: key,
    prefix: value,
    mayBeAbsent: false,
  }));
  return (await compile([{ path: "toy.yaml", text: SMALL_SPEC }], [], { prefixes })).diagnostics;
}

describe("bad configurations", () => {
  test.each(readdirSync(FOLDER).toSorted())("%s", async (name) => {
    const path = `${FOLDER}/${name}`;
    const text = readFileSync(path, "utf8");
    const expected = expectationsOf(text);
    expect(expected.length).toBeGreaterThan(0);
    expect((await findingsOf(path, text)).map(placeAndRule)).toEqual(expected);
  });

  test("a misspelt protocol gets a suggestion", async () => {
    const text = readFileSync(`${FOLDER}/unknown-protocol.yaml`, "utf8");
    const [finding] = await findingsOf("itchgen.yaml", text);
    expect(finding?.help).toBe("did you mean toy?");
  });

  test.each([
    ["../x", "leaves the configuration's folder"],
    ["a/../../x", "leaves the configuration's folder"],
    ["/etc/x", "begins at the root of a disk"],
    ["C:/x", "begins at the root of a disk"],
    ["c:x", "begins at the root of a disk"],
    ["a\\\\b", "has a backslash"],
    ["~/x", "begins at a home folder"],
    ["a?", "has a character that some file systems do not allow"],
    ["a\\nb", "has a character that some file systems do not allow"],
    ["CONIN$", "has the part CONIN$, which Windows keeps for a device"],
    ["a//b", "has two slashes in a row"],
    ["a/./b", "has a point between slashes"],
    ["a./b", "has a part that ends in a point"],
    ["a /b", "has a part that ends in a space"],
    ["x/aux", "has the part aux, which Windows keeps for a device"],
    ["LPT1.txt/x", "has the part LPT1.txt, which Windows keeps for a device"],
    ["a".repeat(201), "is longer than 200 characters"],
  ])("the path %j is refused: it %s", async (path, problem) => {
    const findings = await findingsOf("itchgen.yaml", `itchgen: 1\nout: "${path}"\n`);
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      `config-path: the path ${problem}`,
    ]);
  });

  test.each([".", "generated", "src/feeds/", "./native/include", "Größe", "with space", "console"])(
    "the path %j is good",
    async (path) => {
      expect(await findingsOf("itchgen.yaml", `itchgen: 1\nout: "${path}"\n`)).toEqual([]);
    },
  );
});
