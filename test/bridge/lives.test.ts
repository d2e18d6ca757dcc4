/** Pollers and readers that come, go, die and share: nothing is lost silently, nothing stays taken. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { spawn } from "node:child_process";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import { PublicationView } from "../../generated/ts/bridge/publication-view.js";
import { ReaderSlotView } from "../../generated/ts/bridge/reader-slot-view.js";
import * as itch50 from "../../generated/ts/itch50/index.js";
import { attach, backoff, BridgeError, yielding } from "../../runtime/bridge/index.js";
import { buildFeeder, sharedFolder, startFeeder } from "../support/bridge-feeder.js";
import { SummingHandlers } from "../support/summing-handlers.js";

const folder = sharedFolder();
const program = buildFeeder(folder);
const ROOMY = { folder, descriptors: 16_384, lag: 12_288 };

/** The process ids in a bridge's reader slots. */
function claims(name: string): number[] {
  const bytes = readFileSync(join(folder, `${name}.control`));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const { readerCount } = new ControlHeaderView().wrap(view, 0);
  const first = ControlHeaderView.LENGTH + PublicationView.LENGTH;
  return Array.from(
    { length: readerCount },
    (_, index) => new ReaderSlotView().wrap(view, first + index * ReaderSlotView.LENGTH).readerPid,
  ).filter((pid) => pid !== 0);
}

async function until(holds: () => boolean): Promise<void> {
  const patience = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > patience) throw new Error("it never happened");
    await new Promise((again) => setTimeout(again, 5));
  }
}

/** A process that attaches and reads until it is killed. */
function readingProcess(name: string): ReturnType<typeof spawn> {
  const text = `
    const { attach, yielding } = await import(${JSON.stringify(resolve("dist/runtime/bridge/index.js"))});
    const itch50 = await import(${JSON.stringify(resolve("dist/generated/ts/itch50/index.js"))});
    const reader = attach(${JSON.stringify(name)}, { protocol: itch50, folder: ${JSON.stringify(folder)} });
    for await (const _ of reader.bursts({}, yielding()));`;
  return spawn(process.execPath, ["--input-type=module", "-e", text], { stdio: "ignore" });
}

describe("lives", () => {
  test.each([2, 8])("%d readers in worker threads each see everything", async (count) => {
    const name = `workers${count}`;
    const feeder = await startFeeder(program, {
      ...ROOMY,
      name,
      messages: 100_000,
      waitFor: count,
    });
    const found = await Promise.all(
      Array.from(
        { length: count },
        () =>
          new Promise((done, fail) => {
            const worker = new Worker(resolve("test/support/bridge-worker.mjs"), {
              workerData: { root: resolve("."), name, folder },
            });
            worker.on("message", done).on("error", fail);
          }),
      ),
    );
    const report = await feeder.report;
    expect(found).toEqual(
      Array.from({ length: count }, () => ({ messages: 100_000, inOrder: true, cutOffs: 0 })),
    );
    expect(report).toMatchObject({ cut: 0, held: 0 });
  });

  test("a reader that is killed frees its slot, and the poller goes on", async () => {
    const feeder = await startFeeder(program, {
      folder,
      name: "killed",
      messages: 1_000_000,
      delay: 50_000,
      readers: 1,
    });
    for (let round = 0; round < 3; round++) {
      const child = readingProcess("killed");
      await until(() => claims("killed").length === 1);
      // Somewhere in the middle of its work.
      await new Promise((later) => setTimeout(later, 20 + 30 * round));
      child.kill("SIGKILL");
      await until(() => claims("killed").length === 0);
    }
    // The only slot is free again, and the feed runs.
    const reader = attach("killed", { protocol: itch50, folder });
    await until(() => reader.poll({}) > 0);
    reader.detach();
    feeder.child.kill("SIGTERM");
    expect((await feeder.report).held).toBe(0);
  });

  test("a poller that is killed is noticed; its successor is another epoch", async () => {
    const options = { ...ROOMY, name: "mortal", messages: 1_000_000, delay: 50_000 };
    const first = await startFeeder(program, options);
    const reader = attach("mortal", { protocol: itch50, folder });
    const handlers = new SummingHandlers();
    await until(() => reader.poll(handlers) > 0);
    first.child.kill("SIGKILL");
    await expect(first.report).rejects.toThrow("ended early");
    await until(() => reader.pollerSilence > 100);
    // What it had published is still there, and ends where it ended.
    while (reader.poll(handlers) > 0);
    expect(reader.isEnded).toBe(false);
    expect(reader.counters.messages).toBe(handlers.messages);
    expect(() => attach("mortal", { protocol: itch50, folder })).toThrow(BridgeError);
    reader.detach();

    const second = await startFeeder(program, options);
    expect(readdirSync(folder).filter((file) => file.startsWith("mortal."))).toHaveLength(2);
    const again = attach("mortal", { protocol: itch50, folder });
    const fresh = new SummingHandlers();
    await until(() => again.poll(fresh) > 0);
    again.detach();
    second.child.kill("SIGTERM");
    await second.report;
    expect(readdirSync(folder).filter((file) => file.startsWith("mortal."))).toEqual([]);
  });

  test("a second poller of the same name is refused while the first lives", async () => {
    const options = { folder, name: "single", messages: 1, waitFor: 100 };
    const first = await startFeeder(program, options);
    await expect(startFeeder(program, options)).rejects.toThrow("another poller has it");
    expect(existsSync(join(folder, "single.control"))).toBe(true);
    first.child.kill("SIGTERM");
    await first.report;
  });

  test("an exception of a handler is passed on, and nothing is delivered twice", async () => {
    const feeder = await startFeeder(program, { ...ROOMY, name: "throws", messages: 10_000 });
    const reader = attach("throws", { protocol: itch50, folder });
    const seen: bigint[] = [];
    const see = (order: { readonly orderReferenceNumber: bigint }): void => {
      seen.push(order.orderReferenceNumber);
      if (order.orderReferenceNumber % 1_000n === 0n) throw new Error("a handler's own");
    };
    const handlers = { addOrder: see, orderDelete: see };
    let errors = 0;
    while (!reader.isEnded || !reader.isJoined) {
      try {
        reader.poll(handlers);
      } catch {
        errors++;
      }
      await new Promise((turn) => setImmediate(turn));
    }
    reader.detach();
    expect((await feeder.report).held).toBe(0);
    expect(reader.counters.handlerErrors).toBe(errors);
    // 1,000 ends a packet of 20, so that nothing of its packet is left undelivered.
    expect(errors).toBe(10);
    expect(seen).toEqual(Array.from({ length: 10_000 }, (_, index) => BigInt(index + 1)));
  });

  test("in debug a view that is kept throws once its packet is done", async () => {
    const feeder = await startFeeder(program, { ...ROOMY, name: "kept", messages: 100 });
    const reader = attach("kept", { protocol: itch50, folder, isDebug: true });
    const kept: itch50.AddOrderView[] = [];
    const copies: DataView[] = [];
    const handlers = {
      addOrder: (order: itch50.AddOrderView) => {
        expect(order.shares).toBeGreaterThanOrEqual(0);
        kept.push(order);
        copies.push(order.copy().view);
      },
    };
    for await (const _ of reader.bursts(handlers, backoff())) void _;
    reader.detach();
    await feeder.report;
    expect(kept.length).toBeGreaterThan(10);
    for (const order of kept) expect(() => order.shares).toThrow(TypeError);
    for (const copy of copies) expect(copy.getUint8(0)).toBe(itch50.AddOrderView.TYPE);
  });

  test("a busy feed leaves the event loop its turns", async () => {
    const feeder = await startFeeder(program, { ...ROOMY, name: "turns", messages: 100_000 });
    const reader = attach("turns", { protocol: itch50, folder });
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    for await (const _ of reader.bursts({}, yielding())) void _;
    clearInterval(counting);
    reader.detach();
    await feeder.report;
    expect(turns).toBeGreaterThan(0);
    expect(reader.counters.messages).toBe(100_000);
  });
});
