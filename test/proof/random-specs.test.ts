/**
 * Random specs over every construct of the language: what the rules accept is generated, compiles
 * everywhere and is read alike by C, TypeScript and an interpreter of the layout; what they refuse is
 * refused in words. A failure prints its seed and, run alone, its smallest spec.
 */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { cTarget } from "../../codegen/emit/c/c-target.js";
import { manifestTarget } from "../../codegen/emit/manifest/manifest-target.js";
import { renderDiagnostic } from "../../codegen/source/render-diagnostic.js";
import type { RuleId } from "../../codegen/source/rules.js";
import type { SourceFile } from "../../codegen/source/source-file.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { firstSeed, tries } from "../support/effort.js";
import { type Json, placesIn } from "../support/json-places.js";
import { proveSpecs } from "../support/prove-specs.js";
import { SMALL_SPEC } from "../support/specs.js";
import { randomSpec, type RandomSpec } from "../support/random-spec.js";

const seed = firstSeed(20_261_125);
/** Specs that share one call of each compiler. */
const BATCH = 12;
const BATCHES = tries(1, 40);
const FRAMES = tries(600, 2_000);
const folder = temporaryFolder();
const frames = { folder, frames: FRAMES, seed };

/** Findings about names alone: that two of them become one is the one thing a random spec may be refused for. */
const ABOUT_NAMES: ReadonlySet<RuleId> = new Set([
  "name-collision",
  "name-duplicate",
  "name-reserved",
]);

/** The spec with plain names where those are allowed, else the one with numbered names. */
async function sourceOf({ plain, numbered }: RandomSpec, path: string): Promise<SourceFile> {
  const { diagnostics } = await compile([{ path, text: plain }], []);
  const others = diagnostics.filter(
    ({ rule, severity }) => severity === "error" && !ABOUT_NAMES.has(rule),
  );
  expect(others.map(renderDiagnostic)).toEqual([]);
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  return { path, text: hasErrors ? numbered : plain };
}

describe(`valid specs, seed ${seed}`, () => {
  test.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    "batch %i",
    { timeout: 600_000 },
    async (batch) => {
      const sources = await Promise.all(
        Array.from({ length: BATCH }, (_, index) => {
          const [spec] = fc.sample(randomSpec(`r${index}`), {
            seed: seedOf(batch, index),
            numRuns: 1,
          });
          if (spec === undefined) throw new Error("nothing was drawn");
          return sourceOf(spec, `random-${index}.yaml`);
        }),
      );
      const wrong = await proveSpecs(sources, frames);
      if (wrong.length === 0) return;
      process.stderr.write(`${wrong.slice(0, 10).join("\n")}\n`);
      if (process.env["SHRINK"] === "0") expect(wrong).toEqual([]);
      // One of them is wrong: find out which, and make it small.
      for (let index = 0; index < BATCH; index++) {
        await fc.assert(
          fc.asyncProperty(randomSpec(`r${index}`), async (spec) => {
            const source = await sourceOf(spec, `random-${index}.yaml`);
            expect(await proveSpecs([source], frames), source.text).toEqual([]);
          }),
          { seed: seedOf(batch, index), numRuns: 1, interruptAfterTimeLimit: 120_000 },
        );
      }
      expect(wrong).toEqual([]);
    },
  );
});

function seedOf(batch: number, index: number): number {
  return (seed + 1_000 * batch + index) | 0;
}

describe("specs that once went wrong", () => {
  const sources = readdirSync("test/specs/regressions")
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name): SourceFile => {
      const path = `test/specs/regressions/${name}`;
      return { path, text: readFileSync(path, "utf8") };
    });

  test("are read alike", { timeout: 120_000 }, async () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(await proveSpecs(sources, frames)).toEqual([]);
  });
});

test("256 messages, one for each byte, are read alike", { timeout: 120_000 }, async () => {
  const messages = Array.from({ length: 256 }, (_, type) => {
    const byte = type.toString(16).padStart(2, "0").toUpperCase();
    return `  - { type: "0x${byte}", name: m${type}, title: M, length: 2, fields: [{ name: value, offset: 1, type: u8 }] }`;
  });
  const head = SMALL_SPEC.slice(0, SMALL_SPEC.indexOf("enumerations:"));
  const text = `${head}header: [{ name: message_type, offset: 0, type: u8 }]\nmessages:\n${messages.join("\n")}\n`;
  expect(await proveSpecs([{ path: "full.yaml", text }], frames)).toEqual([]);
});

describe(`specs with something else in one place, seed ${seed}`, () => {
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      -1,
      0,
      1.5,
      1e21,
      70_000,
      "",
      "A B",
      "__proto__",
      "then",
      [],
      {},
      true,
    ),
    fc.constantFrom<unknown>("u8", "alpha(0)", "leg", "u64", "0x100", "{{x}}", "*/", "\u202e", "é"),
    fc.string({ maxLength: 6 }),
    fc.array(fc.constant({ name: "x", offset: 0, type: "u8" }), { maxLength: 2 }),
  );

  test("end in words or in files, never in an exception", { timeout: 600_000 }, async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        randomSpec("broken"),
        fc.nat(),
        junk,
        fc.constantFrom("drop", "set", "swap", "copy"),
        async ({ plain, numbered }, at, value, what) => {
          const spec = JSON.parse(at % 2 === 0 ? plain : numbered) as Json;
          const places = placesIn(spec);
          const [parent, key] = places[at % places.length] ?? [spec, "itchgen"];
          const [other, otherKey] = places[(at * 7 + 3) % places.length] ?? [spec, "itchgen"];
          const kept = structuredClone(other[otherKey]);
          if (what === "drop") Reflect.deleteProperty(parent, key);
          else if (what === "set") parent[key] = value;
          else if (what === "copy") parent[key] = kept;
          else [parent[key], other[otherKey]] = [kept, structuredClone(parent[key])];
          const text = JSON.stringify(spec);
          const { files, diagnostics } = await compile(
            [{ path: "broken.yaml", text }],
            [cTarget, manifestTarget],
          );
          const errors = diagnostics.filter(({ severity }) => severity === "error");
          expect(errors.length > 0).toBe(files.length === 0);
          for (const finding of diagnostics)
            expect(renderDiagnostic(finding)).toMatch(/\[[a-z-]+\]: \S/u);
          refused += errors.length > 0 ? 1 : 0;
        },
      ),
      { seed, numRuns: tries(400, 10_000) },
    );
    expect(refused).toBeGreaterThan(50);
  });
});
