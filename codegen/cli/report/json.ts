/** Findings as one JSON object. */
import { countsOf, type Finding } from "./finding.js";

/** One object and a line feed. */
export function jsonReport(findings: readonly Finding[]): string {
  return `${JSON.stringify({
    ...countsOf(findings),
    findings: findings.map(({ rule, severity, message, place, notes, related, help }) => ({
      rule,
      severity,
      message,
      ...place,
      notes,
      related: related.map((each) => ({ message: each.message, ...each.place })),
      help,
    })),
  })}\n`;
}
