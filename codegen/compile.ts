/**
 * The whole path on one screen: text in, files out. Each stage takes the former stage's value and a
 * collector of diagnostics and returns a new value; the path stops after a stage that found errors.
 */
import type { OutputFile } from "./emit/output-file.js";
import type { EmitOptions, Target } from "./emit/target.js";
import { inTurn } from "./in-turn.js";
import { checkEveryEdition } from "./layout/check-every-edition.js";
import { layOut } from "./layout/lay-out.js";
import type { Origins } from "./layout/origins.js";
import type { ProtocolLayout } from "./layout/protocol-layout.js";
import { checkPrefixes } from "./model/check-prefixes.js";
import { overridePrefixes, type PrefixOverride } from "./model/override-prefixes.js";
import { resolve } from "./model/resolve.js";
import { Diagnostics, type Diagnostic } from "./source/diagnostics.js";
import type { SourceFile } from "./source/source-file.js";
import { checkEditions } from "./spec/check-editions.js";
import type { EditionChoice } from "./spec/choose-edition.js";
import { chooseEditions } from "./spec/choose-editions.js";
import { readProtocol } from "./spec/read-protocol.js";

/** What may be chosen besides sources and targets. */
export interface CompileOptions extends Partial<EmitOptions> {
  /** Prefixes instead of those that the specs write. */
  readonly prefixes?: readonly PrefixOverride[];
  /** Editions to generate; each spec's own choice when there are none. */
  readonly editions?: readonly EditionChoice[];
}

/** What a run of the compiler came to. */
export interface Compilation {
  /** One per source and edition, in the order given; empty when there were errors. */
  readonly protocols: readonly ProtocolLayout[];
  /** Where each part of the layouts was written. */
  readonly origins: Origins;
  /** Every target's files, sorted by path; empty when there were errors. */
  readonly files: readonly OutputFile[];
  /** Errors and warnings, in a stable order. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles specs. Never throws because of what a spec says: its mistakes are in `diagnostics`, and
 * then there are no files at all. The same sources, targets and options give the same bytes.
 */
export async function compile(
  sources: readonly SourceFile[],
  targets: readonly Target[],
  { prefixes = [], editions = [], pause, ...options }: CompileOptions = {},
): Promise<Compilation> {
  const diagnostics = new Diagnostics();
  const stop = (): Compilation => ({
    protocols: [],
    origins: new Map(),
    files: [],
    diagnostics: diagnostics.sorted,
  });

  const reading = { doing: "reading spec", parts: sources, pause };
  const written = present(await inTurn(reading, (source) => readProtocol(source, diagnostics)));
  if (diagnostics.hasErrors) return stop();

  for (const spec of written) checkEditions(spec, diagnostics);
  if (diagnostics.hasErrors) return stop();

  const specs = chooseEditions(
    overridePrefixes(written, prefixes, diagnostics),
    editions,
    diagnostics,
  );
  checkPrefixes(specs, diagnostics);
  const checking = { doing: "checking spec", parts: specs, pause };
  const protocols = present(await inTurn(checking, (spec) => resolve(spec, diagnostics)));
  if (diagnostics.hasErrors) return stop();

  const placing = { doing: "laying out spec", parts: protocols, pause };
  const laidOut = present(await inTurn(placing, (protocol) => layOut(protocol, diagnostics)));
  if (diagnostics.hasErrors) return stop();

  const others = { doing: "checking the editions of spec", parts: written, pause };
  await inTurn(others, (spec) => checkEveryEdition(spec, diagnostics));
  if (diagnostics.hasErrors) return stop();

  const layouts = laidOut.map(({ layout }) => layout);
  const files = await emit(layouts, targets, {
    runtimeModule: "itchgen/runtime",
    ...(pause === undefined ? {} : { pause }),
    ...options,
  });
  const origins = new Map(laidOut.flatMap((each) => [...each.origins]));
  return { protocols: layouts, origins, files, diagnostics: diagnostics.sorted };
}

/** Leaves out what could not be read; the collector knows why. */
function present<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value) => value !== null);
}

async function emit(
  layouts: readonly ProtocolLayout[],
  targets: readonly Target[],
  options: EmitOptions,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const target of targets) {
    await options.pause?.(`emitting ${target.name}`);
    files.push(...(await target.emit(layouts, options)));
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
