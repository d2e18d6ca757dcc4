/**
 * The generated C and the core on processors that this machine is not, one of them big-endian: compiled
 * for them and emulated instruction by instruction.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BLOCKS_SOURCE, blocksCase } from "../support/c-blocks.js";
import { compileProgram, hasTool, runLines, temporaryFolder } from "../support/c-compiler.js";
import { decoderSource, encodeFrames } from "../support/c-decoder.js";
import { compileNative, runNative } from "../support/native.js";
import { SHIPPED_PROTOCOLS } from "../support/protocols.js";
import { randomFrames } from "../support/random-frames.js";
import { shippedLayout } from "../support/specs.js";
import { decodeFrames } from "../support/ts-decoder.js";
import { expectedLine, frameOf, readVectors } from "../support/vectors.js";

const MACHINES = [
  { title: "arm64", compiler: "aarch64-linux-gnu-gcc", emulator: "qemu-aarch64" },
  { title: "s390x, big-endian", compiler: "s390x-linux-gnu-gcc", emulator: "qemu-s390x" },
] as const;
const FLAGS = ["-std=gnu11", "-O2", "-static"];
const RANDOM_FRAMES = 5_000;

const folder = temporaryFolder();

describe.each(MACHINES)("$title", ({ compiler, emulator }) => {
  describe.skipIf(!hasTool(compiler) || !hasTool(emulator))(`${compiler}, ${emulator}`, () => {
    test.each(SHIPPED_PROTOCOLS)(
      "$name: every vector, and random bytes as TypeScript reads them",
      { timeout: 120_000 },
      async ({ name, protocol, module }) => {
        const { descriptor } = module;
        const layout = await shippedLayout(protocol);
        const source = decoderSource(layout);
        const program = compileProgram({
          compiler,
          flags: FLAGS,
          folder,
          name: layout.prefix,
          source,
        });
        const vectors = readVectors(name);
        const random = randomFrames(descriptor, RANDOM_FRAMES);
        const frames = [...vectors.map((vector) => frameOf(vector, descriptor)), ...random];
        expect(runLines(emulator, [program], encodeFrames(frames))).toEqual([
          ...vectors.map((vector) => expectedLine(vector, descriptor)),
          ...decodeFrames(module, random),
        ]);
      },
    );

    test("the walk over blocks and the batch", { timeout: 120_000 }, () => {
      const options = { compiler, flags: FLAGS, folder, name: "blocks", source: BLOCKS_SOURCE };
      const program = compileProgram(options);
      const { input, expected } = blocksCase();
      expect(runLines(emulator, [program], input)).toEqual(expected);
    });

    test("every scenario of the sequencer, as here", { timeout: 120_000 }, () => {
      const [there, here] = [compiler, "gcc"].map((each) =>
        compileNative("scenario_runner", { title: each, compiler: each, flags: FLAGS }, folder),
      );
      const paths = readdirSync("test/scenarios")
        .filter((file) => file.endsWith(".scenario"))
        .map((file) => join("test/scenarios", file));
      const told = runNative(here ?? "", paths);
      expect(told.length).toBeGreaterThan(paths.length * 5);
      expect(runNative(emulator, [there ?? "", "--walk", ...paths])).toEqual(told);
    });
  });
});
