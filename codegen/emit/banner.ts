/** The first line of every generated file. */
import type { ProtocolLayout } from "../layout/protocol-layout.js";

/** Says where the file comes from, and nothing that could differ between two runs. */
export function bannerOf({ protocol, version, edition }: ProtocolLayout): string {
  return `Generated from ${protocol} ${version}, edition ${edition}, by npm run codegen; do not edit.`;
}
