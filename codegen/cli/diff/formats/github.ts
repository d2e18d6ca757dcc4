/** A report as workflow commands, which GitHub shows beside the changed lines. */
import type { DiffReport, ReportedFinding } from "../../../diff/report.js";
import type { AllowEntry } from "../../../spec/allow-list.js";
import { githubData, githubLine, githubProperty } from "../../formats/escape.js";
import { allowListNotes, countsText, outcomeText, placeFacts } from "./words.js";

/** One command per finding and a closing line. */
export function githubText(report: DiffReport): string {
  return [
    ...report.findings.map(command),
    ...[...report.expired, ...report.unused].map((entry, index) =>
      warning(entry, allowListNotes(report)[index] ?? ""),
    ),
    `${githubLine(`${report.base} → ${report.head}: ${countsText(report)}; ${outcomeText(report)}`)}`,
    "",
  ].join("\n");
}

function command(finding: ReportedFinding): string {
  const level = finding.fails ? "error" : finding.class === "DOC" ? "notice" : "warning";
  const place = placeFacts(finding.head);
  const properties = [
    ...(place === null
      ? []
      : [`file=${githubProperty(place.file)}`, `line=${place.line}`, `col=${place.column}`]),
    `title=${githubProperty(`${finding.class} ${finding.rule}`)}`,
  ];
  return `::${level} ${properties.join(",")}::${githubData(`${finding.summary}. ${finding.consequence}`)}`;
}

function warning({ span }: AllowEntry, note: string): string {
  const { file, line, column } = placeFacts(span) ?? { file: "", line: 1, column: 1 };
  return `::warning file=${githubProperty(file)},line=${line},col=${column},title=allow list::${githubData(note)}`;
}
