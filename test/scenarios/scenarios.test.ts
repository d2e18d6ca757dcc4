/** Every scenario of this folder, against the sequencer; `UPDATE=1` writes what happens instead. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runScenario, type Outcome } from "./run-scenario.js";
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
    const outcome = runScenario(scenario);
    if (process.env["UPDATE"] === "1") {
      writeFileSync(path, withOutcome(text, scenario, outcome));
      return;
    }
    expect(scenario.title).not.toBe("");
    expect(withOutcome(text, scenario, outcome)).toBe(text);
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
