/** The first bytes of a file in, what kind of file it is out. */
import { CaptureReader } from "../../../runtime/capture/capture-reader.js";
import { looksLikeMoldPacket } from "../../../runtime/capture/looks-like-mold-packet.js";
import { MoldUdp64Packet } from "../../../runtime/framing/mold-udp64-packet.js";
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { Verdict } from "../../../runtime/verdict.js";
import type { InputKind } from "./input-kind.js";

/** What the bytes are; of `other` kinds it says which. */
export type DetectedKind =
  { readonly kind: InputKind } | { readonly kind: "other"; readonly name: string };

/** Tells the kind; what is surely nothing else may be BinaryFILE and is read as such. */
export function detectKind(head: Uint8Array, protocol: ProtocolDescriptor): DetectedKind {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (CaptureReader.isCapture(head)) return { kind: "pcap" };
  const text = textKind(head);
  if (text !== null) return { kind: text };
  const archive = view.byteLength < 4 ? undefined : ARCHIVES.get(view.getUint32(0));
  if (archive !== undefined) return { kind: "other", name: archive };
  const fits = fitsAt(view, protocol);
  if (fits.block(0)) return { kind: "binaryfile" };
  if (isSoupStream(view, fits)) return { kind: "soupbintcp" };
  if (isMoldDump(view, fits)) return { kind: "moldudp64" };
  const other = otherKind(head, fits);
  return other === null ? { kind: "binaryfile" } : { kind: "other", name: other };
}

const ARCHIVES: ReadonlyMap<number, string> = new Map([
  [0xa1b2cd34, "a pcap capture in a modified form"],
  [0x504b0304, "a zip archive"],
  [0x28b52ffd, "a zstd file"],
  [0xfd377a58, "an xz file"],
]);

function otherKind(head: Uint8Array, fits: Fits): string | null {
  if (fits.littleEndianBlock(0)) return "records whose lengths are little-endian";
  if (fits.messages(0)) return "messages one after the other, without lengths between them";
  return isText(head) ? "text" : null;
}

interface Fits {
  /** A message of just that length. */
  readonly message: (at: number, length: number) => boolean;
  /** A big-endian length and a message of just that length. */
  readonly block: (at: number) => boolean;
  /** The same with a little-endian length. */
  readonly littleEndianBlock: (at: number) => boolean;
  /** Two whole messages one after the other. */
  readonly messages: (at: number) => boolean;
}

function fitsAt(view: DataView, protocol: ProtocolDescriptor): Fits {
  const reader = new MessageReader(protocol);
  const message = (at: number, length: number): boolean =>
    at + length <= view.byteLength && reader.read(view, at, length).verdict === Verdict.known;
  const blockOf = (at: number, little: boolean): boolean =>
    at + 2 <= view.byteLength && message(at + 2, view.getUint16(at, little));
  const lengthAt = (at: number): number | null =>
    at < view.byteLength
      ? (reader.read(view, at, view.byteLength - at).message?.length ?? null)
      : null;
  return {
    message,
    block: (at) => blockOf(at, false),
    littleEndianBlock: (at) => blockOf(at, true),
    messages: (at) => {
      const first = lengthAt(at);
      const second = first === null ? null : lengthAt(at + first);
      return first !== null && second !== null && at + first + second <= view.byteLength;
    },
  };
}

/** Bytes of a MoldUDP64 downstream packet header. */
const MOLD_HEADER = 20;

/** A packet with a message of the protocol, or one without messages that another packet or the end follows. */
function isMoldDump(view: DataView, fits: Fits): boolean {
  if (!looksLikeMoldPacket(view, 0, view.byteLength)) return false;
  const packet = new MoldUdp64Packet();
  packet.read(view, 0, view.byteLength);
  if (packet.wholeCount > 0) return fits.block(MOLD_HEADER);
  const isOver = view.byteLength === MOLD_HEADER;
  return isOver || looksLikeMoldPacket(view, MOLD_HEADER, view.byteLength - MOLD_HEADER);
}

/** Type bytes of what a server sends, and the lengths that their packets have; null for any. */
const SOUP_LENGTHS: ReadonlyMap<string, number | null> = new Map([
  ["+", null],
  ["A", 31],
  ["J", 2],
  ["H", 1],
  ["Z", 1],
  ["S", null],
  ["U", null],
]);

/** A login accepted, or up to a few packets of a server that lead to one or to a message of the protocol. */
function isSoupStream(view: DataView, fits: Fits): boolean {
  let at = 0;
  for (let packets = 0; packets < 16 && at + 3 <= view.byteLength; packets++) {
    const length = view.getUint16(at);
    const type = String.fromCharCode(view.getUint8(at + 2));
    const wanted = SOUP_LENGTHS.get(type);
    if (wanted === undefined || length === 0 || (wanted !== null && wanted !== length))
      return false;
    if (type === "A" || type === "J") return true;
    if (type === "S" || type === "U") return fits.message(at + 3, length - 1);
    at += 2 + length;
  }
  return at > 0 && at === view.byteLength;
}

/** What our own tools print. */
function textKind(head: Uint8Array): "jsonl" | "csv" | null {
  const begin = Buffer.from(head.subarray(0, 64)).toString("latin1");
  if (/^\{"(?:index|event)":/u.test(begin)) return "jsonl";
  return begin.startsWith("index,sequence,session,type,name,length,verdict") ? "csv" : null;
}

function isText(head: Uint8Array): boolean {
  const sample = head.subarray(0, 256);
  return sample.every(
    (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09,
  );
}
