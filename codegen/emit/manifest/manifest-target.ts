/**
 * The manifest: a protocol's layout as JSON, checked in beside the code. Reviewers and layout diffs
 * read it; nothing at run time does.
 */
import { wireTypeText } from "../../layout/wire-type-text.js";
import type {
  EnumerationLayout,
  FieldLayout,
  LayoutBase,
  ProtocolLayout,
} from "../../layout/protocol-layout.js";
import type { OutputFile } from "../output-file.js";
import type { Target } from "../target.js";

/** Emits `manifest/<protocol>-<version>.json` per protocol. */
export const manifestTarget: Target = {
  name: "manifest",
  summary: "the layout as JSON, for reviews and diffs",
  emit: (protocols) => Promise.resolve(protocols.map(manifestFile)),
};

function manifestFile(layout: ProtocolLayout): OutputFile {
  const manifest = {
    itchgen: 1,
    protocol: layout.protocol,
    version: layout.version,
    edition: layout.edition,
    document: layout.document,
    prefix: layout.prefix,
    byteOrder: layout.byteOrder,
    fingerprint: layout.fingerprint,
    messageType: layout.messageType,
    enumerations: layout.enumerations.map(enumeration),
    messages: layout.messages.map((message) => ({ type: message.type, ...base(message) })),
    records: layout.records.map(base),
  };
  return {
    path: `manifest/${layout.protocol}-${layout.version}.json`,
    text: `${JSON.stringify(manifest, null, 2)}\n`,
  };
}

function base({ name, title, section, length, fields, remainder }: LayoutBase): object {
  return {
    name,
    title,
    ...(section === "" ? {} : { section }),
    length,
    fields: fields.map(field),
    ...(remainder === null ? {} : { remainder: remainder.name }),
  };
}

function field({ name, offset, length, ...rest }: FieldLayout): object {
  return {
    name,
    offset,
    length,
    wireType: rest.wireTypeName,
    encoding: wireTypeText(rest.wireType),
    ...(rest.decimals === null ? {} : { decimals: rest.decimals }),
    ...(rest.unit === null ? {} : { unit: rest.unit }),
    ...(rest.enumeration === null ? {} : { enumeration: rest.enumeration }),
    ...(rest.sentinels.length === 0
      ? {}
      : {
          sentinels: Object.fromEntries(
            rest.sentinels.map((sentinel) => [sentinel.name, sentinel.value.toString()]),
          ),
        }),
  };
}

function enumeration({ name, wireType, codes }: EnumerationLayout): object {
  return {
    name,
    wireType: wireTypeText(wireType),
    codes: Object.fromEntries(codes.map((code) => [code.code, code.name])),
  };
}
