/** `itchgen top`: a running poller, watched. */
import { setTimeout as sleep } from "node:timers/promises";
import { BridgeError } from "../../../runtime/bridge/index.js";
import { ExitStatus } from "../exit-status.js";
import { Interruption } from "../interruption.js";
import { Observation, type Report } from "./observation.js";
import { reportText } from "./report-text.js";

/** What was typed after `itchgen top`. */
export interface TopOptions {
  readonly folder: string;
  readonly interval: number;
  readonly once?: boolean;
  readonly json?: boolean;
}

/** How often the ring is looked at, in milliseconds. */
const POLL = 2;
/** To the upper left corner, and everything below cleared. */
const HOME = "\u001b[H\u001b[J";

/** Runs the command and returns its exit status. */
export async function runTop(name: string, options: TopOptions): Promise<ExitStatus> {
  const interruption = new Interruption();
  let observation: Observation | null = null;
  try {
    observation = new Observation(name, options.folder);
    while (!interruption.isAsked) {
      await watch(observation, options.interval, interruption);
      print(observation.report(), options);
      if (options.once === true) break;
      observation = successor(observation, name, options.folder);
    }
    return ExitStatus.ok;
  } catch (error) {
    if (!(error instanceof BridgeError)) throw error;
    process.stderr.write(`itchgen top: ${error.message}\n`);
    const { fault } = error;
    if (fault === "name") return ExitStatus.usage;
    return fault === "absent" || fault === "dead-poller" ? ExitStatus.noInput : ExitStatus.failed;
  } finally {
    observation?.close();
    interruption.stop();
  }
}

async function watch(
  observation: Observation,
  interval: number,
  interruption: Interruption,
): Promise<void> {
  const end = performance.now() + interval;
  while (performance.now() < end && !interruption.isAsked) {
    observation.poll();
    await sleep(POLL);
  }
}

/** The poller that took a silent one's name; the same while there is none. */
function successor(observation: Observation, name: string, folder: string): Observation {
  if (!observation.isOver) return observation;
  try {
    const next = new Observation(name, folder);
    if (next.epoch === observation.epoch) {
      next.close();
      return observation;
    }
    observation.close();
    return next;
  } catch (error) {
    if (error instanceof BridgeError) return observation;
    throw error;
  }
}

function print(report: Report, { json = false }: TopOptions): void {
  if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else process.stdout.write(`${process.stdout.isTTY ? HOME : ""}${reportText(report)}`);
}
