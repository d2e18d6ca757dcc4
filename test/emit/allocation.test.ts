/** The hot paths allocate nothing: millions of messages leave the heap as it was. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const SCRIPT = `
import { AddOrderView, createBlockBatch, createBlockDispatch, AddOrderTable } from "itchgen/itch50";
const BLOCKS = 1000;
const bytes = new DataView(new ArrayBuffer(BLOCKS * 59));
for (let block = 0, at = 0; block < BLOCKS; block++, at += 59) {
  bytes.setUint16(at, 36);
  bytes.setUint8(at + 2, 0x41);
  bytes.setUint32(at + 2 + 20, 100 + block);
  bytes.setUint16(at + 38, 19);
  bytes.setUint8(at + 40, 0x44);
  bytes.setUint32(at + 40 + 15, block);
}
class Handlers {
  shares = 0.5;
  references = 0;
  addOrder(message) { this.shares += message.shares; }
  orderDelete(message) { this.references ^= message.orderReferenceNumberLo ^ message.timestampLo; }
}
const handlers = new Handlers();
const walk = createBlockDispatch(bytes, handlers);
const batch = createBlockBatch(bytes);
const table = new AddOrderTable(bytes, 4096, ["shares", "price", "timestamp"]);
const forms = {
  dispatch() { walk(0, bytes.byteLength); },
  batch() {
    batch.clear();
    batch.index(0, bytes.byteLength);
    table.fill(batch.lists.addOrder);
  },
};
const found = {};
for (const [name, form] of Object.entries(forms)) {
  for (let round = 0; round < 2000; round++) form();
  // The compilers' threads finish, and what they leave is collected.
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (let round = 0; round < 100; round++) form();
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let round = 0; round < 5000; round++) form();
  found[name] = (process.memoryUsage().heapUsed - before) / (5000 * BLOCKS);
}
process.stdout.write(JSON.stringify(found));
`;

test("dispatch, batches and columns allocate nothing per message", { timeout: 60_000 }, () => {
  const args = ["--expose-gc", "--max-semi-space-size=64", "--input-type=module", "-e", SCRIPT];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  const found = JSON.parse(stdout) as Readonly<Record<string, number>>;
  // One object of the smallest kind per message would be 16 bytes; the rest of Node takes some.
  for (const [form, bytes] of Object.entries(found)) expect.soft(bytes, form).toBeLessThan(0.1);
});
