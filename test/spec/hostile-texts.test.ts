/** Hostile text ends in findings, each within a second of processor time and all within a small heap. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";

/** A process of its own, so that its heap can be bounded and its time is nobody else's. */
const PROGRAM = `
  import { compile } from ${JSON.stringify(resolve("dist/codegen/compile.js"))};
  import { readFileSync } from "node:fs";
  const results = {};
  for (const [name, text] of JSON.parse(readFileSync(0, "utf8"))) {
    const before = process.cpuUsage();
    const { diagnostics } = await compile([{ path: "hostile.yaml", text }], []);
    const { user, system } = process.cpuUsage(before);
    results[name] = { findings: diagnostics.length, milliseconds: (user + system) / 1000 };
  }
  process.stdout.write(JSON.stringify(results));
`;

interface Result {
  readonly findings: number;
  readonly milliseconds: number;
}

function compileAll(names: readonly string[]): Readonly<Record<string, Result>> {
  const texts = names.map((name) => [name, HOSTILE_TEXTS[name]?.() ?? ""]);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=128", "--input-type=module", "-e", PROGRAM],
    { input: JSON.stringify(texts), encoding: "utf8", maxBuffer: 1 << 26, timeout: 120_000 },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout) as Record<string, Result>;
}

describe("hostile texts", () => {
  const names = Object.keys(HOSTILE_TEXTS);
  const results = compileAll(names);

  test.each(names)("%s", (name) => {
    const result = results[name];
    expect(result?.findings).toBeGreaterThan(0);
    // Another process may have taken the processor's caches: one slow measurement is taken again.
    const again = (result?.milliseconds ?? 0) > 1000 ? compileAll([name])[name] : result;
    expect(again?.milliseconds).toBeLessThan(1000);
  });
});
