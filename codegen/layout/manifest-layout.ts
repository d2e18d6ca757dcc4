/** A manifest that was read in, the layout it was made from out, with the places of its parts. */
import { parseWireType } from "../model/parse-wire-type.js";
import { typeByte } from "../model/type-byte.js";
import type { WireType } from "../model/wire-type.js";
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located } from "../source/source-file.js";
import type {
  ManifestEnumeration,
  ManifestField,
  ManifestLayout,
  ManifestOptionSet,
  ManifestSpec,
  ManifestTail,
} from "../spec/manifest-language.js";
import { fingerprintOf } from "./fingerprint.js";
import { OriginRecorder, type Origins } from "./origins.js";
import type {
  EnumerationLayout,
  FieldLayout,
  LayoutBase,
  OptionSetLayout,
  ProtocolLayout,
  TailLayout,
} from "./protocol-layout.js";

/** One protocol with its bytes placed. */
export interface LaidOut {
  readonly layout: ProtocolLayout;
  /** Where each part of the layout was written. */
  readonly origins: Origins;
}

/** The layout of a manifest; null when it does not hold together, as after an edit by hand. */
export function manifestLayout(manifest: ManifestSpec, diagnostics: Diagnostics): LaidOut | null {
  const recorder = new OriginRecorder();
  const errorsBefore = diagnostics.errorCount;
  const facts = {
    protocol: manifest.protocol.value,
    version: manifest.version.value,
    edition: manifest.edition.value,
    // A manifest describes one edition and no other.
    history: null,
    document: manifest.document.value,
    doc: manifest.doc?.value ?? "",
    prefix: manifest.prefix.value,
    byteOrder: manifest.byteOrder.value,
    messageType:
      manifest.messageType === null
        ? null
        : { name: manifest.messageType.name.value, offset: manifest.messageType.offset.value },
    enumerations: manifest.enumerations.map((each) => enumeration(each, recorder, diagnostics)),
    optionSets: (manifest.optionSets ?? []).map((each) => optionSet(each, recorder, diagnostics)),
    messages: manifest.messages.map((each) =>
      recorder.record(
        {
          kind: "message" as const,
          ...typeByte(each.type?.value ?? ""),
          direction: each.direction?.value ?? null,
          frequent: false,
          ...base(each, recorder, diagnostics),
        },
        each.name.span,
        each,
      ),
    ),
    records: manifest.records.map((each) =>
      recorder.record(
        { kind: "record" as const, ...base(each, recorder, diagnostics) },
        each.name.span,
        each,
      ),
    ),
  };
  if (diagnostics.errorCount > errorsBefore) return null;
  const fingerprint = fingerprintOf(facts);
  if (fingerprint !== manifest.fingerprint.value) {
    diagnostics.report(
      "manifest-edited",
      manifest.fingerprint.span,
      `the fingerprint of this manifest's layout is ${fingerprint}: the file was edited by hand`,
      { help: "take it from version control again, or run npm run codegen" },
    );
    return null;
  }
  const layout = { ...facts, fingerprint };
  recorder.record(layout, manifest.protocol.span, manifest);
  return { layout, origins: recorder.origins };
}

function base(
  each: ManifestLayout,
  recorder: OriginRecorder,
  diagnostics: Diagnostics,
): LayoutBase {
  return {
    name: each.name.value,
    title: each.title.value,
    section: each.section?.value ?? "",
    doc: each.doc?.value ?? "",
    length: each.length.value,
    fields: each.fields.map((written) => field(written, recorder, diagnostics)),
    remainder:
      each.remainder === null
        ? null
        : { name: each.remainder.value, doc: each.remainderDoc?.value ?? "" },
    tail: each.tail === null ? null : tail(each.tail),
  };
}

/** A key that the kind needs and an edit by hand took away reads as nothing, and the fingerprint tells. */
function tail(each: ManifestTail): TailLayout {
  const common = { name: each.name.value, doc: each.doc?.value ?? "" };
  switch (each.kind.value) {
    case "group":
      return {
        kind: "group",
        ...common,
        record: each.record?.value ?? "",
        elementLength: each.elementLength?.value ?? 0,
        count: each.count?.value ?? "",
      };
    case "appendage":
      return {
        kind: "appendage",
        ...common,
        options: each.options?.value ?? "",
        lengthField: each.lengthField?.value ?? "",
      };
    case "trailer":
      return {
        kind: "trailer",
        ...common,
        record: each.record?.value ?? "",
        recordLength: each.recordLength?.value ?? 0,
        recordTail: each.recordTail?.value ?? "none",
      };
  }
}

function optionSet(
  each: ManifestOptionSet,
  recorder: OriginRecorder,
  diagnostics: Diagnostics,
): OptionSetLayout {
  const set = {
    name: each.name.value,
    doc: each.doc?.value ?? "",
    options: each.options.map((option) => ({
      tag: option.tag.value,
      value: field(option, recorder, diagnostics),
    })),
  };
  return recorder.record(set, each.name.span, each);
}

function field(
  each: ManifestField,
  recorder: OriginRecorder,
  diagnostics: Diagnostics,
): FieldLayout {
  return recorder.record(
    {
      name: each.name.value,
      offset: each.offset.value,
      length: each.length.value,
      wireType: fieldType(each, diagnostics),
      wireTypeName: each.wireType.value,
      count: each.count?.value ?? null,
      bits: (each.bits ?? []).map(({ name, bit, width, doc }) => ({
        name: name.value,
        bit: bit.value,
        width: width.value,
        doc: doc?.value ?? "",
      })),
      decimals: each.decimals?.value ?? null,
      decimalsFrom:
        each.decimalsFrom === null
          ? null
          : {
              message: each.decimalsFrom.message?.value ?? null,
              field: each.decimalsFrom.field.value,
              key: each.decimalsFrom.key?.value ?? null,
            },
      unit: each.unit?.value ?? null,
      secondsFrom:
        each.secondsFrom === null
          ? null
          : { message: each.secondsFrom.message.value, field: each.secondsFrom.field.value },
      enumeration: each.enumeration?.value ?? null,
      doc: each.doc?.value ?? "",
      sentinels: (each.sentinels ?? []).map(({ name, value, doc }) => ({
        name: name.value,
        value: BigInt(value.value),
        doc: doc?.value ?? "",
      })),
    },
    each.name.span,
    { ...each, type: each.wireType },
  );
}

function enumeration(
  each: ManifestEnumeration,
  recorder: OriginRecorder,
  diagnostics: Diagnostics,
): EnumerationLayout {
  return recorder.record(
    {
      name: each.name.value,
      doc: each.doc?.value ?? "",
      wireType: wireType(each.wireType, diagnostics),
      codes: each.codes.map((code) =>
        recorder.record(
          { code: code.code.value, name: code.name.value, doc: code.doc?.value ?? "" },
          code.code.span,
          code,
        ),
      ),
    },
    each.name.span,
    each,
  );
}

/** An array's element is as long as the array divided by its count. */
function fieldType(each: ManifestField, diagnostics: Diagnostics): WireType {
  const record = /^record\(([a-z][a-z0-9_]*)\)$/u.exec(each.encoding.value)?.[1];
  if (record === undefined) return wireType(each.encoding, diagnostics);
  return { kind: "record", name: record, width: each.length.value / (each.count?.value ?? 1) };
}

/** The manifest always writes the byte order, so none is assumed. */
function wireType(encoding: Located<string>, diagnostics: Diagnostics): WireType {
  const parsed = parseWireType(encoding.value, "big");
  if (!("problem" in parsed)) return parsed.wireType;
  diagnostics.report("wire-type-unknown", encoding.span, parsed.message);
  return { kind: "char" };
}
