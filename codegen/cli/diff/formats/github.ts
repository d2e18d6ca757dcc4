/** A report as workflow commands, which GitHub shows beside the changed lines. */
import type { DiffReport, ReportedFinding } from "../../../diff/report.js";
import type { AllowEntry } from "../../../spec/allow-list.js";
import { allowListNotes, countsText, outcomeText, placeFacts } from "./words.js";

/** One command per finding and a closing line. */
export function githubText(report: DiffReport): string {
  return [
    ...report.findings.map(command),
    ...[...report.expired, ...report.unused].map((entry, index) =>
      warning(entry, allowListNotes(report)[index] ?? ""),
    ),
    `${propertyless(`${report.base} → ${report.head}: ${countsText(report)}; ${outcomeText(report)}`)}`,
    "",
  ].join("\n");
}

function command(finding: ReportedFinding): string {
  const level = finding.fails ? "error" : finding.class === "DOC" ? "notice" : "warning";
  const place = placeFacts(finding.head);
  const properties = [
    ...(place === null
      ? []
      : [`file=${property(place.file)}`, `line=${place.line}`, `col=${place.column}`]),
    `title=${property(`${finding.class} ${finding.rule}`)}`,
  ];
  return `::${level} ${properties.join(",")}::${data(`${finding.summary}. ${finding.consequence}`)}`;
}

function warning({ span }: AllowEntry, note: string): string {
  const { file, line, column } = placeFacts(span) ?? { file: "", line: 1, column: 1 };
  return `::warning file=${property(file)},line=${line},col=${column},title=allow list::${data(note)}`;
}

/** Escaped as the message of a command. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Escaped as the value of a property. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A plain line, which must not begin a command. */
function propertyless(text: string): string {
  return data(text).replace(/^::/u, ": :");
}
