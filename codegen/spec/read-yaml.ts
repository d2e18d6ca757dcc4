/**
 * Turns a spec's text into plain nodes: every scalar is its exact text, every node knows its place,
 * and everything in YAML that could change a meaning behind the reader's back is refused.
 */
import type { Diagnostics } from "../source/diagnostics.js";
import type { SourceFile } from "../source/source-file.js";
import { readLibraryYaml } from "./library-yaml.js";
import { readPlainYaml } from "./plain-yaml.js";
import type { SpecNode } from "./spec-node.js";

/** The root node of the file, or null when it could not be read; the reasons are in the diagnostics. */
export function readYaml(file: SourceFile, diagnostics: Diagnostics): SpecNode | null {
  return readPlainYaml(file) ?? readLibraryYaml(file, diagnostics);
}
