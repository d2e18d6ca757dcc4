/** `itchgen stats`: what a day file holds, added up. */
import { MessageReader } from "../../../runtime/message-reader.js";
import { timeText } from "../../../runtime/wire/time.js";
import { ExitStatus } from "../exit-status.js";
import { InputError } from "../input/input-error.js";
import { openInput } from "../input/open-input.js";
import { walkDayFile } from "../input/walk-day-file.js";
import { Progress } from "../progress.js";
import { DEFAULT_PROTOCOL, findProtocol } from "../protocol-registry.js";
import { DayStatistics, type Statistics } from "./day-statistics.js";

/** What was typed after `itchgen stats`. */
export interface StatsOptions {
  readonly protocol?: string;
  readonly format: "human" | "json";
}

/** Runs the command and returns its exit status; a damaged file is added up as far as it goes. */
export async function runStats(file: string, options: StatsOptions): Promise<ExitStatus> {
  try {
    const protocol = await findProtocol(options.protocol ?? DEFAULT_PROTOCOL);
    const messages = new MessageReader(protocol);
    const sums = new DayStatistics(protocol);
    const print = (): void => {
      const { statistics } = sums;
      const json = options.format === "json";
      process.stdout.write(json ? `${JSON.stringify(statistics)}\n` : humanTable(statistics));
    };
    const input = openInput(file);
    const progress = new Progress(input, process.stderr);
    let count = 0;
    try {
      const ending = await walkDayFile(input, {
        protocol,
        onPayload: (view, offset, length) => {
          count++;
          sums.add(messages.read(view, offset, length), length);
        },
        afterChunk: () => progress.show(count),
      });
      progress.clear();
      print();
      if (ending !== null) process.stderr.write(`${ending}\n`);
      return ExitStatus.ok;
    } catch (error) {
      progress.clear();
      if (error instanceof InputError && error.status === ExitStatus.damagedInput) print();
      throw error;
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`itchgen stats: ${error.message}\n`);
    return error.status;
  }
}

function humanTable(statistics: Statistics): string {
  const { messages, bytes, types, verdicts, timestamps } = statistics;
  const rows = types.map((each) => [
    each.type === null ? "" : JSON.stringify(each.type).slice(1, -1),
    each.name ?? "(unknown)",
    each.messages.toLocaleString("en"),
    `${((100 * each.messages) / messages).toFixed(1)} %`,
    each.bytes.toLocaleString("en"),
  ]);
  const table = aligned([["type", "message", "messages", "share", "bytes"], ...rows]);
  const odd = Object.entries(verdicts).filter(([name, count]) => name !== "known" && count > 0);
  return [
    `${statistics.protocol}, edition ${statistics.edition}`,
    ...table,
    `${messages.toLocaleString("en")} messages, ${bytes.toLocaleString("en")} bytes, ${statistics.stockLocates.toLocaleString("en")} stock locates`,
    odd.length === 0
      ? "every message known and of its length"
      : odd.map(([name, count]) => `${count.toLocaleString("en")} ${name}`).join(", "),
    ...(timestamps === null
      ? []
      : [
          `from ${timeText(BigInt(timestamps.first), timestamps.unit ?? "")} to ${timeText(BigInt(timestamps.last), timestamps.unit ?? "")}` +
            (timestamps.backwards === 0
              ? ", never backwards"
              : `, ${timestamps.backwards.toLocaleString("en")} times backwards`),
        ]),
    "",
  ].join("\n");
}

/** Two columns of text, then columns of numbers. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < 2 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
