/** A made feed on two lines with every fault of Ethernet, IP, UDP and MoldUDP64 in it, from a seed. */
import { descriptor } from "../../generated/ts/itch50/index.js";
import { udpFrame } from "../../runtime/capture/index.js";
import { FEED_LINES, feedFrame, moldPacket, type FeedLine } from "../support/feed-capture.js";
import { randomFrames } from "../support/random-frames.js";
import { randomBits } from "../support/random.js";

/** Frames of about `packets` packets on both lines, in the order in which they come. */
export function hostileFeed(packets: number, seed: number): Uint8Array[] {
  const random = randomBits(seed);
  const below = (limit: number): number => (random() >>> 0) % limit;
  const messages = randomFrames(descriptor, 2000).map(({ bytes }) => bytes);
  const frames: Uint8Array[] = [];
  let first = 1n;
  for (let packet = 0; packet < packets; packet++) {
    const count = below(12) === 0 ? 0 : 1 + below(6);
    const held = Array.from(
      { length: count },
      () => messages[below(messages.length)] ?? new Uint8Array(0),
    );
    const payload = moldPacket(first, held);
    first += BigInt(count);
    for (const line of FEED_LINES) frames.push(...sent(payload, line, below));
  }
  return frames;
}

/** What becomes of a packet on one line. */
function sent(
  payload: Uint8Array,
  line: FeedLine,
  below: (limit: number) => number,
): readonly Uint8Array[] {
  const whole = feedFrame(payload, line, below(3) === 0 ? 141 : undefined);
  switch (below(40)) {
    case 0:
      return [];
    case 1:
      return [whole, whole];
    case 2:
      return [whole.subarray(0, below(whole.length))];
    case 3:
      return [changed(whole, below)];
    case 4:
      // A fragment, and then the packet again: only the fragment is refused.
      return [patched(feedFrame(payload, line), 20, 0x20), whole];
    case 5:
      return [feedFrame(payload, { group: 0xe936_0c70, port: line.port }), whole];
    case 6:
      return [feedFrame(payload, { group: line.group, port: line.port + 1 }), whole];
    case 7:
      // UDP lengths of 0, of 7, and beyond the IP packet.
      return [0, 7, 0xff].map((length) => patched(feedFrame(payload, line), 39, length));
    case 8:
      return [patched(feedFrame(payload, line), 14, 0x44), patched(whole, 12, 0x86)];
    case 9:
      return [withOptions(payload, line)];
    case 10:
      // Behind the end of the UDP datagram, and not part of it.
      return [Uint8Array.from([...whole, ...Array.from({ length: 1 + below(9) }, () => 0x41)])];
    case 11:
      return [ipv6(whole), whole];
    default:
      return [whole];
  }
}

function changed(whole: Uint8Array, below: (limit: number) => number): Uint8Array {
  return patched(whole, below(whole.length), below(256));
}

function patched(whole: Uint8Array, at: number, value: number): Uint8Array {
  const bytes = Uint8Array.from(whole);
  bytes[at] = value;
  return bytes;
}

function withOptions(payload: Uint8Array, { group, port }: FeedLine): Uint8Array {
  return udpFrame({
    source: 0x0a00_0002,
    sourcePort: port,
    destination: group,
    destinationPort: port,
    payload,
    ipOptions: new Uint8Array(12),
  });
}

function ipv6(whole: Uint8Array): Uint8Array {
  return Uint8Array.from([
    ...whole.subarray(0, 12),
    0x86,
    0xdd,
    ...Array.from({ length: 60 }, () => 0x60),
  ]);
}
