/** A report as one HTML page that needs nothing else: no script, no font, no address. */
import type { ByteMap } from "../../../diff/byte-map.js";
import type { DiffReport, ReportedFinding } from "../../../diff/report.js";
import {
  allowedText,
  allowListNotes,
  countsText,
  escapeXml,
  outcomeText,
  placesText,
  sharedText,
} from "./words.js";

/** A whole document. */
export function htmlText(report: DiffReport): string {
  const title = escapeXml(`Layout: ${report.base} → ${report.head}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
article { border-left: 4px solid gray; padding: 0 1rem; margin: 1rem 0; }
article.fails { border-color: crimson; }
code, td { font-family: ui-monospace, monospace; }
table { border-collapse: collapse; }
td, th { padding: 0.1rem 0.8rem; text-align: left; }
tr.changed td { background: color-mix(in srgb, crimson 18%, transparent); }
.places { color: gray; font-size: 0.85rem; }
</style>
</head>
<body>
<h1>${title}</h1>
<p>${escapeXml(countsText(report))}. <strong>${escapeXml(outcomeText(report))}.</strong></p>
${report.findings.map(findingText).join("\n")}
${report.byteMaps.map((map) => byteMapText(map, report)).join("\n")}
${allowListNotes(report)
  .map((note) => `<p class="places">${escapeXml(note)}</p>`)
  .join("\n")}
</body>
</html>
`;
}

function findingText(finding: ReportedFinding): string {
  const allowed = allowedText(finding);
  return `<article${finding.fails ? ' class="fails"' : ""}>
<p><strong>${finding.class}</strong> <code>${finding.rule}</code>: ${escapeXml(finding.summary)}${sharedText(finding)}.</p>
<p>${escapeXml(finding.consequence)}</p>${allowed === "" ? "" : `\n<p><em>${escapeXml(allowed)}</em></p>`}
<p class="places">${escapeXml(placesText(finding))}</p>
</article>`;
}

function byteMapText({ name, rows }: ByteMap, { base, head }: DiffReport): string {
  const lines = rows.map(
    (row) =>
      `<tr${row.isChanged ? ' class="changed"' : ""}><td>${row.offset}</td><td>${escapeXml(row.base ?? "")}</td><td>${escapeXml(row.head ?? "")}</td></tr>`,
  );
  return `<h2>Bytes of ${escapeXml(name)}</h2>
<table>
<tr><th>byte</th><th>${escapeXml(base)}</th><th>${escapeXml(head)}</th></tr>
${lines.join("\n")}
</table>`;
}
