/** Formatting piece by piece gives the bytes of formatting the whole: shipped specs, random ones, and texts that are hard to cut. */
import fc from "fast-check";
import prettier from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../../codegen/compile.js";
import { tsTarget } from "../../../codegen/emit/ts/ts-target.js";
import { COLUMNS } from "../../../codegen/io/format/columns.js";
import { PiecewiseFormatter, type LayOut } from "../../../codegen/io/format/piecewise.js";
import { piecesOf } from "../../../codegen/io/format/pieces.js";
import { tokensOf } from "../../../codegen/io/format/tokens.js";
import { firstSeed, tries } from "../../support/effort.js";
import { randomSpec } from "../../support/random-spec.js";
import { shippedSpecs } from "../../support/specs.js";

const RUNS = tries(2, 40);

let asked = 0;
const whole: LayOut = (text, columns) => {
  asked++;
  return prettier.format(text, {
    parser: "typescript",
    filepath: "generated.ts",
    printWidth: columns,
    endOfLine: "lf",
  });
};

/** One for all tests: shapes that one text taught are used for the next. */
let pieces: PiecewiseFormatter;

beforeAll(() => {
  pieces = new PiecewiseFormatter(whole);
});

async function expectSame(text: string): Promise<void> {
  const expected = await whole(text, COLUMNS).catch(() => null);
  if (expected === null) await expect(pieces.format(text)).rejects.toThrow();
  else expect(await pieces.format(text)).toBe(expected);
}

async function typeScriptOf(text: string): Promise<readonly string[]> {
  const { files } = await compile([{ path: "spec.yaml", text }], [tsTarget]);
  return files.map((file) => file.text);
}

describe("what is generated", { timeout: 900_000 }, () => {
  test.each(shippedSpecs().map(({ path, text }) => [path, text] as const))(
    "from %s",
    async (_, text) => {
      const texts = await typeScriptOf(text);
      expect(texts.length).toBeGreaterThan(0);
      for (const each of texts) await expectSame(each);
    },
  );

  test("from random specs, with names of any length", async () => {
    await fc.assert(
      fc.asyncProperty(randomSpec("r"), async ({ numbered }) => {
        for (const each of await typeScriptOf(numbered)) await expectSame(each);
      }),
      { numRuns: RUNS, seed: firstSeed(20_261_125) },
    );
  });

  test("of one shape is asked of the formatter once", async () => {
    const spec = shippedSpecs().find(({ path }) => path.includes("totalview-itch"));
    const texts = await typeScriptOf(spec?.text ?? "");
    for (const each of texts) await pieces.format(each);
    asked = 0;
    for (const each of texts) await pieces.format(each);
    expect(asked).toBe(0);
  });
});

describe("names of every length", { timeout: 120_000 }, () => {
  const name = (length: number, first = "n"): string => first + "x".repeat(length - 1);

  test.each([
    (n: string) =>
      `export class A { /** Doc. */ get ${n}(): number { return this.view.getUint32(this.offset + 1000); } }`,
    (n: string) =>
      `export class A {\n  ${n}(view: DataView, offset: number): void {\n    call(${n}, 1, "text");\n  }\n}`,
    (n: string) =>
      `export type Is_${n} = Proof<Same<typeof ${n}["fields"]["${n}"], 12 & ${n}["limit"]>>;`,
    (n: string) => `import { ${n}, other, type Another } from "./${n}.js";`,
    (n: string) =>
      `export const a = {\n  ${n}: { offset: 1, type: "${n}", read: (view) => (view as Xyz).${n} },\n};`,
    (n: string) =>
      `export function ${n}(one: string, two: readonly (keyof ${n})[]): Abc { return new Abc(${n}(one), two); }`,
    (n: string) =>
      `switch (abc) {\n  case 0x53: // S\n    return ${n} < 12 ? ${n}.short : ${n} === 12 ? ${n}.known : ${n}.long;\n}`,
    (n: string) =>
      `export const abc = (view: DataView): ${n} => call(view, (each) => each.${n} === ${n});`,
    (n: string) =>
      `export const codes: Codes = [\n  {\n    ${n}: "A",\n    other: [1, 2, 3],\n  },\n  {\n    ${n}: "B",\n    other: [${n}, ${n}],\n  },\n];`,
  ])("text %#", async (textOf) => {
    for (let length = 1; length <= 70; length++) await expectSame(textOf(name(length)));
  });
});

/** A list long enough to be cut. */
const many = (line: (index: number) => string): string =>
  Array.from({ length: 40 }, (_, index) => line(index)).join("\n");

describe("texts that are hard to cut", () => {
  test.each([
    "",
    "// only a comment",
    "/* a\nb\n  c */\nexport const abc = 1;",
    "export const abc = 1 // behind\nexport const def = 2 /* also */",
    "export const abc = /x;y{/.test(def);",
    "export const abc = def / 2 / (ghi) / jkl[1] / 3;\nreturn /a;b/.test(abc);",
    "export const abc = `a\n${{ b: `c` }.b}\n`;",
    "export const abc = 'x', def = \"it's\", ghi = 'say \"x\"';",
    "export const abc = 0xABCn, def = 1.50e10, ghi = .5, jkl = 1_000;",
    "if (abc) { def(); } else { ghi(); }\ntry { abc() } catch { def() } finally { ghi() }\ndo { abc() } while (def)",
    "const { abc,\n def } = ghi;\n[abc, def] = jkl;\n(abc as Def).ghi();",
    `export const abc = {\n${many((index) => `"key${index}": ${index},`)}\n};`,
    `export const abc = {\n${many((index) => `"key-${index}": ${index},`)}\nplain: 1 };`,
    `export const abc = {\n${many((index) => `key${index}: ${index}, // ${index}`)}\n};`,
    `export const abc = {\n${many((index) => `key${index}: ${index},\n\n`)}\n};`,
    `export const abc = {\n${many((index) => `/** ${index} */ key${index},`)}\n...rest,\n};`,
    `export const abc = {\n${many((index) => `key${index}() { return ${index}; },`)}\n} as const;`,
    `export const abc = [\n${many((index) => `${index},`)}\n];`,
    `export const abc = [${many((index) => `{ key: ${index} },`)}];`,
    `export const abc = [${many((index) => `{\nkey: ${index}, other: "a" },`)}].map((each) => each.key);`,
    `export const abc = new Map([${many((index) => `{\nkey: ${index}, other: "a" },`)}]);`,
    `export const abc = call(def, {\n${many((index) => `key${index}: ${index},`)}\n});`,
    `export class Abc extends Def<Ghi> implements Jkl {\n${many((index) => `field${index} = ${index}\n`)}\n}`,
    `export class Abc {\n${many((index) => `static { call(${index}); }\n/** Of ${index}. */\n\n`)}\nlast(): void {}\n}`,
    `export class Abc {\n${many((index) => `#own${index}: number = ${index}; get own${index}() { return this.#own${index} }`)}\n}`,
    `export interface Abc {\n${many((index) => `readonly key${index}: { readonly abc: ${index} }, other${index}?: string`)}\n}`,
    `export interface Abc {\n${many((index) => `readonly key${index}: {\n readonly abc: ${index}; def: "x" };`)}\n}`,
    `export type Abc = {\n${many((index) => `readonly key${index}: ${index};`)}\n};`,
    `export function abc(): void {\n${many((index) => `if (abc(${index})) {\n def();\n}\nelse ghi();\n`)}\n}`,
    `export function abc(): void {\n${many((index) => `const { key${index} } = def; // ${index}`)}\n}`,
    `export function abc(): { abc: number } {\n${many((index) => `def(${index});`)}\n}`,
    `export const abc = () => {\n${many((index) => `def(${index});`)}\n};`,
    `export function abc(): void {\n${many((index) => `def(${index});`)}\n// the end\n}`,
    `export const abc = {\n${many((index) => `größe${index}: "中文${index}",`)}\n};`,
    `export class Abc {\n${many((index) => `/**\n * Of ${index}.\n not a star\n */\nfield${index} = 1;`)}\n}`,
    "export const abc = {\n  def: 1\n",
    "export const abc = )(;",
  ])("text %#", expectSame);

  test("a list that can be cut is", () => {
    const tokens = tokensOf(
      `export class Abc {\n${many((index) => `field${index} = ${index};`)}\n}`,
    );
    const [piece] = tokens === null ? [] : (piecesOf(tokens) ?? []);
    expect(piece?.holes.map(({ kind, pieces: within }) => [kind, within.length])).toEqual([
      ["class", 40],
    ]);
  });
});
