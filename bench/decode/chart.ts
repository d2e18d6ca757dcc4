/** The decode table as a bar chart: an SVG that reads on light and dark pages. */
import { TYPE_ORDERS } from "../stream/type-order.js";
import type { Measurement } from "./decode-bench.js";

const ROW = 22;
const LABEL = 300;
const BARS = 380;
const TOP = 64;
const COLOURS = ["#2f6fb5", "#5b9bd5", "#a9cbe8"];

/** A group of bars per decoder, one bar per order of types, as ratios to the C that is written by hand. */
export function decodeChart(found: readonly Measurement[], machine: string): string {
  const names = [...new Set(found.map(({ decoder }) => decoder))];
  const most = Math.max(...found.map(({ ratio }) => ratio), 1);
  const width = LABEL + BARS + 60;
  const height = TOP + names.length * (ROW + 8) + 24;
  const scale = (ratio: number): number => (ratio / most) * BARS;
  const rows = names.map((name, row) => {
    const own = TYPE_ORDERS.flatMap(
      (order) => found.find((each) => each.decoder === name && each.order === order) ?? [],
    );
    const y = TOP + row * (ROW + 8);
    const bars = own.map(({ ratio }, index) => {
      const top = y + (index * ROW) / TYPE_ORDERS.length;
      const end = LABEL + scale(ratio);
      return `<rect x="${LABEL}" y="${top.toFixed(1)}" width="${scale(ratio).toFixed(1)}" height="6" fill="${COLOURS[index]}"/><text x="${(end + 4).toFixed(1)}" y="${(top + 6).toFixed(1)}" font-size="8">${ratio.toFixed(2)}</text>`;
    });
    return `<text x="${LABEL - 8}" y="${y + 14}" text-anchor="end">${escaped(own[0]?.title ?? name)}</text>${bars.join("")}`;
  });
  const legend = TYPE_ORDERS.map(
    (order, index) =>
      `<rect x="${LABEL + index * 110}" y="38" width="10" height="10" fill="${COLOURS[index]}"/><text x="${LABEL + index * 110 + 14}" y="47">${order}</text>`,
  );
  const one = (LABEL + scale(1)).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#808080">
<text x="8" y="20" font-size="14">Time per message, as a multiple of C written by hand (same work, same run)</text>
${legend.join("\n")}
<line x1="${one}" y1="${TOP - 6}" x2="${one}" y2="${height - 20}" stroke="#808080" stroke-dasharray="3 3"/>
${rows.join("\n")}
<text x="8" y="${height - 6}" font-size="9">${escaped(machine)}</text>
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
