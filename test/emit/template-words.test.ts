/** What a template language means by a word is nothing to a spec that uses the word as a name, or in a sentence. */
import { expect, test } from "vitest";
import { cTarget } from "../../codegen/emit/c/c-target.js";
import { tsTarget } from "../../codegen/emit/ts/ts-target.js";
import { compile } from "../../codegen/compile.js";

const WORDS = [
  "each",
  "lookup",
  "log",
  "unless",
  "partial",
  "helper_missing",
  "block_params",
  "prefix",
  "banner",
];
const SENTENCE =
  "{{prefix}} {{{banner}}} {{#each this}}x{{/each}} {{> partial}} ${prefix} {{lookup . 'x'}}";

const SPEC = `itchgen: 1
protocol: words
version: "1.0"
edition: "2020-01-02"
document: ${JSON.stringify(SENTENCE)}
byteOrder: big
prefix: words
header: [{ name: message_type, offset: 0, type: char }]
messages:
  - type: "A"
    name: each
    title: ${JSON.stringify(SENTENCE)}
    length: ${1 + WORDS.length}
    fields:
${WORDS.map((word, index) => `      - { name: ${word}, offset: ${1 + index}, type: u8, doc: ${JSON.stringify(SENTENCE)} }`).join("\n")}
`;

test("words of templates are names, and templates in sentences stay as they are", async () => {
  const { files, diagnostics } = await compile(
    [{ path: "words.yaml", text: SPEC }],
    [cTarget, tsTarget],
  );
  expect(diagnostics.map(({ rule }) => rule)).toEqual([]);
  const header = files.find(({ path }) => path === "c/words.h")?.text ?? "";
  const members = [...header.matchAll(/^\tuint8_t (\w+);/gmu)].map(([, name]) => name);
  expect(members).toEqual(WORDS);
  expect(header.replaceAll(/\s+\*?\s*/gu, " ").split("{{#each this}}x{{/each}}").length).toBe(
    // The title and the document above the struct, and each field's sentence.
    header.replaceAll(/\s+\*?\s*/gu, " ").split("{{{banner}}}").length,
  );
  expect(header).toMatch(/\{\{#each this\}\}x\{\{\/each\}\}/u);
  const view = files.find(({ path }) => path === "ts/words/each-view.ts")?.text ?? "";
  expect([...view.matchAll(/^ *get (\w+)\(\)/gmu)].map(([, name]) => name).toSorted()).toEqual(
    [
      ...WORDS.map((word) => word.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase())),
      "messageType",
    ].toSorted(),
  );
});
