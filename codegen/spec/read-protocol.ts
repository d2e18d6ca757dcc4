/** A spec file's text in, what was written out; null when it cannot be read, with the reasons reported. */
import type { Diagnostics } from "../source/diagnostics.js";
import type { SourceFile } from "../source/source-file.js";
import { speaksOurLanguage } from "./language-version.js";
import { protocolShape } from "./language.js";
import type { ProtocolSpec } from "./protocol-spec.js";
import { readYaml } from "./read-yaml.js";

/** Reads one spec file. */
export function readProtocol(file: SourceFile, diagnostics: Diagnostics): ProtocolSpec | null {
  const errorsBefore = diagnostics.errorCount;
  const root = readYaml(file, diagnostics);
  if (root === null) return null;
  if (!speaksOurLanguage(root, "spec", diagnostics)) return null;
  const spec = protocolShape.read(root, diagnostics) ?? null;
  return diagnostics.errorCount > errorsBefore ? null : spec;
}
