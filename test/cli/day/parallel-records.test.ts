/** Rows are the same bytes whoever makes them, few of them wait, and what goes wrong in a thread is heard. */
import fc from "fast-check";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import {
  ParallelRecords,
  type ParallelRecordsOptions,
} from "../../../codegen/cli/convert/parallel/parallel-records.js";
import { TextRecords } from "../../../codegen/cli/convert/text-records.js";
import { textRows, type TextKind } from "../../../codegen/cli/convert/text-rows.js";
import type { OutputBatch } from "../../../codegen/cli/output/output-batch.js";
import { descriptor as protocol } from "../../../generated/ts/itch50/index.js";
import { dayFile, dayMessages } from "../../support/day-messages.js";
import { gathered } from "./gathered.js";
import { someRecords } from "./records.js";

/** Threads run JavaScript. */
const BUILT = pathToFileURL(resolve("dist/codegen/cli/convert/parallel/row-thread.js"));

const threadsOf = (code: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(code)}`);

const rowsInto =
  (kind: TextKind) =>
  (batch: OutputBatch): TextRecords =>
    new TextRecords({ protocol, rows: textRows(kind, protocol), batch });

const started: ParallelRecords[] = [];

function parallel(
  kind: TextKind,
  batch: OutputBatch,
  options: Partial<ParallelRecordsOptions> = {},
): ParallelRecords {
  const job = { kind, protocolName: "itch50" };
  const fixed = { rowsInto: rowsInto(kind), batch, job, startAfter: 0, module: BUILT };
  const records = new ParallelRecords({ ...fixed, jobs: 2, ...options });
  started.push(records);
  return records;
}

afterEach(async () => {
  await Promise.all(started.map((records) => records.stop()));
  started.length = 0;
});

const threads = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;

/** Records as they lie in a file, and the index of the first. */
interface Part {
  readonly view: DataView;
  readonly first: number;
}

function partOf(records: readonly Buffer[], first: number): Part {
  const { buffer, byteOffset, length } = dayFile(records, { ended: false });
  return { view: new DataView(buffer, byteOffset, length), first };
}

/** Every other part is left out, as a filter does. */
const someParts = fc
  .array(
    fc.record({ records: someRecords(protocol), isLeft: fc.boolean(), skipped: fc.nat(1e6) }),
    { minLength: 10, maxLength: 60 },
  )
  .map((parts) => {
    let index = 0;
    return parts.flatMap(({ records, isLeft, skipped }) => {
      const first = index;
      index += records.length + (isLeft ? skipped : 0);
      return records.length === 0 ? [] : [partOf(records, first)];
    });
  });

describe.each(["jsonl", "csv"] as const)("%s", (kind) => {
  test.each([2, 3])("%i threads", async (jobs) => {
    await fc.assert(
      fc.asyncProperty(
        someParts,
        fc.constantFrom(1, 500, 3000),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
        async (parts, runBytes, waits) => {
          const alone = gathered();
          const here = rowsInto(kind)(alone.output.batch);
          const together = gathered();
          const records = parallel(kind, together.output.batch, { jobs, runBytes });
          for (const [index, { view, first }] of parts.entries()) {
            here.copy(view, 0, view.byteLength, first);
            records.copy(view, 0, view.byteLength, first);
            if (index === 0) await records.ready();
            else if (waits[index % waits.length] === true) await records.drain();
          }
          await records.settle();
          expect(together.bytes().equals(alone.bytes())).toBe(true);
          await records.stop();
        },
      ),
      { numRuns: 8 },
    );
  });
});

const PART = partOf(dayMessages(500, 1), 0);
const copy = (records: ParallelRecords): void =>
  records.copy(PART.view, 0, PART.view.byteLength, PART.first);

test("few runs are on their way, however slow a thread is", async () => {
  const { output, bytes } = gathered();
  const slow = threadsOf(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ run }) => setTimeout(() => {
      const rows = [new Uint8Array(new SharedArrayBuffer(1))];
      parentPort.postMessage({ kind: "done", run, rows });
    }, 5));
    parentPort.postMessage({ kind: "ready" });
  `);
  const records = parallel("csv", output.batch, { module: slow, jobs: 3, runBytes: 1 });
  copy(records);
  await records.ready();
  let most = 0;
  for (let turn = 0; turn < 200; turn++) {
    copy(records);
    await records.drain();
    most = Math.max(most, records.underway);
  }
  await records.settle();
  expect(records.underway).toBe(0);
  expect(most).toBeGreaterThan(2);
  expect(most).toBeLessThanOrEqual(8);
  // The slow ones made one byte of each run.
  expect(bytes().includes(0)).toBe(true);
});

test("a little is done by this thread alone", async () => {
  const { output, bytes } = gathered();
  const before = threads();
  const records = parallel("csv", output.batch, { startAfter: 2 * PART.view.byteLength });
  copy(records);
  await records.drain();
  expect(threads()).toBe(before);
  await records.settle();
  const alone = gathered();
  rowsInto("csv")(alone.output.batch).copy(PART.view, 0, PART.view.byteLength, 0);
  expect(bytes().equals(alone.bytes())).toBe(true);
});

test("no thread is left once all are stopped, also with work to do", async () => {
  const before = threads();
  const records = parallel("jsonl", gathered().output.batch, { jobs: 3 });
  copy(records);
  await records.ready();
  expect(threads()).toBeGreaterThan(before);
  for (let run = 0; run < 5; run++) copy(records);
  await records.stop();
  expect(threads()).toBe(before);
});

describe("a thread that", () => {
  const READY = `import { parentPort } from "node:worker_threads";
    parentPort.postMessage({ kind: "ready" });`;
  test.each([
    [
      "throws",
      `${READY} parentPort.on("message", () => { throw new Error("no row"); });`,
      "no row",
    ],
    ["ends", `${READY} parentPort.on("message", () => process.exit(3));`, "ended by itself with 3"],
  ])("%s ends the work", async (_, code, message) => {
    const records = parallel("jsonl", gathered().output.batch, { module: threadsOf(code) });
    copy(records);
    await records.ready();
    copy(records);
    await expect(records.settle()).rejects.toThrow(message);
    await expect(records.drain()).rejects.toThrow(message);
  });

  test("cannot be loaded ends it as well", async () => {
    const module = threadsOf(`throw new Error("nothing to load");`);
    const records = parallel("jsonl", gathered().output.batch, { module });
    copy(records);
    await expect(records.ready()).rejects.toThrow("nothing to load");
    await sleep(0);
    copy(records);
    await expect(records.drain()).rejects.toThrow("nothing to load");
  });
});
