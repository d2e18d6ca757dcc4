/** What a program does to mapped memory and the threads that hold it: nothing of it disturbs another reader. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import * as itch50 from "../../generated/ts/itch50/index.js";
import { attach, yielding } from "../../runtime/bridge/index.js";
import { buildFeeder, sharedFolder, startFeeder } from "../support/bridge-feeder.js";
import { until } from "../support/until.js";

const folder = sharedFolder();
const program = buildFeeder(folder);

/** Mappings of a bridge's files in this process. */
function mappingsOf(name: string): number {
  const maps = readFileSync("/proc/self/maps", "utf8");
  return maps.split("\n").filter((line) => line.includes(`/${name}.`)).length;
}

describe("a worker that is terminated while it reads", () => {
  test.skipIf(!existsSync("/proc/self/maps"))(
    "leaves no mapping, holds no buffer for ever, and disturbs no other reader (needs /proc)",
    async () => {
      const feeder = await startFeeder(program, {
        folder,
        name: "ended",
        messages: 300_000,
        delay: 10_000,
        descriptors: 16_384,
        lag: 12_288,
        readers: 2,
        waitFor: 2,
      });
      const worker = new Worker(resolve("test/support/bridge-worker.mjs"), {
        workerData: { root: resolve("."), name: "ended", folder },
      });
      const reader = attach("ended", { protocol: itch50, folder });
      await until(() => reader.poll({}) > 0, "the first packet");
      const mine = mappingsOf("ended") / 2;
      expect(mine).toBeGreaterThan(0);
      const ended = worker.terminate();
      let next = 0n;
      let inOrder = true;
      const see = (order: { readonly orderReferenceNumber: bigint }): void => {
        inOrder &&= next === 0n || order.orderReferenceNumber === next;
        next = order.orderReferenceNumber + 1n;
      };
      for await (const _ of reader.bursts({ addOrder: see, orderDelete: see }, yielding())) void _;
      await ended;
      expect(mappingsOf("ended")).toBe(mine);
      expect(inOrder).toBe(true);
      expect(reader.counters.cutOffs).toBe(0);
      reader.detach();
      expect(await feeder.report).toMatchObject({ messages: 300_000, held: 0 });
    },
  );
});

test("a copy of a packet's buffer is a copy, and no thread can take it away", async () => {
  const feeder = await startFeeder(program, { folder, name: "taken", messages: 1000, delay: 1000 });
  const reader = attach("taken", { protocol: itch50, folder });
  const found: bigint[] = [];
  const see = (order: itch50.AddOrderView): void => {
    if (found.length > 0) return;
    const { buffer } = order.view;
    const before = order.orderReferenceNumber;
    const copy = structuredClone(new Uint8Array(buffer, order.offset, 36));
    expect(copy.buffer).not.toBe(buffer);
    // Some versions of Node copy what cannot be transferred, others refuse.
    try {
      structuredClone(buffer, { transfer: [buffer as ArrayBuffer] });
    } catch (error) {
      expect(error).toMatchObject({ name: "DataCloneError" });
    }
    expect(buffer.byteLength).toBeGreaterThan(0);
    found.push(before);
    expect(order.orderReferenceNumber).toBe(before);
  };
  for await (const _ of reader.bursts({ addOrder: see }, yielding())) void _;
  reader.detach();
  await feeder.report;
  expect(found).toEqual([1n]);
});
