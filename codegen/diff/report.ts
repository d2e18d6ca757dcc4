/** Findings, a level and an allow list in, what is shown and what counts out. */
import type { AllowEntry } from "../spec/allow-list.js";
import { byteMap, type ByteMap } from "./byte-map.js";
import type { Finding } from "./finding.js";
import { CLASSES, type ChangeClass } from "./rules.js";

/** From which class on findings fail a run. */
const LEVELS: {
  readonly wire: readonly ChangeClass[];
  readonly source: readonly ChangeClass[];
  readonly doc: readonly ChangeClass[];
} = {
  wire: ["WIRE_BREAKING"],
  source: ["WIRE_BREAKING", "SOURCE_BREAKING"],
  doc: CLASSES,
};

/** One of the levels. */
export type Level = keyof typeof LEVELS;

/** One finding with what becomes of it. */
export interface ReportedFinding extends Finding {
  /** The agreement that covers it, or null. */
  readonly allowed: AllowEntry | null;
  /** True when it fails the run. */
  readonly fails: boolean;
}

/** A whole comparison, for every format. */
export interface DiffReport {
  readonly base: string;
  readonly head: string;
  readonly level: Level;
  readonly findings: readonly ReportedFinding[];
  readonly counts: Readonly<Record<ChangeClass, number>>;
  /** Number of findings that fail the run. */
  readonly failing: number;
  /** The version that a package of the generated code needs next. */
  readonly bump: "major" | "minor" | "patch" | "none";
  /** Side by side, each message whose bytes moved. */
  readonly byteMaps: readonly ByteMap[];
  /** Agreements that are over, and those that nothing needed. */
  readonly expired: readonly AllowEntry[];
  readonly unused: readonly AllowEntry[];
}

/** What a report is made of. */
export interface ReportInput {
  readonly base: string;
  readonly head: string;
  readonly level: Level;
  readonly findings: readonly Finding[];
  readonly allowList: readonly AllowEntry[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Makes the report. */
export function makeReport({
  base,
  head,
  level,
  findings,
  allowList,
  today,
}: ReportInput): DiffReport {
  const valid = allowList.filter(({ expires }) => expires.value >= today);
  const reported = findings.map((finding): ReportedFinding => {
    const allowed = valid.find((entry) => covers(entry, finding)) ?? null;
    return {
      ...finding,
      allowed,
      fails: allowed === null && LEVELS[level].includes(finding.class),
    };
  });
  const counts = Object.fromEntries(
    CLASSES.map((each) => [each, findings.filter((finding) => finding.class === each).length]),
  ) as Record<ChangeClass, number>;
  return {
    base,
    head,
    level,
    findings: reported,
    counts,
    failing: reported.filter(({ fails }) => fails).length,
    bump: bumpOf(counts),
    byteMaps: byteMapsOf(findings),
    expired: allowList.filter((entry) => !valid.includes(entry)),
    unused: valid.filter((entry) => !findings.some((finding) => covers(entry, finding))),
  };
}

function covers({ rule, path }: AllowEntry, finding: Finding): boolean {
  return rule.value === finding.rule && path.value === finding.path;
}

function bumpOf(counts: Readonly<Record<ChangeClass, number>>): DiffReport["bump"] {
  if (counts.WIRE_BREAKING + counts.SOURCE_BREAKING > 0) return "major";
  if (counts.WIRE_EXTENDING > 0) return "minor";
  return counts.DOC > 0 ? "patch" : "none";
}

/** One map per message with a finding that breaks the wire and a layout on both sides. */
function byteMapsOf(findings: readonly Finding[]): readonly ByteMap[] {
  const maps = new Map<string, ByteMap>();
  for (const { class: kind, baseSubject, headSubject } of findings) {
    const [before, after] = [baseSubject?.layout, headSubject?.layout];
    if (kind !== "WIRE_BREAKING" || before === undefined || after === undefined) continue;
    const map = byteMap(before, after);
    if (map.rows.some(({ isChanged }) => isChanged)) {
      maps.set(`${headSubject?.protocol.prefix ?? ""}.${after.name}`, map);
    }
  }
  return [...maps.values()];
}
