/**
 * One way to read packets, in a process of its own: `runner.js FILE MODE ROUNDS` prints one line of
 * JSON with the processor time of each round, the sums, and what was left on the heap per message.
 */
import { readFileSync } from "node:fs";
import { createBlockDispatch } from "../../generated/ts/itch50/index.js";
import { DownstreamPacketHeaderView } from "../../generated/ts/moldudp64/index.js";
import { Sequencer, type LineKind } from "../../runtime/session/index.js";
import { TouchHandlers } from "../decode/touch-handlers.js";
import { packetsOf, type Packets } from "./packets.js";

/** A trading day's first nanosecond, so that times are as large as they are in use. */
const OPEN_NS = 34_200_000_000_000;
const PACKET_NS = 20_000;

interface Mode {
  /** Makes what a process makes once; its time does not count. */
  readonly prepare: () => void;
  /** Reads all packets once. */
  readonly read: () => void;
  readonly sums: () => string;
}

function modeOf(name: string, { view, offsets }: Packets): Mode {
  const handlers = new TouchHandlers();
  const dispatch = createBlockDispatch(view, handlers);
  const count = offsets.length - 1;
  const sums = (): string => handlers.take();
  if (name === "bare") {
    const read = (): void => {
      for (let index = 0; index < count; index++) {
        const start = (offsets[index] ?? 0) + DownstreamPacketHeaderView.LENGTH;
        dispatch(start, offsets[index + 1] ?? 0);
      }
    };
    return { prepare: () => {}, read, sums };
  }
  const lines = name === "two_lines" ? 2 : 1;
  const make = (): Sequencer =>
    new Sequencer(
      { lines: Array.from<LineKind>({ length: lines }).fill("feed") },
      {
        messages: ({ start, limit }) => void dispatch(start, limit),
        walk: ({ start, limit, count }) => dispatch(start, limit, count),
      },
    );
  let sequencer = make();
  const prepare = (): void => {
    sequencer = make();
  };
  const read = (): void => {
    for (let index = 0; index < count; index++) {
      const offset = offsets[index] ?? 0;
      const length = (offsets[index + 1] ?? 0) - offset;
      const timeNs = OPEN_NS + index * PACKET_NS;
      for (let line = 0; line < lines; line++) {
        sequencer.receive(line, view, offset, length, timeNs);
      }
    }
    const { delivered, gaps } = sequencer.counters;
    if (gaps > 0 || delivered === 0) throw new Error("the packets are not in order");
  };
  return { prepare, read, sums };
}

function main([file = "", name = "", rounds = "5"]: readonly string[]): void {
  const packets = packetsOf(readFileSync(file));
  const mode = modeOf(name, packets);
  const nanoseconds: number[] = [];
  const heapBytes: number[] = [];
  let sums = "";
  // The first rounds are V8's to find out what is hot.
  for (let round = -3; round < Number(rounds); round++) {
    mode.prepare();
    const heap = process.memoryUsage().heapUsed;
    const begun = process.cpuUsage();
    mode.read();
    const { user, system } = process.cpuUsage(begun);
    const left = process.memoryUsage().heapUsed - heap;
    sums = mode.sums();
    if (round < 0) continue;
    nanoseconds.push((user + system) * 1000);
    heapBytes.push(left);
  }
  const [packetCount, bytes] = [packets.offsets.length - 1, packets.view.byteLength];
  process.stdout.write(
    `${JSON.stringify({ nanoseconds, heapBytes, sums, packets: packetCount, bytes })}\n`,
  );
}

main(process.argv.slice(2));
