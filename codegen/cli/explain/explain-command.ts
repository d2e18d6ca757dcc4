/** `itchgen explain`: a rule, a message's bytes, a field, or an enumeration, in words. */
import { compile } from "../../compile.js";
import { IoError } from "../../io/io-error.js";
import { readSources } from "../read-sources.js";
import type { Origins } from "../../layout/origins.js";
import { printable } from "../../source/render-diagnostic.js";
import { suggest } from "../../source/suggest.js";
import { ExitStatus } from "../exit-status.js";
import { specFinding } from "../report/finding.js";
import { printReport } from "../report/print-report.js";
import { settingsOf, type SettingsOptions } from "../settings/settings.js";
import { UsageError } from "../usage-error.js";
import { withCommandErrors } from "../with-command-errors.js";
import { withProgress } from "../progress/work-progress.js";
import { enumerationText, fieldText, optionSetText } from "./field-text.js";
import { findSubjects, subjectNames, type Subject } from "./find-subject.js";
import { layoutText } from "./layout-text.js";
import { RULE_NAMES, ruleText } from "./rule-text.js";

/** More parts than this are too much to read at once. */
const MOST_SHOWN = 8;

/** Runs the command and returns its exit status. */
export function runExplain(
  name: string,
  specs: readonly string[],
  options: SettingsOptions,
): Promise<ExitStatus> {
  return withCommandErrors("explain", async () => {
    const rule = ruleText(name);
    if (rule !== null) {
      process.stdout.write(rule);
      return ExitStatus.ok;
    }
    if (looksLikeRule(name)) throw unknown(name, RULE_NAMES);
    const settings = settingsFor(name, specs, options);
    const { protocols, origins, diagnostics } =
      "findings" in settings
        ? { protocols: [], origins: new Map(), diagnostics: settings.findings }
        : await withProgress((pause) =>
            compile(readSources(settings.specs), [], { prefixes: settings.prefixes, pause }),
          );
    if (protocols.length === 0) {
      printReport(diagnostics.map(specFinding), { format: "human", outcome: "" });
      return ExitStatus.specRefused;
    }
    const subjects = findSubjects(name, protocols);
    if (subjects.length === 0) throw unknown(name, [...RULE_NAMES, ...subjectNames(protocols)]);
    process.stdout.write(subjectTexts(subjects, origins));
    return ExitStatus.ok;
  });
}

/** Who has no specs, and asked for nearly a rule, meant that. */
function settingsFor(
  name: string,
  specs: readonly string[],
  options: SettingsOptions,
): ReturnType<typeof settingsOf> {
  try {
    return settingsOf(specs, options);
  } catch (error) {
    const near = error instanceof IoError ? suggest(name, RULE_NAMES) : null;
    if (near === null) throw error;
    throw new UsageError(`there is no rule ${printable(name)}; did you mean ${near}?`);
  }
}

/** Rules have hyphens, names in specs have none. */
function looksLikeRule(name: string): boolean {
  return /^[a-z]+(?:-[a-z0-9]+)+$/u.test(name);
}

function unknown(name: string, candidates: readonly string[]): UsageError {
  const near = suggest(name, candidates);
  return new UsageError(
    `there is no rule, message, field or enumeration ${printable(name)}${near === null ? "" : `; did you mean ${near}?`}`,
  );
}

function subjectTexts(subjects: readonly Subject[], origins: Origins): string {
  const texts = subjects.slice(0, MOST_SHOWN).map((subject) => subjectText(subject, origins));
  const hidden = subjects.slice(MOST_SHOWN).map(nameOf);
  const more = hidden.length === 0 ? [] : [`also: ${hidden.join(", ")}\n`];
  return [...texts, ...more].join("\n");
}

function subjectText(subject: Subject, origins: Origins): string {
  const { protocol } = subject;
  switch (subject.kind) {
    case "layout":
      return layoutText(subject.layout, protocol, origins);
    case "field":
      return fieldText(subject.field, { layout: subject.layout, protocol, origins });
    case "enumeration":
      return enumerationText(subject.enumeration, { protocol, origins });
    case "options":
      return optionSetText(subject.options, { protocol, origins });
  }
}

function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case "layout":
      return subject.layout.name;
    case "field":
      return `${subject.layout.name}.${subject.field.name}`;
    case "enumeration":
      return subject.enumeration.name;
    case "options":
      return subject.options.name;
  }
}
