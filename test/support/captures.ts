/** Writes captures in every form that the readers must know; independent of the code under test. */

/** One frame to be captured. */
export interface WrittenFrame {
  readonly bytes: Uint8Array;
  /** Bytes on the wire; as many as captured by default. */
  readonly originalLength?: number;
  readonly seconds: number;
  readonly nanoseconds: number;
}

/** How a pcap is written. */
export interface PcapForm {
  readonly little: boolean;
  readonly nanoseconds: boolean;
  readonly linkType?: number;
}

/** Four bytes, or two, in either order. */
function number(value: number, { bytes = 4, little }: { bytes?: number; little: boolean }): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (little) buffer.writeUIntLE(value, 0, bytes);
  else buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

/** A pcap file. */
export function pcapFile(frames: readonly WrittenFrame[], form: PcapForm): Buffer {
  const { little, nanoseconds, linkType = 1 } = form;
  const u32 = (value: number): Buffer => number(value, { little });
  const u16 = (value: number): Buffer => number(value, { bytes: 2, little });
  const magic = u32(nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4);
  const records = frames.flatMap((frame) => [
    u32(frame.seconds),
    u32(nanoseconds ? frame.nanoseconds : Math.floor(frame.nanoseconds / 1000)),
    u32(frame.bytes.length),
    u32(frame.originalLength ?? frame.bytes.length),
    frame.bytes,
  ]);
  const header = [magic, u16(2), u16(4), u32(0), u32(0), u32(65535), u32(linkType)];
  return Buffer.concat([...header, ...records]);
}

/** One block of a pcapng: its type and its body, padded to a multiple of 4. */
export function pcapngBlock(type: number, body: Uint8Array, little: boolean): Buffer {
  const padding = Buffer.alloc((4 - (body.length % 4)) % 4);
  const length = number(12 + body.length + padding.length, { little });
  return Buffer.concat([number(type, { little }), length, body, padding, length]);
}

/** What begins a section. */
export function sectionHeader(little: boolean): Buffer {
  const body = [number(0x1a2b3c4d, { little }), number(1, { bytes: 2, little }), Buffer.alloc(2)];
  return pcapngBlock(0x0a0d0d0a, Buffer.concat([...body, Buffer.alloc(8, 0xff)]), little);
}

/** An interface: `resolution` as the option has it, without one when undefined. */
export interface InterfaceForm {
  readonly little: boolean;
  readonly linkType?: number;
  readonly snapLength?: number;
  readonly resolution?: number;
  readonly offsetSeconds?: number;
}

/** Describes an interface. */
export function interfaceBlock(form: InterfaceForm): Buffer {
  const { little, linkType = 1, snapLength = 0, resolution, offsetSeconds } = form;
  const u16 = (value: number): Buffer => number(value, { bytes: 2, little });
  const option = (code: number, value: Buffer): Buffer =>
    Buffer.concat([
      u16(code),
      u16(value.length),
      value,
      Buffer.alloc((4 - (value.length % 4)) % 4),
    ]);
  const offset = Buffer.alloc(8);
  if (little) offset.writeBigInt64LE(BigInt(offsetSeconds ?? 0));
  else offset.writeBigInt64BE(BigInt(offsetSeconds ?? 0));
  return pcapngBlock(
    1,
    Buffer.concat([
      u16(linkType),
      u16(0),
      number(snapLength, { little }),
      option(2, Buffer.from("eth0!")),
      ...(resolution === undefined ? [] : [option(9, Buffer.of(resolution))]),
      ...(offsetSeconds === undefined ? [] : [option(14, offset)]),
      option(0, Buffer.alloc(0)),
    ]),
    little,
  );
}

/** A frame in one of the three packet blocks. */
export interface PacketForm {
  readonly little: boolean;
  readonly kind: "enhanced" | "obsolete" | "simple";
  readonly interfaceIndex?: number;
  /** Time in the interface's ticks. */
  readonly ticks: bigint;
  readonly bytes: Uint8Array;
  readonly originalLength?: number;
}

/** Holds a frame. */
export function packetBlock(form: PacketForm): Buffer {
  const { little, kind, interfaceIndex = 0, ticks, bytes } = form;
  const u32 = (value: number): Buffer => number(value, { little });
  const original = u32(form.originalLength ?? bytes.length);
  if (kind === "simple") return pcapngBlock(3, Buffer.concat([original, bytes]), little);
  const source =
    kind === "enhanced"
      ? u32(interfaceIndex)
      : Buffer.concat([number(interfaceIndex, { bytes: 2, little }), Buffer.alloc(2, 0xff)]);
  const time = [u32(Number(ticks >> 32n)), u32(Number(ticks & 0xffff_ffffn))];
  const body = Buffer.concat([source, ...time, u32(bytes.length), original, bytes]);
  return pcapngBlock(kind === "enhanced" ? 6 : 2, body, little);
}
