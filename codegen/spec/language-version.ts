/** Whether a file is written in the version of the language that this generator speaks. */
import type { Diagnostics } from "../source/diagnostics.js";
import { LANGUAGE_VERSION } from "./language.js";
import type { SpecNode } from "./spec-node.js";

/** Asked first: a newer file would otherwise drown its reader in unknown keys. */
export function speaksOurLanguage(
  root: SpecNode,
  what: "spec" | "configuration",
  diagnostics: Diagnostics,
): boolean {
  if (root.kind !== "map") return true;
  const version = root.entries.find((entry) => entry.key.text === "itchgen")?.value;
  if (version?.kind !== "text" || !/^[1-9][0-9]{0,5}$/u.test(version.text)) return true;
  if (Number(version.text) === LANGUAGE_VERSION) return true;
  diagnostics.report(
    "spec-language-version",
    version.span,
    `the ${what} is written in language version ${version.text}; this generator speaks version ${LANGUAGE_VERSION}`,
    { help: "install a generator that speaks this version" },
  );
  return false;
}
