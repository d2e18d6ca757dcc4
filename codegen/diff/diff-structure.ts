/** What two layouts say beyond values at places in, each part that says something else out. */
import { structureOf, structureOfOptions } from "../layout/fingerprint.js";
import type { OptionSetLayout, ProtocolLayout } from "../layout/protocol-layout.js";
import type { LayoutPair } from "./diff-layouts.js";
import type { AnyLayout, Findings } from "./finding.js";

/** Compares bits, arrays, sources, directions and what follows, of parts that both sides have. */
export function diffStructure(
  pair: LayoutPair,
  before: AnyLayout,
  after: AnyLayout,
  findings: Findings,
): void {
  const [old, now] = [structureOf(before), structureOf(after)];
  const bothHave = new Set(
    before.fields
      .filter(({ name }) => after.fields.some((each) => each.name === name))
      .map(({ name }) => name),
  );
  const isField = (name: string): boolean =>
    [...before.fields, ...after.fields].some((field) => field.name === name);
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    // A field that one side lacks is reported as that.
    if (isField(name) && !bothHave.has(name)) continue;
    const [was, is] = [old.get(name) ?? "", now.get(name) ?? ""];
    if (was === is) continue;
    findings.add({
      rule: "structure-changed",
      path: `${pair.path}.${name}`,
      summary: `${name} of ${after.name} says "${is}", before "${was}"`,
      consequence: `Readers of the other side look for ${name} elsewhere or take it for something else.`,
      ...pair.place(),
    });
  }
}

/** Compares sets of options by name, and their options. */
export function diffOptions(base: ProtocolLayout, head: ProtocolLayout, findings: Findings): void {
  const sets = (protocol: ProtocolLayout): ReadonlyMap<string, OptionSetLayout> =>
    new Map(protocol.optionSets.map((set) => [set.name, set]));
  const [before, after] = [sets(base), sets(head)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name), after.get(name)].map((set) =>
      set === undefined ? new Map<string, string>() : structureOfOptions(set),
    );
    for (const option of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const [was, is] = [old?.get(option) ?? "", now?.get(option) ?? ""];
      if (was === is) continue;
      findings.add({
        rule: "structure-changed",
        path: `${head.protocol}.${name}.${option}`,
        summary: `the option ${option} of ${name} says "${is}", before "${was}"`,
        consequence: `Readers of the other side find ${option} under another tag, as another value, or not at all.`,
        base: { subject: { protocol: base }, part: before.get(name) ?? base },
        head: { subject: { protocol: head }, part: after.get(name) ?? head },
      });
    }
  }
}
