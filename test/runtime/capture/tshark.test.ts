/** Our reading of captures against that of Wireshark: sequence number, count and bytes of every packet. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { CaptureReader } from "../../../runtime/capture/capture-reader.js";
import { FrameVerdict } from "../../../runtime/capture/frame-verdict.js";
import { FrameWalk } from "../../../runtime/capture/frame-walk.js";
import { udpFrame } from "../../../runtime/capture/udp-frame.js";
import { MoldUdp64Packet, PacketKind } from "../../../runtime/framing/mold-udp64-packet.js";
import { hasTool, temporaryFolder } from "../../support/c-compiler.js";
import {
  interfaceBlock,
  packetBlock,
  pcapFile,
  pcapngBlock,
  sectionHeader,
  type WrittenFrame,
} from "../../support/captures.js";
import { dayMessages } from "../../support/day-messages.js";
import { randomBits } from "../../support/random.js";

const PORT = 26_477;
const folder = temporaryFolder();
const hasTshark = hasTool("tshark");

/** One packet as both tell it. */
interface Packet {
  readonly frame: number;
  readonly session: string;
  readonly sequence: string;
  readonly count: string;
  readonly messages: readonly string[];
}

function tshark(path: string): readonly Packet[] {
  const fields = ["frame.number", "udp.checksum.status", "moldudp64.session", "moldudp64.sequence"];
  const repeated = ["moldudp64.count", "moldudp64.msglen", "moldudp64.msgdata"];
  const output = execFileSync(
    "tshark",
    [
      ["-r", path, "-d", `udp.port==${PORT},moldudp64`, "-o", "udp.check_checksum:TRUE"],
      ["-Y", "moldudp64", "-T", "fields", "-E", "separator=/t", "-E", "aggregator=,"],
      [...fields, ...repeated].flatMap((field) => ["-e", field]),
    ].flat(),
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 },
  );
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const [
        frame = "",
        checksum,
        session = "",
        sequence = "",
        count = "",
        lengths = "",
        data = "",
      ] = line.split("\t");
      // 1 is good, by Wireshark's own sum.
      expect({ frame, checksum }).toEqual({ frame, checksum: "1" });
      const parts = data === "" ? [] : data.split(",");
      const sizes = lengths === "" ? [] : lengths.split(",");
      // Wireshark has no data for a message of length 0.
      const messages = sizes.map((size) => (size === "0" ? "" : (parts.shift() ?? "?")));
      return { frame: Number(frame), session, sequence, count, messages };
    });
}

function ours(path: string): readonly Packet[] {
  const packets: Packet[] = [];
  const walk = new FrameWalk();
  const packet = new MoldUdp64Packet();
  const reader = new CaptureReader((frame) => {
    if (walk.walk(frame) !== FrameVerdict.datagram || walk.destinationPort !== PORT) return;
    const kind = packet.read(frame.view, walk.payloadOffset, walk.payloadLength);
    if (kind === PacketKind.shortHeader) return;
    const messages: string[] = [];
    let at = packet.start;
    for (let block = 0; block < packet.wholeCount; block++) {
      const length = frame.view.getUint16(at);
      const bytes = Buffer.from(frame.view.buffer, frame.view.byteOffset + at + 2, length);
      messages.push(bytes.toString("hex"));
      at += 2 + length;
    }
    packets.push({
      frame: frame.index + 1,
      session: packet.header.session,
      sequence: String(packet.header.sequenceNumber),
      count: String(packet.header.messageCount),
      messages,
    });
  });
  reader.push(readFileSync(path));
  expect(reader.end().kind).toBe("whole");
  return packets;
}

/** Frames as a feed has them: packets of many sizes, heartbeats, an end, tags, options, and other traffic between. */
function feedFrames(): readonly WrittenFrame[] {
  const bits = randomBits(26_477);
  const messages = [...dayMessages(600, 5)];
  const frames: Uint8Array[] = [];
  let sequence = 2n ** 33n - 300n;
  const packetOf = (count: number, blocks: readonly Uint8Array[]): Buffer => {
    const header = Buffer.from(`SESSION001${"\0".repeat(10)}`, "latin1");
    header.writeBigUInt64BE(sequence, 10);
    header.writeUInt16BE(count, 18);
    const parts = blocks.flatMap((block) => [
      Buffer.of(block.length >> 8, block.length & 255),
      block,
    ]);
    return Buffer.concat([header, ...parts]);
  };
  const send = (payload: Uint8Array, port = PORT): void => {
    const tag = bits() % 3 === 0 ? { vlan: bits() % 4096 } : {};
    const options = bits() % 4 === 0 ? { ipOptions: Buffer.from("0101010101010100", "hex") } : {};
    const ends = { source: 0xc000_0201, sourcePort: 5, destination: 0xe936_0c6f };
    frames.push(udpFrame({ ...ends, destinationPort: port, payload, ...tag, ...options }));
  };
  while (messages.length > 0) {
    const blocks: Uint8Array[] = messages.splice(0, 1 + (bits() % 12));
    if (bits() % 5 === 0) blocks.push(Buffer.alloc(0));
    send(packetOf(blocks.length, blocks));
    sequence += BigInt(blocks.length);
    if (bits() % 6 === 0) send(packetOf(0, []));
    if (bits() % 6 === 0) send(Buffer.from("something else"), 53_000);
  }
  send(packetOf(0xffff, []));
  return frames.map((bytes, index) => ({
    bytes,
    seconds: 1_700_000_000 + index,
    nanoseconds: index,
  }));
}

describe.skipIf(!hasTshark)("tshark (not installed: npm run setup)", () => {
  const sample = resolve("../shared/data/20230822-open-vlan141-moldudp64.pcap");

  test.skipIf(!existsSync(sample))(
    "agrees on a real capture, which has what its description counts",
    () => {
      const packets = ours(sample);
      expect(packets).toEqual(tshark(sample));
      expect(packets.length).toBe(100);
      const counts: Record<string, number> = {};
      for (const message of packets.flatMap((packet) => packet.messages)) {
        const type = String.fromCharCode(Number.parseInt(message.slice(0, 2), 16));
        counts[type] = (counts[type] ?? 0) + 1;
      }
      expect(counts).toEqual({ A: 125, D: 30, E: 3, F: 6, I: 5, S: 1, U: 99 });
      expect(packets[0]).toMatchObject({ session: "000010059B", sequence: "14757701" });
    },
  );

  const frames = feedFrames();

  test.each(
    [true, false].flatMap((little) =>
      [true, false].map((nanoseconds) => ({ little, nanoseconds })),
    ),
  )("agrees on a pcap made here: %j", (form) => {
    const path = join(folder, `${form.little}-${form.nanoseconds}.pcap`);
    writeFileSync(path, pcapFile(frames, form));
    const packets = ours(path);
    expect(packets.length).toBeGreaterThan(100);
    expect(packets).toEqual(tshark(path));
  });

  test("agrees on a pcapng of two sections, three packet blocks and unknown blocks", () => {
    const half = frames.length >> 1;
    const section = (little: boolean, part: readonly WrittenFrame[]): Buffer =>
      Buffer.concat([
        sectionHeader(little),
        interfaceBlock({ little, snapLength: 65_535 }),
        interfaceBlock({ little, resolution: 9 }),
        pcapngBlock(0x0bad, Buffer.from("not known"), little),
        ...part.map(({ bytes }, index) => {
          const kind = (["enhanced", "obsolete", "simple"] as const)[index % 3] ?? "enhanced";
          const interfaceIndex = kind === "simple" ? 0 : index % 2;
          return packetBlock({ little, kind, interfaceIndex, ticks: BigInt(index), bytes });
        }),
      ]);
    const path = join(folder, "sections.pcapng");
    const parts = [section(true, frames.slice(0, half)), section(false, frames.slice(half))];
    writeFileSync(path, Buffer.concat(parts));
    // Wireshark gives numbers to blocks that it does not know, too.
    const unnumbered = (packets: readonly Packet[]): unknown =>
      packets.map(({ frame: _frame, ...packet }) => packet);
    expect(unnumbered(ours(path))).toEqual(unnumbered(tshark(path)));
  });
});
