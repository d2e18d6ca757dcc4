/** SoupBinTCP: any cut gives the same packets, any bytes are taken, and each fault has its counter. */
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RejectReasonCode } from "../../../generated/ts/soupbintcp/index.js";
import {
  LONGEST_PAYLOAD,
  SoupBinTcpReader,
  writeClientHeartbeat,
  writeDebug,
  writeEndOfSession,
  writeLoginAccepted,
  writeLoginRejected,
  writeLoginRequest,
  writeLogoutRequest,
  writeSequencedData,
  writeServerHeartbeat,
  writeUnsequencedData,
} from "../../../runtime/framing/index.js";
import { cut, someCuts } from "../../support/cut.js";
import { packet, readNaively, readStream } from "../../support/soup-bin-tcp.js";

/** Many more with `LONG=1`. */
const RUNS = process.env["LONG"] === undefined ? 1000 : 100_000;
const TYPES = "+AJSHZLURO";
const someSide = fc.constantFrom("server" as const, "client" as const, "either" as const);
const somePayload = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.constantFrom(" SESSION001                   1", "   SESSION18446744073709551615").map(latin1),
  fc.constantFrom("user  password            1                   7").map(latin1),
);
/** Mostly packets of the protocol's types, some with a payload of the right shape, some of length 0. */
const somePacket = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...TYPES), somePayload).map(packetOf) },
  { weight: 1, arbitrary: fc.constant(Buffer.alloc(2)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("x", "\0", "\xff"), somePayload).map(packetOf) },
);

function latin1(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}

function packetOf([type, payload]: readonly [string, Uint8Array]): Buffer {
  return packet(type, payload);
}

const LOGIN = packet("A", "SESSION001".padStart(10) + "41".padStart(20));

describe("reading", () => {
  test("packets cut anywhere are the packets of a naive reader", () => {
    fc.assert(
      fc.property(
        fc.array(somePacket, { maxLength: 25 }),
        fc.nat(3),
        someCuts,
        someSide,
        (packets, missing, sizes, side) => {
          const all = Buffer.concat(packets);
          const bytes = all.subarray(0, Math.max(0, all.length - missing));
          const expected = readNaively(bytes, side);
          expect(readStream([bytes], side)).toEqual(expected);
          expect(readStream(cut(bytes, sizes), side)).toEqual(expected);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("any bytes at all are read as a naive reader reads them", () => {
    fc.assert(
      fc.property(
        // Small lengths are likely, so that many packets are whole and most are wrong.
        fc.array(fc.oneof(fc.constant(0), fc.nat(40), fc.integer({ min: 0x2b, max: 0x5a })), {
          maxLength: 600,
        }),
        someCuts,
        someSide,
        (numbers, sizes, side) => {
          const bytes = Buffer.from(numbers);
          expect(readStream(cut(bytes, sizes), side)).toEqual(readNaively(bytes, side));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("the longest packet comes whole from single bytes, and what follows it too", () => {
    const longest = packet("S", Buffer.alloc(LONGEST_PAYLOAD, 7));
    const bytes = Buffer.concat([LOGIN, longest, packet("S", "x"), longest]);
    const expected = readNaively(bytes, "server");
    expect(readStream(cut(bytes, [1]), "server")).toEqual(expected);
    expect(readStream(cut(bytes, [70_000]), "server")).toEqual(expected);
  });

  test("a packet that a chunk holds whole is read in the chunk's own memory", () => {
    const chunk = Buffer.concat([LOGIN, packet("S", "one"), packet("S", "two")]);
    const seen: unknown[] = [];
    const reader = new SoupBinTcpReader(
      {
        sequencedData: (view, offset, length) =>
          seen.push([
            view.buffer === chunk.buffer,
            view.byteOffset + offset - chunk.byteOffset,
            length,
          ]),
      },
      "server",
    );
    reader.push(chunk);
    expect(seen).toEqual([
      [true, LOGIN.length + 3, 3],
      [true, LOGIN.length + 9, 3],
    ]);
  });

  test.each([
    { title: "length 0", bytes: Buffer.alloc(2), counters: { empty: 1 } },
    { title: "unknown type", bytes: packet("?"), counters: { unknownType: 1 } },
    { title: "login cut short", bytes: packet("A", "SESSION"), counters: { short: 1 } },
    {
      title: "heartbeat with more than it says",
      bytes: packet("H", "!"),
      counters: { long: 1, heartbeats: 1 },
    },
    { title: "client's packet from a server", bytes: packet("O"), counters: { wrongSide: 1 } },
    {
      title: "login without a number",
      bytes: packet("A", " ".repeat(30)),
      counters: { logins: 1, badSequenceNumber: 1 },
    },
    {
      title: "login with number 0",
      bytes: packet("A", `SESSION001${"0".padStart(20)}`),
      counters: { logins: 1, badSequenceNumber: 1 },
    },
    {
      title: "data before a login",
      bytes: packet("S", "x"),
      counters: { unnumbered: 1, sequencedData: 1 },
    },
    {
      title: "data after the end of session",
      bytes: Buffer.concat([packet("Z"), packet("S", "x"), packet("Z")]),
      counters: { packets: 3, endsOfSession: 2, afterEnd: 1 },
    },
    {
      title: "data after the last number",
      bytes: Buffer.concat([
        packet("A", "SESSION00118446744073709551615"),
        packet("S", "last"),
        packet("S", "none"),
      ]),
      counters: { packets: 3, logins: 1, sequencedData: 1, beyondLastNumber: 1 },
    },
  ])("$title is counted", ({ bytes, counters }) => {
    const read = readStream([bytes], "server");
    expect(read.counters).toEqual({ bytes: bytes.length, packets: 1, ...counters });
    expect(read).toEqual(readNaively(bytes, "server"));
  });

  test("a stream that ends inside a packet says where", () => {
    const bytes = Buffer.concat([LOGIN, packet("S", "message").subarray(0, 5)]);
    expect(readStream([bytes], "server")).toMatchObject({
      ending: { kind: "truncated", position: 33, present: 5 },
      counters: { truncated: 1 },
    });
  });

  test("after an end, another stream is read from its start and the counters go on", () => {
    const numbers: (bigint | null)[] = [];
    const reader: SoupBinTcpReader = new SoupBinTcpReader(
      { sequencedData: () => numbers.push(reader.sequenceNumber) },
      "server",
    );
    reader.push(Buffer.concat([LOGIN, packet("S", "x"), packet("Z"), Buffer.of(0)]));
    expect(reader.end()).toEqual({ kind: "truncated", position: LOGIN.length + 7, present: 1 });
    reader.push(
      Buffer.concat([packet("S", "x"), packet("A", "S".padStart(10) + "7".padStart(20))]),
    );
    reader.push(packet("S", "x"));
    expect(reader.end()).toEqual({ kind: "whole", position: LOGIN.length + 8 });
    expect(numbers).toEqual([41n, null, 7n]);
    expect(reader.counters.bytes).toBe(2 * LOGIN.length + 16);
  });

  test("a handler that throws loses nothing: the rest is pushed again from the position", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 9 }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        someCuts,
        (messages, at, sizes) => {
          const failing = at % messages.length;
          const bytes = Buffer.concat([LOGIN, ...messages.map((message) => packet("S", message))]);
          const seen: string[] = [];
          const reader: SoupBinTcpReader = new SoupBinTcpReader(
            {
              sequencedData: (view, offset, length) => {
                seen.push(
                  Buffer.from(view.buffer, view.byteOffset + offset, length).toString("hex"),
                );
                if (seen.length === failing + 1) throw new Error("a user's mistake");
              },
            },
            "server",
          );
          let pushed = 0;
          let thrown = 0;
          for (const chunk of cut(bytes, sizes)) {
            try {
              reader.push(chunk);
            } catch {
              thrown++;
              reader.push(chunk.subarray(reader.position - pushed));
            }
            pushed += chunk.length;
          }
          expect(thrown).toBe(1);
          expect(seen).toEqual(messages.map((message) => Buffer.from(message).toString("hex")));
          expect(reader.counters.bytes).toBe(bytes.length);
          expect(reader.nextSequenceNumber).toBe(41n + BigInt(messages.length));
        },
      ),
    );
  });

  test("after a stop, nothing more is handed out", () => {
    const seen: number[] = [];
    const reader: SoupBinTcpReader = new SoupBinTcpReader(
      {
        packet: (_view, _offset, _length, position) => {
          seen.push(position);
          if (position === 6) reader.stop();
        },
        sequencedData: () => seen.push(-1),
      },
      "server",
    );
    reader.push(Buffer.concat([packet("S", "one"), packet("S", "two"), packet("S", "three")]));
    reader.push(packet("S", "four"));
    expect(seen).toEqual([0, -1, 6]);
    expect(reader.position).toBe(12);
    expect(reader.end()).toEqual({ kind: "whole", position: 12 });
  });
});

test("reading allocates nothing per packet: five million leave nothing to collect", () => {
  const script = `
    import { SoupBinTcpReader, writeSequencedData } from "itchgen/framing";
    const chunk = new Uint8Array(65_536);
    const view = new DataView(chunk.buffer);
    let limit = 0;
    while (limit + 39 <= chunk.length) limit = writeSequencedData(view, limit, new Uint8Array(36));
    let bytes = 0;
    const handlers = { sequencedData: (view, offset, length) => (bytes += length) };
    const reader = new SoupBinTcpReader(handlers, "server");
    const packets = chunk.subarray(0, limit);
    const push = (times) => { while (times-- > 0) reader.push(packets); };
    push(300);
    console.log("warm");
    push(3000);
    console.log(reader.counters.sequencedData + " packets");`;
  const { stdout } = spawnSync(
    process.execPath,
    ["--trace-gc", "--min-semi-space-size=16", "--input-type=module", "-e", script],
    { encoding: "utf8" },
  );
  const measured = stdout.slice(stdout.indexOf("warm")).trim().split("\n");
  // One window per chunk comes to less than a megabyte; one object per packet would fill the 16 megabytes
  // of the young generation five times at least.
  expect(measured.slice(1, -1).length).toBeLessThanOrEqual(2);
  expect(measured.at(-1)).toBe("5544000 packets");
});

describe("writing", () => {
  const view = new DataView(new ArrayBuffer(70_000));

  function written(write: (offset: number) => number): Buffer {
    const from = 5;
    return Buffer.from(new Uint8Array(view.buffer, from, write(from) - from));
  }

  test("each packet is its bytes", () => {
    const login = { username: "user", password: "secret", session: "DAY", sequenceNumber: 7n };
    expect(
      [
        written((at) => writeLoginRequest(view, at, login)),
        written((at) =>
          writeLoginAccepted(view, at, { session: "DAY", sequenceNumber: 2n ** 64n - 1n }),
        ),
        written((at) => writeLoginRejected(view, at, RejectReasonCode.sessionNotAvailable)),
        written((at) => writeSequencedData(view, at, latin1("one"))),
        written((at) => writeUnsequencedData(view, at, latin1("two"))),
        written((at) => writeDebug(view, at, latin1("hello"))),
        written((at) => writeServerHeartbeat(view, at)),
        written((at) => writeClientHeartbeat(view, at)),
        written((at) => writeEndOfSession(view, at)),
        written((at) => writeLogoutRequest(view, at)),
      ].map((bytes) => bytes.toString("latin1")),
    ).toEqual([
      "\0\x2fLuser  secret    DAY                          7",
      "\0\x1fA       DAY18446744073709551615",
      "\0\x02JS",
      "\0\x04Sone",
      "\0\x04Utwo",
      "\0\x06+hello",
      "\0\x01H",
      "\0\x01R",
      "\0\x01Z",
      "\0\x01O",
    ]);
  });

  test("what was written is read", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 40 })),
        fc.bigInt({ min: 1n, max: 2n ** 63n }),
        (messages, first) => {
          let limit = writeLoginAccepted(view, 0, { session: "S1", sequenceNumber: first });
          for (const message of messages) limit = writeSequencedData(view, limit, message);
          const { events } = readStream(
            [new Uint8Array(view.buffer, 0, writeEndOfSession(view, limit))],
            "server",
          );
          expect(events.filter((event) => !event.startsWith("@"))).toEqual([
            `A S1 ${first}`,
            ...messages.map(
              (message, index) =>
                `S ${first + BigInt(index)} ${Buffer.from(message).toString("hex")}`,
            ),
            "Z",
          ]);
        },
      ),
    );
  });

  test("the longest payload is written, one byte more is refused", () => {
    const longest = new Uint8Array(LONGEST_PAYLOAD);
    expect(writeSequencedData(view, 1, longest)).toBe(1 + 2 + 0xffff);
    expect(() => writeSequencedData(view, 1, new Uint8Array(LONGEST_PAYLOAD + 1))).toThrow(
      new RangeError("a packet carries 65534 bytes, not 65535"),
    );
  });

  test("what does not fit is refused", () => {
    const small = new DataView(new ArrayBuffer(8));
    expect(() => writeServerHeartbeat(small, 6)).toThrow(RangeError);
    expect(() => writeSequencedData(small, 0, latin1("123456"))).toThrow(RangeError);
    const login = { username: "user", password: "eleven char", session: "", sequenceNumber: 1n };
    expect(() => writeLoginRequest(view, 0, login)).toThrow(RangeError);
  });
});
