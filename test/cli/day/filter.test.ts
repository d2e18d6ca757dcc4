/** What `filter` keeps record by record is what its questions about whole messages keep, byte for byte. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  copyRecords,
  filterRecords,
  type CopyCounts,
  type RecordSink,
} from "../../../codegen/cli/convert/copy-records.js";
import { recordFilter } from "../../../codegen/cli/convert/record-filter.js";
import { recordPlan } from "../../../codegen/cli/input/record-plan.js";
import { filterOf, type FilterOptions } from "../../../codegen/cli/inspect/filter.js";
import { StockLocates } from "../../../codegen/cli/inspect/stock-locates.js";
import * as glimpse50 from "../../../generated/ts/glimpse50/index.js";
import * as itch50 from "../../../generated/ts/itch50/index.js";
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { BinaryFileReader, type RecordWalk } from "../../../runtime/framing/binary-file.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { cut, someCuts } from "../../support/cut.js";
import { dayFile } from "../../support/day-messages.js";
import { someRecords, someTimes } from "./records.js";

const someFilter: fc.Arbitrary<FilterOptions> = fc.record(
  {
    type: fc.constantFrom("A", "AFD", "DUXECP", "", "z"),
    stockLocate: fc.integer({ min: 0, max: 3 }),
    stock: fc.constantFrom("A", "AB", "ABCDEFGH", "A B", "ÿ", "", "A ", "ABCDEFGHI", "Ā"),
    fromTime: someTimes,
    toTime: someTimes,
  },
  { requiredKeys: [] },
);

function throughViews(
  descriptor: ProtocolDescriptor,
  records: readonly Buffer[],
  filter: FilterOptions,
): readonly Buffer[] {
  const isWanted = filterOf(filter);
  const reader = new MessageReader(descriptor);
  return records.filter(({ buffer, byteOffset, length }) =>
    isWanted(reader.read(new DataView(buffer, byteOffset, length), 0, length)),
  );
}

function filtering(
  descriptor: ProtocolDescriptor,
  filter: FilterOptions,
  counts: CopyCounts,
): (sink: RecordSink) => RecordWalk {
  const plan = recordPlan(descriptor);
  if (plan === null) throw new Error("this protocol has no plan");
  const locates = new StockLocates();
  const slow = filterOf(filter, locates);
  const reader = new MessageReader(descriptor);
  return (sink) =>
    filterRecords(sink, {
      plan,
      counts,
      isWanted: recordFilter(filter, { plan, locates }),
      isOtherWanted: (view, offset, length) => slow(reader.read(view, offset, length)),
    });
}

function copied(
  walkInto: (sink: RecordSink) => RecordWalk,
  file: Uint8Array,
  cuts: readonly number[],
): Buffer {
  const parts: Buffer[] = [];
  const walk = walkInto({
    copy: ({ buffer, byteOffset }, start, limit) => {
      parts.push(Buffer.from(Buffer.from(buffer, byteOffset + start, limit - start)));
    },
  });
  const reader = BinaryFileReader.ofRecords(walk);
  for (const chunk of cut(file, cuts)) reader.push(chunk);
  return Buffer.concat(parts);
}

const someCounts = (): CopyCounts => ({ read: 0, written: 0 });

describe.each([itch50.descriptor, glimpse50.descriptor])("$protocol", (descriptor) => {
  test("records and views give the same file", () => {
    fc.assert(
      fc.property(someRecords(descriptor), someFilter, someCuts, (records, filter, cuts) => {
        const wanted = throughViews(descriptor, records, filter);
        const counts = someCounts();
        const walkInto = filtering(descriptor, filter, counts);
        const written = copied(walkInto, dayFile(records, { ended: false }), cuts);
        expect(written).toEqual(dayFile(wanted, { ended: false }));
        expect(counts).toEqual({ read: records.length, written: wanted.length });
      }),
      { numRuns: 300 },
    );
  });
});

test("without a filter all whole records are copied", () => {
  fc.assert(
    fc.property(someRecords(itch50.descriptor), fc.nat(30), someCuts, (records, lost, cuts) => {
      const whole = dayFile(records, { ended: false });
      const last = records.at(-1)?.length ?? 0;
      const lack = Math.min(lost, last + 1);
      const counts = someCounts();
      const file = whole.subarray(0, whole.length - lack);
      const written = copied((sink) => copyRecords(sink, counts), file, cuts);
      const kept = lack === 0 ? records : records.slice(0, -1);
      expect(written).toEqual(dayFile(kept, { ended: false }));
      expect(counts).toEqual({ read: kept.length, written: kept.length });
    }),
  );
});
