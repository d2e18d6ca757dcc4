/**
 * One decoder in a process of its own: `peer-decoder.js FILE PEER PASSES` prints one line of JSON like
 * the C programs. A pass of a slow one takes long: it gets fewer.
 */
import { readFileSync } from "node:fs";
import { PEERS } from "./peers.js";
import { TouchSums } from "./touch-sums.js";

/** V8 has found out what is hot after so long, and two passes. */
const WARMING_MS = 400;
const WARMING_PASSES = 2;

/** No further pass is begun after so long. */
const TIMED_MS = 1500;

async function main([file = "", name = "", passes = "5"]: readonly string[]): Promise<void> {
  const row = PEERS[name];
  if (row === undefined) throw new Error(`there is no decoder ${name}`);
  const sums = new TouchSums();
  const pass = await row.peer(readFileSync(file), sums);
  const warm = performance.now();
  for (let done = 0; done < WARMING_PASSES || performance.now() - warm < WARMING_MS; done++) {
    pass();
    sums.take();
  }
  const nanoseconds: number[] = [];
  let text = "";
  for (
    const begun = performance.now();
    nanoseconds.length < Number(passes) &&
    (nanoseconds.length === 0 || performance.now() - begun < TIMED_MS);
  ) {
    const before = process.cpuUsage();
    pass();
    const { user, system } = process.cpuUsage(before);
    nanoseconds.push((user + system) * 1000);
    text = sums.take();
  }
  process.stdout.write(`${JSON.stringify({ nanoseconds, sums: text })}\n`);
}

await main(process.argv.slice(2));
