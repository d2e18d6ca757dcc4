/** Packets in order leave nothing on the heap for a message, and next to nothing for a packet. */
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const PROGRAM = `
const { Sequencer } = await import(process.argv[1]);
const MESSAGES = 40;
const PACKETS = 20_000;
const bytes = new Uint8Array(20 + MESSAGES * 32);
const view = new DataView(bytes.buffer);
bytes.fill(0x20, 0, 10);
view.setUint16(18, MESSAGES);
for (let at = 20; at < bytes.length; at += 32) view.setUint16(at, 30);
let seen = 0;
const sequencer = new Sequencer(
  { lines: ["feed", "feed"] },
  {
    messages: ({ view, start, limit }) => {
      for (let at = start; at < limit; at += 2 + view.getUint16(at)) seen++;
    },
    ...(process.argv[2] === "uncounted" && {
      walk: ({ view, start, limit }) => {
        let at = start;
        for (; at < limit; at += 2 + view.getUint16(at)) seen++;
        return at;
      },
    }),
  },
);
let next = 1;
function pass() {
  for (let packet = 0; packet < PACKETS; packet++) {
    view.setUint32(14, next);
    for (let line = 0; line < 2; line++) {
      sequencer.receive(line, view, 0, bytes.length, packet);
    }
    next += MESSAGES;
  }
}
for (let warm = 0; warm < 5; warm++) pass();
const left = [];
for (let round = 0; round < 5; round++) {
  gc();
  const before = process.memoryUsage().heapUsed;
  pass();
  left.push(process.memoryUsage().heapUsed - before);
}
left.sort((a, b) => a - b);
console.log(JSON.stringify({ seen, perMessage: left[2] / PACKETS / MESSAGES }));
`;

test.each(["counted", "uncounted"])("a message in order takes no memory, %s", (counts) => {
  const index = pathToFileURL("dist/runtime/session/index.js").href;
  const args = [
    "--expose-gc",
    "--max-semi-space-size=64",
    "--input-type=module",
    "-e",
    PROGRAM,
    index,
    counts,
  ];
  const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
  const { seen, perMessage } = JSON.parse(printed) as { seen: number; perMessage: number };
  expect(seen).toBe(10 * 20_000 * 40);
  // The smallest object is 12 bytes: at less than one byte, no message had one of its own.
  expect(perMessage).toBeLessThan(1);
});
