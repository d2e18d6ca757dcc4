/** What a browser loads: bundles of one message type, of a few things, of everything. */
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { benchRequire } from "../peers/installed.js";

/** One row of the table. */
export interface BundleRow {
  readonly title: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Views of messages in it, of 23. */
  readonly views: number;
}

interface Bundler {
  buildSync(options: object): {
    readonly outputFiles: readonly { readonly contents: Uint8Array }[];
  };
}

const ENTRIES = {
  "one view": `export { AddOrderView } from PROTOCOL`,
  "one view and its table of columns": `export { AddOrderView, AddOrderTable } from PROTOCOL`,
  "dispatch over all types": `export { createBlockDispatch } from PROTOCOL`,
  "batches and one view": `export { createBlockBatch, AddOrderView } from PROTOCOL`,
  everything: `export * from PROTOCOL`,
} as const;

const PROTOCOL = JSON.stringify("./generated/ts/itch50/index.js");

/** A view's static property, which no bundler renames. */
const VIEW = /\bLENGTH=/gu;

/** Minified and tree-shaken by esbuild. */
export function benchBundles(): readonly BundleRow[] {
  const { buildSync } = benchRequire("esbuild") as Bundler;
  return Object.entries(ENTRIES).map(([title, entry]) => {
    const { outputFiles } = buildSync({
      stdin: { contents: entry.replace("PROTOCOL", PROTOCOL), resolveDir: resolve("build") },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      write: false,
      logLevel: "error",
    });
    const contents = outputFiles[0]?.contents ?? new Uint8Array();
    const text = Buffer.from(contents).toString();
    const views = [...text.matchAll(VIEW)].length;
    return { title, bytes: contents.length, gzipBytes: gzipSync(contents).length, views };
  });
}
