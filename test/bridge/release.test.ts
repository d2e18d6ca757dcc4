/** When a reader gives buffers back, over two plain ArrayBuffers with the poller's part played here. */
import { describe, expect, test } from "vitest";
import * as itch50 from "../../generated/ts/itch50/index.js";
import {
  ControlHeaderView,
  DescriptorKind,
  DescriptorView,
  PublicationView,
  ReaderSlotView,
  ReaderState,
} from "../../generated/ts/bridge/index.js";
import { BridgeReader, type Geometry } from "../../runtime/bridge/index.js";

const DESCRIPTORS = 64;
const SLOT = ControlHeaderView.LENGTH + PublicationView.LENGTH;
const RING = SLOT + ReaderSlotView.LENGTH;
const BLOCK = 2 + itch50.OrderDeleteView.LENGTH;

/** Control and packet memory, with one reader that has been let in. */
function bridge(keepsOrder: boolean): {
  readonly reader: BridgeReader<itch50.MessageHandlers>;
  readonly publish: (packets: number) => void;
  readonly cursor: () => number;
  readonly cutOff: () => void;
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
    publish: (packets) => {
      for (const limit = head + packets; head < limit; head++) {
        const descriptor = new DescriptorView(words, RING + head * DescriptorView.LENGTH);
        descriptor.kind = DescriptorKind.messages;
        descriptor.count = 1;
        descriptor.bufferOffset = head * 64;
        descriptor.bufferLength = BLOCK;
        descriptor.position = head;
      }
      words.setUint32(ControlHeaderView.LENGTH, head, true);
    },
    cursor: () => words.getUint32(SLOT + ReaderSlotView.FIELDS.cursor.offset, true),
    cutOff: () => {
      words.setUint32(SLOT + ReaderSlotView.FIELDS.readerState.offset, ReaderState.cutOff, true);
    },
    giveAway: () => {
      const slot = new ReaderSlotView(words, SLOT);
      slot.readerPid++;
      slot.generation++;
      slot.cursor = 40;
    },
  };
}

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
      const { reader, publish, cutOff } = bridge(keepsOrder);
      let handled = 0;
      const orderDelete = (): void => {
        if (++handled === 2) cutOff();
      };
      publish(3);
      expect(reader.poll({ orderDelete })).toBe(2);
      expect(reader.poll({ orderDelete })).toBe(0);
      expect(handled).toBe(2);
      expect(reader.counters).toMatchObject({ messages: 2, descriptors: 2, cutOffs: 1 });
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
