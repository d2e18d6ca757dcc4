/** The first bytes of a file in, what kind of file it is out, when it is surely not BinaryFILE. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { Verdict } from "../../../runtime/verdict.js";

/** Names the kind of another file, or returns null: then it may be BinaryFILE and is read as such. */
export function otherKind(head: Uint8Array, protocol: ProtocolDescriptor): string | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const capture = captureKind(view);
  if (capture !== null) return capture;
  const fits = fitsAt(view, protocol);
  if (fits.block(0)) return null;
  if (fits.littleEndianBlock(0)) return "records whose lengths are little-endian";
  if (fits.block(MOLD_HEADER)) return "MoldUDP64 packets";
  if (fits.messages(0)) return "messages one after the other, without lengths between them";
  if (isText(head)) return "text";
  return null;
}

/** Bytes of a MoldUDP64 downstream packet header. */
const MOLD_HEADER = 20;

const CAPTURES: ReadonlyMap<number, string> = new Map([
  [0xa1b2c3d4, "a pcap capture"],
  [0xd4c3b2a1, "a pcap capture"],
  [0xa1b23c4d, "a pcap capture"],
  [0x4d3cb2a1, "a pcap capture"],
  [0x0a0d0d0a, "a pcapng capture"],
  [0x504b0304, "a zip archive"],
  [0x28b52ffd, "a zstd file"],
  [0xfd377a58, "an xz file"],
]);

function captureKind(view: DataView): string | null {
  return view.byteLength < 4 ? null : (CAPTURES.get(view.getUint32(0)) ?? null);
}

interface Fits {
  /** A big-endian length and a message of just that length. */
  readonly block: (at: number) => boolean;
  /** The same with a little-endian length. */
  readonly littleEndianBlock: (at: number) => boolean;
  /** Two whole messages one after the other. */
  readonly messages: (at: number) => boolean;
}

function fitsAt(view: DataView, protocol: ProtocolDescriptor): Fits {
  const reader = new MessageReader(protocol);
  const isKnown = (at: number, length: number): boolean =>
    at + length <= view.byteLength && reader.read(view, at, length).verdict === Verdict.known;
  const blockOf = (at: number, little: boolean): boolean =>
    at + 2 <= view.byteLength && isKnown(at + 2, view.getUint16(at, little));
  const lengthAt = (at: number): number | null =>
    at < view.byteLength
      ? (reader.read(view, at, view.byteLength - at).message?.length ?? null)
      : null;
  return {
    block: (at) => blockOf(at, false),
    littleEndianBlock: (at) => blockOf(at, true),
    messages: (at) => {
      const first = lengthAt(at);
      const second = first === null ? null : lengthAt(at + first);
      return first !== null && second !== null && at + first + second <= view.byteLength;
    },
  };
}

function isText(head: Uint8Array): boolean {
  const sample = head.subarray(0, 256);
  return sample.every(
    (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09,
  );
}
