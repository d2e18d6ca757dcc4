/** Each mistake that a hand could make in the generated C is made here, and a proof must notice it. */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compiledLayoutFile } from "../../codegen/emit/ts/compiled-layout.js";
import { parseProbeReport } from "../../codegen/layout/probe-report.js";
import { decoderSource, encodeFrames } from "../support/c-decoder.js";
import {
  compileProgram,
  GENERATED_C,
  runLines,
  temporaryFolder,
  tryCompile,
} from "../support/c-compiler.js";
import { SHIPPED_PROTOCOLS } from "../support/protocols.js";
import { shippedLayout } from "../support/specs.js";
import { typeErrors } from "../support/type-check.js";
import { expectedLine, frameOf, readVectors } from "../support/vectors.js";

const folder = temporaryFolder();
const HEADER = readFileSync(join(GENERATED_C, "itch50.h"), "utf8");

const FINGERPRINT = /ITCH50_FINGERPRINT UINT64_C\(0x[0-9a-f]+/u.exec(HEADER)?.[0] ?? "";

/** Every pair of neighbouring members of every struct, changed over. */
const SWAPS = [...HEADER.matchAll(/^struct (\w+) \{\n([\s\S]*?)^\} ITCH_PACKED;/gmu)].flatMap(
  ([whole, tag = "", body = ""]) => {
    // A comment above a member is none to be moved.
    const declared = body.replace(/^\t\/\*\*.*\n/gmu, "");
    const members = declared.split(/\n(?=\t\S)/u).map((member) => member.replace(/\n$/u, ""));
    return members.slice(1).map((second, index) => {
      const first = members[index] ?? "";
      const swapped = [...members.slice(0, index), second, first, ...members.slice(index + 2)];
      return {
        tag,
        mutant: HEADER.replace(whole, `struct ${tag} {\n${swapped.join("\n")}\n} ITCH_PACKED;`),
      };
    });
  },
);

interface Mistake {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly also?: readonly [from: RegExp, to: string];
}

/** Mistakes that leave every offset in place. */
const QUIET: readonly Mistake[] = [
  {
    title: "byte order of a field",
    from: "struct itch_u32be price;",
    to: "struct itch_u32le price;",
    also: [/itch_(load|store)_u32be\(&message->price/gu, "itch_$1_u32le(&message->price"],
  },
  {
    title: "sign of a field",
    from: "struct itch_u32be shares;",
    to: "struct itch_i32be shares;",
    also: [/itch_(load|store)_u32be\(&message->shares/gu, "itch_$1_i32be(&message->shares"],
  },
  {
    title: "scale of a price",
    from: "#define ITCH50_ADD_ORDER_PRICE_DECIMALS 4",
    to: "#define ITCH50_ADD_ORDER_PRICE_DECIMALS 3",
  },
  {
    title: "type byte",
    from: "ITCH50_ADD_ORDER_TYPE           'A'",
    to: "ITCH50_ADD_ORDER_TYPE           'z'",
  },
  {
    title: "length",
    from: "ITCH50_ADD_ORDER_LENGTH         36",
    to: "ITCH50_ADD_ORDER_LENGTH         35",
  },
  {
    title: "field that an accessor reads",
    from: "return itch_load_u32be(&message->shares);",
    to: "return itch_load_u32be(&message->price);",
  },
  {
    title: "field that a setter writes",
    from: "itch_store_u32be(&message->shares, value);",
    to: "itch_store_u32be(&message->price, value);",
  },
  {
    title: "fingerprint",
    from: FINGERPRINT,
    to: FINGERPRINT.replace(/.$/u, (digit) => (digit === "0" ? "1" : "0")),
  },
];

describe("a mistake in the generated C", () => {
  test("the structs' members are all found", () => {
    expect(SWAPS.length).toBeGreaterThan(140);
  });

  test("moved members do not compile", { timeout: 120_000 }, () => {
    const accepted = SWAPS.filter(({ mutant }) => assertsHold(mutant)).map(({ tag }) => tag);
    expect(accepted).toEqual([]);
  });

  test("the unchanged header passes every proof", { timeout: 60_000 }, async () => {
    expect(await failedProofs(HEADER)).toEqual([]);
  });

  test.each(QUIET)("$title", { timeout: 60_000 }, async (mistake) => {
    expect(HEADER).toContain(mistake.from);
    const changed = HEADER.replace(mistake.from, mistake.to);
    const mutant = mistake.also ? changed.replace(mistake.also[0], mistake.also[1]) : changed;
    expect(await failedProofs(mutant)).not.toEqual([]);
  });
});

function assertsHold(header: string): boolean {
  writeFileSync(join(folder, "itch50.h"), header);
  const args = ["-std=c11", "-fsyntax-only", `-I${GENERATED_C}`, join(folder, "itch50.h")];
  const { status, stderr } = spawnSync("gcc", args, { encoding: "utf8" });
  if (status !== 0 && !stderr.includes("static assertion failed")) throw new Error(stderr);
  return status === 0;
}

/** The proofs that a header fails: its own asserts, the C compiler's report held by tsc, the vectors. */
async function failedProofs(header: string): Promise<readonly string[]> {
  const include = join(folder, "include");
  cpSync(GENERATED_C, include, { recursive: true });
  writeFileSync(join(include, "itch50.h"), header);
  const probe = readFileSync(join(GENERATED_C, "itch50_probe.c"), "utf8");
  const built = tryCompile({
    compiler: "gcc",
    flags: ["-std=c11"],
    folder,
    name: "probe",
    source: probe,
    include,
  });
  if (built.status !== 0) return ["asserts"];

  const failed: string[] = [];
  const layout = await shippedLayout("nasdaq-totalview-itch");
  const report = parseProbeReport(runLines(built.program, [], new Uint8Array(0)).join("\n"));
  const compiled = compiledLayoutFile(layout, report);
  if (typeErrors(folder, { [resolve("generated", compiled.path)]: compiled.text }).length > 0)
    failed.push("tsc");

  const shipped = SHIPPED_PROTOCOLS.find(({ protocol }) => protocol === layout.protocol);
  if (shipped === undefined) throw new Error("not shipped");
  const { descriptor } = shipped.module;
  const vectors = readVectors(shipped.name);
  const decoder = compileProgram({
    compiler: "gcc",
    flags: ["-std=gnu11", "-w"],
    folder,
    name: "mutant",
    source: decoderSource(layout),
    include,
  });
  const lines = runLines(
    decoder,
    [],
    encodeFrames(vectors.map((vector) => frameOf(vector, descriptor))),
  );
  if (vectors.some((vector, index) => expectedLine(vector, descriptor) !== lines[index]))
    failed.push("vectors");
  return failed;
}
