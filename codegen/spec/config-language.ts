/**
 * What a configuration says, read like a spec: as data, with the place of every value. Nothing in it is
 * ever run.
 */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located, SourceFile, Span } from "../source/source-file.js";
import { configPath } from "./config-path.js";
import { speaksOurLanguage } from "./language-version.js";
import { LANGUAGE_VERSION, prefix, protocolName } from "./language.js";
import type { Entry } from "./protocol-spec.js";
import { readYaml } from "./read-yaml.js";
import {
  choice,
  count,
  dictionary,
  list,
  object,
  optional,
  required,
  text,
  type Shape,
} from "./shape.js";

/** One configuration file. */
export interface ConfigSpec {
  readonly span: Span;
  readonly itchgen: Located<number>;
  readonly specs: readonly Located<string>[] | null;
  readonly out: Located<string> | null;
  readonly targets: readonly Located<string>[] | null;
  readonly folders: readonly Entry<Located<string>>[] | null;
  readonly prefixes: readonly Entry<Located<string>>[] | null;
  readonly runtime: Located<string> | null;
}

/** Reads one configuration; null when it is none, with the reasons reported. */
export function readConfig(
  file: SourceFile,
  targetNames: readonly string[],
  diagnostics: Diagnostics,
): ConfigSpec | null {
  const errorsBefore = diagnostics.errorCount;
  const root = readYaml(file, diagnostics);
  if (root === null || !speaksOurLanguage(root, "configuration", diagnostics)) return null;
  const config = configShape(targetNames).read(root, diagnostics) ?? null;
  return diagnostics.errorCount > errorsBefore ? null : config;
}

/** A whole configuration, for the targets that there are. */
export function configShape(targetNames: readonly string[]): Shape<ConfigSpec> {
  return object<ConfigSpec>("a configuration", {
    itchgen: required(count(1, LANGUAGE_VERSION), "Version of the configuration's language."),
    specs: optional(
      list(configPath, "paths", { least: 1 }),
      "Spec files, and folders whose .yaml files are specs; the folder spec when absent.",
    ),
    out: optional(configPath, "Folder that generated files go to; generated when absent."),
    targets: optional(
      list(choice(targetNames), "targets", { least: 1 }),
      "What to generate; every target when absent.",
    ),
    folders: optional(
      dictionary(choice(targetNames), configPath, "targets to folders"),
      "Folder of a target inside out, where it is not named like the target.",
    ),
    prefixes: optional(
      dictionary(protocolName, prefix, "protocols to prefixes"),
      "Prefix of a protocol's generated names, where it is not the one in its spec.",
    ),
    runtime: optional(
      text({ what: "a module's name or path", pattern: /^[\w@./~-]{1,200}$/u }),
      "Where generated TypeScript imports the runtime from; itchgen/runtime when absent.",
    ),
  });
}
