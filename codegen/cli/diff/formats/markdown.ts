/** A report as a pull-request comment: a summary table, the findings, byte maps to unfold. */
import type { ByteMap } from "../../../diff/byte-map.js";
import type { DiffReport, ReportedFinding } from "../../../diff/report.js";
import { CLASSES } from "../../../diff/rules.js";
import { escapeMarkdown } from "../../formats/escape.js";
import { allowedText, allowListNotes, outcomeText, placesText, sharedText } from "./words.js";

/** GitHub's flavour of Markdown. */
export function markdownText(report: DiffReport): string {
  const rows = CLASSES.map((each) => `| ${each} | ${report.counts[each]} |`);
  return [
    `## Layout: ${escapeMarkdown(report.base)} → ${escapeMarkdown(report.head)}`,
    "",
    `**${outcomeText(report)}**`,
    "",
    "| class | findings |",
    "|---|---:|",
    ...rows,
    "",
    ...report.findings.map(findingText),
    ...report.byteMaps.map((map) => byteMapText(map, report)),
    ...allowListNotes(report).map((note) => `> ${escapeMarkdown(note)}\n`),
  ].join("\n");
}

function findingText(finding: ReportedFinding): string {
  const allowed = allowedText(finding);
  const mark = finding.fails ? "❌ " : "";
  return [
    `- ${mark}**${finding.class}** \`${finding.rule}\`: ${escapeMarkdown(finding.summary)}${sharedText(finding)}`,
    `  ${escapeMarkdown(finding.consequence)}`,
    `  <sub>${escapeMarkdown(placesText(finding))}</sub>`,
    ...(allowed === "" ? [] : [`  _${escapeMarkdown(allowed)}_`]),
    "",
  ].join("\n");
}

function byteMapText({ name, rows }: ByteMap, { base, head }: DiffReport): string {
  return [
    `<details><summary>Bytes of ${escapeMarkdown(name)}</summary>`,
    "",
    `| byte | ${escapeMarkdown(base)} | ${escapeMarkdown(head)} |`,
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
  return isChanged ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text);
}
