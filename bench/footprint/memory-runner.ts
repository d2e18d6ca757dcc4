/**
 * What one way to read a day file keeps and allocates, in a process of its own: `memory-runner.js FILE
 * FORM` prints one line of JSON. Node runs it with `--expose-gc`.
 */
import { readFileSync } from "node:fs";
import {
  AddOrderTable,
  createBlockBatch,
  createBlockDispatch,
  OrderCancelTable,
  OrderDeleteTable,
  OrderExecutedTable,
  OrderReplaceTable,
  type BlockBatch,
} from "../../generated/ts/itch50/index.js";
import type { MessageList } from "../../runtime/index.js";
import { touchBatch } from "../decode/touch-batch.js";
import { TouchHandlers } from "../decode/touch-handlers.js";

/** What `memory-runner.js` prints. */
export interface MemoryFound {
  readonly messages: number;
  /** Heap and array buffers that are still there after a pass, the file's own bytes left out. */
  readonly retainedBytes: number;
  /** Bytes on the heap that a pass over hot code leaves to the collector, per message. */
  readonly allocatedBytesPerMessage: number;
}

/** Blocks in a batch, as the generated code has it unless told otherwise. */
const BLOCKS = 4096;
const CHUNK = 64 * 1024;
const WARMING_PASSES = 12;
const PASSES = 5;

/** Reads the whole file once; what it needs is made with it, and kept as long as it is. */
type Pass = () => void;

const FORMS: Readonly<Record<string, (view: DataView) => Pass>> = {
  dispatch(view) {
    const walk = createBlockDispatch(view, new TouchHandlers());
    return () => {
      const { byteLength } = view;
      for (let at = 0; at < byteLength;) at = walk(at, Math.min(at + CHUNK, byteLength));
    };
  },
  batch(view) {
    const { walk } = touchBatch(view);
    return () => {
      for (let at = 0; at < view.byteLength;) at = walk(at, view.byteLength);
    };
  },
  /** All columns of the five commonest types, a batch at a time. */
  columns(view) {
    const batch = createBlockBatch(view);
    const fill = tables(view, () => BLOCKS);
    return () => {
      for (let at = 0; at < view.byteLength;) {
        batch.clear();
        at = batch.index(at, view.byteLength);
        fill(batch);
      }
    };
  },
  /** The same of the whole file at once: a row for each of its messages. */
  all_columns(view) {
    const counts = count(view);
    const fill = tables(view, (name) => counts[name] ?? 0);
    // Filled by nothing that stays: the lists of a batch as large as the file go.
    const batch = createBlockBatch(view, { capacity: counts["blocks"] ?? 0 });
    batch.index(0, view.byteLength);
    fill(batch);
    return () => void fill;
  },
};

const NAMES = ["addOrder", "orderDelete", "orderReplace", "orderExecuted", "orderCancel"] as const;

function tables(
  view: DataView,
  rows: (name: (typeof NAMES)[number]) => number,
): (batch: BlockBatch) => void {
  const adds = new AddOrderTable(view, rows("addOrder"));
  const deletes = new OrderDeleteTable(view, rows("orderDelete"));
  const replaces = new OrderReplaceTable(view, rows("orderReplace"));
  const executions = new OrderExecutedTable(view, rows("orderExecuted"));
  const cancels = new OrderCancelTable(view, rows("orderCancel"));
  return ({ lists }) => {
    adds.fill(lists.addOrder);
    deletes.fill(lists.orderDelete);
    replaces.fill(lists.orderReplace);
    executions.fill(lists.orderExecuted);
    cancels.fill(lists.orderCancel);
  };
}

/** Messages of each type in the file, and `blocks`, all of them. */
function count(view: DataView): Readonly<Record<string, number>> {
  const batch = createBlockBatch(view);
  const counts: Record<string, number> = { blocks: 0 };
  for (let at = 0; at < view.byteLength;) {
    batch.clear();
    at = batch.index(at, view.byteLength);
    for (const [name, list] of Object.entries(batch.lists) as [string, MessageList][]) {
      counts[name] = (counts[name] ?? 0) + list.count;
      counts["blocks"] = (counts["blocks"] ?? 0) + list.count;
    }
  }
  return counts;
}

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The compilers' threads finish meanwhile. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}

async function main([file = "", form = ""]: readonly string[]): Promise<void> {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const messages = count(view)["blocks"] ?? 0;
  // One that goes again, so that code and the module's own tables do not count as kept by the next.
  repeat(FORMS[form]?.(view), WARMING_PASSES);
  await pause();
  const empty = memory();
  const pass = FORMS[form]?.(view);
  repeat(pass, WARMING_PASSES);
  await pause();
  repeat(pass, 1);
  const full = memory();
  const before = process.memoryUsage().heapUsed;
  repeat(pass, PASSES);
  const allocated = process.memoryUsage().heapUsed - before;
  const found: MemoryFound = {
    messages,
    retainedBytes: full - empty,
    allocatedBytesPerMessage: allocated / (PASSES * messages),
  };
  process.stdout.write(`${JSON.stringify(found)}\n`);
}

function repeat(pass: Pass | undefined, times: number): void {
  if (pass === undefined) throw new Error("there is no such form");
  for (let done = 0; done < times; done++) pass();
}

await main(process.argv.slice(2));
