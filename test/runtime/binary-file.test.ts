/** BinaryFILE in chunks: any cut gives the same payloads, and every end is told apart. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as binaryfile from "../../generated/ts/binaryfile/index.js";
import { BinaryFileReader, Stop, type FileEnding } from "../../runtime/framing/binary-file.js";

interface Read {
  readonly payloads: readonly (readonly [hex: string, position: number])[];
  readonly ending: FileEnding;
}

function read(chunks: readonly Uint8Array[], stopAfter = Number.POSITIVE_INFINITY): Read {
  const payloads: [string, number][] = [];
  const reader = new BinaryFileReader((view, offset, length, position) => {
    const bytes = Buffer.from(view.buffer, view.byteOffset + offset, length);
    payloads.push([bytes.toString("hex"), position]);
    return payloads.length >= stopAfter ? Stop : undefined;
  });
  for (const chunk of chunks) reader.push(chunk);
  return { payloads, ending: reader.end() };
}

function fileOf(payloads: readonly Uint8Array[], tail: readonly number[] = []): Buffer {
  const header = new binaryfile.RecordHeaderView();
  const records = payloads.flatMap((payload) => {
    const prefix = new Uint8Array(binaryfile.RecordHeaderView.LENGTH);
    header.wrap(new DataView(prefix.buffer), 0).payloadLength = payload.length;
    return [prefix, payload];
  });
  return Buffer.concat([...records, Uint8Array.from(tail)]);
}

const somePayloads = fc.array(fc.uint8Array({ minLength: 1, maxLength: 70 }), { maxLength: 20 });

describe("BinaryFILE", () => {
  test("cut anywhere, the payloads and the end are the same", () => {
    fc.assert(
      fc.property(
        somePayloads,
        fc.constantFrom([], [0, 0], [0], [0, 9, 1, 2], [0, 0, 1]),
        fc.array(fc.nat(400), { maxLength: 30 }),
        (payloads, tail, cuts) => {
          const file = fileOf(payloads, tail);
          const places = [
            0,
            ...cuts.map((cut) => Math.min(cut, file.length)),
            file.length,
          ].toSorted((a, b) => a - b);
          // Node's own buffers: their slices share memory, which a reader must not rely on.
          const chunks = places.slice(1).map((limit, index) => {
            const chunk = Buffer.from(file.subarray(places[index], limit));
            return chunk;
          });
          expect(read(chunks)).toEqual(read([file]));
        },
      ),
    );
  });

  test("every payload comes with the position of its record", () => {
    fc.assert(
      fc.property(somePayloads, (payloads) => {
        let position = 0;
        const expected = payloads.map((payload) => {
          const at = position;
          position += 2 + payload.length;
          return [Buffer.from(payload).toString("hex"), at];
        });
        expect(read([fileOf(payloads, [0, 0])])).toEqual({
          payloads: expected,
          ending: { kind: "end-record", position },
        });
      }),
    );
  });

  test.each<{ title: string; tail: readonly number[]; ending: FileEnding }>([
    { title: "nothing after a record", tail: [], ending: { kind: "no-end-record", position: 5 } },
    { title: "the end record", tail: [0, 0], ending: { kind: "end-record", position: 5 } },
    { title: "bytes after it", tail: [0, 0, 0], ending: { kind: "bytes-after-end", position: 5 } },
    { title: "half a length", tail: [1], ending: { kind: "truncated-length", position: 5 } },
    {
      title: "no payload",
      tail: [1, 2],
      ending: { kind: "truncated-payload", position: 5, length: 258, present: 0 },
    },
    {
      title: "half a payload",
      tail: [0, 3, 7, 7],
      ending: { kind: "truncated-payload", position: 5, length: 3, present: 2 },
    },
  ])("$title", ({ tail, ending }) => {
    const { payloads, ending: found } = read([fileOf([Uint8Array.of(1, 2, 3)], tail)]);
    expect(payloads).toEqual([["010203", 0]]);
    expect(found).toEqual(ending);
  });

  test("an empty file ends at its first byte", () => {
    expect(read([])).toEqual({ payloads: [], ending: { kind: "no-end-record", position: 0 } });
  });

  test("a handler may stop; later bytes are not looked at", () => {
    const file = fileOf([Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)]);
    expect(read([file], 2)).toEqual({
      payloads: [
        ["01", 0],
        ["02", 3],
      ],
      ending: { kind: "stopped", position: 6 },
    });
  });
});
