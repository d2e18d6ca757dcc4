/** The generated walk over blocks finds what the plainest code finds, whichever handlers there are. */
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createBlockDispatch,
  descriptor,
  freshBlockDispatch,
  type MessageHandlers,
} from "../../generated/ts/itch50/index.js";
import { blockBytes, handlerName, sightings, type Sighting } from "../support/block-bytes.js";

const NAMES = [
  ...descriptor.messages.map(({ name }) => handlerName(name)),
  "unknown",
  "shortMessage",
];

/** Handlers of those names that note what they are given. */
function recorder(names: readonly string[], seen: Sighting[]): MessageHandlers {
  const handlers: Record<string, (...args: never[]) => void> = {};
  for (const name of names) {
    handlers[name] =
      name === "unknown" || name === "shortMessage"
        ? (_view: DataView, offset: number, length: number) => seen.push([name, offset, length])
        : (message: { offset: number }, length: number) =>
            seen.push([name, message.offset, length]);
  }
  return handlers as MessageHandlers;
}

describe("the walk over blocks", () => {
  test("hands over every block, in order, and stops where one is not whole", () => {
    fc.assert(
      fc.property(blockBytes(descriptor), fc.subarray(NAMES), (bytes, names) => {
        const expected = sightings(bytes, descriptor);
        const seen: Sighting[] = [];
        // Bytes before and after show a walk that starts or ends elsewhere than it was told.
        const around = new Uint8Array(bytes.length + 10).fill(0x41);
        around.set(bytes, 3);
        const walk = createBlockDispatch(new DataView(around.buffer, 3), recorder(names, seen));
        expect(walk(0, bytes.length)).toBe(expected.end);
        expect(seen).toEqual(expected.seen.filter(([name]) => names.includes(name)));
      }),
      { numRuns: 500 },
    );
  });

  test("a walk in a module instance of its own does the same", async () => {
    const buffer = new DataView(new ArrayBuffer(20_000));
    const seen: Sighting[] = [];
    const walk = await freshBlockDispatch(buffer, recorder(NAMES, seen));
    fc.assert(
      fc.property(blockBytes(descriptor), (bytes) => {
        const expected = sightings(bytes, descriptor);
        seen.length = 0;
        new Uint8Array(buffer.buffer).set(bytes);
        expect(walk(0, bytes.length)).toBe(expected.end);
        expect(seen).toEqual(expected.seen);
      }),
      { numRuns: 100 },
    );
  });
});

describe("in plain Node", () => {
  test("each fresh walk is code of its own", () => {
    const script = `
      import { freshBlockDispatch } from "itchgen/itch50";
      const view = new DataView(new ArrayBuffer(8));
      for (let count = 0; count < 2; count++) {
        const walk = await freshBlockDispatch(view, {});
        try { walk(-1, 0); } catch (error) {
          process.stdout.write(/dispatch\\.js\\?instance=\\d+/.exec(error.stack)?.[0] + "\\n");
        }
      }`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    expect(stdout).toBe("dispatch.js?instance=1\ndispatch.js?instance=2\n");
  });
});
