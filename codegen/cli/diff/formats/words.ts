/** Sentences that several formats share. */
import type { DiffReport, ReportedFinding } from "../../../diff/report.js";
import { CLASSES } from "../../../diff/rules.js";
import { place } from "../../../source/render-diagnostic.js";
export { escapeXml } from "../../formats/escape.js";
export { placeFacts } from "../../formats/place-facts.js";

/** `2 WIRE_BREAKING, 1 DOC`, or `no difference`. */
export function countsText({ counts }: DiffReport): string {
  const parts = CLASSES.filter((each) => counts[each] > 0).map((each) => `${counts[each]} ${each}`);
  return parts.length === 0 ? "no difference" : parts.join(", ");
}

/** What has to follow: the verdict on the run and the version needed. */
export function outcomeText({ failing, level, bump }: DiffReport): string {
  const needs = bump === "none" ? "" : `; needs a ${bump} version`;
  return failing === 0
    ? `nothing fails at level ${level}${needs}`
    : `${failing} ${failing === 1 ? "finding fails" : "findings fail"} at level ${level}${needs}`;
}

/** `main:spec/x.yaml:12:3 → spec/x.yaml:12:3`. */
export function placesText({ base, head }: ReportedFinding): string {
  return [base, head].map((span) => (span === null ? "(nowhere)" : place(span))).join(" → ");
}

/** `in 23 messages`, where a finding is shared. */
export function sharedText({ messages }: ReportedFinding): string {
  return messages.length > 1 ? ` (in ${messages.length} messages)` : "";
}

/** The agreement, where there is one. */
export function allowedText({ allowed }: ReportedFinding): string {
  return allowed === null ? "" : `allowed until ${allowed.expires.value}: ${allowed.reason.value}`;
}

/** Agreements that are over or that nothing needed, a sentence each. */
export function allowListNotes({ expired, unused }: DiffReport): readonly string[] {
  return [
    ...expired.map(
      (entry) =>
        `${place(entry.span)}: the agreement on ${entry.rule.value} of ${entry.path.value} ended on ${entry.expires.value}`,
    ),
    ...unused.map(
      (entry) =>
        `${place(entry.span)}: nothing needs the agreement on ${entry.rule.value} of ${entry.path.value}`,
    ),
  ];
}
