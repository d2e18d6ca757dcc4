/** What a stage found wrong, and the collector that every stage writes to. */
import { severityOf, type RuleId, type Severity } from "./rules.js";
import type { Span } from "./source-file.js";

/** Another place that helps to understand a finding. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** One finding at one place. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly span: Span;
  /** One sentence without a final stop: what is wrong here. */
  readonly message: string;
  /** The arithmetic or reasoning behind the message, a line each; may be empty. */
  readonly notes: readonly string[];
  readonly related: readonly RelatedPlace[];
  /** What to write instead, or null. */
  readonly help: string | null;
}

/** What may be added to a finding. */
export interface DiagnosticDetails {
  readonly notes?: readonly string[];
  readonly related?: readonly RelatedPlace[];
  readonly help?: string | null;
}

/** Collects findings; stages add to it and go on, the pipeline stops between stages. */
export class Diagnostics {
  readonly #found: Diagnostic[] = [];
  #errorCount = 0;

  /** Records a finding at a place. */
  report(rule: RuleId, span: Span, message: string, details: DiagnosticDetails = {}): void {
    const severity = severityOf(rule);
    if (severity === "error") this.#errorCount++;
    this.#found.push({
      rule,
      severity,
      span,
      message,
      notes: details.notes ?? [],
      related: details.related ?? [],
      help: details.help ?? null,
    });
  }

  /** Records what another collector has found. */
  addAll(other: Diagnostics): void {
    this.#errorCount += other.#errorCount;
    for (const found of other.#found) this.#found.push(found);
  }

  /** True when at least one finding is an error. */
  get hasErrors(): boolean {
    return this.errorCount > 0;
  }

  /** Errors so far; a stage compares it before and after to know whether its own part is sound. */
  get errorCount(): number {
    return this.#errorCount;
  }

  /** All findings by file, then place, then order of discovery. */
  get sorted(): readonly Diagnostic[] {
    return [...this.#found].sort(
      (a, b) => compareText(a.span.file.path, b.span.file.path) || a.span.start - b.span.start,
    );
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
