/** The command that writes a day file: `node …/bench/stream/main.js OUT --messages N --seed S --order O`. */
import { closeSync, openSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { dayFileChunks } from "./day-file.js";
import { TYPE_ORDERS, type TypeOrder } from "./type-order.js";

const HELP = `Usage: main.js OUT [options]

Writes a BinaryFILE of TotalView-ITCH 5.0 messages to OUT.

  --messages N  how many messages (default 1000000)
  --seed S      a 32-bit integer; the same seed gives the same bytes (default 1)
  --order O     ${TYPE_ORDERS.join(", ")}: in which order types follow each other (default independent)
  --burst B     so many messages come together on average, microseconds apart (default 1: evenly through the day)
  --help        print this
`;

/** Exit status for a command line that cannot be understood. */
const USAGE = 64;
const MOST_MESSAGES = 1_000_000_000;
const MOST_BURST = 1_000_000;

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      messages: { type: "string", default: "1000000" },
      seed: { type: "string", default: "1" },
      order: { type: "string", default: "independent" },
      burst: { type: "string", default: "1" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [out] = positionals;
  if (out === undefined || positionals.length > 1) throw new TypeError("Give one file to write.");
  const messages = integer("messages", values.messages, MOST_MESSAGES);
  const seed = integer("seed", values.seed, 0xffff_ffff);
  const order = typeOrder(values.order);
  const burst = integer("burst", values.burst, MOST_BURST);
  if (burst === 0) throw new TypeError("--burst must be at least 1");
  const bytes = write(out, dayFileChunks({ messages, seed, order, burst }));
  process.stdout.write(`${out}: ${messages} messages, ${bytes} bytes, ${order}\n`);
  return 0;
}

function write(path: string, chunks: Iterable<Uint8Array>): number {
  const file = openSync(path, "w");
  let bytes = 0;
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at);
    bytes += chunk.length;
  }
  closeSync(file);
  return bytes;
}

function integer(name: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : -1;
  if (value < 0 || value > most)
    throw new TypeError(`--${name} must be from 0 to ${most}: ${text}`);
  return value;
}

function typeOrder(text: string): TypeOrder {
  const order = TYPE_ORDERS.find((name) => name === text);
  if (order === undefined)
    throw new TypeError(`--order must be ${TYPE_ORDERS.join(", ")}: ${text}`);
  return order;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof TypeError ? USAGE : 1;
}
