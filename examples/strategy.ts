/**
 * Reads a running poller's packets where the device put them, in a process of its own, and prints the best bid
 * and offer of a stock whenever they change:
 *
 *     itch-poller --own bridge=feed … &
 *     node strategy.js feed AAPL [FOLDER]
 *
 * The handlers are those of live.ts; only where the messages come from is another.
 */
import { attach, backoff, BridgeError } from "itchgen/bridge";
import * as itch50 from "itchgen/itch50";
import { createBook } from "./book.js";

const [name = "", stock = "", folder] = process.argv.slice(2);
if (stock === "") {
  process.stderr.write("usage: strategy.js BRIDGE STOCK [FOLDER]\n");
  process.exit(64);
}

const say = (what: object): void => {
  const text = JSON.stringify(what, (_, value: unknown) =>
    typeof value === "bigint" ? `${value}` : value,
  );
  process.stderr.write(`${text}\n`);
};
try {
  await read();
} catch (error) {
  // No poller, one that died: that is a sentence. A mistake of ours keeps its stack.
  if (!(error instanceof BridgeError)) throw error;
  process.stderr.write(`strategy.js: ${error.message}\n`);
  process.exitCode = 1;
}

async function read(): Promise<void> {
  const reader = attach(name, {
    protocol: itch50,
    ...(folder === undefined ? {} : { folder }),
    events: {
      event: say,
      // A book with a hole in it is wrong, and this says so; a real strategy would take a snapshot.
      cutOff: (range) => {
        say({ kind: "cut-off", ...range });
        reader.rejoin();
      },
      rejoined: (range) => say({ kind: "missed", ...range }),
    },
  });
  process.on("SIGINT", () => process.exit(130));
  process.on("exit", () => reader.detach());

  const book = createBook(stock, (text) => process.stdout.write(`${text}\n`));
  for await (const _ of reader.bursts(book, backoff())) void _;
  const { messages, cutOffs, mostLag } = reader.counters;
  say({ messages, cutOffs, mostLag });
}
