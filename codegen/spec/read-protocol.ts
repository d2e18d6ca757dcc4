/** A spec file's text in, what was written out; null when it cannot be read, with the reasons reported. */
import type { Diagnostics } from "../source/diagnostics.js";
import type { SourceFile } from "../source/source-file.js";
import { LANGUAGE_VERSION, protocolShape } from "./language.js";
import type { ProtocolSpec } from "./protocol-spec.js";
import { readYaml } from "./read-yaml.js";
import type { SpecNode } from "./spec-node.js";

/** Reads one spec file. */
export function readProtocol(file: SourceFile, diagnostics: Diagnostics): ProtocolSpec | null {
  const errorsBefore = diagnostics.errorCount;
  const root = readYaml(file, diagnostics);
  if (root === null) return null;
  if (!speaksOurLanguage(root, diagnostics)) return null;
  const spec = protocolShape.read(root, diagnostics) ?? null;
  return diagnostics.errorCount > errorsBefore ? null : spec;
}

/** Asked first: a newer spec would otherwise drown its reader in unknown keys. */
function speaksOurLanguage(root: SpecNode, diagnostics: Diagnostics): boolean {
  if (root.kind !== "map") return true;
  const version = root.entries.find((entry) => entry.key.text === "itchgen")?.value;
  if (version?.kind !== "text" || !/^[1-9][0-9]{0,5}$/u.test(version.text)) return true;
  if (Number(version.text) === LANGUAGE_VERSION) return true;
  diagnostics.report(
    "spec-language-version",
    version.span,
    `the spec is written in language version ${version.text}; this generator speaks version ${LANGUAGE_VERSION}`,
    { help: "install a generator that speaks this version" },
  );
  return false;
}
