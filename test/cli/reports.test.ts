/** Findings in every format: whole, escaped, and valid where a schema or a parser can say so. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DRIFT_RULES, driftFinding } from "../../codegen/cli/report/drift-rules.js";
import { specFinding, type Finding } from "../../codegen/cli/report/finding.js";
import { githubReport, githubSummary } from "../../codegen/cli/report/github.js";
import { jsonReport } from "../../codegen/cli/report/json.js";
import { junitReport } from "../../codegen/cli/report/junit.js";
import { sarifReport } from "../../codegen/cli/report/sarif.js";
import { Diagnostics } from "../../codegen/source/diagnostics.js";
import { printable } from "../../codegen/source/render-diagnostic.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { itchgen } from "../support/cli.js";
import { wildText } from "../support/hostile-words.js";
import { sarifProblems } from "../support/sarif-schema.js";
import { SMALL_SPEC } from "../support/specs.js";

/** A finding whose every text is chosen by somebody hostile. */
const finding: fc.Arbitrary<Finding> = fc
  .record({ path: wildText, text: wildText, message: wildText, note: wildText, help: wildText })
  .map(({ path, text, message, note, help }) => {
    const file = { path, text };
    const diagnostics = new Diagnostics();
    diagnostics.report("field-hole", { file, start: 0, end: Math.min(3, text.length) }, message, {
      notes: [note],
      related: [{ span: { file, start: text.length, end: text.length }, message: note }],
      help,
    });
    const [diagnostic] = diagnostics.sorted;
    if (diagnostic === undefined) throw new Error("nothing was reported");
    return specFinding(diagnostic);
  });
const findings = fc.array(finding, { maxLength: 14 });

/** GitHub's own reading of a line: `::name key=value,key=value::message`, percent signs undone. */
function commandOf(line: string): Readonly<Record<string, string>> | null {
  const [, name, properties, message] = /^\s*::(\w+)(?: (.*?))?::(.*)$/su.exec(line) ?? [];
  if (name === undefined) return null;
  const undone = (text: string): string =>
    text
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%");
  const pairs = (properties ?? "").split(",").map((pair) => {
    const equals = pair.indexOf("=");
    return [pair.slice(0, equals), undone(pair.slice(equals + 1))] as const;
  });
  return { ...Object.fromEntries(pairs), name, message: undone(message ?? "") };
}

/** Elements and text of an XML document, entities undone; throws where it is not well-formed. */
function xmlTexts(xml: string): readonly string[] {
  const undone = (text: string): string => {
    if (/[<>]|&(?!(?:amp|lt|gt|quot|#39|#9|#10|#13);)/u.test(text))
      throw new Error(`not escaped: ${text}`);
    return text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replace(/&#(9|10|13);/gu, (_, code) => String.fromCharCode(Number(code)))
      .replaceAll("&amp;", "&");
  };
  const open: string[] = [];
  const texts: string[] = [];
  const body = xml.replace(/^<\?xml [^?]*\?>/u, "");
  for (const [, slash, name, attributes = "", selfClosed, text] of body.matchAll(
    /<(\/?)([a-z-]+)((?: [a-z]+="[^"]*")*)(\/?)>|([^<]+)/gu,
  )) {
    if (name === undefined) texts.push(undone(text ?? ""));
    else if (slash === "/") expect(open.pop()).toBe(name);
    else if (selfClosed === "") open.push(name);
    // A reader of XML takes a raw line end in an attribute for a space; a workflow's log begins a command after it.
    expect(attributes).not.toMatch(/[\t\n\r]/u);
    for (const [, value] of attributes.matchAll(/="([^"]*)"/gu)) texts.push(undone(value ?? ""));
  }
  expect(open).toEqual([]);
  return texts;
}

const inXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd");

describe("whatever a spec says, it stays text", () => {
  test("in JSON", () => {
    fc.assert(
      fc.property(findings, (all) => {
        const report = JSON.parse(jsonReport(all)) as {
          readonly findings: readonly Record<string, unknown>[];
        };
        expect(report.findings.map(({ message, help, file }) => [message, help, file])).toEqual(
          all.map(({ message, help, place }) => [message, help, place.file]),
        );
      }),
    );
  });

  test("in GitHub's commands, of which there are ten at most", () => {
    fc.assert(
      fc.property(findings, (all) => {
        const lines = githubReport(all).trimEnd().split("\n");
        const commands = lines.slice(0, -1).map(commandOf);
        expect(commandOf(lines.at(-1) ?? "")).toBeNull();
        expect(
          commands.map((each) => [
            each?.["name"],
            each?.["file"],
            each?.["title"],
            each?.["message"],
          ]),
        ).toEqual(
          all
            .slice(0, 10)
            .map(({ place, message, help }) => [
              "error",
              place.file.replace(/[^\r\n]+/gu, printable),
              "field-hole",
              `${printable(message)}\n${printable(help ?? "")}`,
            ]),
        );
      }),
    );
  });

  test("in the step summary, which is a table", () => {
    fc.assert(
      fc.property(findings, (all) => {
        const lines = githubSummary(all).trimEnd().split("\n");
        const rows = lines.slice(6);
        expect(rows.length).toBe(all.length);
        for (const row of rows) {
          expect(row.match(/(?<!\\)(?:\\\\)*\|/gu)?.length).toBe(4);
          expect(row.replaceAll("<br>", "")).not.toMatch(
            /[<\n\r]|@(?!&#8203;)|(?<!\\)(?:\\\\)*[[*]/u,
          );
        }
      }),
    );
  });

  test("in JUnit's XML", () => {
    fc.assert(
      fc.property(findings, (all) => {
        const texts = new Set(xmlTexts(junitReport(all)));
        for (const { message, text } of all) {
          expect(texts.has(inXml(message))).toBe(true);
          expect(texts.has(inXml(text))).toBe(true);
        }
      }),
    );
  });

  test("in SARIF, which is valid", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(findings, (all) => {
        const log = JSON.parse(sarifReport(all)) as {
          readonly runs: readonly [{ readonly results: readonly unknown[] }];
        };
        expect(sarifProblems(log)).toEqual([]);
        expect(log.runs[0].results.length).toBe(all.length);
      }),
      { numRuns: 25 },
    );
  });

  test("on a terminal, which obeys nothing of it", () => {
    fc.assert(
      fc.property(finding, ({ text }) => {
        expect(text).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
    );
  });
});

describe("the schema of SARIF", () => {
  test("accepts a report of every rule and of drift", () => {
    const drift = driftFinding({ kind: "edited", path: "c/a b.h" }, "generated");
    const log = JSON.parse(sarifReport([drift])) as {
      readonly runs: readonly [
        {
          readonly results: readonly { readonly ruleIndex: number }[];
          readonly tool: {
            readonly driver: { readonly rules: readonly { readonly id: string }[] };
          };
        },
      ];
    };
    expect(sarifProblems(log)).toEqual([]);
    const [{ results, tool }] = log.runs;
    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe("drift-edited");
    expect(tool.driver.rules.filter(({ id }) => id in DRIFT_RULES).length).toBe(8);
  });

  test("would refuse a wrong one", () => {
    expect(sarifProblems({ version: "2.1.0", runs: [{ tool: {} }] })).not.toEqual([]);
  });
});

describe("validate and codegen", () => {
  const folder = temporaryFolder();
  const bad = join(folder, "bad.yaml");
  const holes = Array.from(
    { length: 12 },
    (_, index) =>
      `  - { name: n${index}, title: N, length: 3, fields: [{ name: x, offset: 1, type: u16 }] }`,
  ).join("\n");
  writeFileSync(bad, `${SMALL_SPEC}${holes}\n`);
  const sound = join(folder, "sound.yaml");
  writeFileSync(sound, SMALL_SPEC);

  test.each(["validate", "codegen"])("%s reports in every format and writes nothing", (command) => {
    const out = command === "codegen" ? ["--out", join(folder, "out")] : [];
    const run = (format: string): string => {
      const { status, stdout, stderr } = itchgen([command, bad, ...out, "--format", format]);
      expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
      return stdout;
    };
    expect(JSON.parse(run("json"))).toMatchObject({ errors: 12, warnings: 0 });
    expect(sarifProblems(JSON.parse(run("sarif")))).toEqual([]);
    expect(xmlTexts(run("junit")).filter((text) => text.includes("error[field-hole]")).length).toBe(
      12,
    );
    expect(
      run("github")
        .trimEnd()
        .split("\n")
        .map((line) => commandOf(line)?.["line"] ?? line),
    ).toEqual([
      ...Array.from({ length: 10 }, (_, index) => String(43 + index)),
      "12 errors, 0 warnings; 2 more findings in the step summary",
    ]);
    expect(() => readFileSync(join(folder, "out/.itchgen.json"))).toThrow("ENOENT");
  });

  test("the step summary has all of them, after what was there", () => {
    const summary = join(folder, "summary.md");
    writeFileSync(summary, "before\n");
    itchgen(["validate", bad, "--format", "github"], { env: { GITHUB_STEP_SUMMARY: summary } });
    const lines = readFileSync(summary, "utf8").split("\n");
    expect(lines[0]).toBe("before");
    expect(lines.filter((line) => line.includes("`field-hole`")).length).toBe(12);
  });

  test("a sound spec gives a report of nothing for programs and a table for people", () => {
    for (const format of ["json", "github", "junit", "sarif"]) {
      const { status, stdout } = itchgen(["validate", sound, "--format", format]);
      expect({ status, some: stdout.length > 0 }).toEqual({ status: 0, some: true });
    }
    const { status, stdout, stderr } = itchgen(["validate", sound]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^ {2}toy 1\.0 {2}2020-01-02 {2}2 messages {2}1 record {2}33 bytes {2}[0-9a-f]{16}\n1 spec without a mistake\n$/u,
    );
  });

  test("500 mistakes: a hundred shown, all counted, the same order each time", () => {
    const many = join(folder, "many.yaml");
    writeFileSync(many, `itchgen: 1\nrecords:\n${"  - none\n".repeat(500)}`);
    const { status, stderr } = itchgen(["validate", many]);
    expect(status).toBe(2);
    expect(stderr.match(/: error\[/gu)?.length).toBe(100);
    expect(stderr.split("\n").at(-2)).toBe("506 errors, 0 warnings (406 not shown)");
    expect(itchgen(["validate", many]).stderr).toBe(stderr);
  });

  test("drift is reported in the same formats", { timeout: 60_000 }, () => {
    const out = join(folder, "drift");
    mkdirSync(out);
    const args = ["codegen", sound, "--target", "manifest", "--out", out];
    expect(itchgen(args).status).toBe(0);
    writeFileSync(join(out, "manifest/toy-1.0.json"), "{}\n");
    const { status, stdout } = itchgen([...args, "--check", "--format", "github"]);
    expect(status).toBe(3);
    expect(stdout.split("\n").map((line) => commandOf(line)?.["title"])[0]).toBe("drift-edited");
    const log: unknown = JSON.parse(itchgen([...args, "--check", "--format", "sarif"]).stdout);
    expect(sarifProblems(log)).toEqual([]);
  });
});

test("printable keeps what is harmless", () => {
  expect(printable("Größe 中 🚀")).toBe("Größe 中 🚀");
});
