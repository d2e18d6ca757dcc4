/** A report for people. */
import type { Report } from "./observation.js";

/** The lines of one screen. */
export function reportText(report: Report): string {
  const { packetsPerSecond, messagesPerSecond, packetAge, readers } = report;
  const age =
    packetAge === null ? "" : `, last packet read ${packetAge} ms after receipt (wall clocks)`;
  return [
    `${report.name}  poller ${report.pollerPid} ${report.state}, last sign of life ${report.silence} ms ago`,
    `${grouped(packetsPerSecond)} packets/s, ${grouped(messagesPerSecond)} messages/s, ${grouped(report.messages)} messages${age}`,
    `events: ${countsText(report.events)}; lost ${grouped(report.lostMessages)}, dropped ${grouped(report.pollerDropped)}, heartbeats ${grouped(report.heartbeats)}`,
    `here: missed ${grouped(report.missedHere)}, longest stall ${report.longestStallHere} ms`,
    `types: ${countsText(report.types)}`,
    ...readers.map(
      ({ pid, state, lag, cutOffs }) =>
        `reader ${pid} ${state}, ${grouped(lag)} behind, cut off ${grouped(cutOffs)} times`,
    ),
    "",
  ].join("\n");
}

function countsText(counts: Readonly<Record<string, number>>): string {
  const texts = Object.entries(counts).map(([name, count]) => `${name} ${grouped(count)}`);
  return texts.length === 0 ? "none" : texts.join(", ");
}

function grouped(value: number): string {
  return value.toLocaleString("en");
}
