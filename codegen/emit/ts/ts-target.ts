/** The TypeScript target: per protocol one folder of views, codes, dispatch, descriptor and proof. */
import { dispatchesOf } from "../../layout/dispatches.js";
import type { ProtocolLayout } from "../../layout/protocol-layout.js";
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
  emit: (protocol, options) =>
    printModules(modulesOf(protocol, options), {
      banner: bannerOf(protocol),
      pause: options.pause,
    }),
};

/** Each is built when it is printed: the structures of a view are many times as large as its text. */
function* modulesOf(
  protocol: ProtocolLayout,
  { runtimeModule }: EmitOptions,
): Iterable<TsModule | TextModule> {
  const { enumerations, optionSets, messages, records, messageType } = protocol;
  yield protocolFile(protocol);
  if (enumerations.length > 0) yield codesFile(protocol);
  for (const layout of [...messages, ...records]) yield viewFile(layout, protocol, runtimeModule);
  for (const set of optionSets) yield optionViewFile(set, protocol, runtimeModule);
  if (messageType !== null) {
    for (const scope of dispatchesOf(protocol)) {
      yield handlersFile(scope, protocol);
      yield dispatchFile(scope, { protocol, messageType, runtimeModule });
    }
  }
  for (const file of [batchFile, columnsFile, freshFile, editionsFile]) {
    const module = file(protocol, runtimeModule);
    if (module !== null) yield module;
  }
  yield descriptorFile(protocol, runtimeModule);
  yield layoutProofFile(protocol, runtimeModule);
  yield indexFile(protocol);
}
