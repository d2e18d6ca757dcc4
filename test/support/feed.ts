/** A MoldUDP64 feed over real sockets on 127.0.0.1: packets sent, a sequencer that takes them, and what it made of them. */
import { createSocket, type Socket } from "node:dgram";
import {
  type LateJoin,
  type MessageRun,
  Sequencer,
  type SequencerEvent,
  type SequencerOptions,
} from "../../runtime/session/index.js";
import { downstream, type Packet } from "./mold-udp64.js";
import { until } from "./until.js";

/** A feed and its receiver. */
export interface Feed {
  readonly sequencer: Sequencer;
  /** `number:text` of each message delivered. */
  readonly messages: readonly string[];
  readonly events: readonly SequencerEvent[];
  /** Sends packets on line 0 and waits until they have come. */
  send(...packets: readonly Packet[]): Promise<void>;
  /** What the sequencer's clock says. */
  now(): number;
  close(): Promise<void>;
}

/** How a feed is received. */
export interface FeedOptions {
  readonly lateJoin?: LateJoin;
  readonly options?: Partial<SequencerOptions>;
  /** Runs for each event, within the sequencer's call. */
  readonly onEvent?: (event: SequencerEvent) => void;
}

/** Opens a feed: line 0 is its line, line 1 for answers to re-requests. */
export async function openFeed({
  lateJoin = "from-start",
  options,
  onEvent,
}: FeedOptions): Promise<Feed> {
  const messages: string[] = [];
  const events: SequencerEvent[] = [];
  const now = (): number => performance.now() * 1e6;
  const sequencer = new Sequencer(
    {
      lines: ["feed", "recovery"],
      lateJoin,
      reorderNs: 0,
      recoveryNs: Infinity,
      staleNs: Infinity,
      ...options,
    },
    {
      messages: (run) => messages.push(...textsOf(run)),
      event: (event) => {
        events.push(event);
        onEvent?.(event);
      },
    },
  );
  const receiver = await bound();
  receiver.on("message", (bytes) => {
    sequencer.receive(
      0,
      new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
      0,
      bytes.length,
      now(),
    );
  });
  const sender = await bound();
  let sent = 0;
  return {
    sequencer,
    messages,
    events,
    now,
    send: async (...packets) => {
      for (const packet of packets) {
        sender.send(downstream(packet), receiver.address().port, "127.0.0.1");
        sent++;
        // One at a time: a socket's buffer is small, and what overflows it would be lost.
        await until(() => sequencer.lineCounters(0).packets === sent, "a packet");
      }
    },
    close: async () => {
      for (const socket of [receiver, sender]) {
        await new Promise<void>((resolve) => socket.close(() => resolve()));
      }
    },
  };
}

async function bound(): Promise<Socket> {
  const socket = createSocket("udp4");
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  return socket;
}

function textsOf({ view, start, limit, sequenceNumber }: MessageRun): string[] {
  const texts: string[] = [];
  for (let at = start; at < limit; at += 2 + view.getUint16(at)) {
    const text = Buffer.from(view.buffer, view.byteOffset + at + 2, view.getUint16(at));
    texts.push(`${sequenceNumber + BigInt(texts.length)}:${text.toString("latin1")}`);
  }
  return texts;
}
