/** What a protocol means in, where its bytes are out, with every written length compared with the sum. */
import { OPTION_HEAD_LENGTH } from "../model/option-head.js";
import type {
  Enumeration,
  Message,
  OptionSet,
  Protocol,
  RecordType,
  Tail,
} from "../model/protocol.js";
import { typeByte } from "../model/type-byte.js";
import { LONGEST_MESSAGE } from "../spec/language.js";
import type { Diagnostics } from "../source/diagnostics.js";
import { fingerprintOf } from "./fingerprint.js";
import { NO_RECORDER, type Recorder } from "./origins.js";
import {
  countOf,
  placeField,
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
  OptionSetLayout,
  ProtocolLayout,
  RecordLayout,
  TailLayout,
} from "./protocol-layout.js";

/** Lays out one protocol; null when what is written disagrees with what is computed. */
export function layOut(
  protocol: Protocol,
  diagnostics: Diagnostics,
  recorder: Recorder = NO_RECORDER,
): ProtocolLayout | null {
  const errorsBefore = diagnostics.errorCount;
  const stage: PlacingStage = { diagnostics, recorder };
  const header = placeFields(protocol.header, START, stage);
  const facts = {
    ...identityOf(protocol),
    messageType: messageTypeOf(protocol, header.fields),
    enumerations: protocol.enumerations.map((each) => layOutEnumeration(each, stage)),
    optionSets: protocol.optionSets.map((each) => layOutOptions(each, stage)),
    messages: protocol.messages.map((message) => layOutMessage(message, header, stage)),
    records: protocol.records.map((record) => layOutRecord(record, stage)),
  };
  if (diagnostics.errorCount > errorsBefore) return null;
  const layout = { ...facts, fingerprint: fingerprintOf(facts) };
  return recorder.record(layout, protocol.spec.protocol.span, protocol.spec);
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

function layOutOptions(
  { name, spec, options }: OptionSet,
  { recorder }: PlacingStage,
): OptionSetLayout {
  const set = {
    name: name.value,
    doc: spec.doc?.value ?? "",
    options: options.map(({ tag, field }) => ({
      tag: Number(tag.value),
      value: placeField(field, OPTION_HEAD_LENGTH, recorder),
    })),
  };
  return recorder.record(set, name.span, spec);
}

function layOutMessage(message: Message, header: Placed, stage: PlacingStage): MessageLayout {
  const { spec } = message;
  const laidOut = {
    kind: "message" as const,
    ...typeByte(spec.type.value),
    direction: spec.direction?.value ?? null,
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
  { spec, fields, tail }: Message | RecordType,
  header: Placed,
  stage: PlacingStage,
): LayoutBase {
  const { end, sum, last } = header;
  const afterHeader: Progress = { end, sum, last };
  const placed = placeFields(fields, afterHeader, stage);
  const all = [...header.fields, ...placed.fields];
  // Of fields that are elsewhere there is no sum to show.
  if (!header.misplaced && !placed.misplaced)
    checkLength(spec, { all, end: placed.end }, stage.diagnostics);
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
    tail: tail === null ? null : layOutTail(tail),
  };
}

function layOutTail(tail: Tail): TailLayout {
  const { name, doc } = tail.spec;
  const common = { name: name.value, doc: doc?.value ?? "" };
  switch (tail.kind) {
    case "group":
      return {
        kind: "group",
        ...common,
        record: tail.record.name.value,
        elementLength: tail.record.length.value,
        count: tail.spec.count.value,
      };
    case "appendage":
      return {
        kind: "appendage",
        ...common,
        options: tail.spec.options.value,
        lengthField: tail.spec.length.value,
      };
    case "trailer": {
      const { name: record, length, remainder, group, appendage } = tail.record;
      const isCounted = group !== null || appendage !== null;
      return {
        kind: "trailer",
        ...common,
        record: record.value,
        recordLength: length.value,
        recordTail: isCounted ? "counted" : remainder === null ? "none" : "remainder",
      };
    }
  }
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
