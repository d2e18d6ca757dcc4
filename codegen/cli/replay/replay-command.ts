/** `itchgen replay`: a file's messages as a live feed, over UDP or into a pcap, with faults from a seed. */
import { resolve } from "node:path";
import type { Endpoint } from "../../../runtime/capture/ip-address.js";
import { ExitStatus } from "../exit-status.js";
import { InputError } from "../input/input-error.js";
import type { InputOptions } from "../input/input-options.js";
import { openInput } from "../input/open-input.js";
import { walkFeed, type WalkEnding } from "../input/walk-feed.js";
import { plural } from "../plural.js";
import { Progress } from "../progress/progress.js";
import { DEFAULT_PROTOCOL, findProtocol } from "../protocol-registry.js";
import { runWriting, type Outputs } from "../output/writing-command.js";
import type { ArrivalSink } from "./arrival-sink.js";
import { DEFAULT_LINE, PACKET_DEFAULTS } from "./defaults.js";
import type { Faults } from "./faults.js";
import { FeedPackets } from "./feed-packets.js";
import { LineFanOut } from "./line-fan-out.js";
import { PcapSink } from "./pcap-sink.js";
import { scheduleOf, type Pace } from "./schedule.js";
import { Truth } from "./truth.js";
import { UdpSink, type UdpOptions } from "./udp-sink.js";

/** What was typed after `itchgen replay`. */
export interface ReplayOptions extends InputOptions, Faults, Pace, UdpOptions {
  readonly send?: readonly Endpoint[];
  readonly out?: string;
  readonly truth?: string;
  readonly date: bigint;
  readonly session?: string;
  readonly first?: number;
  readonly packetBytes: number;
  readonly gather: bigint;
  readonly heartbeat: number;
  readonly skew: number;
  readonly roll: number;
  readonly seed: number;
  readonly force?: boolean;
}

/** Runs the command and returns its exit status. */
export function runReplay(from: string, options: ReplayOptions): Promise<ExitStatus> {
  return runWriting("replay", async (outputs) => {
    const refusal = refusalOf(options);
    if (refusal !== null) throw new InputError(ExitStatus.usage, refusal);
    const lines = options.send ?? [DEFAULT_LINE];
    if (options.out !== undefined) {
      const file = outputs.open(options.out, { force: options.force ?? false });
      return play(from, options, { outputs, sink: new PcapSink(file, lines), lines });
    }
    const sink = await UdpSink.open(lines, options, outputs.interruption);
    try {
      return await play(from, options, { outputs, sink, lines });
    } finally {
      sink.close();
    }
  });
}

/** Why the options make no sense together; null when they do. */
function refusalOf(options: ReplayOptions): string | null {
  const { out, truth, send, corrupt, speed, rate } = options;
  if (out === undefined && send === undefined) {
    return "where to? --send GROUP:PORT sends over UDP (once per line), --out FILE.pcap writes a capture";
  }
  if (out === undefined && corrupt > 0) {
    return "--corrupt needs --out: a socket sends no datagram with a wrong checksum";
  }
  if (out !== undefined && truth !== undefined && resolve(out) === resolve(truth)) {
    return "--out and --truth are the same file";
  }
  if (speed !== undefined && rate !== undefined) return "--speed and --rate contradict each other";
  return null;
}

interface Playing {
  readonly outputs: Outputs;
  readonly sink: ArrivalSink;
  readonly lines: readonly Endpoint[];
}

async function play(from: string, options: ReplayOptions, playing: Playing): Promise<ExitStatus> {
  const { outputs, sink, lines } = playing;
  const { force = false } = options;
  const protocol = await findProtocol(options.protocol ?? DEFAULT_PROTOCOL);
  const truthFile = options.truth === undefined ? null : outputs.open(options.truth, { force });
  const truth = new Truth(protocol, truthFile === null ? null : (line) => truthFile.write(line));
  const fanOut = new LineFanOut(options, { lines: lines.length, truth });
  const packets = new FeedPackets(
    {
      packetBytes: options.packetBytes,
      gatherNs: options.gather,
      heartbeatNs: BigInt(options.heartbeat) * 1_000_000n,
      midnightNs: options.date,
      session: options.session ?? PACKET_DEFAULTS.session,
      firstSequenceNumber: BigInt(options.first ?? 1),
      // With the input's numbers come its gaps: nobody receives what they lack.
      keepNumbers: options.session === undefined && options.first === undefined,
      rollAfter: options.roll,
      schedule: scheduleOf(options),
    },
    (packet) => fanOut.take(packet),
  );
  const input = openInput(from);
  const progress = new Progress(input, process.stderr);
  const send = async (): Promise<void> => {
    for (const arrival of fanOut.ready()) {
      await sink.take(arrival);
      progress.show(packets.sent);
    }
    await sink.drain();
    await outputs.drain();
    progress.show(packets.sent);
  };
  let ending: WalkEnding;
  try {
    ending = await walkFeed(input, {
      protocol,
      sink: { message: (message) => packets.add(message) },
      kind: options.input,
      lines: options.line,
      checksums: options.checksums,
      afterChunk: send,
    });
    if (ending.damage !== null) {
      if (options.out !== undefined) ending.damage.message += "; nothing was written";
      throw ending.damage;
    }
    packets.end(true);
    fanOut.end();
    await send();
  } finally {
    progress.clear();
  }
  truth.end();
  await outputs.commit();
  if (ending.sentence !== null) process.stderr.write(`${ending.sentence}\n`);
  if (packets.leftOut > 0) {
    process.stderr.write(
      `${plural(packets.leftOut, "message")} too long for a datagram left out\n`,
    );
  }
  process.stderr.write(
    `${plural(packets.sent, "message")} in ${plural(fanOut.packets, "packet")}, ${plural(fanOut.arrivals, "packet")} on ${plural(lines.length, "line")}: a receiver gets ${truth.delivered.toLocaleString("en")}, loses ${truth.lost.toLocaleString("en")}\n`,
  );
  return ExitStatus.ok;
}
