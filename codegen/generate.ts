/**
 * Specs in, finished files out, one after the other: lays out every spec, then emits, has the C compiler report the
 * layout, and formats. Nothing is written here; the caller writes or compares each file as it comes.
 */
import { emit, layOutAll, type LayoutOptions } from "./compile.js";
import type { OutputFile } from "./emit/output-file.js";
import { cTarget } from "./emit/c/c-target.js";
import type { Pause, Target } from "./emit/target.js";
import { formatting } from "./io/format.js";
import { placedPath, type TargetFolders } from "./io/place-files.js";
import { findCCompiler } from "./io/run-probe.js";
import type { ProtocolLayout } from "./layout/protocol-layout.js";
import { earlierReports, withCompiledLayouts } from "./prove-layouts.js";
import type { Diagnostic } from "./source/diagnostics.js";
import type { SourceFile } from "./source/source-file.js";
import type { EditionChoice } from "./spec/choose-edition.js";
import { join } from "node:path";

/** What to generate. */
export interface GenerateOptions {
  readonly sources: readonly SourceFile[];
  readonly targets: readonly Target[];
  /** Where the files will go; the compiler's earlier report is read from there when there is no compiler. */
  readonly outputFolder: string;
  /** Module specifier of the runtime in generated TypeScript. */
  readonly runtimeModule: string;
  /** Editions to generate; each spec's own choice when there are none. */
  readonly editions?: readonly EditionChoice[];
  /** Folders of targets inside the output folder, where they are not named like the target. */
  readonly folders?: TargetFolders;
  /** Prefixes instead of those that the specs write. */
  readonly prefixes?: NonNullable<LayoutOptions["prefixes"]>;
  /** Called with what comes next, now and then; while it is awaited, a signal is heard. */
  readonly pause?: Pause;
}

/** What comes out. */
export interface Generation {
  readonly protocols: readonly ProtocolLayout[];
  readonly diagnostics: readonly Diagnostic[];
  /** Which proofs have been made once the last file has come, a sentence each, for the summary. */
  readonly proofs: readonly string[];
  /**
   * Finished texts in no order, each made when it is asked for; null when there were errors. Asking throws an IoError
   * when the C compiler refuses the generated C.
   */
  readonly files: AsyncIterable<OutputFile> | null;
}

/**
 * Lays out all specs; the files are made as they are asked for.
 * @throws IoError when there is no C compiler and no earlier report of the same layout.
 */
export async function generate(options: GenerateOptions): Promise<Generation> {
  const { sources, prefixes = [], editions = [], pause } = options;
  const { protocols, diagnostics, hasErrors } = await layOutAll(sources, {
    prefixes,
    editions,
    origins: false,
    ...(pause === undefined ? {} : { pause }),
  });
  if (hasErrors) return { protocols, diagnostics, proofs: [], files: null };
  const { files, proofs } = await proved(protocols, options);
  return { protocols, diagnostics, proofs, files: placed(files, options) };
}

type Proved = Pick<Generation, "proofs"> & { readonly files: AsyncIterable<OutputFile> };

/** What the targets emit and, where there is TypeScript, what a C compiler reported of the layouts. */
async function proved(
  protocols: readonly ProtocolLayout[],
  options: GenerateOptions,
): Promise<Proved> {
  const { targets, pause } = options;
  const has = (name: string): boolean => targets.some((target) => target.name === name);
  if (!has("ts")) return { files: formatted(protocols, targets, options), proofs: [] };
  const compiler = await findCCompiler();
  if (compiler === null) return provedBefore(protocols, options);
  const all = formatted(protocols, has("c") ? targets : [cTarget, ...targets], options);
  const files = withCompiledLayouts(all, { protocols, compiler, pause });
  return {
    files: has("c") ? files : without("c/", files),
    proofs: [
      `C asserts compiled and every offset reported by ${compiler.version}`,
      "that report is held against the TypeScript views by tsc",
    ],
  };
}

function provedBefore(protocols: readonly ProtocolLayout[], options: GenerateOptions): Proved {
  const { outputFolder, targets, folders = NO_FOLDERS, pause } = options;
  const reports = earlierReports(protocols, (path) =>
    join(outputFolder, placedPath(path, folders)),
  );
  return {
    files: formatting(both(reports, emit(protocols, targets, options)), pause),
    proofs: [
      "no C compiler found: kept the layout that one reported earlier for the same fingerprint",
    ],
  };
}

/** What the targets emit, as it will be written. */
function formatted(
  protocols: readonly ProtocolLayout[],
  targets: readonly Target[],
  options: GenerateOptions,
): AsyncGenerator<OutputFile> {
  return formatting(emit(protocols, targets, options), options.pause);
}

const NO_FOLDERS: TargetFolders = new Map();

async function* both(
  first: Iterable<OutputFile>,
  second: AsyncIterable<OutputFile>,
): AsyncGenerator<OutputFile> {
  yield* first;
  yield* second;
}

/** C that only the proof needs. */
async function* without(
  folder: string,
  files: AsyncIterable<OutputFile>,
): AsyncGenerator<OutputFile> {
  for await (const file of files) if (!file.path.startsWith(folder)) yield file;
}

async function* placed(
  files: AsyncIterable<OutputFile>,
  { folders = NO_FOLDERS }: GenerateOptions,
): AsyncGenerator<OutputFile> {
  for await (const { path, text } of files) yield { path: placedPath(path, folders), text };
}
