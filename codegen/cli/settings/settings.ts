/** What the command line and the configuration say together: flags first, then the file, then defaults. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Target } from "../../emit/target.js";
import { TARGETS } from "../../emit/targets.js";
import { IoError } from "../../io/io-error.js";
import { unreadable } from "../../io/load-sources.js";
import { readSources } from "../read-sources.js";
import type { TargetFolders } from "../../io/place-files.js";
import type { PrefixOverride } from "../../model/override-prefixes.js";
import { Diagnostics, type Diagnostic } from "../../source/diagnostics.js";
import type { Located } from "../../source/source-file.js";
import { suggest } from "../../source/suggest.js";
import type { EditionChoice } from "../../spec/choose-edition.js";
import { readConfig, type ConfigSpec } from "../../spec/config-language.js";
import { UsageError } from "../usage-error.js";
import { typedFolder } from "./output-folder.js";

/** What was typed. */
export interface SettingsOptions {
  readonly config?: string;
  readonly out?: string;
  readonly target?: readonly string[];
  readonly runtime?: string;
  readonly edition?: readonly EditionChoice[];
}

/** Everything that commands over specs need to know. */
export interface Settings {
  /** Spec files; `-` is standard input. */
  readonly specs: readonly string[];
  readonly targets: readonly Target[];
  readonly outputFolder: string;
  readonly runtimeModule: string;
  readonly folders: TargetFolders;
  readonly prefixes: readonly PrefixOverride[];
  /** Editions to generate; each spec's own choice when there are none. */
  readonly editions: readonly EditionChoice[];
  /** The configuration file, or null when there is none. */
  readonly configFile: string | null;
}

/** The configuration that is read when none is named and it is there. */
export const CONFIG_FILE = "itchgen.yaml";

/**
 * Reads the configuration, if there is one, and puts both together; a configuration with mistakes gives
 * its findings instead.
 * @throws UsageError for a flag that makes no sense, IoError for a file that cannot be read.
 */
export function settingsOf(
  specs: readonly string[],
  options: SettingsOptions,
): Settings | { readonly findings: readonly Diagnostic[] } {
  // Before specs are looked for: an option of many targets may have taken them.
  const typedTargets = options.target && typedTargetsOf(options.target);
  const configFile = options.config ?? (existsSync(CONFIG_FILE) ? CONFIG_FILE : null);
  const diagnostics = new Diagnostics();
  const config = configFile === null ? null : loadConfig(configFile, diagnostics);
  if (diagnostics.hasErrors) return { findings: diagnostics.sorted };
  const within = (path: string): string => join(dirname(configFile ?? "."), path);
  if (specs.length === 0) refuseAbsent(config?.specs ?? [], within, diagnostics);
  if (diagnostics.hasErrors) return { findings: diagnostics.sorted };
  const { targets, folders, prefixes, out, runtime } = config ?? {};
  return {
    specs: distinct(specs.length > 0 ? specs : configuredSpecs(config, within)),
    targets: typedTargets ?? targetsNamed(targets?.map(({ value }) => value) ?? []),
    outputFolder:
      options.out === undefined ? within(out?.value ?? "generated") : typedFolder(options.out),
    runtimeModule: moduleName(options.runtime ?? runtime?.value ?? "itchgen/runtime"),
    folders: new Map(folders?.map(({ key, value }) => [key.value, value.value])),
    prefixes: (prefixes ?? []).map(({ key, value }) => ({
      protocol: key,
      prefix: value,
      mayBeAbsent: specs.length > 0,
    })),
    editions: options.edition ?? [],
    configFile,
  };
}

function loadConfig(path: string, diagnostics: Diagnostics): ConfigSpec | null {
  const names = TARGETS.map(({ name }) => name);
  const [file] = readSources([path]);
  return file === undefined ? null : readConfig(file, names, diagnostics);
}

/** What a configuration names must be there; a command line has its own words for that. */
function refuseAbsent(
  paths: readonly Located<string>[],
  within: (path: string) => string,
  diagnostics: Diagnostics,
): void {
  for (const { value, span } of paths) {
    if (existsSync(within(value))) continue;
    diagnostics.report("config-path", span, `there is no file or folder ${within(value)}`, {
      help: "paths begin at the configuration's own folder",
    });
  }
}

/** Each file once, however often and in whatever words it is named. */
function distinct(paths: readonly string[]): readonly string[] {
  return [...new Map(paths.map((path) => [path === "-" ? path : resolve(path), path])).values()];
}

function configuredSpecs(
  config: ConfigSpec | null,
  within: (path: string) => string,
): readonly string[] {
  const paths = config?.specs?.map(({ value }) => value) ?? ["spec"];
  return paths.flatMap((path) => {
    const place = within(path);
    return isFolder(place) || config?.specs === undefined || config.specs === null
      ? specsIn(place)
      : [place];
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function specsIn(folder: string): readonly string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new IoError(
      `${folder}: no specs were named, and this folder ${unreadable(error)}; itchgen init makes a first one`,
      { cause: error },
    );
  }
  const specs = names.filter((name) => /\.ya?ml$/u.test(name) && !name.startsWith(".")).sort();
  if (specs.length === 0) throw new IoError(`${folder}: holds no .yaml files`);
  return specs.map((name) => join(folder, name));
}

/** @throws UsageError for a name that is none: nobody has looked at a command line's before. */
function typedTargetsOf(names: readonly string[]): readonly Target[] {
  const known = TARGETS.map((target) => target.name);
  const wrong = names.find((name) => !known.includes(name));
  if (wrong === undefined) return targetsNamed(names);
  throw new UsageError(`there is no target ${wrong}; ${targetHint(wrong, known)}`);
}

/** All of them when none is named. */
function targetsNamed(names: readonly string[]): readonly Target[] {
  return names.length === 0 ? TARGETS : TARGETS.filter((target) => names.includes(target.name));
}

function targetHint(name: string, known: readonly string[]): string {
  const parts = name.split(",");
  if (parts.every((part) => known.includes(part))) return `write --target ${parts.join(" ")}`;
  const near = suggest(name, known);
  if (near !== null) return `did you mean ${near}?`;
  const isSpec = /\.ya?ml$/u.test(name);
  return `${isSpec ? "name specs before --target; " : ""}targets are ${known.join(", ")}`;
}

/** It becomes a string in generated code. */
function moduleName(name: string): string {
  if (/^[\w@./~-]{1,200}$/u.test(name)) return name;
  throw new UsageError(`${JSON.stringify(name)} cannot be a module's name or path`);
}
