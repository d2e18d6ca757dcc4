/** `itchgen codegen`: specs in, generated files written, or with --check only compared. */
import { compareOutputs } from "../../io/compare-outputs.js";
import { isLoss, refuseDowngrade, writeOutputs } from "../../io/write-outputs.js";
import type { Diagnostic } from "../../source/diagnostics.js";
import { ExitStatus } from "../exit-status.js";
import { packageVersion } from "../package-version.js";
import { driftFinding } from "../report/drift-rules.js";
import { plural, specFinding } from "../report/finding.js";
import { printReport, type ReportFormat } from "../report/print-report.js";
import { shownFolder } from "../settings/output-folder.js";
import { settingsOf, type Settings, type SettingsOptions } from "../settings/settings.js";
import { withCommandErrors } from "../with-command-errors.js";
import { withGenerated } from "../with-generated.js";
import { codegenSummary } from "./summary.js";

/** What was typed after `itchgen codegen`. */
export interface CodegenOptions extends SettingsOptions {
  readonly check?: boolean;
  readonly force?: boolean;
  readonly format: ReportFormat;
}

/** Runs the command and returns its exit status. */
export function runCodegen(specs: readonly string[], options: CodegenOptions): Promise<ExitStatus> {
  return withCommandErrors("codegen", async () => {
    const begun = performance.now();
    const settings = settingsOf(specs, options);
    if ("findings" in settings) return refuse(settings.findings, options.format);
    if (options.check === true) return check(settings, options.format);
    const { outputFolder } = settings;
    const { generation, result: report } = await withGenerated(settings, (files) =>
      writeOutputs(files, {
        outputFolder,
        force: options.force ?? false,
        generator: packageVersion(),
      }),
    );
    if (report === null) return refuse(generation.diagnostics, options.format);
    printReport(generation.diagnostics.map(specFinding), { format: options.format, outcome: "" });
    const summary = codegenSummary(generation, report, outputFolder, performance.now() - begun);
    // A report for a program has standard output to itself.
    (options.format === "human" ? process.stdout : process.stderr).write(summary);
    return ExitStatus.ok;
  });
}

function refuse(diagnostics: readonly Diagnostic[], format: ReportFormat): ExitStatus {
  printReport(diagnostics.map(specFinding), { format, outcome: "; nothing was written" });
  return ExitStatus.specRefused;
}

async function check(settings: Settings, format: ReportFormat): Promise<ExitStatus> {
  const { outputFolder } = settings;
  const generator = packageVersion();
  const { generation, result } = await withGenerated(settings, (files) => {
    refuseDowngrade(outputFolder, generator);
    return compareOutputs(outputFolder, files, generator);
  });
  if (result === null) return refuse(generation.diagnostics, format);
  const { drifts, wanted } = result;
  const findings = drifts.map((drift) => driftFinding(drift, outputFolder));
  const specFindings = generation.diagnostics.map(specFinding);
  if (format !== "human") printReport([...specFindings, ...findings], { format, outcome: "" });
  else printReport(specFindings, { format, outcome: "" });
  if (drifts.length === 0) {
    const good = `${plural(wanted.length, "file")} in ${shownFolder(outputFolder)} as the specs say\n`;
    (format === "human" ? process.stdout : process.stderr).write(good);
    return ExitStatus.ok;
  }
  const loses = drifts.some(({ kind }) => isLoss(kind));
  const cure = loses
    ? "--force instead of --check overwrites them: save first what you want to keep"
    : "the same without --check writes them";
  const lines = findings.map(({ text }) => text);
  const all = new Set([...wanted, ...drifts.map(({ path }) => path)]).size;
  process.stderr.write(
    `${lines.join("\n")}\n\n${plural(drifts.length, "file")} of ${all} not as the specs say; ${cure}\n`,
  );
  return ExitStatus.drift;
}
