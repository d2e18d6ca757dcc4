/**
 * One generated module as text. Whatever repeats a few shapes for each field has no structure worth building: it is
 * filled in line by line, and only laid out like the rest.
 */
import type { OutputFile } from "../output-file.js";
import { headText, type ModuleHead } from "./module-head.js";

/** One module. */
export interface TextModule extends ModuleHead {
  /** Everything after the imports, without a line feed at the end. */
  readonly text: string;
}

/** Prints the module, opened by the banner. */
export function printText(module: TextModule, banner: string): OutputFile {
  return { path: module.path, text: `${headText(module, banner)}\n\n${module.text}\n` };
}

/** A comment of one line; of several where the text begins with a line feed. */
export function commentLines(text: string): readonly string[] {
  const lines = text.split("\n");
  if (lines.length === 1) return [`/** ${text} */`];
  return ["/**", ...lines.slice(1).map((line) => (line === "" ? " *" : ` * ${line}`)), " */"];
}
