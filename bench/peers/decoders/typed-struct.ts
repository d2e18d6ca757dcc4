/** typed-struct: a class per message over the message's own bytes, read when a field is asked for. */
import { PEER_MESSAGES, type PeerField } from "../fields.js";
import { benchRequire } from "../installed.js";
import { eachMessage, type Peer } from "../peer.js";
import type { DecodedMessage } from "../touch-message.js";

type MessageClass = new (bytes: Buffer) => DecodedMessage;

interface Struct {
  UInt8(name: string): Struct;
  UInt16BE(name: string): Struct;
  UInt32BE(name: string): Struct;
  BigUInt64BE(name: string): Struct;
  String(name: string, length: number): Struct;
  compile(): MessageClass;
}

export const typedStruct: Peer = (bytes, sums) => {
  const { Struct } = benchRequire("typed-struct") as {
    readonly Struct: new (name: string) => Struct;
  };
  const classes: readonly (readonly [number, MessageClass])[] = PEER_MESSAGES.map(
    ({ type, name, fields }) => [
      type,
      fields.reduce(withField, new Struct(name).UInt8("messageType")).compile(),
    ],
  );
  const byType = new Map(classes);
  return eachMessage(bytes, sums, (message, type) => {
    const Message = byType.get(type);
    if (Message === undefined) throw new Error(`there is no message of type ${type}`);
    return new Message(message);
  });
};

function withField(struct: Struct, { name, kind, length }: PeerField): Struct {
  if (kind === "text") return struct.String(name, length);
  switch (length) {
    case 1:
      return struct.UInt8(name);
    case 2:
      return struct.UInt16BE(name);
    case 4:
      return struct.UInt32BE(name);
    case 6: // it has no integer of 48 bits
      return struct.UInt16BE(`${name}Hi`).UInt32BE(`${name}Lo`);
    default:
      return struct.BigUInt64BE(name);
  }
}
