/** `itchgen stats`: what an input holds, added up. */
import { ExitStatus } from "../exit-status.js";
import { InputError } from "../input/input-error.js";
import type { InputOptions } from "../input/input-options.js";
import { openInput } from "../input/open-input.js";
import { walkFeed } from "../input/walk-feed.js";
import { Progress } from "../progress/progress.js";
import { DEFAULT_PROTOCOL, findProtocol } from "../protocol-registry.js";
import { DayStatistics, type Statistics } from "./day-statistics.js";
import { feedStatistics, type FeedStatistics } from "./feed-statistics.js";
import { statisticsText } from "./statistics-text.js";

/** What was typed after `itchgen stats`. */
export interface StatsOptions extends InputOptions {
  readonly format: "human" | "json";
  readonly stocks: number;
}

/** All that is known of an input. */
export interface InputStatistics extends Statistics {
  /** What came before the messages; null for inputs without packets. */
  readonly feed: FeedStatistics | null;
}

/** Runs the command and returns its exit status; a damaged file is added up as far as it goes. */
export async function runStats(file: string, options: StatsOptions): Promise<ExitStatus> {
  try {
    const protocol = await findProtocol(options.protocol ?? DEFAULT_PROTOCOL);
    const sums = new DayStatistics(protocol, { mostStocks: options.stocks });
    const input = openInput(file);
    const progress = new Progress(input, process.stderr);
    const ending = await walkFeed(input, {
      protocol,
      sink: {
        message: (message) => sums.add(message),
        recordWalk: () => sums.recordWalk(),
      },
      kind: options.input,
      lines: options.line,
      checksums: options.checksums,
      afterChunk: () => progress.show(sums.messages),
    }).finally(() => progress.clear());
    const statistics = { ...sums.statistics, feed: feedStatistics(ending) };
    const isJson = options.format === "json";
    process.stdout.write(isJson ? `${JSON.stringify(statistics)}\n` : statisticsText(statistics));
    if (ending.damage !== null) throw ending.damage;
    if (ending.sentence !== null) process.stderr.write(`${ending.sentence}\n`);
    return ExitStatus.ok;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`itchgen stats: ${error.message}\n`);
    return error.status;
  }
}
