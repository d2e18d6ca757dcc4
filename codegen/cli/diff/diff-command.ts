/** `itchgen diff`: what a change of specs does to the wire and to code, and whether that may be. */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { diffSides } from "../../diff/diff-sides.js";
import type { Finding, Side } from "../../diff/finding.js";
import { makeReport, type Level } from "../../diff/report.js";
import { emit } from "../../compile.js";
import { witnessesOf } from "../../diff/witness.js";
import { cTarget } from "../../emit/c/c-target.js";
import { IoError } from "../../io/io-error.js";
import { reason } from "../../io/load-sources.js";
import { makeFolder } from "../../io/make-folder.js";
import { Diagnostics } from "../../source/diagnostics.js";
import { renderDiagnostic } from "../../source/render-diagnostic.js";
import { readAllowList, type AllowEntry } from "../../spec/allow-list.js";
import { ExitStatus } from "../exit-status.js";
import { readSources } from "../read-sources.js";
import { FORMATS, type FormatName } from "./formats/format.js";
import { mergeBase } from "./git.js";
import { loadSide } from "./load-side.js";

/** What was typed after `itchgen diff`. */
export interface DiffOptions {
  readonly format: FormatName;
  readonly level: Level;
  readonly specs: string;
  readonly allow?: string;
  readonly witness?: string;
  readonly baseEdition?: string;
  readonly headEdition?: string;
  /** Today, `YYYY-MM-DD`: for agreements that end. */
  readonly today?: string;
}

/** Where the allow list is, when nobody says otherwise. */
const ALLOW_LIST = ".layout-allow.yaml";

/** Runs the command and returns its exit status. */
export async function runDiff(
  baseName: string | undefined,
  headName: string | undefined,
  options: DiffOptions,
): Promise<ExitStatus> {
  try {
    const { specs, level, format } = options;
    const { baseEdition = null, headEdition = null } = options;
    // Two editions of the working tree are compared by naming one of them alone.
    const defaultBase = (): string | null => (baseEdition === null ? mergeBase() : null);
    const base = await loadSide(baseName ?? defaultBase(), { specs, edition: baseEdition });
    const head = await loadSide(headName ?? null, { specs, edition: headEdition });
    if (base.protocols.length + head.protocols.length === 0) {
      throw new IoError(`neither ${base.label} nor ${head.label} has specs in ${specs}/`);
    }
    const findings = diffSides(base, head);
    const report = makeReport({
      base: base.label,
      head: head.label,
      level,
      findings,
      allowList: loadAllowList(options.allow),
      today: options.today ?? new Date().toISOString().slice(0, 10),
    });
    process.stdout.write(FORMATS[format](report));
    if (options.witness !== undefined)
      await writeWitnesses(options.witness, { base, head, findings });
    return report.failing > 0 ? ExitStatus.findings : ExitStatus.ok;
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    process.stderr.write(`itchgen diff: ${error.message}\n`);
    return ExitStatus.incomparable;
  }
}

function loadAllowList(path: string | undefined): readonly AllowEntry[] {
  const file = path ?? ALLOW_LIST;
  if (path === undefined && !existsSync(file)) return [];
  const diagnostics = new Diagnostics();
  const [source] = readSources([file]);
  const entries = source === undefined ? null : readAllowList(source, diagnostics);
  if (entries !== null) return entries;
  throw new IoError(diagnostics.sorted.map(renderDiagnostic).join("\n\n").split("\n"));
}

interface Comparison {
  readonly base: Side;
  readonly head: Side;
  readonly findings: readonly Finding[];
}

/** Writes a C file and a message per breaking finding, and the headers of both sides beside them. */
async function writeWitnesses(folder: string, { base, head, findings }: Comparison): Promise<void> {
  const written = new Map<string, string>();
  for (const [name, side] of [
    ["base", base],
    ["head", head],
  ] as const) {
    for await (const file of emit(side.protocols, [cTarget], { runtimeModule: "" })) {
      written.set(join(name, file.path), file.text);
    }
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new IoError(`${folder}: is not empty; name a new folder for the witnesses`);
  }
  const witnesses = witnessesOf(findings);
  for (const { name, source, message } of witnesses) {
    if (source !== null) written.set(`${name}.c`, source);
    if (message !== null) written.set(`${name}.json`, `${JSON.stringify(message, null, 2)}\n`);
  }
  const draft = `${folder.replace(/\/+$/u, "")}.${process.pid}.tmp`;
  try {
    for (const [path, text] of written) {
      makeFolder(dirname(join(draft, path)));
      writeFileSync(join(draft, path), text);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw new IoError(`${folder}: witnesses cannot be written: ${reason(error)}`, { cause: error });
  }
  process.stderr.write(
    `${witnesses.length} witnesses in ${folder}/: each .c compiles with -I${folder}/base/c and not with -I${folder}/head/c\n`,
  );
}
