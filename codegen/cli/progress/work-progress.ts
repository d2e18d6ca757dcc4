/** How far the compiler is, on a terminal; and the turns of the event loop in which a signal is heard. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { printable } from "../../source/render-diagnostic.js";
import { INTERVAL, ProgressLine } from "./progress-line.js";

/** Milliseconds of work without listening. */
const LONGEST = 50;

/** Runs work that is told how to pause; what it shows is gone when it ends, also by a signal. */
export async function withProgress<T>(
  work: (pause: (doing: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const line = new ProgressLine(process.stderr);
  let now = "";
  // The C compiler is waited for without a pause.
  const timer = setInterval(() => line.show(() => now), INTERVAL).unref();
  let heard = performance.now();
  try {
    return await work(async (doing) => {
      now = printable(doing);
      line.show(() => now);
      if (performance.now() - heard < LONGEST) return;
      await nextTurn();
      heard = performance.now();
    });
  } finally {
    clearInterval(timer);
    line.clear();
  }
}
