/** What `stats` adds up record by record at fixed offsets is what it adds up through the views. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordPlan } from "../../../codegen/cli/input/record-plan.js";
import { DayStatistics } from "../../../codegen/cli/stats/day-statistics.js";
import * as itch50 from "../../../generated/ts/itch50/index.js";
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { BinaryFileReader } from "../../../runtime/framing/binary-file.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { cut, someCuts } from "../../support/cut.js";
import { dayFile } from "../../support/day-messages.js";
import { SHIPPED_PROTOCOLS } from "../../support/protocols.js";
import { someRecords } from "./records.js";

const WITH_MESSAGES = SHIPPED_PROTOCOLS.map(({ module, name }) => ({
  name,
  descriptor: module.descriptor,
})).filter(({ descriptor }) => descriptor.messages.length > 0);

function throughViews(descriptor: ProtocolDescriptor, records: readonly Buffer[]): unknown {
  const sums = new DayStatistics(descriptor, { mostStocks: 100 });
  const reader = new MessageReader(descriptor);
  for (const { buffer, byteOffset, length } of records) {
    const view = new DataView(buffer, byteOffset, length);
    sums.add({ ...reader.read(view, 0, length), length, timeNs: null });
  }
  return sums.statistics;
}

function byRecords(
  descriptor: ProtocolDescriptor,
  records: readonly Buffer[],
  cuts: readonly number[],
): unknown {
  const sums = new DayStatistics(descriptor, { mostStocks: 100 });
  const walk = sums.recordWalk();
  if (walk === null) return throughViews(descriptor, records);
  const reader = BinaryFileReader.ofRecords(walk);
  for (const chunk of cut(dayFile(records, { ended: true }), cuts)) reader.push(chunk);
  expect(reader.end().kind).toBe("end-record");
  expect(sums.messages).toBe(records.length);
  return sums.statistics;
}

describe.each(WITH_MESSAGES)("$name", ({ descriptor }) => {
  test("records and views give the same sums", () => {
    fc.assert(
      fc.property(someRecords(descriptor), someCuts, (records, cuts) => {
        expect(byRecords(descriptor, records, cuts)).toEqual(throughViews(descriptor, records));
      }),
    );
  });
});

describe("the plan of a protocol", () => {
  test("TotalView-ITCH is read at fixed offsets, all of its messages", () => {
    const plan = recordPlan(itch50.descriptor);
    for (const { typeCode, length } of itch50.descriptor.messages) {
      expect(plan?.lengths[typeCode]).toBe(length);
      expect(plan?.timestamps[typeCode]).toBe(5);
      expect(plan?.locates[typeCode]).toBe(1);
    }
  });

  test("a field that reads otherwise than its place says is read through the views", () => {
    const messages = itch50.descriptor.messages.map((message) => ({
      ...message,
      fields: message.fields.map((field) =>
        field.name === "timestamp" ? { ...field, offset: field.offset + 1 } : field,
      ),
    }));
    expect(recordPlan({ ...itch50.descriptor, messages })).toBeNull();
  });
});
