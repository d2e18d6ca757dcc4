/** A UDP payload in, the Ethernet frame that would carry it out: for captures that are written, not taken. */
import { isGroup } from "./ip-address.js";
import { ipChecksum, udpChecksum } from "./udp-checksum.js";

/** A datagram to be wrapped. */
export interface UdpFrameOptions {
  /** IPv4 address, the first byte highest. */
  readonly source: number;
  /** 0 to 65,535. */
  readonly sourcePort: number;
  /** IPv4 address, the first byte highest; a group's becomes the group's Ethernet address. */
  readonly destination: number;
  /** 0 to 65,535. */
  readonly destinationPort: number;
  /** At most {@link MOST_UDP_PAYLOAD} bytes, less where there are IP options. */
  readonly payload: Uint8Array;
  /** VLAN of an 802.1Q tag; none by default. */
  readonly vlan?: number;
  /** Bytes after the first 20 of the IPv4 header, a multiple of 4, at most 40; none by default. */
  readonly ipOptions?: Uint8Array;
}

/** Where headers, their fields and the payload begin in a frame that has neither a VLAN tag nor IP options. */
export const UDP_FRAME_AT = {
  ip: 14,
  ipLength: 16,
  ipChecksum: 24,
  udp: 34,
  udpLength: 38,
  udpChecksum: 40,
  payload: 42,
} as const;

const AT = UDP_FRAME_AT;
const TAG = 4;
const IP_HEADER = AT.udp - AT.ip;
const UDP_HEADER = AT.payload - AT.udp;
/** Without the frame check sequence, which captures leave out. */
const LEAST_FRAME = 60;
const MOST_IP = 0xffff;
const TIME_TO_LIVE = 16;

/** The most payload that one IPv4 packet without options can carry. */
export const MOST_UDP_PAYLOAD: number = MOST_IP - IP_HEADER - UDP_HEADER;

/**
 * The whole frame, both checksums right, padded to Ethernet's least length.
 * @throws RangeError when the payload or the IP options are too long.
 */
export function udpFrame(options: UdpFrameOptions): Uint8Array<ArrayBuffer> {
  const { payload, vlan, ipOptions = new Uint8Array(0) } = options;
  const ipHeader = IP_HEADER + ipOptions.length;
  const total = ipHeader + UDP_HEADER + payload.length;
  if (total > MOST_IP)
    throw new RangeError(`${payload.length} bytes do not fit in one IPv4 packet`);
  if (ipOptions.length > 40 || ipOptions.length % 4 !== 0) {
    throw new RangeError(`${ipOptions.length} bytes of IPv4 options are not 0 to 40 in steps of 4`);
  }
  const ip = AT.ip + (vlan === undefined ? 0 : TAG);
  const frame = new Uint8Array(Math.max(LEAST_FRAME, ip + total));
  const view = new DataView(frame.buffer);
  writeEthernet(view, options);
  writeIp(view, ip, { ...options, ipOptions, total });
  writeUdp(view, ip + ipHeader, options);
  return frame;
}

function writeEthernet(view: DataView, { destination, source, vlan }: UdpFrameOptions): void {
  writeMac(view, 0, destination);
  writeMac(view, 6, source);
  if (vlan === undefined) {
    view.setUint16(12, 0x0800);
    return;
  }
  view.setUint16(12, 0x8100);
  view.setUint16(14, vlan);
  view.setUint16(16, 0x0800);
}

/** A group's address is made of its last 23 bits; a host's is locally administered and made of all 32. */
function writeMac(view: DataView, at: number, address: number): void {
  view.setUint16(at, isGroup(address) ? 0x0100 : 0x0200);
  view.setUint32(at + 2, isGroup(address) ? 0x5e00_0000 + (address & 0x7f_ffff) : address);
}

function writeIp(
  view: DataView,
  at: number,
  options: UdpFrameOptions & { readonly ipOptions: Uint8Array; readonly total: number },
): void {
  const { ipOptions, total, source, destination } = options;
  const header = IP_HEADER + ipOptions.length;
  view.setUint8(at, 0x40 + header / 4);
  view.setUint16(at + AT.ipLength - AT.ip, total);
  // May not be fragmented.
  view.setUint16(at + 6, 0x4000);
  view.setUint8(at + 8, TIME_TO_LIVE);
  view.setUint8(at + 9, 17);
  view.setUint32(at + 12, source);
  view.setUint32(at + 16, destination);
  new Uint8Array(view.buffer, at + IP_HEADER, ipOptions.length).set(ipOptions);
  view.setUint16(at + AT.ipChecksum - AT.ip, ipChecksum(view, at, header));
}

function writeUdp(view: DataView, at: number, options: UdpFrameOptions): void {
  const { source, destination, sourcePort, destinationPort, payload } = options;
  const length = UDP_HEADER + payload.length;
  view.setUint16(at, sourcePort);
  view.setUint16(at + 2, destinationPort);
  view.setUint16(at + AT.udpLength - AT.udp, length);
  new Uint8Array(view.buffer, at + UDP_HEADER, payload.length).set(payload);
  view.setUint16(
    at + AT.udpChecksum - AT.udp,
    udpChecksum(view, { at, length, source, destination }),
  );
}
