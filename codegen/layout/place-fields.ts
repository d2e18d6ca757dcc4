/**
 * Fields in, fields with their bytes out: the only offset arithmetic of the project. Every written
 * offset is compared with the sum of the fields before it.
 */
import type { Field, Sentinel } from "../model/protocol.js";
import { widthOf } from "../model/wire-type.js";
import type { Diagnostics } from "../source/diagnostics.js";
import type { BitsSpec } from "../spec/protocol-spec.js";
import type { Recorder } from "./origins.js";
import type { FieldLayout } from "./protocol-layout.js";

/** What placing needs besides the fields. */
export interface PlacingStage {
  readonly diagnostics: Diagnostics;
  readonly recorder: Recorder;
}

/** How far a layout has come. */
export interface Progress {
  /** The first free byte. */
  readonly end: number;
  /** The first free byte if the last written offset that is no sum had been one; the same where all are. */
  readonly sum: number;
  /** The field that ends there, or null at the very start. */
  readonly last: FieldLayout | null;
}

/** Where every record, and every header, begins. */
export const START: Progress = { end: 0, sum: 0, last: null };

/** The placed fields and where they end. */
export interface Placed extends Progress {
  readonly fields: readonly FieldLayout[];
  /** True when at least one written offset was wrong, so that the end may be wrong as well. */
  readonly misplaced: boolean;
}

/**
 * Places fields one after the other. After a disagreement the next field may stand where the written offset puts it, as
 * when a width was wrong, or where the sum does, as when the offset was: one mistake is one finding.
 */
export function placeFields(
  fields: readonly Field[],
  begin: Progress,
  stage: PlacingStage,
): Placed {
  const placed: FieldLayout[] = [];
  let { end, sum, last } = begin;
  let misplaced = false;
  for (const field of fields) {
    const offset = field.spec.offset.value;
    const isWrong = offset !== end && offset !== sum;
    if (isWrong) reportMisplaced(field, { end, sum, last }, stage.diagnostics);
    misplaced ||= isWrong;
    last = placeField(field, offset, stage.recorder);
    placed.push(last);
    sum = (isWrong ? end : offset) + last.length;
    end = offset + last.length;
  }
  return { fields: placed, end, sum, last, misplaced };
}

function reportMisplaced(field: Field, { end, last }: Progress, diagnostics: Diagnostics): void {
  const name = field.spec.name.value;
  const { value: written, span } = field.spec.offset;
  const gap = countOf(Math.abs(written - end));
  const hole = written > end;
  const before = last === null ? "the layout begins at 0" : `${last.name} ends at ${end}`;
  diagnostics.report(
    hole ? "field-hole" : "field-overlap",
    span,
    `${name} is written at offset ${written}, but ${before}: ` +
      (hole ? `a hole of ${gap}` : `${gap} claimed twice`),
    {
      notes:
        last === null
          ? []
          : [
              `${last.name} begins at ${last.offset} and takes ${countOf(last.length)}: ` +
                `${last.offset} + ${last.length} = ${end}`,
            ],
      help: hole
        ? `write offset: ${end}, or name the ${gap} between as a reserved field`
        : `write offset: ${end}, or correct the width of ${last?.name ?? name}`,
    },
  );
}

/** One field at a place that is known. */
export function placeField(field: Field, offset: number, recorder: Recorder): FieldLayout {
  const { spec } = field;
  const placed: FieldLayout = {
    name: spec.name.value,
    offset,
    length: widthOf(field.wireType) * (field.count ?? 1),
    wireType: field.wireType,
    wireTypeName: field.wireTypeName,
    count: field.count,
    bits: field.bits.length === 0 ? NONE : field.bits.map(bitsOf),
    decimals: field.decimals,
    decimalsFrom:
      spec.decimalsFrom === null
        ? null
        : {
            message: spec.decimalsFrom.message?.value ?? null,
            field: spec.decimalsFrom.field.value,
            key: spec.decimalsFrom.key?.value ?? null,
          },
    unit: spec.unit?.value ?? null,
    secondsFrom:
      spec.secondsFrom === null
        ? null
        : { message: spec.secondsFrom.message.value, field: spec.secondsFrom.field.value },
    enumeration: field.enumeration?.name.value ?? null,
    doc: spec.doc?.value ?? "",
    sentinels: field.sentinels.length === 0 ? NONE : field.sentinels.map(sentinelOf),
  };
  return recorder.record(placed, spec.name.span, spec);
}

/** Shared by all fields that have none, which is nearly all. */
const NONE: readonly never[] = [];

function bitsOf({ name, bit, width, doc }: BitsSpec): FieldLayout["bits"][number] {
  return {
    name: name.value,
    bit: bit.value,
    width: width?.value ?? 1,
    doc: doc?.value ?? "",
  };
}

function sentinelOf({ spec, value }: Sentinel): FieldLayout["sentinels"][number] {
  return { name: spec.name.value, value, doc: spec.doc?.value ?? "" };
}

/** `1 byte`, `4 bytes`. */
export function countOf(bytes: number): string {
  return bytes === 1 ? "1 byte" : `${bytes} bytes`;
}
