/** Across all specs of one run: no two write the same files, on file systems that tell cases apart and on others. */
import { manifestName } from "../names/manifest-name.js";
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located } from "../source/source-file.js";
import { editionDates } from "../spec/check-editions.js";
import type { SpecIdentity } from "../spec/protocol-spec.js";

/** Reports every prefix, and every protocol and version, that a former spec already has. */
export function checkPrefixes(specs: readonly SpecIdentity[], diagnostics: Diagnostics): void {
  const prefixes = new Map<string, Located<string>>();
  const manifests = new Map<string, Located<string>>();
  for (const spec of specs) {
    const { prefix, protocol, version, edition } = spec;
    const manifest = manifestName({
      protocol: protocol.value,
      version: version.value,
      edition: edition.value,
      newest: editionDates(spec).at(-1) ?? edition.value,
    });
    for (const { known, key, located, what, help } of [
      {
        known: prefixes,
        key: prefix.value,
        located: prefix,
        what: `the prefix ${prefix.value}`,
        help: "give this one a prefix of its own",
      },
      {
        known: manifests,
        key: manifest.toLowerCase(),
        located: protocol,
        what: `the manifest ${manifest}.json`,
        help: "editions of one version are recorded in one spec, under the key editions",
      },
    ]) {
      const earlier = known.get(key);
      if (earlier === undefined) {
        known.set(key, located);
        continue;
      }
      diagnostics.report("protocol-duplicate", located.span, `another spec already has ${what}`, {
        related: [{ span: earlier.span, message: "first used here" }],
        help,
      });
    }
  }
}
