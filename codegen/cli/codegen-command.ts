/** `itchgen codegen`: specs in, generated files written, or with --check only compared. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { TARGETS } from "../emit/targets.js";
import type { Target } from "../emit/target.js";
import { generate, type Generation } from "../generate.js";
import { compareOutputs, type DriftKind } from "../io/compare-outputs.js";
import { IoError } from "../io/io-error.js";
import { reason } from "../io/load-sources.js";
import { writeOutputs, type WriteReport } from "../io/write-outputs.js";
import { renderDiagnostic } from "../source/render-diagnostic.js";
import type { EditionChoice } from "../spec/choose-edition.js";
import { suggest } from "../source/suggest.js";
import { ExitStatus } from "./exit-status.js";

/** What was typed after `itchgen codegen`. */
export interface CodegenOptions {
  readonly out: string;
  readonly target?: readonly string[];
  readonly runtime: string;
  readonly edition?: readonly EditionChoice[];
  readonly check?: boolean;
  readonly force?: boolean;
}

/** Runs the command and returns its exit status. */
export async function runCodegen(
  specs: readonly string[],
  options: CodegenOptions,
): Promise<ExitStatus> {
  const begun = performance.now();
  try {
    const targets = chosenTargets(options.target ?? []);
    if (typeof targets === "string") {
      process.stderr.write(`itchgen codegen: ${targets}\n`);
      return ExitStatus.usage;
    }
    const generation = await generate({
      specs: specs.length > 0 ? specs : specsIn("spec"),
      targets,
      outputFolder: options.out,
      runtimeModule: options.runtime,
      editions: options.edition ?? [],
    });
    reportDiagnostics(generation);
    if (generation.files.length === 0) return ExitStatus.specRefused;
    if (options.check === true) return check(options.out, generation);
    const report = writeOutputs(generation.files, {
      outputFolder: options.out,
      force: options.force ?? false,
    });
    process.stdout.write(summary(generation, report, options.out, performance.now() - begun));
    return ExitStatus.ok;
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    process.stderr.write(`itchgen codegen: ${error.message}\n`);
    return ExitStatus.failed;
  }
}

function chosenTargets(names: readonly string[]): readonly Target[] | string {
  if (names.length === 0) return TARGETS;
  const known = TARGETS.map((target) => target.name);
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = suggest(name, known);
    return `there is no target ${name}; ${near === null ? `targets are ${known.join(", ")}` : `did you mean ${near}?`}`;
  }
  return TARGETS.filter((target) => names.includes(target.name));
}

function specsIn(folder: string): readonly string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new IoError(
      `${folder}: no specs were named and the folder cannot be read: ${reason(error)}`,
    );
  }
  const specs = names.filter((name) => /\.ya?ml$/u.test(name)).sort();
  if (specs.length === 0) throw new IoError(`${folder}: holds no .yaml files`);
  return specs.map((name) => join(folder, name));
}

const MOST_SHOWN = 100;

function reportDiagnostics({ diagnostics }: Generation): void {
  if (diagnostics.length === 0) return;
  const shown = diagnostics.slice(0, MOST_SHOWN).map(renderDiagnostic);
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const hidden = diagnostics.length - shown.length;
  const more = hidden > 0 ? ` (${hidden} not shown)` : "";
  const outcome = errors > 0 ? "; nothing was written" : "";
  process.stderr.write(
    `${shown.join("\n\n")}\n\n${plural(errors, "error")}, ${plural(warnings, "warning")}${more}${outcome}\n`,
  );
}

const DRIFTS: Record<DriftKind, string> = {
  missing: "is missing",
  edited: "was edited by hand",
  stale: "is stale: the spec or the generator changed after it was written",
  "line-ends":
    "has other line ends than it was written with; set `* text eol=lf` in .gitattributes",
  foreign: "is in the way: it was not written by itchgen",
  orphaned: "is orphaned: no spec generates it any more",
};

function check(out: string, generation: Generation): ExitStatus {
  const { drifts, wanted } = compareOutputs(out, generation.files);
  if (drifts.length === 0) {
    process.stdout.write(`${plural(wanted.length, "file")} in ${out}/ as the specs say\n`);
    return ExitStatus.ok;
  }
  const lines = drifts.map(({ kind, path }) => `${join(out, path)} ${DRIFTS[kind]}`);
  const loses = drifts.some(({ kind }) => kind === "edited" || kind === "foreign");
  const cure = loses
    ? "run `npm run codegen -- --force` to overwrite, after saving what you want to keep"
    : "run `npm run codegen` and commit the result";
  process.stderr.write(
    `${lines.join("\n")}\n\n${plural(drifts.length, "file")} of ${wanted.length} not as the specs say; ${cure}\n`,
  );
  return ExitStatus.drift;
}

function summary(
  { protocols, proofs }: Generation,
  report: WriteReport,
  out: string,
  milliseconds: number,
): string {
  const rows = protocols.map((protocol) => {
    const layouts = [...protocol.messages, ...protocol.records];
    const total = layouts.reduce((sum, layout) => sum + layout.length, 0);
    return [
      `${protocol.protocol} ${protocol.version}`,
      protocol.edition,
      plural(protocol.messages.length, "message"),
      plural(protocol.records.length, "record"),
      `${total} bytes`,
      protocol.fingerprint,
    ];
  });
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const table = rows.map((row) =>
    `  ${row.map((cell, column) => (/^\d/u.test(cell) && column !== 1 && column !== 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("  ")}`.trimEnd(),
  );
  const written = report.written.filter((path) => path !== ".itchgen.json").length;
  const outcome =
    report.written.length + report.removed.length === 0
      ? `nothing to write: all ${plural(report.kept, "file")} in ${out}/ are as the specs say`
      : `wrote ${plural(written, "file")}, removed ${report.removed.length}, kept ${report.kept} in ${out}/`;
  return [
    ...table,
    ...proofs.map((proof) => `  proof: ${proof}`),
    `${outcome} (${(milliseconds / 1000).toFixed(1)} s)`,
    "",
  ].join("\n");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
