/** Any two or three of YAML's marks in a row, over and over: a finding each, soon, whatever the library's parser does. */
import { expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { firstSeed, tries } from "../support/effort.js";
import { randomBits } from "../support/random.js";

const MARKS = ["b:", " ", "'c'", '"', "{", "}", "[", "]", ",", "\n", "- ", "? ", "| ", "> ", "# ", "&x", "*x", "!t", ": "]; // prettier-ignore
const SEED = firstSeed(20_261_201);
const ROWS = tries(300, 20_000);
const LENGTH = 6_000;

test(`${ROWS} rows, seed ${SEED}`, async () => {
  const bits = randomBits(SEED);
  for (let row = 0; row < ROWS; row++) {
    const marks = Array.from({ length: 2 + (bits() % 2) }, () => MARKS[bits() % MARKS.length]);
    const unit = marks.join("");
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const isInside = bits() % 2 === 0;
    const source = { path: "row.yaml", text: isInside ? `itchgen: 1\na: {${text}}` : text };
    const { diagnostics, files } = await compile([source], []);
    expect(diagnostics.length, JSON.stringify(unit)).toBeGreaterThan(0);
    expect(files).toEqual([]);
  }
});
