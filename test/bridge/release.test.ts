/** When a reader gives buffers back, over two plain ArrayBuffers with the poller's part played here. */
import { afterEach, describe, expect, test, vi } from "vitest";
import * as itch50 from "../../generated/ts/itch50/index.js";
import {
  ControlHeaderView,
  DescriptorKind,
  DescriptorView,
  PublicationView,
  ReaderSlotView,
  ReaderState,
} from "../../generated/ts/bridge/index.js";
import { BridgeReader, yielding, type Geometry } from "../../runtime/bridge/index.js";

const DESCRIPTORS = 64;
const SLOT = ControlHeaderView.LENGTH + PublicationView.LENGTH;
const RING = SLOT + ReaderSlotView.LENGTH;
const BLOCK = 2 + itch50.OrderDeleteView.LENGTH;

/** Control and packet memory, with one reader that has been let in. */
function bridge(keepsOrder: boolean): {
  readonly reader: BridgeReader<itch50.MessageHandlers>;
  readonly publish: (packets: number, movesHead?: boolean) => void;
  readonly cursor: () => number;
  readonly state: () => ReaderState;
  readonly setState: (state: ReaderState) => void;
  readonly giveAway: () => void;
} {
  const control = new ArrayBuffer(RING + DESCRIPTORS * DescriptorView.LENGTH);
  const data = new ArrayBuffer(DESCRIPTORS * 64);
  const words = new DataView(control);
  const blocks = new DataView(data);
  for (let position = 0; position < DESCRIPTORS; position++) {
    words.setInt32(RING + position * DescriptorView.LENGTH, ~position, true);
    blocks.setUint16(position * 64, itch50.OrderDeleteView.LENGTH);
    blocks.setUint8(position * 64 + 2, itch50.OrderDeleteView.TYPE);
  }
  const reader = new BridgeReader<itch50.MessageHandlers>({
    control,
    data,
    geometry: {
      epoch: 1n,
      pollerPid: 1,
      readerOffset: SLOT,
      readerCount: 1,
      descriptorOffset: RING,
      descriptorCount: DESCRIPTORS,
    } as Geometry,
    protocol: itch50,
    pid: 1,
    clock: () => 0,
    keepsOrder,
  });
  words.setUint32(SLOT + ReaderSlotView.FIELDS.readerState.offset, ReaderState.reading, true);
  expect(reader.isJoined).toBe(true);
  let head = 0;
  return {
    reader,
    publish: (packets, movesHead = true) => {
      for (const limit = head + packets; head < limit; head++) {
        const descriptor = new DescriptorView(words, RING + head * DescriptorView.LENGTH);
        descriptor.kind = DescriptorKind.messages;
        descriptor.count = 1;
        descriptor.bufferOffset = head * 64;
        descriptor.bufferLength = BLOCK;
        descriptor.position = head;
      }
      if (movesHead) words.setUint32(ControlHeaderView.LENGTH, head, true);
    },
    cursor: () => words.getUint32(SLOT + ReaderSlotView.FIELDS.cursor.offset, true),
    state: () => new ReaderSlotView(words, SLOT).readerState,
    setState: (state) => {
      new ReaderSlotView(words, SLOT).readerState = state;
    },
    giveAway: () => {
      const slot = new ReaderSlotView(words, SLOT);
      slot.readerPid++;
      slot.generation++;
      slot.cursor = 40;
    },
  };
}

/** Throws out of a loop that waits for a word to change. */
function forbidWaiting(): void {
  const { load } = Atomics;
  let looks = 0;
  vi.spyOn(Atomics, "load").mockImplementation(((words: Int32Array, index: number) => {
    if (++looks > 1_000) throw new Error("it waits for ever");
    return load(words, index);
  }) as typeof load);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([true, false])(
  "a reader on a processor that keeps the order of loads: %s",
  (keepsOrder) => {
    test("a packet is released when its last handler has returned, not when the poll has", () => {
      const { reader, publish, cursor } = bridge(keepsOrder);
      const released: number[] = [];
      publish(3);
      expect(reader.poll({ orderDelete: () => released.push(cursor()) })).toBe(3);
      expect(released).toEqual([0, 1, 2]);
      expect(cursor()).toBe(3);
    });

    test("a packet whose handler threw is released too, and those behind it are read by the next poll", () => {
      const { reader, publish, cursor } = bridge(keepsOrder);
      let calls = 0;
      const handlers = {
        orderDelete: () => {
          if (++calls === 2) throw new Error("the strategy's own");
        },
      };
      publish(4);
      expect(() => reader.poll(handlers)).toThrow("the strategy's own");
      expect(cursor()).toBe(2);
      expect(reader.poll(handlers)).toBe(2);
      expect(cursor()).toBe(4);
      expect(reader.counters).toMatchObject({
        bursts: 2,
        descriptors: 4,
        handlerErrors: 1,
        mostLag: 4,
      });
    });

    test("a poll reads no more descriptors than it may, and the next one goes on", () => {
      const { reader, publish } = bridge(keepsOrder);
      const handlers = {};
      publish(5);
      expect(reader.poll(handlers, 2)).toBe(2);
      expect(reader.poll(handlers, 1)).toBe(1);
      expect(reader.poll(handlers)).toBe(2);
      expect(reader.poll(handlers)).toBe(0);
      expect(reader.counters).toMatchObject({ bursts: 3, descriptors: 5, messages: 5 });
    });

    test("a packet in hand when the reader is cut off was handled, and counts", () => {
      const { reader, publish, setState } = bridge(keepsOrder);
      let handled = 0;
      const orderDelete = (): void => {
        if (++handled === 2) setState(ReaderState.cutOff);
      };
      publish(3);
      expect(reader.poll({ orderDelete })).toBe(2);
      expect(reader.poll({ orderDelete })).toBe(0);
      expect(handled).toBe(2);
      expect(reader.counters).toMatchObject({ messages: 2, descriptors: 2, cutOffs: 1 });
    });

    test("a poll in a handler is refused, and no packet is handed out twice or released too soon", () => {
      const { reader, publish, cursor } = bridge(keepsOrder);
      const released: number[] = [];
      const handlers = {
        orderDelete: () => {
          released.push(cursor());
          expect(() => reader.poll(handlers)).toThrow("a handler polled the reader that called it");
        },
      };
      publish(4);
      expect(reader.poll(handlers)).toBe(4);
      expect(released).toEqual([0, 1, 2, 3]);
      publish(1);
      const throwing = { orderDelete: () => reader.poll({}) };
      expect(() => reader.poll(throwing as never)).toThrow("a handler polled the reader");
      publish(1);
      expect(reader.poll(handlers)).toBe(1);
      expect(reader.counters).toMatchObject({ descriptors: 6, messages: 5, handlerErrors: 1 });
    });

    test("a reader that detaches in a handler has read that packet, and reads no other", () => {
      const { reader, publish, state } = bridge(keepsOrder);
      publish(3);
      expect(reader.poll({ orderDelete: () => reader.detach() })).toBe(1);
      expect(state()).toBe(ReaderState.free);
      expect(reader.isJoined).toBe(false);
      expect(() => reader.poll({})).toThrow(expect.objectContaining({ fault: "detached" }));
      reader.detach();
      expect(reader.counters).toMatchObject({ descriptors: 1, messages: 1, handlerErrors: 0 });
    });

    test.each(["in a handler", "in its loop"])(
      "bursts end when their reader detaches %s",
      async (where) => {
        const { reader, publish } = bridge(keepsOrder);
        let handled = 0;
        const orderDelete = (): void => {
          handled++;
          if (where === "in a handler") reader.detach();
        };
        publish(2);
        for await (const _ of reader.bursts({ orderDelete }, yielding())) {
          if (where === "in its loop") reader.detach();
        }
        expect(handled).toBe(where === "in a handler" ? 1 : 2);
      },
    );

    test("nobody waits for a poller that died while it cut the reader off", () => {
      const { reader, publish, state, setState } = bridge(keepsOrder);
      publish(2);
      forbidWaiting();
      expect(reader.poll({ orderDelete: () => setState(ReaderState.cutting) }, 1)).toBe(1);
      expect(reader.poll({})).toBe(0);
      reader.detach();
      expect(state()).toBe(ReaderState.free);
    });

    test("a slot that is free is lost, whoever has written that", () => {
      const { reader, publish, setState } = bridge(keepsOrder);
      publish(1);
      setState(ReaderState.free);
      expect(() => reader.poll({})).toThrow(expect.objectContaining({ fault: "slot-lost" }));
    });

    test("a state that there is not is a fault, not a long wait", () => {
      const { reader, publish, setState } = bridge(keepsOrder);
      publish(1);
      setState(77 as ReaderState);
      expect(() => reader.poll({})).toThrow(expect.objectContaining({ fault: "torn" }));
    });

    test("a reader before the head, which is moved once a burst, is not behind it", () => {
      const { reader, publish } = bridge(keepsOrder);
      publish(2);
      expect(reader.poll({})).toBe(2);
      publish(1, false);
      expect(reader.poll({})).toBe(1);
      expect(reader.lag).toBe(0);
      expect(reader.readers).toMatchObject([{ state: "reading", lag: 0 }]);
    });

    test.each(["returns", "throws"])(
      "a slot given to another reader while a handler ran is left alone when the handler %s",
      (end) => {
        const { reader, publish, cursor, giveAway } = bridge(keepsOrder);
        const orderDelete = (): void => {
          giveAway();
          if (end === "throws") throw new Error("the strategy's own");
        };
        publish(2);
        expect(() => reader.poll({ orderDelete })).toThrow(
          end === "throws" ? "the strategy's own" : expect.objectContaining({ fault: "slot-lost" }),
        );
        expect(cursor()).toBe(40);
        expect(() => reader.poll({ orderDelete })).toThrow(
          expect.objectContaining({ fault: "slot-lost" }),
        );
        expect(cursor()).toBe(40);
      },
    );
  },
);
