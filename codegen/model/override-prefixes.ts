/** Prefixes chosen by a configuration instead of the specs' own; the specs themselves stay as they are. */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located } from "../source/source-file.js";
import { suggest } from "../source/suggest.js";
import type { ProtocolSpec, SpecIdentity } from "../spec/protocol-spec.js";

/** A protocol's name with the prefix that its generated names shall have. */
export interface PrefixOverride {
  readonly protocol: Located<string>;
  readonly prefix: Located<string>;
  /** True when only some of the configuration's specs are compiled, so that others are not missing. */
  readonly mayBeAbsent: boolean;
}

/** The same spec with the prefix that was chosen for its protocol, if one was. */
export function overridePrefix(
  spec: ProtocolSpec,
  overrides: readonly PrefixOverride[],
): ProtocolSpec {
  const chosen = overrides.findLast(({ protocol }) => protocol.value === spec.protocol.value);
  return { ...spec, prefix: chosen?.prefix ?? spec.prefix };
}

/** Reports every protocol that a prefix was chosen for and no spec describes. */
export function checkOverrides(
  specs: readonly SpecIdentity[],
  overrides: readonly PrefixOverride[],
  diagnostics: Diagnostics,
): void {
  const known = specs.map(({ protocol }) => protocol.value);
  for (const { protocol, mayBeAbsent } of overrides) {
    if (mayBeAbsent || known.includes(protocol.value)) continue;
    const near = suggest(protocol.value, known);
    diagnostics.report(
      "config-unknown-name",
      protocol.span,
      `no spec describes a protocol ${protocol.value}`,
      { help: near === null ? `the protocols are ${known.join(", ")}` : `did you mean ${near}?` },
    );
  }
}
