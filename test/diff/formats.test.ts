/** One report in every format: what each must be to be read by its reader, with hostile words in the specs. */
import { spawnSync } from "node:child_process";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { FORMATS } from "../../codegen/cli/diff/formats/format.js";
import { diffSides } from "../../codegen/diff/diff-sides.js";
import { makeReport, type DiffReport } from "../../codegen/diff/report.js";
import { DIFF_RULES } from "../../codegen/diff/rules.js";
import { Diagnostics } from "../../codegen/source/diagnostics.js";
import { readAllowList } from "../../codegen/spec/allow-list.js";
import { hasTool } from "../support/c-compiler.js";
import { BASE } from "./changes.js";
import { sideOf } from "./sides.js";

const HOSTILE = `<img src=x onerror=alert(1)> %0A::error::boom | *bold* @all "quoted" 'so' & ]]> --`;

const HEAD = BASE.replace("name: quantity", "name: shares")
  .replace("valid, offset: 24, type: u32", "valid, offset: 24, type: i32")
  .replace('"LUDP": {', `"T6": { name: regulator }\n      "LUDP": {`)
  .replace('section: "1"', `section: ${JSON.stringify(HOSTILE)}`)
  .replace("Which side.", JSON.stringify(HOSTILE));

const ALLOW = `- { rule: sign-changed, path: toy.add.valid, reason: ${JSON.stringify(HOSTILE)}, expires: "2026-12-31" }
- { rule: field-renamed, path: toy.add.shares, reason: Agreed once, expires: "2026-06-30" }
- { rule: field-moved, path: toy.add.stock, reason: Never needed, expires: "2027-01-01" }
`;

let report: DiffReport;
let quiet: DiffReport;

beforeAll(async () => {
  const [base, head] = [await sideOf(BASE, "base"), await sideOf(HEAD, `he,ad:%0A`)];
  const allowList = readAllowList({ path: ".layout-allow.yaml", text: ALLOW }, new Diagnostics());
  if (allowList === null) throw new Error("the allow list cannot be read");
  const common = { level: "source", today: "2026-07-01" } as const;
  report = makeReport({
    ...common,
    base: "base",
    head: `he,ad:%0A ${HOSTILE}`,
    findings: diffSides(base, head),
    allowList,
  });
  quiet = makeReport({
    ...common,
    base: "base",
    head: "base",
    findings: diffSides(base, base),
    allowList: [],
  });
});

test("the report counts what fails, and knows idle and ended agreements", () => {
  expect({
    counts: report.counts,
    failing: report.findings.filter(({ fails }) => fails).map(({ rule }) => rule),
    bump: report.bump,
    expired: report.expired.map(({ rule }) => rule.value),
    unused: report.unused.map(({ rule }) => rule.value),
    maps: report.byteMaps.map(({ name }) => name),
  }).toEqual({
    counts: { WIRE_BREAKING: 1, SOURCE_BREAKING: 1, WIRE_EXTENDING: 1, DOC: 2 },
    failing: ["field-renamed"],
    bump: "major",
    expired: ["field-renamed"],
    unused: ["field-moved"],
    maps: ["add"],
  });
});

describe.each(Object.entries(FORMATS))("%s", (name, format) => {
  test("is as it was", async () => {
    await expect(format(report)).toMatchFileSnapshot(`formats/report.${name}.txt`);
    await expect(format(quiet)).toMatchFileSnapshot(`formats/quiet.${name}.txt`);
  });

  test("is one text that ends its last line, without control characters", () => {
    for (const text of [format(report), format(quiet)]) {
      expect(text.endsWith("\n")).toBe(true);
      // oxlint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    }
  });
});

test("json says all that the report does", () => {
  const json = JSON.parse(FORMATS.json(report)) as Record<string, unknown> & {
    readonly findings: readonly Record<string, unknown>[];
  };
  expect(json).toMatchObject({ failing: 1, bump: "major", level: "source" });
  expect(json.findings.map(({ rule }) => rule)).toEqual(report.findings.map(({ rule }) => rule));
  expect(json.findings[0]).toMatchObject({
    base: { file: "base.yaml", line: 42, column: 42 },
    head: { file: "he,ad:%0A.yaml", line: 43, column: 42 },
  });
});

test("github has one command a line, and none that the specs smuggle in", () => {
  const lines = FORMATS.github(report).trimEnd().split("\n");
  expect(lines.length).toBe(report.findings.length + 2 + 1);
  const commands = lines.slice(0, -1);
  for (const line of commands) {
    const match = /^::(?:error|warning|notice) (?<properties>[^\n]*?)::(?<data>.*)$/u.exec(line);
    expect(match).not.toBeNull();
    const keys = (match?.groups?.["properties"] ?? "").split(",").map((each) => each.split("=")[0]);
    expect(keys.filter((key) => !["file", "line", "col", "title"].includes(key ?? ""))).toEqual([]);
  }
  expect(lines.at(-1)?.startsWith("::")).toBe(false);
  expect(FORMATS.github(report)).not.toContain("%0A");
  expect(FORMATS.github(report)).toContain("file=he%2Cad%3A%250A.yaml");
});

test.skipIf(!hasTool("python3"))("junit is well-formed and its numbers add up", () => {
  const xml = FORMATS.junit(report);
  expect(wellFormed(xml, "xml")).toBe("well-formed");
  expect([...xml.matchAll(/<testcase /gu)].length).toBe(5);
  expect([...xml.matchAll(/<failure /gu)].length).toBe(1);
  expect([...xml.matchAll(/<skipped /gu)].length).toBe(1);
  expect(xml).toContain('tests="5" failures="1" skipped="1"');
});

test.skipIf(!hasTool("python3"))("html is well-formed, needs nothing else and runs nothing", () => {
  const html = FORMATS.html(report);
  expect(wellFormed(html, "html")).toBe("well-formed");
  expect(html).not.toMatch(/<script|<img|<link|<iframe|https?:|url\(|@import|\son\w+=["']/u);
  expect(html).toContain("default-src 'none'");
});

test("markdown keeps the words words, and its tables whole", () => {
  const text = FORMATS.markdown(report);
  expect(text).not.toMatch(/<img|(?<!\\)\*bold\*|@all/u);
  for (const line of text.split("\n").filter((each) => each.startsWith("|"))) {
    const cells = line.replaceAll("\\|", "").split("|").length;
    expect([4, 5]).toContain(cells);
  }
});

test("sarif is of the required structure", () => {
  const sarif = JSON.parse(FORMATS.sarif(report)) as SarifLog;
  const validate = new Ajv({ allErrors: true }).compile(SARIF);
  validate(sarif);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = sarif.runs;
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(DIFF_RULES));
  for (const { ruleId, ruleIndex } of run?.results ?? []) {
    expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
  expect(run?.results.filter(({ suppressions }) => suppressions !== undefined).length).toBe(1);
});

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly suppressions?: readonly unknown[];
    }[];
  }[];
}

const message = {
  type: "object",
  required: ["text"],
  additionalProperties: false,
  properties: { text: { type: "string", minLength: 1 } },
};
const level = { enum: ["none", "note", "warning", "error"] };
const location = {
  type: "object",
  required: ["physicalLocation"],
  additionalProperties: false,
  properties: {
    physicalLocation: {
      type: "object",
      required: ["artifactLocation"],
      additionalProperties: false,
      properties: {
        artifactLocation: {
          type: "object",
          additionalProperties: false,
          // A URI reference: a relative path whose first segment has no colon.
          properties: {
            uri: {
              type: "string",
              pattern: "^(?:[^:%\\s/]|%[0-9A-F]{2})+(?:/(?:[^%\\s]|%[0-9A-F]{2})*)?$",
            },
          },
        },
        region: {
          type: "object",
          additionalProperties: false,
          properties: {
            startLine: { type: "integer", minimum: 1 },
            startColumn: { type: "integer", minimum: 1 },
          },
        },
      },
    },
  },
};

/** What SARIF 2.1.0 (OASIS, sections 3.13 to 3.52) demands of the members that are used here, and no other member. */
const SARIF = {
  type: "object",
  required: ["version", "runs"],
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: {
        type: "object",
        required: ["tool"],
        additionalProperties: false,
        properties: {
          tool: {
            type: "object",
            required: ["driver"],
            additionalProperties: false,
            properties: {
              driver: {
                type: "object",
                required: ["name"],
                additionalProperties: false,
                properties: {
                  name: { type: "string" },
                  rules: {
                    type: "array",
                    uniqueItems: true,
                    items: {
                      type: "object",
                      required: ["id"],
                      additionalProperties: false,
                      properties: {
                        id: { type: "string" },
                        shortDescription: message,
                        defaultConfiguration: {
                          type: "object",
                          additionalProperties: false,
                          properties: { level },
                        },
                        properties: { type: "object" },
                      },
                    },
                  },
                },
              },
            },
          },
          invocations: {
            type: "array",
            items: {
              type: "object",
              required: ["executionSuccessful"],
              additionalProperties: false,
              properties: {
                executionSuccessful: { type: "boolean" },
                toolExecutionNotifications: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["message"],
                    additionalProperties: false,
                    properties: { level, message },
                  },
                },
              },
            },
          },
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          results: {
            type: "array",
            items: {
              type: "object",
              required: ["message"],
              additionalProperties: false,
              properties: {
                ruleId: { type: "string" },
                ruleIndex: { type: "integer", minimum: -1 },
                level,
                message,
                locations: { type: "array", items: location },
                relatedLocations: { type: "array", uniqueItems: true, items: location },
                partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
                suppressions: {
                  type: "array",
                  uniqueItems: true,
                  items: {
                    type: "object",
                    required: ["kind"],
                    additionalProperties: false,
                    properties: {
                      kind: { enum: ["inSource", "external"] },
                      justification: { type: "string" },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

/** What Python's own parsers say: they are no work of ours. */
function wellFormed(text: string, kind: "xml" | "html"): string {
  const program =
    kind === "xml"
      ? "import sys,xml.dom.minidom as m; m.parseString(sys.stdin.buffer.read()); print('well-formed')"
      : `import sys
from html.parser import HTMLParser
VOID = {"meta"}
class Check(HTMLParser):
    stack = []
    def handle_starttag(self, tag, attributes):
        if tag not in VOID: self.stack.append(tag)
    def handle_endtag(self, tag):
        assert self.stack and self.stack.pop() == tag, tag
check = Check()
check.feed(sys.stdin.buffer.read().decode())
assert not check.stack, check.stack
print("well-formed")`;
  const { stdout, stderr } = spawnSync("python3", ["-c", program], {
    input: text,
    encoding: "utf8",
  });
  return stdout.trim() === "" ? stderr : stdout.trim();
}
