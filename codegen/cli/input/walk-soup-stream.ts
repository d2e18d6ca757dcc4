/** What a SoupBinTCP server sent in, its sequenced messages out, with their numbers from the accepted login. */
import { SequencedDataView } from "../../../generated/ts/soupbintcp/index.js";
import {
  SoupBinTcpReader,
  type SoupBinTcpEnding,
} from "../../../runtime/framing/soup-bin-tcp-reader.js";
import { Stop } from "../../../runtime/framing/binary-file.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { ExitStatus } from "../exit-status.js";
import { framedMessage } from "../inspect/framed-message.js";
import { plural } from "../plural.js";
import type { SoupPacketKind } from "./feed.js";
import { InputError } from "./input-error.js";
import type { Input } from "./open-input.js";
import { readChunks } from "./read-chunks.js";
import type { FeedWalk, WalkEnding } from "./walk-feed.js";

/** Names of packet types by type byte. */
const PACKETS: ReadonlyMap<string, SoupPacketKind> = new Map([
  ["+", "debug"],
  ["A", "login-accepted"],
  ["J", "login-rejected"],
  ["S", "sequenced-data"],
  ["H", "heartbeat"],
  ["Z", "end-of-session"],
  ["U", "unsequenced-data"],
]);

/** Hands out every sequenced message in order. */
export async function walkSoupStream(input: Input, walk: FeedWalk): Promise<WalkEnding> {
  const { protocol, sink, afterChunk } = walk;
  const messages = new MessageReader(protocol);
  let index = 0;
  let at = 0;
  let isDone = false;
  const reader: SoupBinTcpReader = new SoupBinTcpReader(
    {
      packet: (view, offset, length, position) => {
        at = position;
        const type = length > 2 ? String.fromCharCode(view.getUint8(offset + 2)) : "";
        const stopped = sink.packet?.({
          index: reader.counters.packets - 1,
          timeNs: null,
          line: null,
          source: null,
          destination: null,
          vlan: null,
          session: reader.session,
          sequenceNumber: type === "S" ? reader.nextSequenceNumber : null,
          messageCount: null,
          length,
          verdict: PACKETS.get(type) ?? "unknown",
          position,
        });
        if (stopped === Stop) stop();
      },
      loginAccepted: () => {
        sink.event?.({
          kind: "login-accepted",
          session: reader.session ?? "",
          sequenceNumber: reader.nextSequenceNumber,
        });
      },
      endOfSession: () => {
        sink.event?.({
          kind: "session-ended",
          session: reader.session ?? "",
          sequenceNumber: reader.nextSequenceNumber,
        });
      },
      sequencedData: (view, offset, length) => {
        const outcome = sink.message?.(
          framedMessage(messages.read(view, offset, length), {
            index: index++,
            bytes: view,
            offset,
            length,
            position: at + SequencedDataView.LENGTH,
            session: reader.session,
            sequence: reader.sequenceNumber,
            timeNs: null,
          }),
        );
        if (outcome === Stop) stop();
      },
    },
    "server",
  );
  const stop = (): void => {
    isDone = true;
    reader.stop();
  };
  const damage = await readChunks(
    input,
    {
      push: (chunk) => reader.push(chunk),
      get isDone() {
        return isDone;
      },
    },
    afterChunk,
  );
  const { counters } = reader;
  const { isEnded } = reader;
  const ending = reader.end();
  const faults = FAULTS.filter((name) => counters[name] > 0).map(
    (name) => `${counters[name]} ${name}`,
  );
  return {
    kind: "soupbintcp",
    sentence:
      isDone || damage !== null
        ? null
        : `${input.name}: SoupBinTCP stream, ${plural(counters.packets, "packet")}${faults.length === 0 ? "" : `, ${faults.join(", ")}`}`,
    damage: damage ?? damageOf(input.name, ending),
    isEnded,
    capture: null,
    streams: [],
  };
}

const FAULTS = [
  "empty",
  "unknownType",
  "short",
  "long",
  "wrongSide",
  "badSequenceNumber",
  "unnumbered",
  "afterEnd",
  "beyondLastNumber",
] as const;

function damageOf(name: string, ending: SoupBinTcpEnding): InputError | null {
  if (ending.kind === "whole") return null;
  const { position, present } = ending;
  return new InputError(
    ExitStatus.damagedInput,
    `${name}: cut off at byte ${position + present}: the packet at byte ${position} has only ${plural(present, "byte")}`,
  );
}
