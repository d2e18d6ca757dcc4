/** A capture in, its feed out: frames walked to datagrams, datagrams told apart by line, packets received. */
import { CaptureReader, type CaptureEnding } from "../../../runtime/capture/capture-reader.js";
import { frameTimeNs, type CapturedFrame } from "../../../runtime/capture/captured-frame.js";
import {
  FRAME_VERDICT_NAMES,
  FrameVerdict,
  type FrameVerdictName,
} from "../../../runtime/capture/frame-verdict.js";
import { FrameWalk } from "../../../runtime/capture/frame-walk.js";
import { endpointText } from "../../../runtime/capture/ip-address.js";
import { looksLikeMoldPacket } from "../../../runtime/capture/looks-like-mold-packet.js";
import { MoldUdp64Packet, PacketKind } from "../../../runtime/framing/mold-udp64-packet.js";
import { Stop } from "../../../runtime/framing/binary-file.js";
import { ExitStatus } from "../exit-status.js";
import { plural } from "../plural.js";
import { factsText, newFrameCounts, type CaptureFacts, type FrameCounts } from "./capture-facts.js";
import type { FeedPacket } from "./feed.js";
import { InputError } from "./input-error.js";
import { LineTable, type FeedLine } from "./line-table.js";
import type { Input } from "./open-input.js";
import { packetVerdict } from "./packet-verdict.js";
import { readChunks } from "./read-chunks.js";
import { Receiver } from "./receiver.js";
import type { FeedWalk, WalkEnding } from "./walk-feed.js";

/** Hands out everything in order. */
export function walkCapture(input: Input, walk: FeedWalk): Promise<WalkEnding> {
  return new CaptureWalk(walk).run(input);
}

class CaptureWalk {
  readonly #walk: FeedWalk;
  readonly #frames: FrameWalk;
  readonly #lines: LineTable;
  readonly #receiver: Receiver;
  readonly #packet = new MoldUdp64Packet();
  readonly #counts = newFrameCounts();
  #framesSeen = 0;

  constructor(walk: FeedWalk) {
    const { protocol, sink, lines = [], checksums = true } = walk;
    this.#walk = walk;
    this.#frames = new FrameWalk({ checksums });
    this.#lines = new LineTable(lines);
    const fixed = this.#lines.isFixed ? this.#lines.lines : null;
    this.#receiver = new Receiver(protocol, { sink, fixed });
  }

  /** Reads to the end. */
  async run(input: Input): Promise<WalkEnding> {
    const reader = new CaptureReader((frame) => this.#take(frame));
    const damage = await readChunks(input, reader, this.#walk.afterChunk);
    const ending = reader.end();
    if (this.#isReceiving && ending.kind !== "stopped") this.#receiver.close();
    return this.#report(input.name, ending, { description: reader.description, damage });
  }

  get #isReceiving(): boolean {
    const { message, event } = this.#walk.sink;
    return message !== undefined || event !== undefined;
  }

  #take(frame: CapturedFrame): void | Stop {
    this.#framesSeen++;
    const frames = this.#frames;
    const frameVerdict = frames.walk(frame);
    if (frameVerdict !== FrameVerdict.datagram && frameVerdict !== FrameVerdict.snapped) {
      return this.#pass(frame, nameOf(frameVerdict));
    }
    const { payloadOffset: offset, payloadLength: length } = frames;
    const { view } = frame;
    let line = this.#lines.find(frames);
    if (line === null && this.#lines.isFixed) return this.#pass(frame, "other-line");
    if (line === null && looksLikeMoldPacket(view, offset, length))
      line = this.#lines.discover(frames);
    if (line === null) return this.#pass(frame, "other-datagram");
    this.#counts[nameOf(frameVerdict)]++;
    return this.#receive(frame, line);
  }

  /** A frame that brings no packet. */
  #pass(frame: CapturedFrame, verdict: keyof FrameCounts): void | Stop {
    this.#counts[verdict]++;
    const isDatagram = verdict === "other-line" || verdict === "other-datagram";
    return this.#walk.sink.packet?.({
      ...noPacket(frame),
      ...(isDatagram ? this.#addresses() : {}),
      verdict,
    });
  }

  #receive(frame: CapturedFrame, line: FeedLine): void | Stop {
    const { view } = frame;
    const { payloadOffset: offset, payloadLength: length } = this.#frames;
    const hasHeader = this.#packet.read(view, offset, length) !== PacketKind.shortHeader;
    const { header } = this.#packet;
    const { sink } = this.#walk;
    const timeNs = frameTimeNs(frame);
    if (sink.packet !== undefined) {
      const outcome = sink.packet({
        ...noPacket(frame),
        ...this.#addresses(),
        line: line.name,
        session: hasHeader ? header.session : null,
        sequenceNumber: hasHeader ? header.sequenceNumber : null,
        messageCount: hasHeader ? header.messageCount : null,
        length,
        verdict: packetVerdict(this.#packet),
      });
      if (outcome === Stop) return Stop;
    }
    if (!this.#isReceiving) return undefined;
    const session = hasHeader ? header.session : "";
    return this.#receiver.receive({ line, session, view, offset, length, timeNs });
  }

  #addresses(): Pick<FeedPacket, "source" | "destination" | "vlan"> {
    const { source, sourcePort, destination, destinationPort, vlan } = this.#frames;
    return {
      source: endpointText({ address: source, port: sourcePort, source: null }),
      destination: endpointText({ address: destination, port: destinationPort, source: null }),
      vlan,
    };
  }

  #report(
    name: string,
    ending: CaptureEnding,
    { description, damage }: { readonly description: string; readonly damage: InputError | null },
  ): WalkEnding {
    const facts = this.#facts(description);
    const found = damage ?? damageOf(name, ending);
    const sentence = `${name}: ${description}: ${factsText(facts)}`;
    if (found === null && ending.kind === "whole" && facts.lines.length === 0) {
      throw new InputError(ExitStatus.noInput, `${sentence}; no MoldUDP64 packets`);
    }
    return {
      kind: "pcap",
      sentence: found !== null || ending.kind === "stopped" ? null : sentence,
      damage: found,
      isEnded: this.#receiver.isEnded,
      capture: facts,
      streams: this.#receiver.streams,
    };
  }

  #facts(description: string): CaptureFacts {
    return {
      description,
      frames: this.#framesSeen,
      counts: this.#counts,
      lines: this.#lines.lines.map((line) => line.name),
      ignored: this.#receiver.ignored,
      missing: this.#receiver.missing,
    };
  }
}

function damageOf(name: string, ending: CaptureEnding): InputError | null {
  const { kind, position } = ending;
  switch (kind) {
    case "whole":
    case "stopped":
      return null;
    case "truncated":
      return new InputError(
        ExitStatus.damagedInput,
        `${name}: cut off at byte ${position + ending.present}: the record at byte ${position} has only ${plural(ending.present, "byte")}`,
      );
    case "damaged":
      return new InputError(
        ExitStatus.damagedInput,
        `${name}: damaged: the record at byte ${position} cannot be true: ${ending.reason}`,
      );
    case "no-capture":
      return new InputError(
        ExitStatus.damagedInput,
        `${name}: is no capture: it begins as neither pcap nor pcapng does`,
      );
  }
}

function noPacket(frame: CapturedFrame): Omit<FeedPacket, "verdict"> {
  return {
    index: frame.index,
    timeNs: frameTimeNs(frame),
    line: null,
    source: null,
    destination: null,
    vlan: null,
    session: null,
    sequenceNumber: null,
    messageCount: null,
    length: frame.length,
    position: frame.position,
  };
}

function nameOf(verdict: FrameVerdict): FrameVerdictName {
  return FRAME_VERDICT_NAMES[verdict] ?? "other-link-type";
}
