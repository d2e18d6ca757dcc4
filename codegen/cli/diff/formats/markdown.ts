/** A report as a pull-request comment: a summary table, the findings, byte maps to unfold. */
import type { ByteMap } from "../../../diff/byte-map.js";
import type { DiffReport, ReportedFinding } from "../../../diff/report.js";
import { CLASSES } from "../../../diff/rules.js";
import { allowedText, allowListNotes, outcomeText, placesText, sharedText } from "./words.js";

/** GitHub's flavour of Markdown. */
export function markdownText(report: DiffReport): string {
  const rows = CLASSES.map((each) => `| ${each} | ${report.counts[each]} |`);
  return [
    `## Layout: ${escaped(report.base)} → ${escaped(report.head)}`,
    "",
    `**${outcomeText(report)}**`,
    "",
    "| class | findings |",
    "|---|---:|",
    ...rows,
    "",
    ...report.findings.map(findingText),
    ...report.byteMaps.map((map) => byteMapText(map, report)),
    ...allowListNotes(report).map((note) => `> ${escaped(note)}\n`),
  ].join("\n");
}

function findingText(finding: ReportedFinding): string {
  const allowed = allowedText(finding);
  const mark = finding.fails ? "❌ " : "";
  return [
    `- ${mark}**${finding.class}** \`${finding.rule}\`: ${escaped(finding.summary)}${sharedText(finding)}`,
    `  ${escaped(finding.consequence)}`,
    `  <sub>${escaped(placesText(finding))}</sub>`,
    ...(allowed === "" ? [] : [`  _${escaped(allowed)}_`]),
    "",
  ].join("\n");
}

function byteMapText({ name, rows }: ByteMap, { base, head }: DiffReport): string {
  return [
    `<details><summary>Bytes of ${escaped(name)}</summary>`,
    "",
    `| byte | ${escaped(base)} | ${escaped(head)} |`,
    "|---:|---|---|",
    ...rows.map(
      (row) =>
        `| ${row.offset} | ${cell(row.base, row.isChanged)} | ${cell(row.head, row.isChanged)} |`,
    ),
    "",
    "</details>",
    "",
  ].join("\n");
}

function cell(text: string | null, isChanged: boolean): string {
  if (text === null) return "";
  return isChanged ? `**${escaped(text)}**` : escaped(text);
}

/** Text that is only text: no markup, no mention, no table's end. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_{}[\]()#+!|~]/gu, "\\$&")
    .replaceAll("@", "@&#8203;");
}
