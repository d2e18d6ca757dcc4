/** The code sets of two protocols in, which codes came, went, changed name or meaning out. */
import type { CodeLayout, EnumerationLayout, ProtocolLayout } from "../layout/protocol-layout.js";
import type { Findings, Place } from "./finding.js";

/** Compares all enumerations. */
export function diffEnumerations(
  base: ProtocolLayout,
  head: ProtocolLayout,
  findings: Findings,
): void {
  const fresh = new Set(head.enumerations);
  const pairs = base.enumerations.map((before) => {
    const after = head.enumerations.find(({ name }) => name === before.name);
    if (after !== undefined) fresh.delete(after);
    return { before, after };
  });
  for (const { before, after: sameName } of pairs) {
    const after = sameName ?? [...fresh].find((each) => codesText(each) === codesText(before));
    if (after !== undefined) fresh.delete(after);
    const place = placesOf({ base, head, before, after: after ?? null });
    const path = `${head.protocol}.${(after ?? before).name}`;
    if (after === undefined) {
      findings.add({
        rule: "enumeration-removed",
        path,
        summary: `the codes ${before.name} have no name any more`,
        consequence: `Code that names one of them no longer compiles.`,
        ...place(null, null),
      });
      continue;
    }
    if (before.name !== after.name) {
      findings.add({
        rule: "enumeration-renamed",
        path,
        summary: `the codes ${before.name} are now called ${after.name}`,
        consequence: `Code that says ${before.name} no longer compiles; the bytes are the same.`,
        ...place(null, null),
      });
    }
    diffCodes({ before, after, place, path }, findings);
  }
  for (const after of fresh) {
    findings.add({
      rule: "enumeration-added",
      path: `${head.protocol}.${after.name}`,
      summary: `the codes ${after.name} have names now`,
      consequence: "Nobody is hurt.",
      ...placesOf({ base, head, before: null, after })(null, null),
    });
  }
}

type Places = (
  old: CodeLayout | null,
  now: CodeLayout | null,
) => { readonly base: Place | null; readonly head: Place | null };

interface EnumerationPair {
  readonly before: EnumerationLayout;
  readonly after: EnumerationLayout;
  readonly place: Places;
  readonly path: string;
}

function placesOf(pair: {
  readonly base: ProtocolLayout;
  readonly head: ProtocolLayout;
  readonly before: EnumerationLayout | null;
  readonly after: EnumerationLayout | null;
}): Places {
  return (old, now) => ({
    base: placeOf(pair.base, pair.before, old),
    head: placeOf(pair.head, pair.after, now),
  });
}

function placeOf(
  protocol: ProtocolLayout,
  enumeration: EnumerationLayout | null,
  code: CodeLayout | null,
): Place | null {
  if (enumeration === null) return null;
  const subject = { protocol, enumeration: enumeration.name };
  return code === null
    ? { subject, part: enumeration }
    : { subject: { ...subject, code: code.code }, part: code };
}

function diffCodes({ before, after, place, path }: EnumerationPair, findings: Findings): void {
  for (const old of before.codes) {
    const now = after.codes.find(({ code }) => sameCode(code, old.code)) ?? null;
    const common = { path: `${path}.${(now ?? old).name}`, ...place(old, now) };
    const code = JSON.stringify(old.code);
    const heir = after.codes.find(({ name }) => name === old.name);
    if (now === null && heir !== undefined) {
      findings.add({
        rule: "code-value-changed",
        path: `${path}.${old.name}`,
        ...place(old, heir),
        summary: `${old.name} of ${after.name} is ${JSON.stringify(heir.code)} now, before ${code}`,
        consequence: `Code that says ${old.name} compiles and means another code than the other side: a wrong decision, without an error.`,
      });
    } else if (now === null) {
      findings.add({
        ...common,
        rule: "code-removed",
        summary: `${before.name} no longer lists ${code} (${old.name})`,
        consequence: `Code that says ${old.name} no longer compiles; should the code still come, it has no name.`,
      });
    } else if (now.name !== old.name) {
      const isReused = isOtherMeaning(old, now, after);
      findings.add({
        ...common,
        rule: isReused ? "code-reused" : "code-renamed",
        summary: `${code} of ${after.name} is ${now.name} now, before ${old.name}`,
        consequence: isReused
          ? `Readers of the other side take ${now.name} for ${old.name}: a wrong decision, without an error.`
          : `Code that says ${old.name} no longer compiles; the code means the same.`,
      });
    } else if (now.doc !== old.doc) {
      findings.add({
        ...common,
        rule: "doc-changed",
        summary: `the description of ${code} (${now.name}) of ${after.name} changed`,
        consequence: "Nobody is hurt: comments change.",
      });
    }
  }
  for (const now of after.codes) {
    if (before.codes.some(({ code }) => sameCode(code, now.code))) continue;
    // One that kept its name and changed its code was reported with the old code.
    if (before.codes.some((old) => old.name === now.name && isGone(old, after))) continue;
    findings.add({
      rule: "code-added",
      path: `${path}.${now.name}`,
      summary: `${after.name} lists ${JSON.stringify(now.code)} (${now.name})`,
      consequence: "Old readers have no name for it; those that refuse unknown codes refuse it.",
      ...place(null, now),
    });
  }
  if (before.doc !== after.doc) {
    findings.add({
      rule: "doc-changed",
      path: `${path}.doc`,
      summary: `the description of the codes ${after.name} changed`,
      consequence: "Nobody is hurt: comments change.",
      ...place(null, null),
    });
  }
}

/** A new name alone is a renaming; a new explanation with it, or an old name gone elsewhere, is a reuse. */
function isOtherMeaning(old: CodeLayout, now: CodeLayout, after: EnumerationLayout): boolean {
  return old.doc !== now.doc || after.codes.some(({ name }) => name === old.name);
}

function isGone({ code }: CodeLayout, { codes }: EnumerationLayout): boolean {
  return !codes.some((each) => sameCode(each.code, code));
}

function codesText({ codes }: EnumerationLayout): string {
  return codes.map(({ code, name }) => `${code.trimEnd()}=${name}`).join(" ");
}

function sameCode(a: string, b: string): boolean {
  return a.trimEnd() === b.trimEnd();
}
