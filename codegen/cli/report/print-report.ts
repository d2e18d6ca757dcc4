/** Findings to where they are read: a terminal, a program, or a workflow's page. */
import { appendFileSync } from "node:fs";
import { reason } from "../../io/load-sources.js";
import { countsText, type Finding } from "./finding.js";
import { githubReport, githubSummary } from "./github.js";
import { jsonReport } from "./json.js";
import { junitReport } from "./junit.js";
import { sarifReport } from "./sarif.js";

/** The formats for programs, by name; `human` is the one for people. */
const MACHINE_FORMATS: Readonly<
  Record<Exclude<ReportFormat, "human">, (findings: readonly Finding[]) => string>
> = {
  json: jsonReport,
  github: githubReport,
  junit: junitReport,
  sarif: sarifReport,
};

/** Name of a format. */
export type ReportFormat = "human" | "json" | "github" | "junit" | "sarif";

/** So many are shown to a person; the rest are counted. */
const MOST_SHOWN = 100;

/**
 * Prints findings. For people: on standard error, with what follows from them (`; nothing was
 * written`), and nothing when there are none. For programs: on standard output, a report even of none.
 */
export function printReport(
  findings: readonly Finding[],
  { format, outcome }: { readonly format: ReportFormat; readonly outcome: string },
): void {
  if (format === "human") {
    if (findings.length > 0) process.stderr.write(humanReport(findings, outcome));
    return;
  }
  process.stdout.write(MACHINE_FORMATS[format](findings));
  if (format === "github") appendSummary(githubSummary(findings));
}

function humanReport(findings: readonly Finding[], outcome: string): string {
  const shown = findings.slice(0, MOST_SHOWN).map(({ text }) => text);
  const hidden = findings.length - shown.length;
  const more = hidden > 0 ? ` (${hidden} not shown)` : "";
  return `${shown.join("\n\n")}\n\n${countsText(findings)}${more}${outcome}\n`;
}

function appendSummary(markdown: string): void {
  const path = process.env["GITHUB_STEP_SUMMARY"];
  if (path === undefined || path === "") return;
  try {
    appendFileSync(path, markdown);
  } catch (error) {
    process.stderr.write(`itchgen: the step summary cannot be written: ${reason(error)}\n`);
  }
}
