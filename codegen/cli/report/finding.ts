/** What commands report, in one form for every format: mistakes in specs, and files that drifted. */
import type { Severity } from "../../source/rules.js";
import type { Diagnostic } from "../../source/diagnostics.js";
import { renderDiagnostic } from "../../source/render-diagnostic.js";
import { regionFacts, type RegionFacts } from "../formats/place-facts.js";

/** One thing to report. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where; the whole file when it has no line of its own. */
  readonly place: Place;
  readonly notes: readonly string[];
  readonly related: readonly { readonly place: RegionFacts; readonly message: string }[];
  readonly help: string | null;
  /** All of it as a person reads it on a terminal. */
  readonly text: string;
}

/** A region of a file, or the file as a whole. */
export type Place = RegionFacts | { readonly file: string };

/** A finding about a spec or a configuration. */
export function specFinding(diagnostic: Diagnostic): Finding {
  const { rule, severity, message, span, notes, related, help } = diagnostic;
  return {
    rule,
    severity,
    message,
    place: regionFacts(span),
    notes,
    related: related.map((each) => ({ place: regionFacts(each.span), message: each.message })),
    help,
    text: renderDiagnostic(diagnostic),
  };
}

/** How many of each severity: `2 errors, 1 warning`. */
export function countsText(findings: readonly Finding[]): string {
  const { errors, warnings } = countsOf(findings);
  return `${plural(errors, "error")}, ${plural(warnings, "warning")}`;
}

/** How many of each severity. */
export function countsOf(findings: readonly Finding[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: findings.length - errors };
}

/** `1 file`, `2 files`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
