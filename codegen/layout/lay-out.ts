/**
 * What a protocol means in, where its bytes are out. The only offset arithmetic of the project: every
 * written offset and length is compared with the computed one.
 */
import type { Field, Message, Protocol, RecordType } from "../model/protocol.js";
import { widthOf } from "../model/wire-type.js";
import type { Diagnostics } from "../source/diagnostics.js";
import type { Span } from "../source/source-file.js";
import { LONGEST_MESSAGE } from "../spec/language.js";
import { fingerprintOf } from "./fingerprint.js";
import type {
  EnumerationLayout,
  FieldLayout,
  LayoutBase,
  ProtocolLayout,
} from "./protocol-layout.js";

/** Lays out one protocol; null when what is written disagrees with what is computed. */
export function layOut(protocol: Protocol, diagnostics: Diagnostics): ProtocolLayout | null {
  const errorsBefore = diagnostics.errorCount;
  const { spec, messageTypeName } = protocol;
  const header = placeFields(protocol.header, START, diagnostics);
  const afterHeader: Progress = { end: header.end, last: header.fields.at(-1) ?? null };
  const messages = protocol.messages.map((message) => ({
    kind: "message" as const,
    type: message.spec.type.value,
    typeCode: message.spec.type.value.charCodeAt(0),
    frequent: message.spec.frequent?.value ?? false,
    ...layOutBase(message, header.fields, afterHeader, diagnostics),
  }));
  const records = protocol.records.map((record) => ({
    kind: "record" as const,
    ...layOutBase(record, [], START, diagnostics),
  }));
  if (diagnostics.errorCount > errorsBefore) return null;
  const typeField = header.fields.find((field) => field.name === messageTypeName);
  const facts = {
    protocol: spec.protocol.value,
    version: spec.version.value,
    edition: spec.edition.value,
    document: spec.document.value,
    doc: spec.doc?.value ?? "",
    prefix: spec.prefix.value,
    byteOrder: spec.byteOrder.value,
    messageType:
      messages.length === 0 || typeField === undefined
        ? null
        : { name: typeField.name, offset: typeField.offset },
    enumerations: protocol.enumerations.map(
      ({ name, spec: written, wireType, codes }): EnumerationLayout => ({
        name: name.value,
        doc: written.doc?.value ?? "",
        wireType,
        codes: codes.map((code) => ({
          code: code.code.value,
          name: code.spec.name.value,
          doc: code.spec.doc?.value ?? "",
        })),
      }),
    ),
    messages,
    records,
  };
  return { ...facts, fingerprint: fingerprintOf(facts) };
}

/** How far a layout has come: the first free byte, and who ended there. */
interface Progress {
  readonly end: number;
  /** The last field placed, or null at the very start. */
  readonly last: FieldLayout | null;
}

const START: Progress = { end: 0, last: null };

function layOutBase(
  { spec, fields }: Message | RecordType,
  header: readonly FieldLayout[],
  begin: Progress,
  diagnostics: Diagnostics,
): LayoutBase {
  const placed = placeFields(fields, begin, diagnostics);
  const all = [...header, ...placed.fields];
  const written = spec.length;
  if (written.value !== placed.end && !placed.misplaced) {
    const difference = Math.abs(written.value - placed.end);
    diagnostics.report(
      "length-disagrees",
      written.span,
      `${spec.name.value} is written as ${bytes(written.value)} long, but its fields take ${bytes(placed.end)}: ` +
        `${bytes(difference)} ${written.value > placed.end ? "missing" : "too many"}`,
      {
        notes: [`${all.map((field) => field.length).join(" + ") || "0"} = ${placed.end}`],
        help: `write length: ${placed.end}, or find the field whose width is wrong`,
      },
    );
  }
  if (placed.end > LONGEST_MESSAGE) {
    diagnostics.report(
      "length-limit",
      spec.name.span,
      `${spec.name.value} takes ${bytes(placed.end)}, more than ${LONGEST_MESSAGE}`,
    );
  }
  return {
    name: spec.name.value,
    title: spec.title.value,
    section: spec.section?.value ?? "",
    doc: spec.doc?.value ?? "",
    length: written.value,
    fields: all,
    remainder:
      spec.remainder === null
        ? null
        : { name: spec.remainder.name.value, doc: spec.remainder.doc?.value ?? "" },
  };
}

/** Places fields one after the other; after a disagreement it trusts the written offset, so that one mistake is one finding. */
function placeFields(
  fields: readonly Field[],
  begin: Progress,
  diagnostics: Diagnostics,
): { readonly fields: readonly FieldLayout[]; readonly end: number; readonly misplaced: boolean } {
  const placed: FieldLayout[] = [];
  let { end, last } = begin;
  let misplaced = false;
  for (const field of fields) {
    const offset = field.spec.offset.value;
    if (offset !== end) {
      misplaced = true;
      reportMisplaced({ field, end, last, span: field.spec.offset.span }, diagnostics);
    }
    last = placeField(field, offset);
    placed.push(last);
    end = offset + last.length;
  }
  return { fields: placed, end, misplaced };
}

interface Misplaced {
  readonly field: Field;
  readonly end: number;
  readonly last: FieldLayout | null;
  readonly span: Span;
}

function reportMisplaced({ field, end, last, span }: Misplaced, diagnostics: Diagnostics): void {
  const name = field.spec.name.value;
  const written = field.spec.offset.value;
  const gap = Math.abs(written - end);
  const hole = written > end;
  const before = last === null ? "the layout begins at 0" : `${last.name} ends at ${end}`;
  diagnostics.report(
    hole ? "field-hole" : "field-overlap",
    span,
    `${name} is written at offset ${written}, but ${before}: ` +
      (hole ? `a hole of ${bytes(gap)}` : `${bytes(gap)} claimed twice`),
    {
      notes:
        last === null
          ? []
          : [
              `${last.name} begins at ${last.offset} and takes ${bytes(last.length)}: ${last.offset} + ${last.length} = ${end}`,
            ],
      help: hole
        ? `write offset: ${end}, or name the ${bytes(gap)} between as a reserved field`
        : `write offset: ${end}, or correct the width of ${last?.name ?? name}`,
    },
  );
}

function placeField(field: Field, offset: number): FieldLayout {
  const { spec } = field;
  return {
    name: spec.name.value,
    offset,
    length: widthOf(field.wireType),
    wireType: field.wireType,
    wireTypeName: field.wireTypeName,
    decimals: field.decimals,
    unit: spec.unit?.value ?? null,
    enumeration: field.enumeration?.name.value ?? null,
    doc: spec.doc?.value ?? "",
    sentinels: field.sentinels.map((sentinel) => ({
      name: sentinel.spec.name.value,
      value: sentinel.value,
      doc: sentinel.spec.doc?.value ?? "",
    })),
  };
}

function bytes(count: number): string {
  return count === 1 ? "1 byte" : `${count} bytes`;
}
