/**
 * What the C compiler reported, as a type: the bridge between its numbers and `tsc`. It is made after everything
 * else, from the probe's output alone, and comes out as the formatter would lay it out.
 */
import type { ProbedField, ProbedLayout, ProbeReport } from "../../layout/probe-report.js";
import type { ProtocolLayout } from "../../layout/protocol-layout.js";
import { camelCase } from "../../names/case.js";
import type { OutputFile } from "../output-file.js";
import { bannerOf } from "../banner.js";
import { hexByte } from "./literals.js";

/** Where the file goes, relative to the output folder. */
export function compiledLayoutPath({ prefix }: ProtocolLayout): string {
  return `ts/${prefix}/compiled-layout.ts`;
}

/** Builds `compiled-layout.ts`. */
export function compiledLayoutFile(protocol: ProtocolLayout, report: ProbeReport): OutputFile {
  return {
    path: compiledLayoutPath(protocol),
    text: `/*
 * ${bannerOf(protocol)}
 */

/** Where a C compiler put every member: its own offsetof, sizeof and types. */
export interface CompiledLayout {
${[`  readonly fingerprint: "${report.fingerprint}";`, ...report.layouts.map(layoutType)].join("\n")}
}
`,
  };
}

function layoutType({ name, type, sizeof, alignof, fields }: ProbedLayout): string {
  return `  readonly ${camelCase(name)}: {
    readonly type: ${type === null ? "null" : hexByte(type)};
    readonly length: ${sizeof};
    readonly alignment: ${alignof};
    readonly fields: {${fields.length === 0 ? "" : `\n${fields.map(fieldType).join("\n")}\n    `}};
  };`;
}

function fieldType({ name, offset, length, type, decimals }: ProbedField): string {
  const members = [
    `readonly offset: ${offset}`,
    `readonly length: ${length}`,
    `readonly limit: ${offset + length}`,
    `readonly type: ${JSON.stringify(type)}`,
    `readonly decimals: ${decimals}`,
  ];
  const head = `      readonly ${camelCase(name)}: {`;
  const line = `${head} ${members.join("; ")} };`;
  return line.length <= COLUMNS
    ? line
    : [head, ...members.map((member) => `        ${member};`), "      };"].join("\n");
}

/** Columns of a line. */
const COLUMNS = 100;
