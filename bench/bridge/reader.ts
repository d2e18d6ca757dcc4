/** The bridge's reader in TypeScript, spinning: `node reader.js FOLDER NAME`. Ends with the poller. */
import * as itch50 from "../../generated/ts/itch50/index.js";
import { attach } from "../../runtime/bridge/index.js";

const [folder = "", name = ""] = process.argv.slice(2);
let sum = 0;
const handlers: itch50.MessageHandlers = {
  addOrder(order) {
    // As an int32: V8 makes a new object of every larger number that a variable outside the function holds.
    sum = (sum + order.shares + order.price) | 0;
  },
};
const cutOff = (): never => {
  throw new Error("the reader was cut off");
};
const reader = attach(name, { protocol: itch50, folder, events: { cutOff } });
// In the bench the poller and this reader have a core each; a strategy would do the same in a worker.
while (!reader.isJoined || !reader.isEnded) spin();
reader.detach();
process.stdout.write(`${JSON.stringify({ sum: String(sum), ...reader.counters })}\n`);

/** A function that returns, so that it is compiled whole instead of in the middle of a long loop. */
function spin(): void {
  for (let poll = 0; poll < 10_000; poll++) reader.poll(handlers);
}
