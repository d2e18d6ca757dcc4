/** Every rule on a change that breaks it, with all findings of the change and their places on both sides. */
import { describe, expect, test } from "vitest";
import { diffSides } from "../../codegen/diff/diff-sides.js";
import type { Finding } from "../../codegen/diff/finding.js";
import { DIFF_RULES } from "../../codegen/diff/rules.js";
import { BASE, CHANGES, changed } from "./changes.js";
import { sideOf } from "./sides.js";

function lineOf(finding: Finding): string {
  return `${finding.class} ${finding.rule} ${finding.path.replace(/^toy\./u, "")}`;
}

/** A part keeps its own name when the message around it is renamed. */
function lastOf(path: string): string {
  return path.split(".").at(-1) ?? "";
}

describe("findings of", () => {
  test.each(CHANGES)("$title", async (change) => {
    const [base, head] = [await sideOf(BASE, "base"), await sideOf(changed(change), "head")];
    const findings = diffSides(base, head);
    expect(findings.map(lineOf)).toEqual(change.findings);
    for (const finding of findings) {
      // A place on each side that has the part, or its whole; sentences that are whole.
      const isNew = finding.rule.endsWith("-added") && finding.base === null;
      expect(finding.base?.file.path ?? null).toBe(isNew ? null : "base.yaml");
      const isGone = finding.rule.endsWith("-removed") && finding.head === null;
      expect(finding.head?.file.path ?? null).toBe(isGone ? null : "head.yaml");
      expect(finding.summary).toMatch(/[^.]$/u);
      expect(finding.consequence).toMatch(/^[A-Z].*\.$/u);
    }
  });

  test.each(CHANGES)("$title, backwards: what was added is removed", async (change) => {
    const [base, head] = [await sideOf(BASE, "base"), await sideOf(changed(change), "head")];
    const [there, back] = [diffSides(base, head), diffSides(head, base)];
    const mirrored = (findings: readonly Finding[], from: RegExp, to: string): readonly string[] =>
      findings
        .filter(({ rule }) => from.test(rule))
        .map(({ rule, path }) => `${rule.replace(from, to)} ${lastOf(path)}`)
        .toSorted();
    const plain = (findings: readonly Finding[], which: RegExp): readonly string[] =>
      findings
        .filter(({ rule }) => which.test(rule))
        .map(({ rule, path }) => `${rule} ${lastOf(path)}`)
        .toSorted();
    const added = /-(?:added|appended|inserted)$/u;
    expect(mirrored(there, added, "-removed")).toEqual(plain(back, /-removed$/u));
    expect(mirrored(back, added, "-removed")).toEqual(plain(there, /-removed$/u));
  });

  test("every rule", () => {
    const hit = new Set(
      CHANGES.flatMap(({ findings }) => findings.map((line) => line.split(" ")[1])),
    );
    expect(Object.keys(DIFF_RULES).filter((rule) => !hit.has(rule))).toEqual([]);
  });
});
