/** What a run of codegen came to, as a person likes to read it. */
import type { Generation } from "../../generate.js";
import { OWNERSHIP_PATH } from "../../io/ownership.js";
import type { WriteReport } from "../../io/write-outputs.js";
import type { ProtocolLayout } from "../../layout/protocol-layout.js";
import { plural } from "../report/finding.js";
import { shownFolder } from "../settings/output-folder.js";

/** Lines of text: the protocols, the proofs that ran, what was written and how long it took. */
export function codegenSummary(
  { protocols, proofs }: Generation,
  report: WriteReport,
  out: string,
  milliseconds: number,
): string {
  return [
    ...protocolTable(protocols),
    ...proofs.map((proof) => `  proof: ${proof}`),
    outcomeText(report, out, milliseconds),
    "",
  ].join("\n");
}

/** `wrote 3 files, removed 0, kept 83 in generated/ (1.9 s)` */
export function outcomeText(report: WriteReport, out: string, milliseconds: number): string {
  const folder = shownFolder(out);
  const written = report.written.filter((path) => path !== OWNERSHIP_PATH).length;
  const outcome =
    report.written.length + report.removed.length === 0
      ? `nothing to write: all ${plural(report.kept, "file")} in ${folder} are as the specs say`
      : `wrote ${plural(written, "file")}, removed ${report.removed.length}, kept ${report.kept} in ${folder}`;
  return `${outcome} (${(milliseconds / 1000).toFixed(1)} s)`;
}

/** One line for each protocol: name, edition, messages, records, bytes, fingerprint. */
export function protocolTable(protocols: readonly ProtocolLayout[]): readonly string[] {
  const rows = protocols.map((protocol) => {
    const layouts = [...protocol.messages, ...protocol.records];
    const total = layouts.reduce((sum, layout) => sum + layout.length, 0);
    return [
      `${protocol.protocol} ${protocol.version}`,
      protocol.edition,
      plural(protocol.messages.length, "message"),
      plural(protocol.records.length, "record"),
      `${total} bytes`,
      protocol.fingerprint,
    ];
  });
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => (/^\d/u.test(cell) && column !== 1 && column !== 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("  ")}`.trimEnd(),
  );
}
