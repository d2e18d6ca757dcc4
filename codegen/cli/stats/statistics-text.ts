/** What an input adds up to in, a page for people out. */
import { timeText } from "../../../runtime/wire/time.js";
import { plural } from "../plural.js";
import { alignedRows } from "./aligned-rows.js";
import type { Statistics } from "./day-statistics.js";
import type { FeedStatistics } from "./feed-statistics.js";
import type { Rate } from "./second-counts.js";
import type { InputStatistics } from "./stats-command.js";

/** Several lines, each with its line feed. */
export function statisticsText(statistics: InputStatistics): string {
  const { feed, protocol, edition } = statistics;
  const lines = [
    `${protocol}, edition ${edition}`,
    ...typeLines(statistics),
    ...stockLines(statistics),
    ...(feed === null ? [] : feedLines(feed)),
    ...totals(statistics),
  ];
  return `${lines.join("\n")}\n`;
}

function typeLines({ types, messages }: Statistics): readonly string[] {
  const rows = types.map((each) => [
    each.type === null ? "" : JSON.stringify(each.type).slice(1, -1),
    each.name ?? "(unknown)",
    number(each.messages),
    `${((100 * each.messages) / messages).toFixed(1)} %`,
    number(each.bytes),
  ]);
  return alignedRows([["type", "message", "messages", "share", "bytes"], ...rows]);
}

function stockLines({ stocks, messages }: Statistics): readonly string[] {
  if (stocks.length === 0) return [];
  const rows = stocks.map((each) => [
    each.stockLocate === null ? "" : String(each.stockLocate),
    each.stock ?? "(not named)",
    number(each.messages),
    `${((100 * each.messages) / messages).toFixed(1)} %`,
  ]);
  return ["", ...alignedRows([["locate", "stock", "messages", "share"], ...rows])];
}

function feedLines({ capture, streams }: FeedStatistics): readonly string[] {
  const frames =
    capture === null
      ? []
      : [
          `${capture.description}: ${plural(capture.frames, "frame")}: ${Object.entries(
            capture.verdicts,
          )
            .filter(([, count]) => count > 0)
            .map(([verdict, count]) => `${number(count)} ${verdict}`)
            .join(", ")}`,
        ];
  return ["", ...frames, ...streams.flatMap(streamLines), ""];
}

function streamLines({ receiver, lines }: FeedStatistics["streams"][number]): readonly string[] {
  const head = [
    "line",
    "",
    "packets",
    "new messages",
    "duplicates",
    "heartbeats",
    "faulty packets",
  ];
  const rows = lines.map((line) => [
    line.line,
    "",
    number(line.packets),
    number(line.newMessages),
    number(line.duplicateMessages),
    number(line.heartbeats),
    number(FAULTS.reduce((sum, name) => sum + Number(line[name]), 0)),
  ]);
  const missing = `${plural(Number(receiver.gaps), "gap")} of ${number(receiver.gapMessages)} messages reported, ${number(receiver.filledMessages)} filled, ${number(receiver.lostMessages)} lost, ${number(receiver.incompleteMessages)} missing at the end`;
  return [
    ...alignedRows([head, ...rows]),
    `${plural(Number(receiver.sessions), "session")}; ${missing}`,
  ];
}

const FAULTS = [
  "shortHeaders",
  "requests",
  "zeroSequenceNumbers",
  "sequenceOverflows",
  "otherSessions",
  "farAhead",
  "aheadOfFeed",
  "afterEnd",
  "earlyEnds",
  "emptyPackets",
  "tooLong",
  "truncated",
  "clipped",
  "trailing",
  "divergent",
] as const;

function totals(statistics: InputStatistics): readonly string[] {
  const { messages, bytes, verdicts, timestamps, rates } = statistics;
  const odd = Object.entries(verdicts).filter(([name, count]) => name !== "known" && count > 0);
  return [
    `${plural(messages, "message")}, ${number(bytes)} bytes, ${plural(statistics.stockLocates, "stock locate")}`,
    odd.length === 0
      ? "every message known and of its length"
      : odd.map(([name, count]) => `${number(count)} ${name}`).join(", "),
    ...(timestamps === null
      ? []
      : [
          `from ${timeText(BigInt(timestamps.first), timestamps.unit ?? "")} to ${timeText(BigInt(timestamps.last), timestamps.unit ?? "")}` +
            (timestamps.backwards === 0
              ? ", never backwards"
              : `, ${plural(timestamps.backwards, "time")} backwards`),
        ]),
    ...rateLine("by the exchange's clock", rates.timestamps, "s_since_midnight"),
    ...rateLine("by the capture's clock", rates.captured, "s_since_epoch"),
  ];
}

function rateLine(clock: string, rate: Rate | null, unit: string): readonly string[] {
  if (rate === null) return [];
  const mean = rate.mean.toLocaleString("en", { maximumFractionDigits: 1 });
  return [
    `${clock} ${mean} messages per second, at most ${number(rate.peak)} in the second from ${timeText(BigInt(rate.peakSecond), unit)}`,
  ];
}

function number(value: number | string): string {
  return BigInt(value).toLocaleString("en");
}
