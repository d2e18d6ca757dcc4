/**
 * Specs in, finished files out: compiles, has the C compiler report the layout, and formats.
 * Nothing is written here; the caller writes or compares.
 */
import { compile, type CompileOptions } from "./compile.js";
import type { OutputFile } from "./emit/output-file.js";
import { cTarget } from "./emit/c/c-target.js";
import type { Pause, Target } from "./emit/target.js";
import { compiledLayoutFile, compiledLayoutPath } from "./emit/ts/compiled-layout.js";
import { readText } from "./io/compare-outputs.js";
import { format } from "./io/format.js";
import { IoError } from "./io/io-error.js";
import { placedPath, placeFiles, type TargetFolders } from "./io/place-files.js";
import { findCCompiler, runProbes } from "./io/run-probe.js";
import { parseProbeReport } from "./layout/probe-report.js";
import type { ProtocolLayout } from "./layout/protocol-layout.js";
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
  readonly prefixes?: NonNullable<CompileOptions["prefixes"]>;
  /** Called with what comes next, now and then; while it is awaited, a signal is heard. */
  readonly pause?: Pause;
}

/** What came out. */
export interface Generation {
  readonly protocols: readonly ProtocolLayout[];
  /** Finished texts, sorted by path; empty when there were errors. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Which proofs ran, a sentence each, for the summary. */
  readonly proofs: readonly string[];
}

/**
 * Generates everything in memory.
 * @throws IoError when the C compiler refuses the generated C, or is absent
 * and no earlier report of the same layout exists.
 */
export async function generate(options: GenerateOptions): Promise<Generation> {
  const { sources, targets, outputFolder, runtimeModule, prefixes = [], editions = [] } = options;
  const folders = options.folders ?? new Map<string, string>();
  const { protocols, files, diagnostics } = await compile(sources, targets, {
    runtimeModule,
    prefixes,
    editions,
    origins: false,
    ...(options.pause === undefined ? {} : { pause: options.pause }),
  });
  if (files.length === 0) return { protocols, files, diagnostics, proofs: [] };
  const pathOnDisk = (path: string): string => join(outputFolder, placedPath(path, folders));
  const wantsProof = targets.some((target) => target.name === "ts");
  // The C compiler works while the rest is formatted; when it refuses, there is nothing to format any more.
  let isRefused = false;
  const proving = wantsProof ? proveLayouts(protocols, files, pathOnDisk) : NO_PROOF;
  proving.catch(() => (isRefused = true));
  const formatted = await format(files, async (doing) => {
    if (isRefused) await proving;
    await options.pause?.(doing);
  });
  await options.pause?.("waiting for the C compiler");
  const proof = await proving;
  const reports = await format(proof.files, options.pause);
  return {
    protocols,
    files: placeFiles([...formatted, ...reports], folders),
    diagnostics,
    proofs: proof.proofs,
  };
}

const NO_PROOF: Promise<LayoutProof> = Promise.resolve({ files: [], proofs: [] });

interface LayoutProof {
  readonly files: readonly OutputFile[];
  readonly proofs: readonly string[];
}

async function proveLayouts(
  protocols: readonly ProtocolLayout[],
  files: readonly OutputFile[],
  pathOnDisk: (path: string) => string,
): Promise<LayoutProof> {
  const compiler = await findCCompiler();
  if (compiler === null) return keepEarlierReports(protocols, pathOnDisk);
  const emitted = files.filter(({ path }) => path.startsWith("c/"));
  const cFiles =
    emitted.length > 0 ? emitted : await cTarget.emit(protocols, { runtimeModule: "" });
  const outputs = await runProbes(
    compiler,
    cFiles,
    protocols.map((protocol) => protocol.prefix),
  );
  return {
    files: protocols.map((protocol) => {
      const output = outputs.find((each) => each.prefix === protocol.prefix);
      return compiledLayoutFile(protocol, parseProbeReport(output?.text ?? ""));
    }),
    proofs: [
      `C asserts compiled and every offset reported by ${compiler.version}`,
      "that report is held against the TypeScript views by tsc",
    ],
  };
}

/** Without a compiler a report that was made earlier still proves an unchanged layout. */
function keepEarlierReports(
  protocols: readonly ProtocolLayout[],
  pathOnDisk: (path: string) => string,
): LayoutProof {
  const files = protocols.map((protocol) => {
    const path = compiledLayoutPath(protocol);
    const text = readText(pathOnDisk(path));
    if (text === null || !text.includes(`"${protocol.fingerprint}"`)) {
      throw new IoError(
        `no C compiler was found, and ${protocol.protocol} ${protocol.version} has changed since one last reported its layout; ` +
          "install gcc or clang, or name one in CC",
      );
    }
    return { path, text };
  });
  return {
    files,
    proofs: [
      "no C compiler found: kept the layout that one reported earlier for the same fingerprint",
    ],
  };
}
