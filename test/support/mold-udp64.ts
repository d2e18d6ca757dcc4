/** MoldUDP64 for tests, byte by byte and without the runtime: packets as bytes. */

/** What a downstream packet holds. */
export interface Packet {
  readonly session: string;
  readonly first: number | bigint;
  readonly messages?: readonly Uint8Array[];
  /** The count in the header, when it is not the number of messages: 0xffff ends the session. */
  readonly count?: number;
}

/** A downstream packet. */
export function downstream({
  session,
  first,
  messages = [],
  count = messages.length,
}: Packet): Buffer {
  const header = Buffer.alloc(20);
  header.write(session.padEnd(10), 0, "latin1");
  header.writeBigUInt64BE(BigInt(first), 10);
  header.writeUInt16BE(count, 18);
  return Buffer.concat([header, ...messages.map(block)]);
}

/** A message behind its length. */
export function block(message: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}
