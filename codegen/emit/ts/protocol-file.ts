/** A protocol's identity in, the module that states it out. */
import type { ProtocolLayout } from "../../layout/protocol-layout.js";
import { CONST, stringLiteral } from "./literals.js";
import { docComment, docText } from "./doc-text.js";
import type { TsModule } from "./ts-module.js";

/** Builds `protocol.ts`. */
export function protocolFile(protocol: ProtocolLayout): TsModule {
  const constant = (name: string, value: string, doc: string) => ({
    isExported: true,
    declarationKind: CONST,
    docs: [docComment([doc])],
    declarations: [{ name, initializer: stringLiteral(value) }],
  });
  return {
    path: `ts/${protocol.prefix}/protocol.ts`,
    opening: protocol.doc === "" ? [] : [docText(protocol.doc)],
    variables: [
      constant("PROTOCOL", protocol.protocol, "The protocol's name."),
      constant("VERSION", protocol.version, "The protocol's version, as the exchange writes it."),
      constant("EDITION", protocol.edition, "Date of the document's edition."),
      constant("DOCUMENT", protocol.document, "The exchange's document."),
      constant(
        "FINGERPRINT",
        protocol.fingerprint,
        "Hash of this layout, hexadecimal; the C header has the same when both read the same bytes.",
      ),
    ],
  };
}
