/** Runs the native poller with a bridge, in a process of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { until } from "./until.js";

/** What the poller's last line holds, as far as it is looked at here. */
export interface BridgePollerReport {
  readonly source: string;
  readonly packets: number;
  readonly messages: number;
  readonly gaps: readonly unknown[];
  readonly bridge: {
    readonly lent: number;
    readonly copied: number;
    readonly dropped: number;
    readonly cut_offs: number;
    readonly held: number;
  };
  readonly counters: { readonly device: Readonly<Record<string, number>> };
}

/** A running poller. */
export interface BridgePoller {
  readonly child: ChildProcess;
  /** Rejects when it ends without a report. */
  readonly report: Promise<BridgePollerReport>;
}

/** How it is run. */
export interface BridgePollerOptions {
  /** The program and what comes before its arguments, such as a namespace. */
  readonly command: readonly string[];
  readonly name: string;
  readonly folder: string;
  readonly args: readonly string[];
  /** Of the bridge, `bridge-` left out. */
  readonly own?: Readonly<Record<string, number>>;
}

/** Starts the poller and waits until its bridge is there. */
export async function startPoller(options: BridgePollerOptions): Promise<BridgePoller> {
  const { command, name, folder, args, own = {} } = options;
  const [program = "", ...before] = command;
  const bridge = [`bridge=${name}`, `bridge-folder=${folder}`];
  for (const [option, value] of Object.entries(own)) bridge.push(`bridge-${option}=${value}`);
  const child = spawn(
    program,
    [...before, "--json", ...bridge.flatMap((each) => ["--own", each]), ...args],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let text = "";
  let complaint = "";
  let hasEnded = false;
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const report = new Promise<BridgePollerReport>((done, fail) => {
    child.on("close", (status) => {
      hasEnded = true;
      if (status === 0) done(JSON.parse(text) as BridgePollerReport);
      else fail(new Error(`the poller ended with ${status}: ${text}${complaint}`));
    });
  });
  report.catch(() => undefined);
  const control = join(folder, `${name}.control`);
  await until(() => hasEnded || existsSync(control), `the bridge ${name}`);
  if (hasEnded) await report;
  return { child, report };
}
