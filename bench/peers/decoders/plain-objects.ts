/** An object per message with every field, as decoders without a library are mostly written. */
import { PEER_MESSAGES, type PeerField } from "../fields.js";
import type { Peer } from "../peer.js";
import { touchMessage, type DecodedMessage } from "../touch-message.js";

/** Integers as numbers, those of 64 bits too; of texts the first bytes as numbers. */
export const numberObjects: Peer = objects(numberOf);

/** 64-bit integers as bigints, texts as trimmed strings. */
export const bigintObjects: Peer = objects((field, at) => {
  if (field.kind === "text") {
    return `bytes.latin1Slice(${at}, ${at} + ${field.length}).trimEnd()`;
  }
  return field.length === 8 ? `view.getBigUint64(${at})` : numberOf(field, at);
});

function numberOf({ length }: PeerField, at: string): string {
  switch (length) {
    case 1:
      return `view.getUint8(${at})`;
    case 2:
      return `view.getUint16(${at})`;
    case 4:
      return `view.getUint32(${at})`;
    case 6:
      return `view.getUint16(${at}) * 4294967296 + view.getUint32(${at} + 2)`;
    default:
      return `view.getUint32(${at}) * 4294967296 + view.getUint32(${at} + 4)`;
  }
}

/** `read` gives the expression for a field of the message at `at`. */
function objects(read: (field: PeerField, at: string) => string): Peer {
  return (bytes, sums) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const decode = objectDecoder(read);
    return () => {
      for (let at = 0; at < bytes.length;) {
        const type = view.getUint8(at + 2);
        touchMessage(type, decode(view, bytes, at + 2, type), sums);
        at += 2 + view.getUint16(at);
      }
    };
  };
}

type ObjectDecoder = (view: DataView, bytes: Buffer, at: number, type: number) => DecodedMessage;

/** The text that one would write by hand, a case and an object literal per type. */
function objectDecoder(read: (field: PeerField, at: string) => string): ObjectDecoder {
  const cases = PEER_MESSAGES.map(({ type, fields }) => {
    let offset = 1;
    const members = fields.map((field) => {
      const member = `${field.name}: ${read(field, `at + ${offset}`)}`;
      offset += field.length;
      return member;
    });
    return `case ${type}: return { type, ${members.join(", ")} };`;
  });
  const text = `switch (type) {\n${cases.join("\n")}\n}`;
  // The text is made of the descriptor's own checked names.
  // oxlint-disable-next-line no-new-func
  return new Function("view", "bytes", "at", "type", text) as ObjectDecoder;
}
