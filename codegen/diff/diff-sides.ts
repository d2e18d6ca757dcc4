/** Two sides in, every difference out, the most dangerous first. */
import type { ProtocolLayout } from "../layout/protocol-layout.js";
import { diffEnumerations } from "./diff-enumerations.js";
import { diffLayouts } from "./diff-layouts.js";
import { Findings, type Finding, type Side } from "./finding.js";
import { CLASSES } from "./rules.js";

/** Compares all protocols of two sides; never throws because of what they say. */
export function diffSides(base: Side, head: Side): readonly Finding[] {
  const findings = new Findings(base.origins, head.origins);
  const pairs = pairUp(base.protocols, head.protocols);
  for (const [before, after] of pairs) {
    if (before !== null && after !== null) diffProtocols(before, after, findings);
    else if (before !== null) reportRemoved(before, findings);
    else if (after !== null) reportAdded(after, findings);
  }
  return findings.all.toSorted((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class));
}

type Pair = readonly [base: ProtocolLayout | null, head: ProtocolLayout | null];

/** By name and prefix, then by name where one is left on each side, then by prefix. */
function pairUp(base: readonly ProtocolLayout[], head: readonly ProtocolLayout[]): readonly Pair[] {
  const left = [...base];
  const right = [...head];
  const pairs: Pair[] = [];
  const match = (isSame: (before: ProtocolLayout, after: ProtocolLayout) => boolean): void => {
    for (const before of left.slice()) {
      const candidates = right.filter((after) => isSame(before, after));
      const rivals = left.filter((each) => candidates.some((after) => isSame(each, after)));
      const [after] = candidates;
      if (after === undefined || candidates.length > 1 || rivals.length > 1) continue;
      left.splice(left.indexOf(before), 1);
      right.splice(right.indexOf(after), 1);
      pairs.push([before, after]);
    }
  };
  match((a, b) => a.protocol === b.protocol && a.prefix === b.prefix && a.edition === b.edition);
  match((a, b) => a.protocol === b.protocol && a.prefix === b.prefix);
  match((a, b) => a.protocol === b.protocol);
  match((a, b) => a.prefix === b.prefix);
  return [
    ...pairs,
    ...left.map((before): Pair => [before, null]),
    ...right.map((after): Pair => [null, after]),
  ];
}

function diffProtocols(base: ProtocolLayout, head: ProtocolLayout, findings: Findings): void {
  diffIdentity(base, head, findings);
  diffLayouts(base, head, findings);
  diffEnumerations(base, head, findings);
}

function diffIdentity(base: ProtocolLayout, head: ProtocolLayout, findings: Findings): void {
  const at = (protocol: ProtocolLayout, key: string) => ({
    subject: { protocol },
    part: protocol,
    key,
  });
  const path = head.protocol;
  if (base.prefix !== head.prefix) {
    findings.add({
      rule: "prefix-renamed",
      path: `${path}.prefix`,
      summary: `the prefix ${base.prefix} is now ${head.prefix}`,
      consequence: `C code that says ${base.prefix}_… and imports of ${base.prefix} no longer compile.`,
      base: at(base, "prefix"),
      head: at(head, "prefix"),
    });
  }
  const [before, after] = [base.messageType?.offset, head.messageType?.offset];
  if (before !== undefined && after !== undefined && before !== after) {
    findings.add({
      rule: "type-byte-moved",
      path: `${path}.type`,
      summary: `the type byte moved from offset ${before} to ${after}`,
      consequence: "Readers of the other side tell no message from another.",
      base: at(base, "messageType"),
      head: at(head, "messageType"),
    });
  }
  for (const key of ["protocol", "version"] as const) {
    if (base[key] === head[key]) continue;
    findings.add({
      rule: "protocol-renamed",
      path: `${path}.${key}`,
      summary: `${key} ${base[key]} is now ${head[key]}`,
      consequence:
        "The fingerprint and the manifest's path change: programs built from the two sides refuse to attach to each other.",
      base: at(base, key),
      head: at(head, key),
    });
  }
  for (const key of ["edition", "document", "doc"] as const) {
    if (base[key] === head[key]) continue;
    findings.add({
      rule: key === "doc" ? "doc-changed" : "edition-changed",
      path: `${path}.${key}`,
      summary:
        key === "doc"
          ? "the protocol's description changed"
          : `${key} ${base[key]} is now ${head[key]}`,
      consequence: "Nobody is hurt: comments change.",
      base: at(base, key),
      head: at(head, key),
    });
  }
}

function reportRemoved(protocol: ProtocolLayout, findings: Findings): void {
  findings.add({
    rule: "protocol-removed",
    path: protocol.protocol,
    summary: `${protocol.protocol} ${protocol.version} is no longer described`,
    consequence: "Whoever reads it has no generated code any more.",
    base: { subject: { protocol }, part: protocol },
    head: null,
  });
}

function reportAdded(protocol: ProtocolLayout, findings: Findings): void {
  findings.add({
    rule: "protocol-added",
    path: protocol.protocol,
    summary: `${protocol.protocol} ${protocol.version} is new`,
    consequence: "Nobody is hurt.",
    base: null,
    head: { subject: { protocol }, part: protocol },
  });
}
