/** The TypeScript target: per protocol one folder of views, codes, dispatch, descriptor and proof. */
import { dispatchesOf } from "../../layout/dispatches.js";
import type { ProtocolLayout } from "../../layout/protocol-layout.js";
import type { OutputFile } from "../output-file.js";
import type { EmitOptions, Target } from "../target.js";
import { bannerOf } from "../banner.js";
import { batchFile } from "./batch-file.js";
import { codesFile } from "./codes-file.js";
import { columnsFile } from "./columns-file.js";
import { descriptorFile } from "./descriptor-file.js";
import { dispatchFile } from "./dispatch-file.js";
import { editionsFile } from "./editions-file.js";
import { freshFile } from "./fresh-file.js";
import { handlersFile } from "./handlers-file.js";
import { optionViewFile } from "./option-view-file.js";
import { indexFile } from "./index-file.js";
import { layoutProofFile } from "./layout-proof-file.js";
import { protocolFile } from "./protocol-file.js";
import { printModules, type TsModule } from "./ts-module.js";
import type { TextModule } from "./text-module.js";
import { viewFile } from "./view-file.js";

/** Emits `ts/<prefix>/…`; the compiled layout beside it comes from the C compiler's report. */
export const tsTarget: Target = {
  name: "ts",
  summary: "zero-copy views, codes, typed handlers, dispatch and compile-time proofs",
  emit: async (protocols, options) => {
    const files: OutputFile[] = [];
    for (const protocol of protocols) {
      files.push(
        ...(await printModules(modulesOf(protocol, options), {
          banner: bannerOf(protocol),
          pause: options.pause,
        })),
      );
    }
    return files;
  },
};

function modulesOf(
  protocol: ProtocolLayout,
  { runtimeModule }: EmitOptions,
): readonly (TsModule | TextModule)[] {
  const { enumerations, optionSets, messages, records, messageType } = protocol;
  const more = [
    batchFile(protocol, runtimeModule),
    columnsFile(protocol, runtimeModule),
    freshFile(protocol, runtimeModule),
    editionsFile(protocol, runtimeModule),
  ];
  return [
    protocolFile(protocol),
    ...(enumerations.length === 0 ? [] : [codesFile(protocol)]),
    ...[...messages, ...records].map((layout) => viewFile(layout, protocol, runtimeModule)),
    ...optionSets.map((set) => optionViewFile(set, protocol, runtimeModule)),
    ...(messageType === null
      ? []
      : dispatchesOf(protocol).flatMap((scope) => [
          handlersFile(scope, protocol),
          dispatchFile(scope, { protocol, messageType, runtimeModule }),
        ])),
    ...more.filter((module) => module !== null),
    descriptorFile(protocol, runtimeModule),
    layoutProofFile(protocol, runtimeModule),
    indexFile(protocol),
  ];
}
