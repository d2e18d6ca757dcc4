/** The decoders of the table: what each is run by, and what it is held against. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fullHandlersInC } from "./full-handlers.js";

/** One row of the table. */
export interface Decoder {
  readonly name: string;
  /** What a reader is told it is. */
  readonly title: string;
  /** The baseline with the same work. */
  readonly against: "c_switch_touch" | "c_switch_full";
  readonly work: "none" | "touch" | "full";
  /** The command line that decodes a file so many times. */
  readonly command: (file: string, rounds: number) => readonly string[];
}

/** Flags of every C program here. */
const C_FLAGS: readonly string[] = ["-O3", "-march=native", "-std=gnu11"];

/** What a C program is compiled with. */
export interface Compilation {
  readonly compiler: string;
  readonly flags: readonly string[];
}

/** Compiles one of the C programs of `bench/c` and returns its path. */
export function compileC(
  name: string,
  folder: string,
  { compiler, flags }: Compilation = { compiler: "gcc", flags: C_FLAGS },
): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "full_handlers.h"), fullHandlersInC());
  const program = join(folder, `${name}-${compiler}${flags.join("").replace(/[^\w]/gu, "")}`);
  const includes = ["-Ibench/c", "-Igenerated/c", `-I${folder}`];
  execFileSync(compiler, [...flags, ...includes, "-o", program, `bench/c/${name}.c`]);
  return program;
}

/** Every decoder, the baselines first. */
export function decodersIn(folder: string): readonly Decoder[] {
  const baseline = compileC("baseline", folder);
  const generated = compileC("generated", folder);
  const c = (program: string, mode: string) => (file: string, rounds: number) => [
    program,
    file,
    mode,
    String(rounds),
  ];
  const ts = (mode: string) => (file: string, rounds: number) => [
    process.execPath,
    join(import.meta.dirname, "ts-decoder.js"),
    file,
    mode,
    String(rounds),
  ];
  const touch = { against: "c_switch_touch", work: "touch" } as const;
  const full = { against: "c_switch_full", work: "full" } as const;
  const none = { against: "c_switch_touch", work: "none" } as const;
  return [
    {
      name: "c_switch_touch",
      title: "C by hand: packed structs, switch",
      command: c(baseline, "touch"),
      ...touch,
    },
    {
      name: "c_switch_full",
      title: "C by hand, every field",
      command: c(baseline, "full"),
      ...full,
    },
    { name: "memory_scan", title: "reading the memory", command: c(baseline, "scan"), ...none },
    {
      name: "framing_walk",
      title: "walking from length to length",
      command: c(baseline, "walk"),
      ...none,
    },
    { name: "c_touch", title: "generated C, dispatch", command: c(generated, "touch"), ...touch },
    {
      name: "c_batch_touch",
      title: "generated C, batches",
      command: c(generated, "batch"),
      ...touch,
    },
    { name: "c_full", title: "generated C, every field", command: c(generated, "full"), ...full },
    {
      name: "ts_views_touch",
      title: "generated TypeScript, dispatch",
      command: ts("touch"),
      ...touch,
    },
    {
      name: "ts_views_packets",
      title: "… in packets of 1,400 bytes",
      command: ts("packets"),
      ...touch,
    },
    {
      name: "ts_views_eight_sets",
      title: "… eight consumers, a module instance each",
      command: ts("fresh"),
      ...touch,
    },
    {
      name: "ts_views_eight_shared",
      title: "… eight consumers, one module",
      command: ts("shared"),
      ...touch,
    },
    {
      name: "ts_batch_touch",
      title: "generated TypeScript, batches",
      command: ts("batch"),
      ...touch,
    },
    {
      name: "ts_views_full",
      title: "generated TypeScript, every field",
      command: ts("full"),
      ...full,
    },
  ];
}
