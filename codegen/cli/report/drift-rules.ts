/** The ways in which a generated file may not be as the specs say, as rules that `codegen --check` reports. */
import { join } from "node:path";
import type { Drift, DriftKind } from "../../io/compare-outputs.js";
import { printable } from "../../source/render-diagnostic.js";
import type { Finding } from "./finding.js";

/** The id of such a rule. */
export type DriftRule = `drift-${DriftKind}`;

/** What each means, in a word after the file's name and in a paragraph. */
export const DRIFT_RULES: Readonly<
  Record<DriftRule, { readonly says: string; readonly means: string; readonly text: string }>
> = {
  "drift-missing": {
    says: "is missing",
    means: "A file that the specs generate is not there.",
    text: "The file was deleted, or never committed. Run codegen and commit what it writes together with the spec.",
  },
  "drift-edited": {
    says: "was edited by hand",
    means: "A generated file is not what the generator wrote.",
    text: "The file differs from the hash that was recorded when it was written: somebody changed it by hand, and the next run would lose the change. Make the change in the spec, or save it elsewhere and run codegen --force.",
  },
  "drift-stale": {
    says: "is stale: the spec or the generator changed after it was written",
    means: "A generated file is older than its spec.",
    text: "The file is just as it was written, but the spec has changed since. Run codegen and commit the result.",
  },
  "drift-other-generator": {
    says: "is stale, and another version of the generator wrote it",
    means: "A generated file was written by another version of the generator.",
    text: "The file is just as it was written, by another version of itchgen than the one that checks it. Run codegen with this version and commit the result, or install the version that the project uses.",
  },
  "drift-line-ends": {
    says: "has other line ends than it was written with; set `* text eol=lf` in .gitattributes",
    means: "A generated file differs in its line ends alone.",
    text: "Git or an editor turned the line ends of a checkout. Put `* text eol=lf` for the generated folder into .gitattributes and check it out again: then every machine has the same bytes.",
  },
  "drift-foreign": {
    says: "is in the way: it was not written by itchgen",
    means: "A file that the generator did not write has the name of one that it would.",
    text: "The generator never overwrites a file that it did not write. Move it away, or overwrite it with codegen --force.",
  },
  "drift-orphaned": {
    says: "is orphaned: no spec generates it any more",
    means: "A generated file belongs to a spec that is gone.",
    text: "A message or a spec was removed and its generated file is still there. The next run of codegen removes it; only files that the generator wrote are ever removed.",
  },
  "drift-edited-orphan": {
    says: "is orphaned, and was edited by hand",
    means: "A file belongs to a spec that is gone, and is not what the generator wrote.",
    text: "No spec generates the file any more, and somebody changed it by hand since it was written: removing it would lose the change. Save it elsewhere, or let codegen --force remove it.",
  },
};

/** A finding about one file of the output folder. */
export function driftFinding({ kind, path }: Drift, outputFolder: string): Finding {
  const file = join(outputFolder, path);
  const rule: DriftRule = `drift-${kind}`;
  const { says } = DRIFT_RULES[rule];
  return {
    rule,
    severity: "error",
    message: `${file} ${says}`,
    place: { file },
    notes: [],
    related: [],
    help: null,
    text: printable(`${file} ${says}`),
  };
}
