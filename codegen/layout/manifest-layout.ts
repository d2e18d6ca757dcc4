/** A manifest that was read in, the layout it was made from out, with the places of its parts. */
import { parseWireType } from "../model/parse-wire-type.js";
import type { WireType } from "../model/wire-type.js";
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located } from "../source/source-file.js";
import type {
  ManifestEnumeration,
  ManifestField,
  ManifestLayout,
  ManifestSpec,
} from "../spec/manifest-language.js";
import { fingerprintOf } from "./fingerprint.js";
import type { LaidOut } from "./lay-out.js";
import { OriginRecorder } from "./origins.js";
import type { EnumerationLayout, FieldLayout, LayoutBase } from "./protocol-layout.js";

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
    messages: manifest.messages.map((each) =>
      recorder.record(
        {
          kind: "message" as const,
          type: each.type?.value ?? "",
          typeCode: (each.type?.value ?? "").charCodeAt(0),
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
  };
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
      wireType: wireType(each.encoding, diagnostics),
      wireTypeName: each.wireType.value,
      decimals: each.decimals?.value ?? null,
      unit: each.unit?.value ?? null,
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

/** The manifest always writes the byte order, so none is assumed. */
function wireType(encoding: Located<string>, diagnostics: Diagnostics): WireType {
  const parsed = parseWireType(encoding.value, "big");
  if (!("problem" in parsed)) return parsed.wireType;
  diagnostics.report("wire-type-unknown", encoding.span, parsed.message);
  return { kind: "char" };
}
