/** What the C compiler reported is not formatted: it comes out as the formatter would lay it out. */
import fc from "fast-check";
import prettier from "prettier";
import { expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { compiledLayoutFile } from "../../codegen/emit/ts/compiled-layout.js";
import { COLUMNS } from "../../codegen/io/format/columns.js";
import { firstSeed, tries } from "../support/effort.js";
import { SMALL_SPEC } from "../support/specs.js";

const name = fc.integer({ min: 1, max: 60 }).map((length) => `n${"x".repeat(length - 1)}`);
const count = fc.integer({ min: 0, max: 65_535 });
const field = fc.record({
  name,
  offset: count,
  length: count,
  type: fc.oneof(
    fc.constantFrom("u32be", "char[]"),
    name.map((record) => `record(${record})[3]`),
  ),
  decimals: fc.option(count),
});
const layout = fc.record({
  name,
  type: fc.option(fc.integer({ min: 0, max: 255 })),
  sizeof: count,
  alignof: count,
  fields: fc.array(field, { maxLength: 4 }),
});

test("the formatter leaves it as it is, whatever its names", { timeout: 120_000 }, async () => {
  const { protocols } = await compile([{ path: "spec.yaml", text: SMALL_SPEC }], []);
  const [protocol] = protocols;
  if (protocol === undefined) throw new Error("the spec is sound");
  await fc.assert(
    fc.asyncProperty(fc.array(layout, { maxLength: 3 }), async (layouts) => {
      const report = { prefix: "toy", fingerprint: "0123456789abcdef", layouts };
      const { text } = compiledLayoutFile(protocol, report);
      const options = { parser: "typescript", printWidth: COLUMNS, endOfLine: "lf" } as const;
      expect(text).toBe(await prettier.format(text, options));
    }),
    { numRuns: tries(40, 1_000), seed: firstSeed(20_261_201) },
  );
});
