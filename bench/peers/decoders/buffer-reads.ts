/** The switch as one writes it with Node's `Buffer`: no object, only what is needed is read. */
import type { Peer } from "../peer.js";

export const bufferReads: Peer = (bytes, sums) => () => {
  const reference = (at: number): number =>
    bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
  for (let at = 0; at < bytes.length;) {
    const message = at + 2;
    switch (bytes.readUInt8(message)) {
      case 0x41:
      case 0x46:
      case 0x50:
        sums.shares += bytes.readUInt32BE(message + 20);
        sums.prices += bytes.readUInt32BE(message + 32);
        sums.xor(reference(message + 11));
        break;
      case 0x44:
        sums.xor(reference(message + 11));
        break;
      case 0x55:
        sums.shares += bytes.readUInt32BE(message + 27);
        sums.prices += bytes.readUInt32BE(message + 31);
        sums.xor(reference(message + 11));
        sums.xor(reference(message + 19));
        break;
      case 0x45:
      case 0x58:
        sums.shares += bytes.readUInt32BE(message + 19);
        sums.xor(reference(message + 11));
        break;
      case 0x43:
        sums.shares += bytes.readUInt32BE(message + 19);
        sums.prices += bytes.readUInt32BE(message + 32);
        sums.xor(reference(message + 11));
        break;
      default:
    }
    at = message + bytes.readUInt16BE(at);
  }
};
