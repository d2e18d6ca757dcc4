/** `itchgen watch`: generates now and after every change, and keeps the old files while there are mistakes. */
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { IoError } from "../../io/io-error.js";
import { writeOutputs } from "../../io/write-outputs.js";
import { outcomeText } from "../codegen/summary.js";
import { ExitStatus } from "../exit-status.js";
import { packageVersion } from "../package-version.js";
import { plural, specFinding } from "../report/finding.js";
import { printReport } from "../report/print-report.js";
import {
  CONFIG_FILE,
  settingsOf,
  type Settings,
  type SettingsOptions,
} from "../settings/settings.js";
import { UsageError } from "../usage-error.js";
import { withCommandErrors } from "../with-command-errors.js";
import { withGenerated } from "../with-generated.js";
import { ChangeDetector } from "./change-detector.js";
import { stampOf, type Stamp } from "./file-stamp.js";

/** Milliseconds between two looks: looking works on every file system, being told does not. */
const INTERVAL = 50;

/** Runs until Ctrl-C and returns the exit status. */
export function runWatch(specs: readonly string[], options: SettingsOptions): Promise<ExitStatus> {
  return withCommandErrors("watch", async () => {
    if (specs.includes("-")) throw new UsageError("standard input cannot be watched");
    const end = new Ending();
    const watch = new Watch(specs, options);
    const detector = new ChangeDetector(watch.stamp());
    await watch.round();
    process.stdout.write("watching for changes; Ctrl-C ends\n");
    while (end.status === null) {
      await sleep(INTERVAL, undefined, { signal: end.signal }).catch(() => undefined);
      if (end.status === null && detector.sees(watch.stamp())) await watch.round();
    }
    return end.status;
  });
}

/** Ctrl-C, or a request to terminate: the round that runs is finished first. */
class Ending {
  readonly #abort = new AbortController();
  #status: ExitStatus | null = null;

  constructor() {
    process.once("SIGINT", () => this.#end(ExitStatus.interrupted));
    process.once("SIGTERM", () => this.#end(ExitStatus.terminated));
  }

  get status(): ExitStatus | null {
    return this.#status;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  #end(status: ExitStatus): void {
    this.#status ??= status;
    this.#abort.abort();
  }
}

/** The specs and the configuration, and what is done with them. */
class Watch {
  readonly #specs: readonly string[];
  readonly #options: SettingsOptions;
  #known: readonly string[] = [];

  constructor(specs: readonly string[], options: SettingsOptions) {
    this.#specs = specs;
    this.#options = options;
  }

  /** What is watched, as it is now: the configuration, and the specs that it leads to. */
  stamp(): Stamp {
    const config = this.#options.config ?? CONFIG_FILE;
    const always = this.#options.config !== undefined || existsSync(config) ? [config] : [];
    const now = this.#settings()?.specs ?? [];
    // A spec that is away for a moment while it is saved must not look like one that was removed.
    return stampOf([...always, ...new Set([...this.#known, ...now])]);
  }

  /** Generates once; whatever goes wrong is said, and the old files stay. */
  async round(): Promise<void> {
    const begun = performance.now();
    try {
      const settings = settingsOf(this.#specs, this.#options);
      if ("findings" in settings) {
        printReport(settings.findings.map(specFinding), KEPT);
        return;
      }
      this.#known = settings.specs;
      const { outputFolder, specs } = settings;
      const { generation, result: report } = await withGenerated(settings, (files) =>
        writeOutputs(files, { outputFolder, force: false, generator: packageVersion() }),
      );
      printReport(generation.diagnostics.map(specFinding), report === null ? KEPT : PLAIN);
      if (report === null) return;
      process.stdout.write(
        `${plural(specs.length, "spec")}: ${outcomeText(report, outputFolder, performance.now() - begun)}\n`,
      );
    } catch (error) {
      if (!(error instanceof IoError)) throw error;
      process.stderr.write(`itchgen watch: ${error.message}${KEPT.outcome}\n`);
    }
  }

  #settings(): Settings | null {
    try {
      const settings = settingsOf(this.#specs, this.#options);
      return "findings" in settings ? null : settings;
    } catch (error) {
      if (error instanceof IoError) return null;
      throw error;
    }
  }
}

const PLAIN = { format: "human", outcome: "" } as const;
const KEPT = { format: "human", outcome: "; the generated files stay as they are" } as const;
