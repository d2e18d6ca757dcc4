/**
 * The checksum of UDP over IPv4: 16-bit words added with the carry brought round.
 *
 * @see RFC 768, RFC 1071
 */

/** A datagram: `length` bytes from its header on, and the addresses, which the checksum covers too. */
export interface UdpDatagram {
  /** Where its header begins, in bytes from the start of the view. */
  readonly at: number;
  /** Bytes of header and payload. */
  readonly length: number;
  /** IPv4 address, the first byte highest. */
  readonly source: number;
  /** Likewise. */
  readonly destination: number;
}

const UDP = 17;
const CHECKSUM = 6;

/** True when the checksum fits, or none was made. */
export function isUdpChecksumGood(view: DataView, datagram: UdpDatagram): boolean {
  const sum = addressSum(datagram) + wordsSum(view, datagram.at, datagram.length);
  return fold(sum) === 0xffff || isUdpChecksumLeftOut(view, datagram);
}

/**
 * True when no checksum was made: 0 stands there, or the sum over the addresses only. Then the sender's network card
 * was to fill it in, and the frame was captured before it did; a checksum is that sum by chance in one frame of 65,535.
 */
export function isUdpChecksumLeftOut(view: DataView, datagram: UdpDatagram): boolean {
  const written = view.getUint16(datagram.at + CHECKSUM);
  return written === 0 || written === fold(addressSum(datagram));
}

/** The checksum to be written, computed as if 0 stood in its place. */
export function udpChecksum(view: DataView, datagram: UdpDatagram): number {
  const written = view.getUint16(datagram.at + CHECKSUM);
  const sum = fold(addressSum(datagram) + wordsSum(view, datagram.at, datagram.length) - written);
  // 0 would mean that there is none.
  return sum === 0xffff ? 0xffff : 0xffff - sum;
}

/** The checksum of an IPv4 header of `length` bytes in whose place 0 stands. */
export function ipChecksum(view: DataView, at: number, length: number): number {
  return 0xffff - fold(wordsSum(view, at, length));
}

function addressSum({ source, destination, length }: UdpDatagram): number {
  return (
    (source >>> 16) +
    (source & 0xffff) +
    (destination >>> 16) +
    (destination & 0xffff) +
    UDP +
    length
  );
}

/**
 * The sum of the 16-bit words in some bytes, not folded: exact, 32,768 words stay below 2^31. An odd byte
 * counts as a word's upper half.
 */
export function wordsSum(view: DataView, at: number, length: number): number {
  let sum = 0;
  let word = at;
  const limit = at + length;
  for (; word + 4 <= limit; word += 4) {
    const both = view.getInt32(word);
    sum += (both >>> 16) + (both & 0xffff);
  }
  if (word + 2 <= limit) {
    sum += view.getUint16(word);
    word += 2;
  }
  return word < limit ? sum + view.getUint8(word) * 0x100 : sum;
}

/** Brings the carries of a sum of words round; it is below 2^32. */
export function fold(sum: number): number {
  let folded = sum;
  while (folded > 0xffff) folded = (folded & 0xffff) + (folded >>> 16);
  return folded;
}
