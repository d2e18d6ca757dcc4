/** How long the generator takes, formatting and proof included: for one protocol and for many. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** One row of the table. */
export interface GenerationRow {
  readonly protocols: number;
  /** `cold`: in a new project. `warm`: again, with nothing to write. */
  readonly state: "cold" | "warm";
  /** Processor time, its compilers' included; it hardly depends on what else the machine does. */
  readonly processorSeconds: number;
  readonly seconds: number;
}

/** What is generated. */
export interface Generated {
  /** Path of a spec. */
  readonly spec: string;
  /** Under so many names, each number for itself. */
  readonly counts: readonly number[];
}

/** Generates a protocol under as many names, in a temporary folder. */
export function benchGeneration(
  { spec, counts }: Generated,
  progress: (text: string) => void,
): readonly GenerationRow[] {
  const folder = mkdtempSync(join(tmpdir(), "itchgen-bench-"));
  try {
    return [...new Set(counts)].flatMap((protocols) => {
      const project = join(folder, `project-${protocols}`);
      writeProject(project, spec, protocols);
      return (["cold", "warm"] as const).map((state) => {
        progress(`generating ${protocols}, ${state}`);
        return { protocols, state, ...generate(project) };
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** With a `node_modules` of its own, where the generator keeps what it has formatted: nothing at first. */
function writeProject(folder: string, spec: string, protocols: number): void {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  mkdirSync(join(folder, "spec"));
  const text = readFileSync(spec, "utf8");
  for (let index = 0; index < protocols; index++) {
    const renamed = text
      .replace(/^protocol: .*$/mu, `protocol: feed-${index}`)
      .replace(/^prefix: .*$/mu, `prefix: feed${index}`);
    writeFileSync(join(folder, "spec", `feed-${index}.yaml`), renamed);
  }
}

function generate(project: string): Pick<GenerationRow, "processorSeconds" | "seconds"> {
  const main = resolve("dist/codegen/cli/main.js");
  const specs = readdirSync(join(project, "spec")).map((file) => join("spec", file));
  const command = [process.execPath, main, "codegen", ...specs];
  const begun = performance.now();
  // The shell knows what its children took, and theirs.
  const times = execFileSync("sh", ["-ec", '"$@" >/dev/null; times', "sh", ...command], {
    encoding: "utf8",
    cwd: project,
  });
  const seconds = (performance.now() - begun) / 1000;
  const children = [...(times.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/gu)];
  const processorSeconds = children.reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );
  return { processorSeconds, seconds };
}
