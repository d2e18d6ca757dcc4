/** `itchgen validate`: specs in, findings out; nothing is written. */
import { compile } from "../../compile.js";
import { readSources } from "../read-sources.js";
import { protocolTable } from "../codegen/summary.js";
import { ExitStatus } from "../exit-status.js";
import { plural, specFinding } from "../report/finding.js";
import { printReport, type ReportFormat } from "../report/print-report.js";
import { settingsOf, type SettingsOptions } from "../settings/settings.js";
import { withCommandErrors } from "../with-command-errors.js";
import { withProgress } from "../progress/work-progress.js";

/** What was typed after `itchgen validate`. */
export interface ValidateOptions extends SettingsOptions {
  readonly format: ReportFormat;
}

/** Runs the command and returns its exit status. */
export function runValidate(
  specs: readonly string[],
  options: ValidateOptions,
): Promise<ExitStatus> {
  return withCommandErrors("validate", async () => {
    const { format } = options;
    const settings = settingsOf(specs, options);
    const { protocols, diagnostics } =
      "findings" in settings
        ? { protocols: [], diagnostics: settings.findings }
        : await withProgress((pause) =>
            compile(readSources(settings.specs), [], {
              prefixes: settings.prefixes,
              origins: false,
              pause,
            }),
          );
    printReport(diagnostics.map(specFinding), { format, outcome: "" });
    if (protocols.length === 0) return ExitStatus.specRefused;
    if (format === "human") {
      process.stdout.write(
        `${protocolTable(protocols).join("\n")}\n${plural(protocols.length, "spec")} without a mistake\n`,
      );
    }
    return ExitStatus.ok;
  });
}
