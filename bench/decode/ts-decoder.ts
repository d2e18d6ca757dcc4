/**
 * One TypeScript decoder in a process of its own, because V8 optimises by what the process has seen:
 * `ts-decoder.js FILE MODE ROUNDS` prints one line of JSON like the C programs.
 */
import { readFileSync } from "node:fs";
import { createBlockDispatch } from "../../generated/ts/itch50/index.js";
import { fullHandlers } from "./full-handlers.js";
import { touchBatch } from "./touch-batch.js";
import { TouchHandlers } from "./touch-handlers.js";

/** Bytes given to the walk at once. */
const CHUNK = 64 * 1024;
const PACKET = 1400;

type Walk = (start: number, limit: number) => number;

interface Mode {
  readonly walks: readonly Walk[];
  readonly step: number;
  readonly sums: () => string;
}

function modeOf(name: string, view: DataView): Mode {
  switch (name) {
    case "touch":
    case "packets": {
      const handlers = new TouchHandlers();
      const step = name === "touch" ? CHUNK : PACKET;
      return {
        walks: [createBlockDispatch(view, handlers)],
        step,
        sums: () => `${handlers.take()} 0`,
      };
    }
    case "sets": {
      const sets = Array.from({ length: 8 }, () => new TouchHandlers());
      return {
        walks: sets.map((handlers) => createBlockDispatch(view, handlers)),
        step: CHUNK,
        sums: () => `${added(sets.map((handlers) => handlers.take()))} 0`,
      };
    }
    case "batch": {
      const { walk, take } = touchBatch(view);
      return { walks: [walk], step: Infinity, sums: () => `${take()} 0` };
    }
    case "full": {
      const { handlers, checksum } = fullHandlers();
      return {
        walks: [createBlockDispatch(view, handlers)],
        step: CHUNK,
        sums: () => `0 0 0 ${checksum()}`,
      };
    }
    default:
      throw new Error(`there is no mode ${name}`);
  }
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

function main([file = "", name = "", rounds = "5"]: readonly string[]): void {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const mode = modeOf(name, view);
  const nanoseconds: number[] = [];
  let sums = "";
  // The first rounds are V8's to find out what is hot.
  for (let round = -2; round < Number(rounds); round++) {
    const begun = process.cpuUsage();
    decode(mode, bytes.length);
    const { user, system } = process.cpuUsage(begun);
    sums = mode.sums();
    if (round >= 0) nanoseconds.push((user + system) * 1000);
  }
  process.stdout.write(`${JSON.stringify({ nanoseconds, sums })}\n`);
}

main(process.argv.slice(2));
