/** One side of a comparison as it was named in, its layouts with their places out. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../compile.js";
import type { Side } from "../../diff/finding.js";
import { IoError } from "../../io/io-error.js";
import { readSources } from "../read-sources.js";
import { manifestLayout } from "../../layout/manifest-layout.js";
import { Diagnostics, type Diagnostic } from "../../source/diagnostics.js";
import { renderDiagnostic } from "../../source/render-diagnostic.js";
import type { SourceFile } from "../../source/source-file.js";
import { readManifest } from "../../spec/manifest-language.js";
import { specAt, specsAt } from "./git.js";

/** How sides are found. */
export interface SideOptions {
  /** Folder of the specs in a commit and in the working tree. */
  readonly specs: string;
  /** `2017-09-12`: the edition of every protocol; its newest when null. */
  readonly edition: string | null;
}

/**
 * Loads one side: a folder, a spec, a manifest, a commit, or `COMMIT:FILE`; null is the working tree.
 * @throws IoError when there is nothing of that name, or it has errors.
 */
export async function loadSide(name: string | null, options: SideOptions): Promise<Side> {
  const { edition } = options;
  const label = `${name ?? "working tree"}${edition === null ? "" : `, edition ${edition}`}`;
  const sources = sourcesOf(name, options);
  const manifests = sources.filter(isManifest);
  const specs = sources.filter((source) => !isManifest(source));
  const sides = [
    loadManifests(manifests),
    await loadSpecs(specs, { label, edition: options.edition }),
  ];
  return {
    label,
    protocols: sides.flatMap((side) => side.protocols),
    origins: new Map(sides.flatMap((side) => [...side.origins])),
  };
}

function sourcesOf(name: string | null, { specs }: SideOptions): readonly SourceFile[] {
  if (name === null) return folderSources(specs);
  if (existsSync(name)) {
    return statSync(name).isDirectory() ? folderSources(name) : readSources([name]);
  }
  const [, ref, path] = /^([^:]+):(.+)$/u.exec(name) ?? [];
  return ref !== undefined && path !== undefined ? [specAt(ref, path)] : specsAt(name, specs);
}

function folderSources(folder: string): readonly SourceFile[] {
  if (!existsSync(folder)) throw new IoError(`${folder}: there is no such folder`);
  const names = readdirSync(folder).toSorted();
  const specs = names.filter((name) => /\.ya?ml$/u.test(name));
  // A folder of manifests is a side as well; beside specs, JSON is something else, such as a schema.
  const chosen = specs.length > 0 ? specs : names.filter((name) => name.endsWith(".json"));
  if (chosen.length === 0) throw new IoError(`${folder}: holds neither specs nor manifests`);
  return readSources(chosen.map((name) => join(folder, name)));
}

function isManifest({ path, text }: SourceFile): boolean {
  return path.endsWith(".json") || text.trimStart().startsWith("{");
}

type Loaded = Pick<Side, "protocols" | "origins">;

interface SpecOptions {
  readonly label: string;
  readonly edition: string | null;
}

async function loadSpecs(
  sources: readonly SourceFile[],
  { label, edition }: SpecOptions,
): Promise<Loaded> {
  if (sources.length === 0) return { protocols: [], origins: new Map() };
  const editions = edition === null ? [] : [{ edition, prefix: null }];
  const { protocols, origins, diagnostics } = await compile(sources, [], { editions });
  refuseErrors(label, diagnostics);
  return { protocols, origins };
}

function loadManifests(sources: readonly SourceFile[]): Loaded {
  const diagnostics = new Diagnostics();
  const laidOut = sources.map((source) => {
    const manifest = readManifest(source, diagnostics);
    return manifest === null ? null : manifestLayout(manifest, diagnostics);
  });
  refuseErrors("manifest", diagnostics.sorted);
  const sound = laidOut.filter((each) => each !== null);
  return {
    protocols: sound.map(({ layout }) => layout),
    origins: new Map(sound.flatMap(({ origins }) => [...origins])),
  };
}

function refuseErrors(label: string, diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  throw new IoError([
    `${label} has errors:`,
    ...errors.map(renderDiagnostic).join("\n\n").split("\n"),
  ]);
}
