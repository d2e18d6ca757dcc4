/** A protocol in, the module that users import out. */
import { dispatchesOf } from "../../layout/dispatches.js";
import { hasBatches } from "../../layout/message-blocks.js";
import type { ProtocolLayout } from "../../layout/protocol-layout.js";
import { tsDispatchNames, tsNames } from "../../names/ts-names.js";
import { docText } from "./doc-text.js";
import type { TsModule } from "./ts-module.js";

/** Builds `index.ts`. */
export function indexFile(protocol: ProtocolLayout): TsModule {
  const { prefix, document, messages, optionSets, records } = protocol;
  const all = (module: string) => ({ moduleSpecifier: `./${module}.js` });
  return {
    path: `ts/${prefix}/index.ts`,
    opening: [docText(document)],
    exports: [
      all("protocol"),
      ...(protocol.enumerations.length === 0 ? [] : [all("codes")]),
      ...[...messages, ...records, ...optionSets].map(({ name }) => all(tsNames(name).module)),
      ...(protocol.messageType === null
        ? []
        : dispatchesOf(protocol).flatMap(({ direction }) => {
            const { handlersModule, dispatchModule } = tsDispatchNames(direction);
            return [{ ...all(handlersModule), isTypeOnly: true }, all(dispatchModule)];
          })),
      ...(hasBatches(protocol) ? ["batch", "columns", "fresh"].map(all) : []),
      ...(protocol.history === null ? [] : [all("editions")]),
      all("descriptor"),
      {
        ...all("layout-proof"),
        isTypeOnly: true,
        namedExports: [{ name: "Fingerprint_is_that_of_the_C_header", alias: "ProvedFingerprint" }],
      },
    ],
  };
}
