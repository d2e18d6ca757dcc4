/** What a file of any kind holds is the same whether its messages were written one by one or as records. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyRecords, filterRecords } from "../../../codegen/cli/convert/copy-records.js";
import { messageWriter, type WriterOptions } from "../../../codegen/cli/convert/message-writer.js";
import { OUTPUT_KINDS, type OutputKind } from "../../../codegen/cli/convert/output-kinds.js";
import { recordPlan } from "../../../codegen/cli/input/record-plan.js";
import { framedMessage } from "../../../codegen/cli/inspect/framed-message.js";
import * as glimpse50 from "../../../generated/ts/glimpse50/index.js";
import * as itch50 from "../../../generated/ts/itch50/index.js";
import { BinaryFileReader } from "../../../runtime/framing/binary-file.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { cut, someCuts } from "../../support/cut.js";
import { dayFile } from "../../support/day-messages.js";
import { gathered } from "./gathered.js";
import { someRecords } from "./records.js";

interface Day {
  readonly records: readonly Buffer[];
  /** Which of the records are written. */
  readonly isWanted: (index: number) => boolean;
  readonly isEnded: boolean;
}

interface Written {
  readonly bytes: Buffer;
  readonly leftOut: number;
}

function oneByOne(
  kind: OutputKind,
  { records, isWanted, isEnded }: Day,
  options: WriterOptions,
): Written {
  const { output, bytes } = gathered();
  const writer = messageWriter(kind, output, options);
  const reader = new MessageReader(options.protocol);
  for (const [index, { buffer, byteOffset, length }] of records.entries()) {
    if (!isWanted(index)) continue;
    const place = { index, bytes: new DataView(buffer, byteOffset, length), offset: 0, length };
    const rest = { position: null, session: null, sequence: null, timeNs: null };
    writer.write(framedMessage(reader.read(place.bytes, 0, length), { ...place, ...rest }));
  }
  writer.end(isEnded);
  return { bytes: bytes(), leftOut: writer.leftOut };
}

function asRecords(
  kind: OutputKind,
  { records, isWanted, isEnded }: Day,
  { cuts, ...options }: WriterOptions & { readonly cuts: readonly number[] },
): Written {
  const { output, bytes } = gathered();
  const writer = messageWriter(kind, output, options);
  const plan = recordPlan(options.protocol);
  const sink = writer.recordSink(plan);
  if (plan === null || sink === null) throw new Error(`${kind} is not written as records`);
  const counts = { read: 0, written: 0 };
  let index = 0;
  const ask = (): boolean => isWanted(index++);
  const reader = BinaryFileReader.ofRecords(
    records.every((_, each) => isWanted(each))
      ? copyRecords(sink, counts)
      : filterRecords(sink, { plan, counts, isWanted: ask, isOtherWanted: ask }),
  );
  for (const chunk of cut(dayFile(records, { ended: false }), cuts)) reader.push(chunk);
  writer.end(isEnded);
  return { bytes: bytes(), leftOut: writer.leftOut };
}

/** Times within a minute, most of them close together: silence is filled with heartbeats. */
const closeTimes = fc.oneof(
  fc.integer({ min: 0, max: 60_000 }),
  fc.integer({ min: 0, max: 60_000_000_000 }),
);

const someMidnight = fc.constantFrom(
  0n,
  1_577_664_000_000_000_000n,
  1_999_999_999n,
  (1n << 63n) - 1n,
);

/** Rows are made here. */
const HERE = { protocolName: "", jobs: 1, onWork: (): void => undefined } as const;

const PACKETS = { packetBytes: 1400, gatherNs: 20_000n } as const;

/** Packets from those of one message to those of thousands. */
const somePackets = fc.oneof(
  fc.constant(PACKETS),
  fc.record({
    packetBytes: fc.oneof(fc.integer({ min: 64, max: 300 }), fc.integer({ min: 64, max: 65_507 })),
    gatherNs: fc.constantFrom(0n, 1n, 1000n, 60_000n, 3_600_000_000_000n),
  }),
);

describe.each(["itch50", "glimpse50"] as const)("%s", (name) => {
  const protocol = name === "itch50" ? itch50.descriptor : glimpse50.descriptor;
  test.each(OUTPUT_KINDS)("%s", (kind) => {
    fc.assert(
      fc.property(
        fc.record({
          records: someRecords(protocol, closeTimes),
          left: fc.constantFrom(0, 0, 1, 3),
          isEnded: fc.boolean(),
          midnightNs: someMidnight,
          packets: somePackets,
          cuts: someCuts,
        }),
        ({ records, left, isEnded, midnightNs, packets, cuts }) => {
          const isWanted = (index: number): boolean => left === 0 || index % 4 >= left;
          const day = { records, isWanted, isEnded };
          const keepNumbers = left === 0;
          const options = { ...HERE, protocol, midnightNs, keepNumbers, ...packets };
          const written = asRecords(kind, day, { ...options, cuts });
          expect(written).toEqual(oneByOne(kind, day, options));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("packets", () => {
  const midnightNs = 1_577_664_000_000_000_000n;
  const { descriptor: protocol } = itch50;
  const options = { ...HERE, protocol, midnightNs, keepNumbers: true, ...PACKETS };

  /** A message of no known type and any length, or with a time of day. */
  function message(length: number, time: number | null): Buffer {
    const bytes = Buffer.alloc(time === null ? length : 36, 1);
    if (time !== null) {
      bytes.write("A");
      bytes.writeUIntBE(time, 5, 6);
    }
    return bytes;
  }

  test.each<[string, readonly Buffer[]]>([
    ["as full as they get", Array.from({ length: 300 }, (_, each) => message(36, 1e9 + each))],
    ["of one byte more than fits", [message(1378, null), message(1379, null), message(1, null)]],
    ["longer than any should be", [message(1, null), message(60_000, null), message(2, null)]],
    ["too long for a datagram", [message(65_485, null), message(65_486, null), message(9, null)]],
    ["none but one too long", [message(65_535, null)]],
    ["through hours of silence", [message(36, 1e9), message(36, 4e12), message(36, 3e12)]],
    ["through more silence than is filled", [message(36, 0), message(36, 1.01e14)]],
    ["none", []],
  ])("%s", (_, records) => {
    for (const isEnded of [false, true]) {
      const day = { records, isWanted: () => true, isEnded };
      const written = asRecords("pcap", day, { ...options, cuts: [1, 70_000] });
      const expected = oneByOne("pcap", day, options);
      expect(written.leftOut).toBe(expected.leftOut);
      expect(written.bytes.equals(expected.bytes)).toBe(true);
    }
  });
});
