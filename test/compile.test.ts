/** The path stops for all specs after the stage in which any of them has an error, whatever their order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../codegen/compile.js";
import { compileSound, SMALL_SPEC, shippedSpecs } from "./support/specs.js";

/** A mistake that each stage finds first, and what it is called. */
const MISTAKES = {
  reading: { from: "offset: 16", to: "offset: 0x10", rule: "number-form" },
  editions: { from: "edition:", to: "editions: []\nedition:", rule: "edition-order" },
  model: { from: "type: u32", to: "type: u33", rule: "wire-type-width" },
  layout: { from: "length: 24", to: "length: 25", rule: "length-disagrees" },
} as const;

type Stage = keyof typeof MISTAKES;

const STAGES = Object.keys(MISTAKES) as Stage[];

/** A spec of few possible names, so that two of one name are met. */
interface Written {
  readonly name: "red" | "green" | "blue";
  readonly mistakes: readonly Stage[];
}

const specs: fc.Arbitrary<readonly Written[]> = fc.array(
  fc.record({ name: fc.constantFrom("red", "green", "blue"), mistakes: fc.subarray(STAGES) }),
  { minLength: 1, maxLength: 4 },
);

function textOf({ name, mistakes }: Written): string {
  const named = SMALL_SPEC.replace(/^(protocol|prefix): .*$/gmu, `$1: ${name}`);
  return mistakes.reduce(
    (text, stage) => text.replace(MISTAKES[stage].from, MISTAKES[stage].to),
    named,
  );
}

/** What all of the first stage with a mistake find; names are compared before types are looked up. */
function expectedOf(written: readonly Written[]): readonly string[] {
  const names = written.map(({ name }) => name);
  const taken = names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
  for (const stage of STAGES) {
    const found = written.flatMap(({ mistakes }, index) =>
      mistakes.includes(stage) ? [`${index} ${MISTAKES[stage].rule}`] : [],
    );
    // One for the name, one for the prefix.
    const twice = stage === "model" ? [...taken, ...taken] : [];
    const all = [...found, ...twice.map((index) => `${index} protocol-duplicate`)];
    if (all.length > 0) return all.sort();
  }
  return [];
}

describe("compile", () => {
  test("reports what the first stage with an error finds, in all specs", async () => {
    await fc.assert(
      fc.asyncProperty(specs, async (written) => {
        const sources = written.map((each, index) => ({ path: `${index}`, text: textOf(each) }));
        const { protocols, diagnostics } = await compile(sources, []);
        const found = diagnostics.map(({ rule, span }) => `${span.file.path} ${rule}`);
        expect(found.sort()).toEqual(expectedOf(written));
        expect(protocols.length).toBe(found.length === 0 ? written.length : 0);
      }),
      { numRuns: 300 },
    );
  });

  test("refuses two specs that would write one manifest, on a file system that is blind to case too", async () => {
    const written = (version: string, prefix: string, more = ""): string =>
      SMALL_SPEC.replace('version: "1.0"', `version: "${version}"\n${more}`).replace(
        "prefix: toy",
        `prefix: ${prefix}`,
      );
    const older = 'editions: [{ date: "2019", prefix: older }, { date: "2020-01-02" }]';
    const pairs = [
      [written("1.0", "a"), written("1.0", "b").replace("2020-01-02", "2021-03-04")],
      [written("1.0a", "a"), written("1.0A", "b")],
      [
        written("1.0", "a", older),
        written("2019", "b").replace("protocol: toy", "protocol: toy-1"),
      ],
    ] as const;
    for (const texts of pairs) {
      const sources = texts.map((text, index) => ({ path: `${index}`, text }));
      const { diagnostics } = await compile(sources, []);
      const found = diagnostics.map(({ rule, span }) => `${span.file.path} ${rule}`);
      expect(found).toEqual(texts === pairs[2] ? [] : ["1 protocol-duplicate"]);
    }
  });

  test("gives the same layouts whether their origins are kept or not", async () => {
    const kept = await compileSound(shippedSpecs());
    const forgotten = await compileSound(shippedSpecs(), [], { origins: false });
    expect(forgotten.protocols).toEqual(kept.protocols);
    expect(forgotten.origins.size).toBe(0);
    expect(kept.origins.size).toBeGreaterThan(kept.protocols.length);
  });
});
