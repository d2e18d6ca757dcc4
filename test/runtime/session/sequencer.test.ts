/** What callers can do wrong, and what they can ask. */
import { describe, expect, test } from "vitest";
import {
  Sequencer,
  type SequencerEvent,
  type SequencerHandlers,
  type SequencerOptions,
} from "../../../runtime/session/index.js";
import { packetOf } from "./faulty-feed.js";

const OPTIONS: SequencerOptions = { lines: ["feed"] };

function receive(sequencer: Sequencer, bytes: Buffer, timeNs = 0): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  sequencer.receive(0, view, 0, bytes.length, timeNs);
}

describe("a handler that throws", () => {
  test("loses nothing and gets nothing twice", () => {
    const seen: bigint[] = [];
    const events: string[] = [];
    const sequencer = new Sequencer(OPTIONS, {
      messages: ({ sequenceNumber, count }) => {
        for (let index = 0n; index < count; index++) seen.push(sequenceNumber + index);
        throw new Error("handler");
      },
      event: ({ kind }) => events.push(kind),
    });
    const packets = [
      packetOf("S1", 1n, 2),
      packetOf("S1", 4n, 1),
      packetOf("S1", 5n, 1),
      // Three runs fall due at once, and each call can only throw once.
      packetOf("S1", 3n, 1),
      packetOf("S1", 3n, 1),
      packetOf("S1", 6n, 0, 0xffff),
      packetOf("S1", 6n, 0),
    ];
    const thrown = packets.map((packet) => {
      try {
        receive(sequencer, packet);
        return false;
      } catch {
        return true;
      }
    });
    expect(seen).toEqual([1n, 2n, 3n, 4n, 5n]);
    expect(thrown).toEqual([true, false, false, true, true, true, false]);
    expect(events).toEqual(["session-begun", "session-ended"]);
  });

  test("must not call the sequencer that calls it", () => {
    const sequencer: Sequencer = new Sequencer(OPTIONS, { messages: () => sequencer.tick(5) });
    expect(() => receive(sequencer, packetOf("S1", 1n, 1))).toThrow(
      "a handler must not call the sequencer that calls it",
    );
    sequencer.tick(5);
    expect(sequencer.nextSequenceNumber).toBe(2n);
  });
});

describe("what a sequencer knows", () => {
  test("its state, session, next number and what is missing", () => {
    const sequencer = new Sequencer({ ...OPTIONS, reorderNs: 10 }, { messages: () => {} });
    expect([sequencer.state, sequencer.session]).toEqual(["idle", ""]);
    receive(sequencer, packetOf("S1", 1n, 3));
    receive(sequencer, packetOf("S1", 2n ** 60n, 2));
    expect([sequencer.state, sequencer.session]).toEqual(["live", "S1"]);
    expect(sequencer.nextSequenceNumber).toBe(4n);
    expect(sequencer.heldPackets).toBe(1);
    expect(sequencer.missing()).toEqual([{ first: 4n, last: 2n ** 60n - 1n }]);
    sequencer.close(0);
    expect([sequencer.state, sequencer.nextSequenceNumber]).toEqual(["ended", 2n ** 60n + 2n]);
    expect(sequencer.missing()).toEqual([]);
  });

  test("a run is at the time and on the line of its packet, though it had to wait", () => {
    const runs: (readonly [number, number, bigint])[] = [];
    const sequencer = new Sequencer(
      { lines: ["feed", "feed"] },
      {
        messages: (run) => runs.push([run.line, run.timeNs, run.sequenceNumber]),
      },
    );
    const packets: readonly (readonly [line: number, timeNs: number, first: bigint])[] = [
      [0, 10, 1n],
      [1, 20, 3n],
      [0, 30, 2n],
    ];
    for (const [line, timeNs, first] of packets) {
      const bytes = Uint8Array.from(packetOf("S1", first, 1));
      sequencer.receive(line, new DataView(bytes.buffer), 0, bytes.length, timeNs);
    }
    expect(runs).toEqual([
      [0, 10, 1n],
      [0, 30, 2n],
      [1, 20, 3n],
    ]);
  });

  test("events may be left unheard", () => {
    const handlers: SequencerHandlers = { messages: () => {} };
    const sequencer = new Sequencer({ ...OPTIONS, reorderNs: 0 }, handlers);
    receive(sequencer, packetOf("S1", 1n, 1));
    receive(sequencer, packetOf("S1", 9n, 1));
    expect(sequencer.counters.gapMessages).toBe(7n);
  });
});

describe("a handler that walks", () => {
  test("is given what a packet promises once the session has begun, and believed when it found that", () => {
    const runs: unknown[] = [];
    const sequencer = new Sequencer(OPTIONS, {
      messages: ({ start, count, sequenceNumber }) => runs.push([start, count, sequenceNumber]),
      walk: ({ start, limit, count, sequenceNumber }) => {
        runs.push([start, count, sequenceNumber, "uncounted"]);
        return limit;
      },
    });
    receive(sequencer, packetOf("S1", 1n, 3));
    receive(sequencer, packetOf("S1", 4n, 2));
    expect(runs).toEqual([
      [20, 3, 1n],
      [20, 2, 4n, "uncounted"],
    ]);
    expect(sequencer.counters).toMatchObject({ delivered: 5, runs: 2 });
    expect(sequencer.nextSequenceNumber).toBe(6n);
  });

  const throws = (): never => {
    throw new Error("handler");
  };
  test.each([
    ["finds nothing", (): number => -1],
    ["makes a number up", (): number => 12_345],
    ["throws", throws],
  ])("of a cut packet %s: the sequencer counts", (_, walk) => {
    const sequencer = new Sequencer(OPTIONS, { messages: () => {}, walk });
    receive(sequencer, packetOf("S1", 1n, 1));
    const cut = packetOf("S1", 2n, 3).subarray(0, -1);
    if (walk === throws) expect(() => receive(sequencer, cut)).toThrow("handler");
    else receive(sequencer, cut);
    expect(sequencer.counters).toMatchObject({ delivered: 3, runs: 2 });
    expect(sequencer.lineCounters(0)).toMatchObject({ truncated: 1, newMessages: 3 });
    expect(sequencer.nextSequenceNumber).toBe(4n);
    expect(sequencer.missing()).toEqual([{ first: 4n, last: 4n }]);
  });
});

describe("a packet inside a larger buffer", () => {
  test("is read at its offset, and nothing around it", () => {
    const packet = packetOf("S1", 1n, 3);
    const large = Buffer.alloc(7 + packet.length + 9, 0xff);
    packet.copy(large, 7);
    const view = new DataView(large.buffer, large.byteOffset, large.length);
    const events: SequencerEvent[] = [];
    const sequencer = new Sequencer(OPTIONS, {
      messages: ({ start, limit }) => expect([start, limit]).toEqual([27, 7 + packet.length]),
      event: (event) => events.push(event),
    });
    sequencer.receive(0, view, 7, packet.length, 0);
    expect(events.map(({ kind }) => kind)).toEqual(["session-begun"]);
    expect(sequencer.counters.delivered).toBe(3);
  });
});

describe("refused", () => {
  const refused: readonly (readonly [string, Partial<SequencerOptions>, string])[] = [
    ["no lines", { lines: [] }, "0 lines"],
    ["only recovery", { lines: ["recovery"] }, "no feed line"],
    ["a negative wait", { reorderNs: -1 }, "reorderNs -1"],
    ["a wait that is no number", { recoveryNs: Number.NaN }, "recoveryNs NaN"],
    ["no window", { windowPackets: 0 }, "windowPackets 0"],
    ["part of a packet", { windowPackets: 1.5 }, "windowPackets 1.5"],
    ["no bytes", { windowPacketBytes: 1 }, "windowPacketBytes 1"],
    ["too much memory", { windowPackets: 2 ** 20, windowPacketBytes: 2 ** 12 }, "more than 2 GiB"],
    ["part of the past", { historyPackets: -1 }, "historyPackets -1"],
    ["a long session", { session: "ELEVENCHARS" }, "the field takes 10"],
  ];
  test.each(refused)("%s", (_, options, message) => {
    expect(() => new Sequencer({ ...OPTIONS, ...options }, { messages: () => {} })).toThrow(
      message,
    );
  });

  test("a line that is not there, bytes that are not there, numbers that are none", () => {
    const sequencer = new Sequencer(OPTIONS, { messages: () => {} });
    const view = new DataView(new ArrayBuffer(30));
    expect(() => sequencer.receive(1, view, 0, 30, 0)).toThrow("there is no line 1");
    expect(() => sequencer.receive(0, view, 0, 31, 0)).toThrow(RangeError);
    expect(() => sequencer.receive(0, view, -1, 20, 0)).toThrow(RangeError);
    expect(() => sequencer.joinAt(0n, 0)).toThrow("0 is not a sequence number");
    expect(() => sequencer.giveUp(2n ** 64n, 0)).toThrow("is not a sequence number");
    expect(sequencer.lineCounters(0).packets).toBe(0);
  });
});
