/** Prefixes chosen by a configuration instead of the specs' own; the specs themselves stay as they are. */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located } from "../source/source-file.js";
import { suggest } from "../source/suggest.js";
import type { ProtocolSpec } from "../spec/protocol-spec.js";

/** A protocol's name with the prefix that its generated names shall have. */
export interface PrefixOverride {
  readonly protocol: Located<string>;
  readonly prefix: Located<string>;
  /** True when only some of the configuration's specs are compiled, so that others are not missing. */
  readonly mayBeAbsent: boolean;
}

/** The same specs with the chosen prefixes; a protocol that no spec describes is reported. */
export function overridePrefixes(
  specs: readonly ProtocolSpec[],
  overrides: readonly PrefixOverride[],
  diagnostics: Diagnostics,
): readonly ProtocolSpec[] {
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
  const chosen = new Map(overrides.map(({ protocol, prefix }) => [protocol.value, prefix]));
  return specs.map((spec) => ({ ...spec, prefix: chosen.get(spec.protocol.value) ?? spec.prefix }));
}
