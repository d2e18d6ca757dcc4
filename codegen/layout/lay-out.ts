/** What a protocol means in, where its bytes are out, with every written length compared with the sum. */
import type { Enumeration, Message, Protocol, RecordType } from "../model/protocol.js";
import { LONGEST_MESSAGE } from "../spec/language.js";
import type { Diagnostics } from "../source/diagnostics.js";
import { fingerprintOf } from "./fingerprint.js";
import { OriginRecorder, type Origins } from "./origins.js";
import {
  countOf,
  placeFields,
  START,
  type Placed,
  type PlacingStage,
  type Progress,
} from "./place-fields.js";
import type {
  EnumerationLayout,
  FieldLayout,
  LayoutBase,
  MessageLayout,
  ProtocolLayout,
  RecordLayout,
} from "./protocol-layout.js";

/** One protocol with its bytes placed. */
export interface LaidOut {
  readonly layout: ProtocolLayout;
  /** Where each part of the layout was written. */
  readonly origins: Origins;
}

/** Lays out one protocol; null when what is written disagrees with what is computed. */
export function layOut(protocol: Protocol, diagnostics: Diagnostics): LaidOut | null {
  const errorsBefore = diagnostics.errorCount;
  const stage: PlacingStage = { diagnostics, recorder: new OriginRecorder() };
  const header = placeFields(protocol.header, START, stage);
  const facts = {
    ...identityOf(protocol),
    messageType: messageTypeOf(protocol, header.fields),
    enumerations: protocol.enumerations.map((each) => layOutEnumeration(each, stage)),
    messages: protocol.messages.map((message) => layOutMessage(message, header, stage)),
    records: protocol.records.map((record) => layOutRecord(record, stage)),
  };
  if (diagnostics.errorCount > errorsBefore) return null;
  const layout = { ...facts, fingerprint: fingerprintOf(facts) };
  stage.recorder.record(layout, protocol.spec.protocol.span, protocol.spec);
  return { layout, origins: stage.recorder.origins };
}

function identityOf({
  spec,
}: Protocol): Pick<
  ProtocolLayout,
  "protocol" | "version" | "edition" | "history" | "document" | "doc" | "prefix" | "byteOrder"
> {
  return {
    protocol: spec.protocol.value,
    version: spec.version.value,
    edition: spec.edition.value,
    history: spec.history,
    document: spec.document.value,
    doc: spec.doc?.value ?? "",
    prefix: spec.prefix.value,
    byteOrder: spec.byteOrder.value,
  };
}

function messageTypeOf(
  { messages, messageTypeName }: Protocol,
  header: readonly FieldLayout[],
): ProtocolLayout["messageType"] {
  const field = header.find((each) => each.name === messageTypeName);
  if (messages.length === 0 || field === undefined) return null;
  return { name: field.name, offset: field.offset };
}

function layOutEnumeration(
  { name, spec, wireType, codes }: Enumeration,
  { recorder }: PlacingStage,
): EnumerationLayout {
  const enumeration = {
    name: name.value,
    doc: spec.doc?.value ?? "",
    wireType,
    codes: codes.map(({ code, spec: written }) =>
      recorder.record(
        { code: code.value, name: written.name.value, doc: written.doc?.value ?? "" },
        code.span,
        written,
      ),
    ),
  };
  return recorder.record(enumeration, name.span, spec);
}

function layOutMessage(message: Message, header: Placed, stage: PlacingStage): MessageLayout {
  const { spec } = message;
  const laidOut = {
    kind: "message" as const,
    type: spec.type.value,
    typeCode: spec.type.value.charCodeAt(0),
    frequent: spec.frequent?.value ?? false,
    ...layOutBase(message, header, stage),
  };
  return stage.recorder.record(laidOut, spec.name.span, spec);
}

function layOutRecord(record: RecordType, stage: PlacingStage): RecordLayout {
  const nothing: Placed = { ...START, fields: [], misplaced: false };
  const laidOut = { kind: "record" as const, ...layOutBase(record, nothing, stage) };
  return stage.recorder.record(laidOut, record.spec.name.span, record.spec);
}

function layOutBase(
  { spec, fields }: Message | RecordType,
  header: Placed,
  stage: PlacingStage,
): LayoutBase {
  const afterHeader: Progress = { end: header.end, last: header.last };
  const placed = placeFields(fields, afterHeader, stage);
  const all = [...header.fields, ...placed.fields];
  if (!placed.misplaced) checkLength(spec, { all, end: placed.end }, stage.diagnostics);
  return {
    name: spec.name.value,
    title: spec.title.value,
    section: spec.section?.value ?? "",
    doc: spec.doc?.value ?? "",
    length: spec.length.value,
    fields: all,
    remainder:
      spec.remainder === null
        ? null
        : { name: spec.remainder.name.value, doc: spec.remainder.doc?.value ?? "" },
  };
}

function checkLength(
  { name, length }: Message["spec"] | RecordType["spec"],
  { all, end }: { readonly all: readonly FieldLayout[]; readonly end: number },
  diagnostics: Diagnostics,
): void {
  if (length.value !== end) {
    const difference = countOf(Math.abs(length.value - end));
    diagnostics.report(
      "length-disagrees",
      length.span,
      `${name.value} is written as ${countOf(length.value)} long, but its fields take ${countOf(end)}: ` +
        `${difference} ${length.value > end ? "missing" : "too many"}`,
      {
        notes: [`${all.map((field) => field.length).join(" + ") || "no fields"} = ${end}`],
        help: `write length: ${end}, or find the field whose width is wrong`,
      },
    );
  }
  if (end > LONGEST_MESSAGE) {
    diagnostics.report(
      "length-limit",
      name.span,
      `${name.value} takes ${countOf(end)}, more than ${LONGEST_MESSAGE}`,
    );
  }
}
