/** A spec generated into a folder during the test, as a user would, and loaded from there. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "../../codegen/generate.js";
import { loadSources } from "../../codegen/io/load-sources.js";
import { TARGETS } from "../../codegen/emit/targets.js";
import { renderDiagnostic } from "../../codegen/source/render-diagnostic.js";
import type { ProtocolLayout } from "../../codegen/layout/protocol-layout.js";
import type { GeneratedProtocol } from "./ts-decoder.js";

/** What was generated. */
export interface Generated {
  readonly layout: ProtocolLayout;
  /** The output folder. */
  readonly folder: string;
  /** Loads the TypeScript module. */
  readonly load: () => Promise<GeneratedProtocol>;
}

/** Generates one spec into `folder`. */
export async function generateInto(
  folder: string,
  spec: string,
  runtimeModule: string = resolve("runtime/index.js"),
): Promise<Generated> {
  const { protocols, files, diagnostics } = await generate({
    sources: loadSources([spec]),
    targets: TARGETS,
    outputFolder: folder,
    runtimeModule,
  });
  const [layout] = protocols;
  if (layout === undefined) throw new Error(diagnostics.map(renderDiagnostic).join("\n\n"));
  for await (const { path, text } of files ?? []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const index = join(folder, "ts", layout.prefix, "index.ts");
  return {
    layout,
    folder,
    load: () => import(pathToFileURL(index).href) as Promise<GeneratedProtocol>,
  };
}
