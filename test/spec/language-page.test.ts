/** The page that teaches the language says what is so: its spec compiles, its code reads real headers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { temporaryFolder, tryCompile, WARNINGS } from "../support/c-compiler.js";
import { typeErrors } from "../support/type-check.js";

const folder = temporaryFolder();
const page = readFileSync("spec/README.md", "utf8");

function blocks(language: string): readonly string[] {
  const fenced = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gmu");
  return [...page.matchAll(fenced)].map(([, text = ""]) => text);
}

async function rulesOf(text: string): Promise<readonly string[]> {
  const { diagnostics } = await compile([{ path: "page.yaml", text }], []);
  return diagnostics.map(({ rule }) => rule);
}

test("the spec of one message compiles, and its wrong length is found", async () => {
  const [spec = ""] = blocks("yaml");
  expect(await rulesOf(spec)).toEqual([]);
  expect(await rulesOf(spec.replace("length: 34", "length: 36"))).toEqual(["length-disagrees"]);
});

test("the C reads what follows a message", () => {
  const [loops = ""] = blocks("c");
  const [legs = "", options = ""] = loops.split("\n\n");
  const source = `#include "isespread21.h"
#include "ouch50.h"
void use(uint32_t value);
void read_legs(const struct isespread21_complex_strategy_directory *message, size_t length);
void read_legs(const struct isespread21_complex_strategy_directory *message, size_t length)
{
${legs}
}
void read_options(const struct ouch50_enter_order *message, size_t length);
void read_options(const struct ouch50_enter_order *message, size_t length)
{
	uint32_t min_qty;

${options}
}
`;
  const flags = ["-std=c11", "-c", ...WARNINGS];
  const { stderr } = tryCompile({ compiler: "gcc", flags, folder, name: "page", source });
  expect(stderr).toBe("");
});

test("the TypeScript does as well", { timeout: 60_000 }, () => {
  const [loops = ""] = blocks("ts");
  const [legs = "", options = ""] = loops.split("\n\n");
  const text = `import type { ComplexStrategyDirectoryView, LegView } from "../isespread21/index.js";
import type { EnterOrderView, OrderOptionView } from "../ouch50/index.js";
export function readLegs(message: ComplexStrategyDirectoryView, leg: LegView, length: number, use: (value: number) => void): void {
${legs}
}
export function readOptions(message: EnterOrderView, option: OrderOptionView, length: number, use: (value: number | undefined) => void): void {
${options}
}
`;
  const index = join(import.meta.dirname, "../../generated/ts/binaryfile/index.ts");
  expect(typeErrors(folder, { [index]: text })).toEqual([]);
});
