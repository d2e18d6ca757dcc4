/** What no shipped protocol uses must be right as well: every wire type, width, order and sign. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { decoderSource, encodeFrames, type Frame } from "../support/c-decoder.js";
import {
  compileProgram,
  runLines,
  temporaryFolder,
  tryCompile,
  WARNINGS,
} from "../support/c-compiler.js";
import { generateInto, type Generated } from "../support/generated.js";
import { interpret } from "../support/interpreter.js";
import { randomFrames } from "../support/random-frames.js";
import { decodeFrames, type GeneratedProtocol } from "../support/ts-decoder.js";

const folder = temporaryFolder();

const SPECS = [
  { spec: "every-type", prefix: "every9" },
  { spec: "every-shape", prefix: "shape9" },
] as const;

const BUILDS = [
  { title: "gcc", compiler: "gcc", flags: ["-std=gnu11", "-O2"] },
  { title: "g++", compiler: "g++", flags: ["-std=gnu++20", "-O2"] },
  {
    title: "clang with sanitizers",
    compiler: "clang",
    flags: ["-std=gnu11", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"],
  },
  {
    title: "portable loads",
    compiler: "clang",
    flags: ["-std=gnu11", "-O2", "-U__BYTE_ORDER__"],
  },
] as const;

describe.each(SPECS)("$spec", ({ spec, prefix }) => {
  let generated: Generated;
  let module: GeneratedProtocol;
  let frames: readonly Frame[];
  let fromTypeScript: readonly string[];

  beforeAll(async () => {
    generated = await generateInto(join(folder, spec), `test/specs/good/${spec}.yaml`);
    module = await generated.load();
    frames = randomFrames(module.descriptor, 20_000);
    fromTypeScript = decodeFrames(module, frames);
  }, 60_000);

  test("TypeScript finds what the layout says", () => {
    expect(fromTypeScript).toEqual(frames.map((frame) => interpret(generated.layout, frame)));
  });

  test.each(BUILDS)(
    "C ($title) and TypeScript find the same in the same bytes",
    { timeout: 120_000 },
    ({ compiler, flags }) => {
      const program = compileProgram({
        compiler,
        flags,
        folder,
        name: spec,
        source: decoderSource(generated.layout),
        include: join(generated.folder, "c"),
      });
      expect(runLines(program, [], encodeFrames(frames))).toEqual(fromTypeScript);
    },
  );

  test.each([
    ["gcc", "-std=c11"],
    ["clang", "-std=c11"],
    ["g++", "-std=c++17"],
    ["clang++", "-std=c++20"],
  ])("%s %s has nothing to warn of", (compiler, standard) => {
    const source = `#include "${prefix}_dispatch.h"\nint main(void) { return 0; }\n`;
    const include = join(generated.folder, "c");
    const { stderr } = tryCompile({
      compiler,
      flags: [standard, ...WARNINGS],
      folder,
      name: "warnings",
      source,
      include,
    });
    expect(stderr).toBe("");
  });
});

describe("comments", () => {
  let generated: Generated;

  beforeAll(async () => {
    generated = await generateInto(join(folder, "comments"), "test/specs/good/every-type.yaml");
  }, 60_000);

  test.each([
    ["c/every9.h", /\?\?\/|\*\/(?=.*(?:and its beginning|words))/u],
    ["ts/every9/protocol.ts", /@ts-|<\/script|\*\/(?= and)/u],
    ["ts/every9/all-view.ts", /@ts-|<\/script|\*\/(?= with)/u],
  ])("hostile words of the spec are harmless in the comments of %s", (path, harmful) => {
    const text = readFileSync(join(generated.folder, path), "utf8");
    const comments = [...text.matchAll(/\/\*[\s\S]*?\*\//gu)].map(([comment]) => comment);
    expect(
      comments.filter((comment) => comment.includes("A document") || comment.includes("template")),
    ).not.toEqual([]);
    expect(comments.filter((comment) => harmful.test(comment))).toEqual([]);
  });
});
