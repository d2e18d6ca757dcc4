/** Every scenario of this folder, against the sequencer; `UPDATE=1` writes what happens instead. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newLineCounters, newSequencerCounters } from "../../runtime/session/counters.js";
import { runScenario, snakeCase, type Outcome } from "./run-scenario.js";
import { readScenario, type Scenario } from "./scenario.js";

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".scenario"))
  .toSorted();

describe("scenarios", () => {
  test.each(files)("%s", (name) => {
    const path = join(FOLDER, name);
    const text = readFileSync(path, "utf8");
    const scenario = readScenario(text);
    const outcome = runScenario(scenario, "counted");
    if (process.env["UPDATE"] === "1") {
      writeFileSync(path, withOutcome(text, scenario, outcome));
      return;
    }
    expect(scenario.title).not.toBe("");
    expect(withOutcome(text, scenario, outcome)).toBe(text);
    expect(withOutcome(text, scenario, runScenario(scenario, "uncounted"))).toBe(text);
  });
});

describe("the state table", () => {
  const readme = readFileSync(join(FOLDER, "../../runtime/session/README.md"), "utf8");

  test("has a scenario for every row", () => {
    const rows = [...readme.matchAll(/^\| (\d+) +\|/gmu)].map(([, row]) => Number(row));
    const told = files.flatMap((name) => {
      const text = readFileSync(join(FOLDER, name), "utf8");
      return /^# rows (.+)$/mu.exec(text)?.[1]?.split(" ").map(Number) ?? [];
    });
    expect(rows).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
    expect([...new Set(told)].toSorted((a, b) => a - b)).toEqual(rows);
  });

  test("README.md names every counter, in the order in which they are printed", () => {
    const scenarios = readFileSync(join(FOLDER, "README.md"), "utf8");
    const names = (start: string): readonly string[] => {
      const text = scenarios.slice(scenarios.indexOf(start));
      return [...text.slice(0, text.indexOf(".")).matchAll(/`(\w+)`/gu)].map(
        ([, name = ""]) => name,
      );
    };
    expect(names("Of the whole:")).toEqual(Object.keys(newSequencerCounters()).map(snakeCase));
    expect(names("Of a line:")).toEqual(Object.keys(newLineCounters()).map(snakeCase));
  });
});

/** The file as it would be if what happened was what it expects: one text shows every difference. */
function withOutcome(text: string, scenario: Scenario, outcome: Outcome): string {
  const caused = new Map(
    scenario.steps.map(({ lineNumber }, index) => [lineNumber, outcome.steps[index] ?? []]),
  );
  const kept = text.split("\n").flatMap((line, index) => {
    if (/^(?:>|counter) /u.test(line)) return [];
    return [line, ...(caused.get(index + 1) ?? [])];
  });
  return `${kept.join("\n").trimEnd()}\n\n${outcome.counters.join("\n")}\n`;
}
