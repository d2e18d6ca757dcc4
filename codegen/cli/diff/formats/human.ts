/** A report for a terminal: each finding with its places, then the bytes side by side. */
import type { ByteMap } from "../../../diff/byte-map.js";
import type { DiffReport, ReportedFinding } from "../../../diff/report.js";
import { printable } from "../../../source/render-diagnostic.js";
import {
  allowedText,
  allowListNotes,
  countsText,
  outcomeText,
  placesText,
  sharedText,
} from "./words.js";

/** Plain text, no escapes. */
export function humanText(report: DiffReport): string {
  return [
    ...report.findings.map(findingText),
    ...report.byteMaps.map((map) => byteMapText(map, report)),
    ...allowListNotes(report).map((note) => `note: ${printable(note)}\n`),
    `${printable(`${report.base} → ${report.head}`)}: ${countsText(report)}`,
    `${outcomeText(report)}\n`,
  ].join("\n");
}

function findingText(finding: ReportedFinding): string {
  const allowed = allowedText(finding);
  return [
    `${finding.class} ${finding.rule}: ${printable(finding.summary)}${sharedText(finding)}`,
    `  ${finding.path}`,
    `  ${printable(placesText(finding))}`,
    `  ${printable(finding.consequence)}`,
    ...(allowed === "" ? [] : [`  ${printable(allowed)}`]),
    "",
  ].join("\n");
}

function byteMapText({ name, rows }: ByteMap, { base, head }: DiffReport): string {
  const width = Math.max(base.length, ...rows.map((row) => row.base?.length ?? 0));
  const line = (mark: string, offset: string, left: string, right: string): string =>
    `${mark} ${offset.padStart(5)}  ${left.padEnd(width)}  ${right}`.trimEnd();
  return [
    `bytes of ${name}`,
    line(" ", "", base, head),
    ...rows.map((row) =>
      line(row.isChanged ? "!" : " ", String(row.offset), row.base ?? "", row.head ?? ""),
    ),
    "",
  ].join("\n");
}
