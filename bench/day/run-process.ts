/** One process from its start to its end. */
import { spawnSync } from "node:child_process";

/** What it took. */
export interface Run {
  /** On the clock. */
  readonly seconds: number;
  /** The most memory it had, as the kernel counted it. */
  readonly peakMb: number;
}

/** Prints the process's own peak when it ends. */
const PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`))";

/** Runs `node` with these arguments, in a folder if one is named. */
export function runProcess(args: readonly string[], folder?: string): Run {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", PEAK, ...args], {
    encoding: "utf8",
    // Nothing that is written there is looked at.
    stdio: ["ignore", "ignore", "pipe"],
    cwd: folder,
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${args.join(" ")} failed: ${stderr}`);
  // Each of its threads prints one as it ends.
  const peaks = [...stderr.matchAll(/peak (\d+)/gu)].map(([, peak]) => Number(peak));
  return { seconds, peakMb: Math.max(...peaks) / 1024 };
}
