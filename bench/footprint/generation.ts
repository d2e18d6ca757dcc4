/** How long the generator takes, formatting and proof included: for one protocol and for many. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** One row of the table. */
export interface GenerationRow {
  readonly protocols: number;
  /** `cold`: into an empty folder. `warm`: again, with nothing to write. */
  readonly state: "cold" | "warm";
  /** Processor time, its compilers' included; it hardly depends on what else the machine does. */
  readonly processorSeconds: number;
  readonly seconds: number;
}

const SPEC = "spec/nasdaq-totalview-itch-5.0.yaml";

/** Generates TotalView-ITCH 5.0 under as many names, in a temporary folder. */
export function benchGeneration(
  counts: readonly number[],
  progress: (text: string) => void,
): readonly GenerationRow[] {
  execFileSync("npm", ["run", "--silent", "build:compiler"], { stdio: ["ignore", 2, 2] });
  const folder = mkdtempSync(join(tmpdir(), "itchgen-bench-"));
  try {
    return counts.flatMap((protocols) => {
      const specs = writeSpecs(join(folder, `specs-${protocols}`), protocols);
      const out = join(folder, `out-${protocols}`);
      return (["cold", "warm"] as const).map((state) => {
        progress(`generating ${protocols}, ${state}`);
        return { protocols, state, ...generate(specs, out) };
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeSpecs(folder: string, protocols: number): readonly string[] {
  mkdirSync(folder);
  const text = readFileSync(SPEC, "utf8");
  return Array.from({ length: protocols }, (_, index) => {
    const file = join(folder, `feed-${index}.yaml`);
    const renamed = text
      .replace(/^protocol: .*$/mu, `protocol: feed-${index}`)
      .replace(/^prefix: .*$/mu, `prefix: feed${index}`);
    writeFileSync(file, renamed);
    return file;
  });
}

function generate(
  specs: readonly string[],
  out: string,
): Pick<GenerationRow, "processorSeconds" | "seconds"> {
  const main = resolve("dist/codegen/cli/main.js");
  const command = [process.execPath, main, "codegen", "--out", out, ...specs];
  const begun = performance.now();
  // The shell knows what its children took, and theirs.
  const times = execFileSync("sh", ["-ec", '"$@" >/dev/null; times', "sh", ...command], {
    encoding: "utf8",
  });
  const seconds = (performance.now() - begun) / 1000;
  const children = [...(times.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/gu)];
  const processorSeconds = children.reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );
  return { processorSeconds, seconds };
}
