/**
 * The manifest: a protocol's layout as JSON, checked in beside the code. Reviewers and layout diffs
 * read it; nothing at run time does.
 */
import { wireTypeText } from "../../layout/wire-type-text.js";
import type {
  BitsLayout,
  EnumerationLayout,
  FieldLayout,
  LayoutBase,
  OptionSetLayout,
  ProtocolLayout,
  TailLayout,
} from "../../layout/protocol-layout.js";
import { manifestName } from "../../names/manifest-name.js";
import type { OutputFile } from "../output-file.js";
import type { Target } from "../target.js";

/** Emits `manifest/<protocol>-<version>.json` per protocol; `-<edition>` follows for one that is not the newest. */
export const manifestTarget: Target = {
  name: "manifest",
  summary: "the layout as JSON, for reviews and diffs",
  emit: (protocol) => [manifestFile(protocol)],
};

function manifestFile(layout: ProtocolLayout): OutputFile {
  const newest = layout.history?.editions.at(-1)?.date ?? layout.edition;
  const manifest = {
    itchgen: 1,
    protocol: layout.protocol,
    version: layout.version,
    edition: layout.edition,
    document: layout.document,
    ...(layout.doc === "" ? {} : { doc: layout.doc }),
    prefix: layout.prefix,
    byteOrder: layout.byteOrder,
    fingerprint: layout.fingerprint,
    ...(layout.messageType === null ? {} : { messageType: layout.messageType }),
    enumerations: layout.enumerations.map(enumeration),
    ...(layout.optionSets.length === 0 ? {} : { optionSets: layout.optionSets.map(optionSet) }),
    messages: layout.messages.map((message) => ({
      type: message.type,
      ...(message.direction === null ? {} : { direction: message.direction }),
      ...base(message),
    })),
    records: layout.records.map(base),
  };
  return {
    path: `manifest/${manifestName({ ...layout, newest })}.json`,
    text: `${manifestText(manifest, 0)}\n`,
  };
}

/** JSON with each field, code set and other small object on a line of its own: a diff shows what moved. */
function manifestText(value: unknown, depth: number): string {
  const flat = JSON.stringify(value);
  const isSmall = depth >= SMALLEST || (flat.length <= 80 && !flat.includes("["));
  if (typeof value !== "object" || value === null || isSmall) return spaced(flat);
  const inner = "  ".repeat(depth + 1);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const parts = Object.entries(value).map(([key, part]) => {
    const text = manifestText(part, depth + 1);
    return Array.isArray(value) ? text : `${JSON.stringify(key)}: ${text}`;
  });
  if (parts.length === 0) return open + close;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${"  ".repeat(depth)}${close}`;
}

/** From this depth on an object is a field or a code, and never broken. */
const SMALLEST = 4;

/** One line of JSON with a space after each colon and comma that is not part of a text. */
function spaced(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|[:,]/gu, (token) =>
    token === ":" || token === "," ? `${token} ` : token,
  );
}

function base({ name, title, section, doc, length, fields, remainder, tail }: LayoutBase): object {
  return {
    name,
    title,
    ...(section === "" ? {} : { section }),
    ...(doc === "" ? {} : { doc }),
    length,
    fields: fields.map(field),
    ...(remainder === null ? {} : { remainder: remainder.name }),
    ...(remainder === null || remainder.doc === "" ? {} : { remainderDoc: remainder.doc }),
    ...(tail === null ? {} : { tail: tailObject(tail) }),
  };
}

function tailObject({ kind, name, doc, ...facts }: TailLayout): object {
  return { kind, name, ...(doc === "" ? {} : { doc }), ...facts };
}

function optionSet({ name, doc, options }: OptionSetLayout): object {
  return {
    name,
    ...(doc === "" ? {} : { doc }),
    options: options.map(({ tag, value }) => ({ tag, ...field(value) })),
  };
}

function field({ name, offset, length, ...rest }: FieldLayout): object {
  return {
    name,
    offset,
    length,
    wireType: rest.wireTypeName,
    encoding: wireTypeText(rest.wireType),
    ...(rest.count === null ? {} : { count: rest.count }),
    ...(rest.bits.length === 0 ? {} : { bits: rest.bits.map(bits) }),
    ...(rest.decimals === null ? {} : { decimals: rest.decimals }),
    ...(rest.decimalsFrom === null ? {} : { decimalsFrom: withoutNull(rest.decimalsFrom) }),
    ...(rest.unit === null ? {} : { unit: rest.unit }),
    ...(rest.secondsFrom === null ? {} : { secondsFrom: rest.secondsFrom }),
    ...(rest.enumeration === null ? {} : { enumeration: rest.enumeration }),
    ...(rest.doc === "" ? {} : { doc: rest.doc }),
    ...(rest.sentinels.length === 0
      ? {}
      : {
          sentinels: rest.sentinels.map((sentinel) => ({
            name: sentinel.name,
            value: sentinel.value.toString(),
            ...(sentinel.doc === "" ? {} : { doc: sentinel.doc }),
          })),
        }),
  };
}

function bits({ name, bit, width, doc }: BitsLayout): object {
  return { name, bit, width, ...(doc === "" ? {} : { doc }) };
}

function withoutNull(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

function enumeration({ name, doc, wireType, codes }: EnumerationLayout): object {
  return {
    name,
    wireType: wireTypeText(wireType),
    ...(doc === "" ? {} : { doc }),
    codes: codes.map(({ code, name: codeName, doc: codeDoc }) => ({
      code,
      name: codeName,
      ...(codeDoc === "" ? {} : { doc: codeDoc }),
    })),
  };
}
