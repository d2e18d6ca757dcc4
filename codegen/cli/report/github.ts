/**
 * Findings as workflow commands, which GitHub shows beside the lines of a change. It shows ten of them
 * for each step, so the worst ten are given and all are in the step's summary.
 */
import { printable } from "../../source/render-diagnostic.js";
import { escapeMarkdown, githubData, githubLine, githubProperty } from "../formats/escape.js";
import { countsText, plural, type Finding, type Place } from "./finding.js";

/** What GitHub shows of one step. */
const MOST_ANNOTATIONS = 10;
/** GitHub refuses a summary of more than 1 MiB as a whole. */
const LARGEST_SUMMARY = 1_000_000;

/** At most ten commands and a closing line. */
export function githubReport(findings: readonly Finding[]): string {
  const worst = [
    ...findings.filter(({ severity }) => severity === "error"),
    ...findings.filter(({ severity }) => severity !== "error"),
  ].slice(0, MOST_ANNOTATIONS);
  const hidden = findings.length - worst.length;
  const more = hidden > 0 ? `; ${plural(hidden, "more finding")} in the step summary` : "";
  return [...worst.map(command), githubLine(`${countsText(findings)}${more}`), ""].join("\n");
}

/** All findings as Markdown for the file that `GITHUB_STEP_SUMMARY` names. */
export function githubSummary(findings: readonly Finding[]): string {
  const lines = ["### itchgen", "", `**${countsText(findings)}**`, ""];
  if (findings.length > 0) lines.push("| place | rule | finding |", "|---|---|---|");
  let size = lines.join("\n").length;
  for (const [index, finding] of findings.entries()) {
    const row = summaryRow(finding);
    size += row.length * 3 + 1;
    if (size > LARGEST_SUMMARY) {
      lines.push("", `${plural(findings.length - index, "more finding")} not shown.`);
      break;
    }
    lines.push(row);
  }
  return [...lines, ""].join("\n");
}

function command({ severity, place, rule, message, help }: Finding): string {
  const position =
    "line" in place
      ? [
          `line=${place.line}`,
          `col=${place.column}`,
          `endLine=${place.endLine}`,
          `endColumn=${place.endColumn}`,
        ]
      : [];
  const properties = [
    `file=${githubProperty(place.file)}`,
    ...position,
    `title=${githubProperty(rule)}`,
  ];
  // The log of a workflow is a terminal.
  const text = [message, ...(help === null ? [] : [help])].map(printable).join("\n");
  return `::${severity} ${properties.join(",")}::${githubData(text)}`;
}

function summaryRow({ place, severity, rule, message, help }: Finding): string {
  const cure = help === null ? "" : `<br>${escapeMarkdown(help)}`;
  return `| ${escapeMarkdown(placeText(place))} | ${severity} \`${rule}\` | ${escapeMarkdown(message)}${cure} |`;
}

function placeText(place: Place): string {
  return "line" in place ? `${place.file}:${place.line}:${place.column}` : place.file;
}
