/**
 * One TypeScript decoder in a process of its own, because V8 optimises by what the process has seen:
 * `ts-decoder.js FILE MODE ROUNDS` prints one line of JSON like the C programs.
 */
import { readFileSync } from "node:fs";
import { createBlockDispatch, freshBlockDispatch } from "../../generated/ts/itch50/index.js";
import { fullHandlers } from "./full-handlers.js";
import { touchBatch } from "./touch-batch.js";
import { TouchHandlers } from "./touch-handlers.js";

/** Bytes given to the walk at once. */
const CHUNK = 64 * 1024;
const PACKET = 1400;
const CONSUMERS = 8;

/** Rounds in which V8 finds out what is hot; its compilers' threads are counted with the process. */
const WARMING_ROUNDS = 12;

type Walk = (start: number, limit: number) => number;

interface Mode {
  readonly walks: readonly Walk[];
  readonly step: number;
  readonly sums: () => string;
}

async function modeOf(name: string, view: DataView): Promise<Mode> {
  switch (name) {
    case "touch":
    case "packets": {
      const handlers = new TouchHandlers();
      const step = name === "touch" ? CHUNK : PACKET;
      const walks = [createBlockDispatch(view, handlers)];
      return { walks, step, sums: () => `${handlers.take()} 0` };
    }
    case "shared":
    case "fresh":
      return consumers(view, name === "fresh" ? freshBlockDispatch : createBlockDispatch);
    case "batch": {
      const { walk, take } = touchBatch(view);
      return { walks: [walk], step: Infinity, sums: () => `${take()} 0` };
    }
    case "full": {
      const { handlers, checksum } = fullHandlers();
      const walks = [createBlockDispatch(view, handlers)];
      return { walks, step: CHUNK, sums: () => `0 0 0 ${checksum()}` };
    }
    default:
      throw new Error(`there is no mode ${name}`);
  }
}

/** Eight consumers of different classes, as a monitor and a strategy are, that take turns. */
async function consumers(
  view: DataView,
  dispatch: (view: DataView, handlers: TouchHandlers) => Walk | Promise<Walk>,
): Promise<Mode> {
  // Query strings make instances of the module, so the classes share nothing that V8 could merge.
  const classes = await Promise.all(
    Array.from({ length: CONSUMERS }, async (_, index) => {
      const own = (await import(`./touch-handlers.js?consumer=${index}`)) as {
        readonly TouchHandlers: typeof TouchHandlers;
      };
      return own.TouchHandlers;
    }),
  );
  const sets = classes.map((Handlers) => new Handlers());
  const walks = await Promise.all(sets.map((handlers) => dispatch(view, handlers)));
  return { walks, step: CHUNK, sums: () => `${added(sets.map((each) => each.take()))} 0` };
}

/** Shares and prices of all sets summed, references xored. */
function added(all: readonly string[]): string {
  let [shares, prices, references] = [0n, 0n, 0n];
  for (const [each = 0n, price = 0n, reference = 0n] of all.map((sums) =>
    sums.split(" ").map(BigInt),
  )) {
    shares += each;
    prices += price;
    references ^= reference;
  }
  return `${shares} ${prices} ${references}`;
}

function decode({ walks, step }: Mode, length: number): void {
  let at = 0;
  for (let turn = 0; at < length; turn++) {
    const walk = walks[turn % walks.length];
    const next = walk?.(at, Math.min(at + step, length)) ?? at;
    if (next === at) return;
    at = next;
  }
}

async function main([file = "", name = "", rounds = "5"]: readonly string[]): Promise<void> {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const mode = await modeOf(name, view);
  const nanoseconds: number[] = [];
  let sums = "";
  for (let round = -WARMING_ROUNDS; round < Number(rounds); round++) {
    const begun = process.cpuUsage();
    decode(mode, bytes.length);
    const { user, system } = process.cpuUsage(begun);
    sums = mode.sums();
    if (round >= 0) nanoseconds.push((user + system) * 1000);
  }
  process.stdout.write(`${JSON.stringify({ nanoseconds, sums })}\n`);
}

await main(process.argv.slice(2));
