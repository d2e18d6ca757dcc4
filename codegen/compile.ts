/**
 * The whole path: text in, files out. Each stage takes the former stage's value and a collector of
 * diagnostics and returns a new value; the path stops after a stage that found errors in any spec.
 */
import type { OutputFile } from "./emit/output-file.js";
import type { EmitOptions, Pause, Target } from "./emit/target.js";
import { inTurn } from "./in-turn.js";
import { checkEveryEdition } from "./layout/check-every-edition.js";
import { layOut } from "./layout/lay-out.js";
import { NO_RECORDER, OriginRecorder, type Origins, type Recorder } from "./layout/origins.js";
import type { ProtocolLayout } from "./layout/protocol-layout.js";
import { checkPrefixes } from "./model/check-prefixes.js";
import { checkOverrides, overridePrefix, type PrefixOverride } from "./model/override-prefixes.js";
import { resolve } from "./model/resolve.js";
import type { Diagnostic, Diagnostics } from "./source/diagnostics.js";
import type { SourceFile } from "./source/source-file.js";
import { StageDiagnostics } from "./source/stage-diagnostics.js";
import { checkEditions } from "./spec/check-editions.js";
import type { EditionChoice } from "./spec/choose-edition.js";
import { checkRequests, chooseEditions } from "./spec/choose-editions.js";
import { identityOf, type SpecIdentity } from "./spec/protocol-spec.js";
import { readProtocol } from "./spec/read-protocol.js";

/** What may be chosen of the layouts. */
export interface LayoutOptions {
  /** Prefixes instead of those that the specs write. */
  readonly prefixes?: readonly PrefixOverride[];
  /** Editions to generate; each spec's own choice when there are none. */
  readonly editions?: readonly EditionChoice[];
  /** False when nobody will ask for origins: then no spec is kept once it is laid out. */
  readonly origins?: boolean;
  /** Called with what comes next, now and then; while it is awaited, a signal is heard. */
  readonly pause?: Pause;
}

/** What may be chosen besides sources and targets. */
export interface CompileOptions extends LayoutOptions, Partial<EmitOptions> {}

/** What specs come to before anything is emitted. */
export interface LaidOut {
  /** One per source and edition, in the order given; empty when there were errors. */
  readonly protocols: readonly ProtocolLayout[];
  /** Where each part of the layouts was written. */
  readonly origins: Origins;
  /** Errors and warnings, in a stable order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly hasErrors: boolean;
}

/** What a run of the compiler came to. */
export interface Compilation extends Omit<LaidOut, "hasErrors"> {
  /** Every target's files, sorted by path; empty when there were errors. */
  readonly files: readonly OutputFile[];
}

/**
 * Compiles specs. Never throws because of what a spec says: its mistakes are in `diagnostics`, and
 * then there are no files at all. The same sources, targets and options give the same bytes.
 */
export async function compile(
  sources: readonly SourceFile[],
  targets: readonly Target[],
  options: CompileOptions = {},
): Promise<Compilation> {
  const { hasErrors, ...laidOut } = await layOutAll(sources, options);
  const files: OutputFile[] = [];
  if (!hasErrors) {
    const { runtimeModule = "itchgen/runtime", ...rest } = options;
    for await (const file of emit(laidOut.protocols, targets, { ...rest, runtimeModule })) {
      files.push(file);
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { ...laidOut, files };
}

/** The first half of the way: checks and lays out every spec. Nothing is emitted before the last one is sound. */
export async function layOutAll(
  sources: readonly SourceFile[],
  { prefixes = [], editions = [], origins: keepsOrigins = true, pause }: LayoutOptions,
): Promise<LaidOut> {
  const origins = new OriginRecorder();
  const path = new Path({ prefixes, editions, recorder: keepsOrigins ? origins : NO_RECORDER });
  const compiling = { doing: "compiling spec", parts: sources, pause };
  const protocols = (await inTurn(compiling, (source) => path.follow(source))).flat();
  const { hasErrors, sorted: diagnostics } = path.end();
  if (hasErrors) return { protocols: [], origins: new Map(), diagnostics, hasErrors };
  return { protocols, origins: origins.origins, diagnostics, hasErrors };
}

/** The second half: the files of every target, protocol by protocol, each made when it is asked for. */
export async function* emit(
  protocols: readonly ProtocolLayout[],
  targets: readonly Target[],
  options: EmitOptions,
): AsyncGenerator<OutputFile> {
  for (const target of targets) yield* target.shared?.(protocols) ?? [];
  for (const protocol of protocols) {
    for (const target of targets) {
      await options.pause?.(`emitting ${target.name} of ${protocol.protocol}`);
      yield* target.emit(protocol, options);
    }
  }
}

interface Chosen extends Required<Pick<LayoutOptions, "prefixes" | "editions">> {
  readonly recorder: Recorder;
}

/** From texts to layouts. Each spec goes the whole way before the next one, so that none need be kept. */
class Path {
  readonly #chosen: Chosen;
  readonly #stages = new StageDiagnostics([
    ["reading"],
    ["editions"],
    ["choice", "model"],
    ["layout"],
    ["every edition"],
  ]);
  readonly #written: SpecIdentity[] = [];
  readonly #generated: SpecIdentity[] = [];

  constructor(chosen: Chosen) {
    this.#chosen = chosen;
  }

  /** The layouts of one spec; none where a stage has found an error, in this spec or a former one. */
  follow(source: SourceFile): readonly ProtocolLayout[] {
    const { prefixes, editions, recorder } = this.#chosen;
    const stages = this.#stages;

    const spec = readProtocol(source, stages.of("reading"));
    if (spec === null || stages.of("reading").hasErrors) return [];
    this.#written.push(identityOf(spec));

    checkEditions(spec, stages.of("editions"));
    if (stages.of("editions").hasErrors) return [];

    const chosen = chooseEditions(overridePrefix(spec, prefixes), editions);
    this.#generated.push(...chosen.map(identityOf));
    const protocols = present(chosen.map((each) => resolve(each, stages.of("model"))));
    if (stages.of("model").hasErrors) return [];

    const layouts = protocols.map((each) => layOut(each, stages.of("layout"), recorder));
    if (stages.of("layout").hasErrors) return [];

    checkEveryEdition(spec, stages.of("every edition"));
    return present(layouts);
  }

  /** After the last spec: what concerns them all, and then all findings that count. */
  end(): Diagnostics {
    const { prefixes, editions } = this.#chosen;
    const choice = this.#stages.of("choice");
    checkOverrides(this.#written, prefixes, choice);
    checkRequests(this.#written, editions, choice);
    checkPrefixes(this.#generated, choice);
    return this.#stages.counted;
  }
}

/** Leaves out what could not be made; the collector knows why. */
function present<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value) => value !== null);
}
