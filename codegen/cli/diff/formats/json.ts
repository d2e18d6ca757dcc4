/** A report as JSON, one line: everything a program may want to know. */
import type { DiffReport } from "../../../diff/report.js";
import { placeFacts } from "./words.js";

/** One object and a line feed. */
export function jsonText(report: DiffReport): string {
  const { base, head, level, counts, failing, bump, byteMaps } = report;
  return `${JSON.stringify({
    base,
    head,
    level,
    failing,
    bump,
    counts,
    findings: report.findings.map((finding) => ({
      rule: finding.rule,
      class: finding.class,
      path: finding.path,
      summary: finding.summary,
      consequence: finding.consequence,
      base: placeFacts(finding.base),
      head: placeFacts(finding.head),
      messages: finding.messages,
      fails: finding.fails,
      allowed:
        finding.allowed === null
          ? null
          : { reason: finding.allowed.reason.value, expires: finding.allowed.expires.value },
    })),
    byteMaps,
    expiredAllowances: report.expired.map(({ rule, path }) => ({
      rule: rule.value,
      path: path.value,
    })),
    unusedAllowances: report.unused.map(({ rule, path }) => ({
      rule: rule.value,
      path: path.value,
    })),
  })}\n`;
}
