/** The native programs that are measured: where they are, EAL's arguments, and what one that failed said. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";

/** Where what is made for the bench goes. */
export const FOLDER = "build/bench-native";
/** Where make puts the poller and its kin. */
export const BUILT = "build/native";

/** The processors of two processes that spin: they must not share one. */
export const FIRST: string = "0";
export const SECOND: string = String(availableParallelism() - 1);
/** True when there are two. */
export const HAS_TWO: boolean = FIRST !== SECOND;

/** True when the poller is built with DPDK. */
export const HAS_DPDK: boolean =
  spawnSync("pkg-config", ["--exists", "libdpdk >= 22.11"]).status === 0;

/** EAL's arguments on one processor, or several, with one device. */
export function eal(processors: string, device: string): string[] {
  return [
    "-l",
    processors,
    ...["--no-huge", "-m", "128", "--no-pci", "--no-telemetry", "--no-shconf"],
    "--log-level=*:error",
    "--vdev",
    device,
  ];
}

/** Builds all of `native/`, and with DPDK the programs of this folder that need it. */
export function buildNative(): void {
  const make = ["--silent", "-C", "native"];
  mkdirSync(FOLDER, { recursive: true });
  execFileSync("make", make, { stdio: ["ignore", 2, 2] });
  if (!HAS_DPDK) return;
  for (const name of ["ring_latency", "ring_loop"]) {
    const program = `PROGRAM=../bench/native/${name}.c`;
    execFileSync("make", [...make, program, "program"], { stdio: ["ignore", 2, 2] });
  }
}

/** Something that this machine cannot measure, and why. */
export interface NotMeasured {
  readonly kind: "not-measured";
  readonly why: string;
}

/** Says so. */
export function notMeasured(why: string): NotMeasured {
  return { kind: "not-measured", why };
}

/** The last line that a program which failed left on standard error. */
export function lastWords(stderr: string): string {
  return stderr.trim().split("\n").at(-1) ?? "";
}
