/** A report as SARIF 2.1.0, for code-scanning tools. */
import type { DiffReport, ReportedFinding } from "../../../diff/report.js";
import { classOf, DIFF_RULES, type ChangeClass, type DiffRule } from "../../../diff/rules.js";
import { allowListNotes, placeFacts } from "./words.js";

/** One run. */
export function sarifText(report: DiffReport): string {
  const rules = Object.keys(DIFF_RULES) as DiffRule[];
  return `${JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "itchgen diff",
              rules: rules.map((id) => ({
                id,
                shortDescription: { text: DIFF_RULES[id].means },
                defaultConfiguration: { level: LEVELS[classOf(id)] },
                properties: { class: classOf(id) },
              })),
            },
          },
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: allowListNotes(report).map((text) => ({
                level: "note",
                message: { text },
              })),
            },
          ],
          columnKind: "utf16CodeUnits",
          results: report.findings.map((finding) => result(finding, rules.indexOf(finding.rule))),
        },
      ],
    },
    null,
    2,
  )}\n`;
}

const LEVELS: Readonly<Record<ChangeClass, "error" | "warning" | "note">> = {
  WIRE_BREAKING: "error",
  SOURCE_BREAKING: "error",
  WIRE_EXTENDING: "warning",
  DOC: "note",
};

function result(finding: ReportedFinding, ruleIndex: number): object {
  const { rule, summary, consequence, allowed, path } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[finding.class],
    message: { text: `${summary}. ${consequence}` },
    locations: location(finding.head ?? finding.base),
    relatedLocations: finding.head === null ? [] : location(finding.base),
    partialFingerprints: { "itchgen/path": `${rule} ${path}` },
    ...(allowed === null
      ? {}
      : { suppressions: [{ kind: "external", justification: allowed.reason.value }] }),
  };
}

function location(span: ReportedFinding["head"]): readonly object[] {
  const place = placeFacts(span);
  if (place === null) return [];
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: place.file.split("/").map(encodeURIComponent).join("/") },
        region: { startLine: place.line, startColumn: place.column },
      },
    },
  ];
}
