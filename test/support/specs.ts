/** Small specs written inline, and the real ones, for tests of every room. */
import { readdirSync, readFileSync } from "node:fs";
import { compile, type Compilation } from "../../codegen/compile.js";
import type { Target } from "../../codegen/emit/target.js";
import type { ProtocolLayout } from "../../codegen/layout/protocol-layout.js";
import { renderDiagnostic } from "../../codegen/source/render-diagnostic.js";
import type { SourceFile } from "../../codegen/source/source-file.js";

/** The repository's own specs, read from disk. */
export function shippedSpecs(): readonly SourceFile[] {
  return readdirSync("spec")
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ path: `spec/${name}`, text: readFileSync(`spec/${name}`, "utf8") }));
}

/** Compiles sources and fails the test with rendered diagnostics when there is any error. */
export async function compileSound(
  sources: readonly SourceFile[],
  targets: readonly Target[] = [],
  options: Parameters<typeof compile>[2] = {},
): Promise<Compilation> {
  const compilation = await compile(sources, targets, options);
  const errors = compilation.diagnostics.filter((each) => each.severity === "error");
  if (errors.length > 0) throw new Error(errors.map(renderDiagnostic).join("\n\n"));
  return compilation;
}

/** The layout of one spec written inline. */
export async function layoutOf(yaml: string): Promise<ProtocolLayout> {
  const { protocols } = await compileSound([{ path: "inline.yaml", text: yaml }]);
  const [layout] = protocols;
  if (layout === undefined) throw new Error("the spec has no layout");
  return layout;
}

/** The layout of a shipped spec by its protocol name. */
export async function shippedLayout(protocol: string): Promise<ProtocolLayout> {
  const { protocols } = await compileSound(shippedSpecs());
  const layout = protocols.find((each) => each.protocol === protocol);
  if (layout === undefined) throw new Error(`no spec describes ${protocol}`);
  return layout;
}

/** A small sound spec: two messages and a record over most wire types. */
export const SMALL_SPEC = `itchgen: 1
protocol: toy
version: "1.0"
edition: "2020-01-02"
document: Toy Feed 1.0
byteOrder: big
prefix: toy

enumerations:
  side:
    codes:
      "B": { name: buy, doc: Buy }
      "S": { name: sell, doc: Sell }

header:
  - { name: message_type, offset: 0, type: char, doc: Identifies the message }
  - { name: timestamp, offset: 1, type: u48, unit: ns_since_midnight, doc: When }

messages:
  - type: "A"
    name: add
    title: Add
    section: "1"
    length: 24
    fields:
      - { name: side, offset: 7, type: side }
      - { name: stock, offset: 8, type: alpha(8) }
      - { name: quantity, offset: 16, type: u32 }
      - { name: price, offset: 20, type: price4 }
  - type: "a"
    name: end
    title: End
    length: 7
    fields: []

records:
  - name: block_header
    title: Block Header
    length: 2
    fields:
      - { name: block_length, offset: 0, type: u16, sentinels: [{ name: nothing, value: 0 }] }
    remainder: { name: message }
`;
