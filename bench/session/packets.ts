/** A day file's messages as MoldUDP64 packets, one behind the other in one buffer. */
import { MoldUdp64Writer } from "../../runtime/framing/index.js";

/** Packets, and where each begins; one entry more says where the last ends. */
export interface Packets {
  readonly view: DataView;
  readonly offsets: Uint32Array;
}

/** Bytes of the largest packet. */
const LONGEST = 1400;
const SESSION = "BENCH";

/** Cuts `dayFile`, blocks of a length and a message, into packets that are as full as can be. */
export function packetsOf(dayFile: Buffer): Packets {
  const blocks = new DataView(dayFile.buffer, dayFile.byteOffset, dayFile.length);
  const bytes = new Uint8Array(Math.ceil(dayFile.length * 1.1) + LONGEST);
  const offsets: number[] = [0];
  let sequenceNumber = 1n;
  let offset = 0;
  for (let at = 0; at + 2 <= dayFile.length && blocks.getUint16(at) > 0;) {
    const writer = new MoldUdp64Writer(new DataView(bytes.buffer, offset, LONGEST));
    writer.begin(SESSION, sequenceNumber);
    while (at + 2 <= dayFile.length) {
      const length = blocks.getUint16(at);
      if (length === 0 || !writer.add(blocks, at + 2, length)) break;
      at += 2 + length;
    }
    sequenceNumber += BigInt(writer.messageCount);
    offset += writer.length;
    offsets.push(offset);
  }
  return { view: new DataView(bytes.buffer, 0, offset), offsets: Uint32Array.from(offsets) };
}
