/** The records of former editions on both sides in, whether they tell another story out. */
import type { ProtocolLayout } from "../layout/protocol-layout.js";
import type { Findings } from "./finding.js";

type History = NonNullable<ProtocolLayout["history"]>;

/**
 * Compares what is said of former editions; what came or went with the newest is found elsewhere. A
 * manifest records no history, so it says nothing against one.
 */
export function diffHistory(base: ProtocolLayout, head: ProtocolLayout, findings: Findings): void {
  if (base.history === null || head.history === null) return;
  const newest = [base.edition, head.edition];
  const before = told(base.history, head.history, newest);
  const after = told(head.history, base.history, newest);
  if (before === after) return;
  findings.add({
    rule: "history-changed",
    path: `${head.protocol}.editions`,
    summary: "the record of former editions changed",
    consequence:
      "Nobody is hurt: tables of who knew what change; compare an edition with --base-edition and --head-edition.",
    base: { subject: { protocol: base }, part: base, key: "edition" },
    head: { subject: { protocol: head }, part: head, key: "edition" },
  });
}

function told(own: History, other: History, newest: readonly string[]): string {
  const others = new Map(factsOf(other).map((fact) => [fact.key, fact]));
  return [
    ...own.editions
      .filter(({ date }) => !newest.includes(date))
      .map(({ date, doc }) => `${date} ${doc}`),
    ...factsOf(own).flatMap(({ key, since, until }) => {
      const theirs = others.get(key);
      if (theirs === undefined) return until === null ? [] : [`${key} ${since} ${until}`];
      const isOver = until !== null && theirs.until !== null;
      return [`${key} ${since} ${isOver ? until : ""}`];
    }),
  ]
    .toSorted()
    .join("\n");
}

interface Fact {
  readonly key: string;
  readonly since: string;
  readonly until: string | null;
}

function factsOf({ messages, codes }: History): readonly Fact[] {
  return [
    ...messages.map(({ type, direction, name, since, until }) => ({
      key: `${direction ?? ""} ${type} ${name}`,
      since,
      until,
    })),
    ...codes.map(({ enumeration, code, name, since, until }) => ({
      key: `${enumeration} ${code} ${name}`,
      since,
      until,
    })),
  ];
}
