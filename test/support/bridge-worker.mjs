// One reader in a worker thread: attaches, reads to the end, and says what it found.
import { parentPort, workerData } from "node:worker_threads";

const { root, name, folder } = workerData;
const { attach, busySpin } = await import(`${root}/dist/runtime/bridge/index.js`);
const itch50 = await import(`${root}/dist/generated/ts/itch50/index.js`);

let messages = 0;
let next = 1n;
let inOrder = true;
const see = (order) => {
  inOrder &&= order.orderReferenceNumber === next;
  next++;
  messages++;
};
const reader = attach(name, { protocol: itch50, folder });
const handlers = { addOrder: see, orderDelete: see };
for await (const _ of reader.bursts(handlers, busySpin())) void _;
reader.detach();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort.postMessage({ messages, inOrder, cutOffs: reader.counters.cutOffs });
