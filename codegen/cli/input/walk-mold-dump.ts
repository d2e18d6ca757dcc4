/** A dump of MoldUDP64 packets in, what a receiver makes of them out. The packets carry no time. */
import { MoldDumpReader, type DumpEnding } from "../../../runtime/capture/mold-dump-reader.js";
import { MoldUdp64Packet } from "../../../runtime/framing/mold-udp64-packet.js";
import { ExitStatus } from "../exit-status.js";
import { plural } from "../plural.js";
import { InputError } from "./input-error.js";
import type { Input } from "./open-input.js";
import { packetVerdict } from "./packet-verdict.js";
import { readChunks } from "./read-chunks.js";
import { Receiver } from "./receiver.js";
import type { FeedWalk, WalkEnding } from "./walk-feed.js";

/** A dump does not tell lines apart. */
const LINE = { index: 0, name: "dump" } as const;

/** Hands out everything in order. */
export async function walkMoldDump(input: Input, walk: FeedWalk): Promise<WalkEnding> {
  const { protocol, sink, afterChunk } = walk;
  const receiver = new Receiver(protocol, { sink, fixed: [LINE] });
  const packet = new MoldUdp64Packet();
  let packets = 0;
  const reader = new MoldDumpReader((view, offset, length, position) => {
    packet.read(view, offset, length);
    const { session, sequenceNumber, messageCount } = packet.header;
    const index = packets++;
    const stopped = sink.packet?.({
      index,
      timeNs: null,
      line: LINE.name,
      source: null,
      destination: null,
      vlan: null,
      session,
      sequenceNumber,
      messageCount,
      length,
      verdict: packetVerdict(packet),
      position,
    });
    if (stopped !== undefined || sink.message === undefined) return stopped;
    return receiver.receive({ line: LINE, session, view, offset, length, timeNs: null });
  });
  const damage = await readChunks(input, reader, afterChunk);
  const ending = reader.end();
  if (sink.message !== undefined && ending.kind !== "stopped") receiver.close();
  const isStopped = ending.kind === "stopped" || damage !== null;
  return {
    kind: "moldudp64",
    sentence: isStopped ? null : `${input.name}: MoldUDP64 packets, ${plural(packets, "packet")}`,
    damage: damage ?? damageOf(input.name, ending),
    isEnded: receiver.isEnded,
    capture: null,
    streams: receiver.streams,
  };
}

function damageOf(name: string, ending: DumpEnding): InputError | null {
  const { position } = ending;
  if (ending.kind === "truncated") {
    return new InputError(
      ExitStatus.damagedInput,
      `${name}: cut off at byte ${position + ending.present}: the packet at byte ${position} has only ${plural(ending.present, "byte")}`,
    );
  }
  if (ending.kind !== "too-long") return null;
  return new InputError(
    ExitStatus.damagedInput,
    `${name}: damaged: the packet at byte ${position} would be longer than a datagram can be`,
  );
}
