/**
 * The same bytes through every reader: generated C with and without sanitizers, its C++ twin, and the
 * generated TypeScript, all held against the vectors and, for random bytes, against one another. In C
 * each frame ends right before a page that may not be touched.
 */
import { describe, expect, test } from "vitest";
import type { ProtocolLayout } from "../../codegen/layout/protocol-layout.js";
import { decoderSource, encodeFrames } from "../support/c-decoder.js";
import { compileProgram, runLines, temporaryFolder } from "../support/c-compiler.js";
import { tries } from "../support/effort.js";
import { SHIPPED_PROTOCOLS } from "../support/protocols.js";
import { randomFrames } from "../support/random-frames.js";
import { shippedLayout } from "../support/specs.js";
import { decodeFrames } from "../support/ts-decoder.js";
import { expectedLine, frameOf, readVectors } from "../support/vectors.js";

/** Random frames of TotalView-ITCH, a quarter as many of the others. */
const RANDOM_FRAMES = tries(60_000, 400_000);

const SANITIZE = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-g"];

/** Every way to compile the decoder. */
const BUILDS = [
  { title: "gcc, C11", compiler: "gcc", flags: ["-std=gnu11", "-O3"] },
  { title: "clang, C11, sanitizers", compiler: "clang", flags: ["-std=gnu11", "-O1", ...SANITIZE] },
  {
    title: "gcc, C11, no optimisation, sanitizers",
    compiler: "gcc",
    flags: ["-std=gnu11", "-O0", ...SANITIZE],
  },
  { title: "g++, C++20", compiler: "g++", flags: ["-std=gnu++20", "-O2"] },
  {
    title: "clang, as MSVC sees the headers",
    compiler: "clang",
    flags: [
      "-std=gnu11",
      "-O2",
      "-fms-extensions",
      "-U__GNUC__",
      "-U__BYTE_ORDER__",
      "-D_MSC_VER=1940",
    ],
  },
] as const;

const folder = temporaryFolder();

describe.each(SHIPPED_PROTOCOLS)("$name", ({ name, protocol, module }) => {
  const { descriptor } = module;
  const vectors = readVectors(name);
  const frames = vectors.map((vector) => frameOf(vector, descriptor));
  const expected = vectors.map((vector) => expectedLine(vector, descriptor));
  const random = randomFrames(
    descriptor,
    name === "nasdaq-totalview-itch-5.0" ? RANDOM_FRAMES : RANDOM_FRAMES / 4,
  );
  let fromTypeScript: readonly string[] | null = null;
  const randomLines = (): readonly string[] => (fromTypeScript ??= decodeFrames(module, random));

  test("every vector through TypeScript", () => {
    expect(decodeFrames(module, frames)).toEqual(expected);
  });

  test("the random frames meet every verdict and message", () => {
    const words = new Set(randomLines().flatMap((line) => line.split(" ")));
    const wanted = [...descriptor.messages, ...descriptor.records].map((each) => each.name);
    if (descriptor.messages.length > 0) wanted.push("known", "short", "unknown", "");
    expect(wanted.filter((word) => !words.has(word))).toEqual([]);
  });

  describe.each(BUILDS)("$title", ({ compiler, flags }) => {
    let program: string | null = null;
    const decoder = async (): Promise<string> => {
      const layout: ProtocolLayout = await shippedLayout(protocol);
      program ??= compileProgram({
        compiler,
        flags: [...flags],
        folder,
        name: layout.prefix,
        source: decoderSource(layout),
      });
      return program;
    };

    test("every vector", { timeout: tries(120_000, 3_600_000) }, async () => {
      expect(runLines(await decoder(), [], encodeFrames(frames))).toEqual(expected);
    });

    test(
      "random bytes give what TypeScript finds",
      { timeout: tries(120_000, 3_600_000) },
      async () => {
        expect(runLines(await decoder(), [], encodeFrames(random))).toEqual(randomLines());
      },
    );
  });
});
