/** `npm run bench -- session`: its table. */
import { machine } from "../machine.js";
import { benchSession, type SessionMeasurement, type SessionOptions } from "./session-bench.js";

/** Measures and prints; with `json`, ends with one line of numbers. */
export function runSessionBench(options: SessionOptions & { readonly json?: boolean }): void {
  const { messages, rounds, order, json = false } = options;
  const found = benchSession(options, (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  });
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  process.stdout.write(
    `${machine()}\n${messages.toLocaleString("en")} messages, ${order}, in packets of 1,400 bytes, ` +
      `${rounds} processes each\n\n${table(found)}\n`,
  );
  if (json) process.stdout.write(`${JSON.stringify({ messages, order, found })}\n`);
}

function table(found: readonly SessionMeasurement[]): string {
  const rows = found.map(
    ({ mode, nanoseconds, ratio, lowestRatio, highestRatio, heapBytesPerMessage }) =>
      `| ${mode} | ${nanoseconds.toFixed(1)} | ${ratio.toFixed(2)} × (${lowestRatio.toFixed(2)}–` +
      `${highestRatio.toFixed(2)}) | ${heapBytesPerMessage.toFixed(3)} |`,
  );
  return [
    "| mode | ns a message | to bare | heap bytes a message |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
