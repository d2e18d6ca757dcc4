/** A batch holds what the walk hands over: the same messages, in the same order within each type. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as itch50 from "../../generated/ts/itch50/index.js";
import type { FieldDescriptor } from "../../runtime/descriptor.js";
import type { MessageList } from "../../runtime/index.js";
import { blockBytes, handlerName, sightings, type Sighting } from "../support/block-bytes.js";

const { createBlockBatch, descriptor, freshBlockBatch } = itch50;
type Lists = Readonly<Record<string, MessageList>>;

/** Bytes with some before them, so that an offset of 0 hides nothing. */
function padded(bytes: Uint8Array): DataView {
  const around = new Uint8Array(bytes.length + 10).fill(0x41);
  around.set(bytes, 3);
  return new DataView(around.buffer);
}

/** What is in the lists, as sightings in the order of the wire, with each block's position. */
function contents(batch: itch50.BlockBatch, view: DataView): (readonly [number, Sighting])[] {
  return Object.entries(batch.lists as unknown as Lists)
    .flatMap(([name, { offsets, positions, count }]) =>
      Array.from({ length: count }, (_, row): readonly [number, Sighting] => {
        const offset = offsets[row] ?? -1;
        return [positions[row] ?? -1, [name, offset - 3, view.getUint16(offset - 2)]];
      }),
    )
    .toSorted(([first], [second]) => first - second);
}

/** The blocks of some bytes, empty ones too, counted up to an offset. */
function blocksBefore(bytes: Uint8Array, offset: number): number {
  let count = 0;
  for (let at = 0; at + 2 < offset; count++)
    at += 2 + (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  return count;
}

describe("a batch of blocks", () => {
  test("holds every message in the order of the wire, merged by position", () => {
    fc.assert(
      fc.property(blockBytes(descriptor), (bytes) => {
        const expected = sightings(bytes, descriptor);
        const view = padded(bytes);
        const batch = createBlockBatch(view, { positions: true });
        expect(batch.index(3, 3 + bytes.length)).toBe(3 + expected.end);
        const found = contents(batch, view);
        expect(found.map(([, sighting]) => sighting)).toEqual(expected.seen);
        expect(found.map(([position]) => position)).toEqual(
          expected.seen.map(([, offset]) => blocksBefore(bytes, offset)),
        );
      }),
      { numRuns: 400 },
    );
  });

  test("takes no more than it has room for, and goes on where it stopped", () => {
    fc.assert(
      fc.property(blockBytes(descriptor), fc.integer({ min: 8, max: 20 }), (bytes, capacity) => {
        const expected = sightings(bytes, descriptor);
        const view = padded(bytes);
        const limit = 3 + bytes.length;
        const batch = createBlockBatch(view, { capacity, positions: true });
        const seen: Sighting[] = [];
        let at = 3;
        for (;;) {
          const next = batch.index(at, limit);
          const found = contents(batch, view);
          expect(found.length).toBeLessThanOrEqual(capacity);
          seen.push(...found.map(([, sighting]) => sighting));
          batch.clear();
          expect(contents(batch, view)).toEqual([]);
          if (next === at) break;
          at = next;
        }
        expect(at).toBe(3 + expected.end);
        expect(seen).toEqual(expected.seen);
      }),
      { numRuns: 200 },
    );
  });

  test("gathers several packets before it is read", () => {
    fc.assert(
      fc.property(fc.array(blockBytes(descriptor), { maxLength: 5 }), (packets) => {
        const bytes = Buffer.concat(packets);
        const view = padded(bytes);
        const batch = createBlockBatch(view, { positions: true });
        const seen: Sighting[] = [];
        let start = 0;
        for (const packet of packets) {
          const own = sightings(packet, descriptor);
          expect(batch.index(3 + start, 3 + start + packet.length)).toBe(3 + start + own.end);
          const begin = start;
          seen.push(...own.seen.map(([name, at, length]): Sighting => [name, begin + at, length]));
          start += packet.length;
        }
        expect(contents(batch, view).map(([, sighting]) => sighting)).toEqual(seen);
      }),
      { numRuns: 100 },
    );
  });

  test("sees what a buffer has grown by", () => {
    const deletes = new Uint8Array(40 * 21);
    for (let at = 0; at < deletes.length; at += 21) deletes.set([0, 19, 0x44], at);
    const options = { maxByteLength: deletes.length };
    // The options are newer than the library that types are checked against.
    const buffer = new (
      ArrayBuffer as unknown as new (
        length: number,
        options: object,
      ) => ArrayBuffer & { resize(length: number): void }
    )(10 * 21 + 1, options);
    const view = new DataView(buffer);
    const batch = createBlockBatch(view);
    new Uint8Array(buffer).set(deletes.subarray(0, view.byteLength));
    expect(batch.index(0, view.byteLength)).toBe(10 * 21);
    buffer.resize(deletes.length);
    new Uint8Array(buffer).set(deletes);
    expect(batch.index(10 * 21, view.byteLength)).toBe(deletes.length);
    const { offsets, count } = batch.lists.orderDelete;
    expect([...offsets.subarray(0, count)]).toEqual(
      Array.from({ length: 40 }, (_, block) => block * 21 + 2),
    );
    buffer.resize(21);
    expect(() => batch.index(0, 2 * 21)).toThrow(RangeError);
  });

  test.each([[0], [1], [2], [3]])("over %s bytes at a buffer's end holds nothing", (length) => {
    const view = new DataView(new ArrayBuffer(8), 8 - length);
    const batch = createBlockBatch(view, { positions: true });
    expect(batch.index(0, length)).toBe(length < 2 ? 0 : 2);
    expect(contents(batch, view)).toEqual([]);
  });

  test("in a module instance of its own it does the same", async () => {
    const bytes = Uint8Array.of(0, 19, 0x44, ...new Uint8Array(18), 0, 1, 0x7a);
    const batch = await freshBlockBatch(new DataView(bytes.buffer));
    expect(batch.index(0, bytes.length)).toBe(bytes.length);
    expect(batch.lists.orderDelete.count).toBe(1);
    expect(batch.lists.orderDelete.offsets[0]).toBe(2);
    expect(batch.lists.unknown.count).toBe(1);
    expect(batch.lists.unknown.positions).toHaveLength(0);
  });

  test.each([[0], [7], [2 ** 20 + 1], [8.5], [Number.NaN]])("%s blocks are refused", (capacity) => {
    const view = new DataView(new ArrayBuffer(4));
    expect(() => createBlockBatch(view, { capacity })).toThrow(RangeError);
  });

  test.each([
    [-1, 4],
    [0, 5],
    [3, 2],
    [0.5, 4],
  ])("bytes from %s to %s are refused", (start, limit) => {
    const batch = createBlockBatch(new DataView(new ArrayBuffer(4)));
    expect(() => batch.index(start, limit)).toThrow(RangeError);
  });
});

type Table = {
  readonly columns: Readonly<Record<string, ArrayLike<number>>>;
  readonly count: number;
  fill(list: MessageList): Table;
};
type TableClass = new (view: DataView, capacity: number, names?: readonly string[]) => Table;

describe.each(descriptor.messages.map((message) => ({ name: message.name, message })))(
  "the table of $name",
  ({ name, message }) => {
    const stem = handlerName(`_${name}`);
    const TableOf = (itch50 as unknown as Record<string, TableClass>)[`${stem}Table`];
    if (TableOf === undefined) throw new Error(`no table of ${name}`);

    test("has in each column what the view reads", () => {
      const body = fc.uint8Array({ minLength: message.length, maxLength: message.length });
      fc.assert(
        fc.property(fc.array(body, { maxLength: 8 }), (bodies) => {
          const bytes = Buffer.concat(
            bodies.flatMap((each) => [
              Buffer.of(0, each.length, message.typeCode),
              each.subarray(1),
            ]),
          );
          const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
          const batch = createBlockBatch(view);
          batch.index(0, bytes.length);
          const list = (batch.lists as unknown as Lists)[handlerName(name)];
          if (list === undefined) throw new Error(`no list of ${name}`);
          const { columns, count } = new TableOf(view, 8).fill(list);
          expect(count).toBe(bodies.length);
          const reader = new message.view() as unknown as Record<string, number> & {
            wrap(view: DataView, offset: number): void;
          };
          for (let row = 0; row < count; row++) {
            reader.wrap(view, list.offsets[row] ?? -1);
            for (const [column, values] of Object.entries(columns)) {
              expect(values[row]).toBe(reader[column]);
            }
          }
        }),
        { numRuns: 20 },
      );
    });

    test("has a column for every field but the type byte", () => {
      const { columns } = new TableOf(new DataView(new ArrayBuffer(0)), 1);
      const all = message.fields.slice(1).flatMap(columnsOf);
      expect(Object.keys(columns)).toEqual(all);
    });

    test("keeps only the columns asked for, and refuses more rows than it has", () => {
      const [first = ""] = message.fields.slice(1).flatMap(columnsOf);
      const view = new DataView(new ArrayBuffer(2 * (2 + message.length)));
      for (const at of [0, 2 + message.length]) {
        view.setUint16(at, message.length);
        view.setUint8(at + 2, message.typeCode);
      }
      const batch = createBlockBatch(view);
      batch.index(0, view.byteLength);
      const list = (batch.lists as unknown as Lists)[handlerName(name)];
      if (list === undefined) throw new Error(`no list of ${name}`);
      const table = new TableOf(view, 2, [first]);
      expect(table.fill(list).count).toBe(2);
      for (const [column, values] of Object.entries(table.columns)) {
        expect(values).toHaveLength(column === first ? 2 : 0);
      }
      expect(() => new TableOf(view, 1, [first]).fill(list)).toThrow(RangeError);
    });
  },
);

function columnsOf({ name, kind, length }: FieldDescriptor): string[] {
  const member = handlerName(name);
  const stem = kind === "alpha" ? `${member}Key` : member;
  return length > 6 ? [`${stem}Hi`, `${stem}Lo`] : [stem];
}
