/** The list of changes that a team has agreed to, with a reason and a day on which the agreement ends. */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located, SourceFile, Span } from "../source/source-file.js";
import { readYaml } from "./read-yaml.js";
import { list, object, required, text, type Shape } from "./shape.js";

/** One agreement. */
export interface AllowEntry {
  readonly span: Span;
  /** Id of the rule: `field-renamed`. */
  readonly rule: Located<string>;
  /** Path of the finding: `nasdaq-totalview-itch.add_order.price`. */
  readonly path: Located<string>;
  readonly reason: Located<string>;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: Located<string>;
}

const entries: Shape<readonly AllowEntry[]> = list(
  object<AllowEntry>("an allowed change", {
    rule: required(text({ what: "a rule's id" }), "Id of the rule, as findings show it."),
    path: required(text({ what: "a finding's path" }), "Path of the finding, as findings show it."),
    reason: required(text({ what: "a reason" }), "Why the change is agreed to."),
    expires: required(
      text({
        what: "a date YYYY-MM-DD",
        pattern: /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/u,
        rule: "edition-form",
      }),
      "Last day on which the agreement holds.",
    ),
  }),
  "allowed changes",
);

/** Reads an allow list; null when it is none, with the reasons reported. */
export function readAllowList(
  file: SourceFile,
  diagnostics: Diagnostics,
): readonly AllowEntry[] | null {
  const errorsBefore = diagnostics.errorCount;
  const root = readYaml(file, diagnostics);
  const read = root === null ? null : (entries.read(root, diagnostics) ?? null);
  return diagnostics.errorCount > errorsBefore ? null : read;
}
