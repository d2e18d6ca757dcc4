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

/** Where each whole block begins, and where the last ends. */
function wholeBlocks(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = [0];
  for (;;) {
    const at = places.at(-1) ?? 0;
    if (at + 2 > bytes.length || at + 2 + view.getUint16(at) > bytes.length) return places;
    places.push(at + 2 + view.getUint16(at));
  }
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

  test("stops after a count of blocks, and says when there are fewer; where the buffer ends as well", () => {
    fc.assert(
      fc.property(blockBytes(descriptor), fc.nat(20), fc.nat(4), (bytes, count, behind) => {
        const whole = wholeBlocks(bytes);
        const seen: Sighting[] = [];
        const buffer = new Uint8Array(bytes.length + behind).fill(0x41);
        buffer.set(bytes);
        const walk = createBlockDispatch(new DataView(buffer.buffer), recorder(NAMES, seen));
        const end = whole[count];
        expect(walk(0, bytes.length, count)).toBe(end ?? -1);
        const walked = bytes.subarray(0, end ?? whole.at(-1));
        expect(seen).toEqual(sightings(walked, descriptor).seen);
        seen.length = 0;
        expect(walk(0, bytes.length)).toBe(whole.at(-1));
        expect(seen).toEqual(sightings(bytes, descriptor).seen);
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
