/** How much of the two processors this machine's host and kernel keep for themselves: a p99 says little without it. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** What one processor was kept from, in gaps of more than 500 ns. */
export interface HostAway {
  readonly processor: number;
  readonly timesPerSecond: number;
  /** What the host and interrupts took of the time, 0 to 1. */
  readonly part: number;
  /** What other programs had of it: a bench of two free processors wants none. */
  readonly otherProgramsPart: number;
}

const MILLISECONDS = 200;

/** Looks at the poller's and the readers' processor at the same time, as they are used. */
export function measureHost(folder: string): Promise<readonly HostAway[]> {
  return Promise.all(
    [0, 1].map(async (processor) => {
      const args = [String(processor), String(MILLISECONDS)];
      const { stdout } = await promisify(execFile)(join(folder, "away"), args);
      return { processor, ...(JSON.parse(stdout) as Omit<HostAway, "processor">) };
    }),
  );
}

/** One line of it. */
export function hostText(found: readonly HostAway[]): string {
  return found.map(awayText).join("; ");
}

function awayText({ processor, timesPerSecond, part, otherProgramsPart }: HostAway): string {
  const others =
    otherProgramsPart < 0.01 ? "" : `, other programs had it ${percent(otherProgramsPart)}`;
  return `the host took processor ${processor} away ${timesPerSecond.toLocaleString("en")} times a second, ${percent(part)} of the time${others}`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
