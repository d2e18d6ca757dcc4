/** Across all specs of one run: two with one prefix would write the same files. */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located } from "../source/source-file.js";
import type { SpecIdentity } from "../spec/protocol-spec.js";

/** Reports every prefix, and every protocol and version, that a former spec already has. */
export function checkPrefixes(specs: readonly SpecIdentity[], diagnostics: Diagnostics): void {
  const prefixes = new Map<string, Located<string>>();
  const editions = new Map<string, Located<string>>();
  for (const spec of specs) {
    const { prefix, protocol, version } = spec;
    const edition = `${protocol.value} ${version.value} of ${spec.edition.value}`;
    for (const [known, key, located, what] of [
      [prefixes, prefix.value, prefix, `the prefix ${prefix.value}`],
      [editions, edition, protocol, edition],
    ] as const) {
      const earlier = known.get(key);
      if (earlier === undefined) {
        known.set(key, located);
        continue;
      }
      diagnostics.report("protocol-duplicate", located.span, `another spec already is ${what}`, {
        related: [{ span: earlier.span, message: "first used here" }],
      });
    }
  }
}
