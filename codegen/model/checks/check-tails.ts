/** What follows a fixed part: its length is said by a small integer, and it nests no deeper than one can see. */
import type { Diagnostics } from "../../source/diagnostics.js";
import type { Located } from "../../source/source-file.js";
import type { RecordSpec } from "../../spec/protocol-spec.js";
import type { Field, Protocol, RecordType, Tail } from "../protocol.js";
import type { Check } from "./check.js";
import { layoutFields } from "./layout-fields.js";

export const checkTails: Check = (protocol, diagnostics) => {
  const records = new Map(protocol.records.map((record) => [record.spec, record]));
  for (const layout of [...protocol.messages, ...protocol.records]) {
    const fields = layoutFields(layout, protocol);
    if (layout.tail !== null) checkTail(layout.tail, { fields, records, diagnostics });
    // A header's fields are in every message, and looked at once.
    for (const { spec, wireType } of layout.fields) {
      const element = elementOf(wireType, protocol);
      if (element !== null) refuseNested(element, spec.type, diagnostics);
    }
  }
  for (const { spec, wireType } of protocol.header) {
    const element = elementOf(wireType, protocol);
    if (element !== null) refuseNested(element, spec.type, diagnostics);
  }
};

function elementOf(wireType: Field["wireType"], { records }: Protocol): RecordType | null {
  if (wireType.kind !== "record") return null;
  return records.find(({ spec }) => spec.name.value === wireType.name) ?? null;
}

interface TailScope {
  readonly fields: readonly Field[];
  readonly records: ReadonlyMap<RecordSpec, RecordType>;
  readonly diagnostics: Diagnostics;
}

function checkTail(tail: Tail, { fields, records, diagnostics }: TailScope): void {
  switch (tail.kind) {
    case "group": {
      checkLength(tail.spec.count, fields, diagnostics);
      const record = records.get(tail.record);
      if (record !== undefined) refuseNested(record, tail.spec.record, diagnostics);
      return;
    }
    case "appendage":
      return checkLength(tail.spec.length, fields, diagnostics);
    case "trailer":
      if (records.get(tail.record)?.tail?.kind !== "trailer") return;
      diagnostics.report(
        "record-nested",
        tail.spec.record.span,
        `${tail.spec.record.value} has a trailer of its own, so it cannot be one`,
      );
  }
}

function checkLength(
  name: Located<string>,
  fields: readonly Field[],
  diagnostics: Diagnostics,
): void {
  const field = fields.find(({ spec }) => spec.name.value === name.value);
  if (field === undefined) {
    diagnostics.report("tail-length", name.span, `there is no field ${name.value} before it`);
    return;
  }
  const { wireType, count, enumeration, decimals, spec } = field;
  const counts =
    wireType.kind === "integer" && !wireType.signed && wireType.width <= 2 && count === null;
  if (counts && enumeration === null && decimals === null) return;
  diagnostics.report(
    "tail-length",
    name.span,
    `${name.value} is ${spec.type.value}; what follows is counted by a plain u8 or u16`,
  );
}

/** Elements are found by multiplication, so each has one length and nothing inside that varies. */
function refuseNested(record: RecordType, used: Located<string>, diagnostics: Diagnostics): void {
  const inner = record.fields.find(({ wireType }) => wireType.kind === "record");
  const isOpen = record.tail !== null || record.spec.remainder !== null;
  if (inner === undefined && !isOpen) return;
  diagnostics.report(
    "record-nested",
    used.span,
    `${used.value} ${inner === undefined ? "has a part of any length behind it" : `holds records itself, in ${inner.spec.name.value}`}, so it cannot repeat`,
  );
}
