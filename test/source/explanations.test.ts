/** Every rule is explained, and every example does what it says: the bad one breaks its rule, the good one nothing. */
import { describe, expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import type { Diagnostic } from "../../codegen/source/diagnostics.js";
import type { Example } from "../../codegen/source/explanations/explanation.js";
import { EXPLANATIONS } from "../../codegen/source/explanations/explanations.js";
import { ERRORS, WARNINGS, type RuleId } from "../../codegen/source/rules.js";

const SCAFFOLD: Readonly<Record<string, string>> = {
  itchgen: "itchgen: 1",
  protocol: "protocol: toy",
  version: 'version: "1.0"',
  edition: 'edition: "2020-01-02"',
  document: "document: Toy Feed",
  byteOrder: "byteOrder: big",
  prefix: "prefix: toy",
  header: "header:\n  - { name: message_type, offset: 0, type: char }",
  messages:
    'messages:\n  - type: "S"\n    name: system_event\n    title: System Event\n    length: 1\n    fields: []',
};

function specOf(where: Example["where"], piece: string): string {
  if (where === "keys") {
    const own = new Set([...piece.matchAll(/^(\w+):/gmu)].map(([, key]) => key));
    const rest = Object.entries(SCAFFOLD).filter(([key]) => !own.has(key));
    return [piece, ...rest.map(([, lines]) => lines), ""].join("\n");
  }
  const fields = piece.replaceAll(/^/gmu, "      ");
  const messages = `messages:\n  - type: "S"\n    name: told\n    title: Told\n    length: 9\n    fields:\n${fields}`;
  return Object.values({ ...SCAFFOLD, messages }).join("\n");
}

/** Rules that cannot be broken alone in so few lines. */
const COMPANY: { readonly [rule in RuleId]?: readonly RuleId[] } = {
  "enumeration-type": ["enumeration-unused"],
  "code-form": ["enumeration-unused"],
  "code-duplicate": ["code-form", "enumeration-unused"],
  "length-limit": ["length-disagrees"],
};

async function findingsOf(where: Example["where"], piece: string): Promise<readonly Diagnostic[]> {
  return (await compile([{ path: "example.yaml", text: specOf(where, piece) }], [])).diagnostics;
}

const examples = Object.entries(EXPLANATIONS).flatMap(([rule, { example }]) =>
  example === undefined ? [] : [{ rule: rule as RuleId, ...example }],
);

describe("examples", () => {
  test.each(examples)("$rule", async ({ rule, where, bad, good }) => {
    const broken = new Set((await findingsOf(where, bad)).map((each) => each.rule));
    for (const other of COMPANY[rule] ?? []) broken.delete(other);
    expect(broken).toEqual(new Set([rule]));
    const left = (await findingsOf(where, good)).map((each) => each.rule);
    expect(left.filter((other) => !(COMPANY[rule] ?? []).includes(other))).toEqual([]);
  });

  test("are given for all but a few rules", () => {
    const without = Object.keys(EXPLANATIONS).filter((rule) =>
      examples.every((example) => example.rule !== rule),
    );
    expect(without).toEqual([
      "source-too-large",
      "source-not-utf8",
      "source-forbidden-character",
      "yaml-too-many-keys",
      "protocol-duplicate",
      "manifest-edited",
      "config-path",
      "config-unknown-name",
    ]);
  });
});

describe("texts", () => {
  test("every rule has one", () => {
    expect(Object.keys(EXPLANATIONS).toSorted()).toEqual(
      [...Object.keys(ERRORS), ...Object.keys(WARNINGS)].toSorted(),
    );
  });

  test.each(Object.entries(EXPLANATIONS))("%s is a paragraph", (_, { text }) => {
    expect(text).toMatch(/^[A-Z][^\n]{120,700}[.]$/u);
    expect(text).not.toMatch(/ {2}/u);
  });
});
