/** What a decoder is to the bench. */
import type { DecodedMessage } from "./touch-message.js";
import { touchMessage } from "./touch-message.js";
import type { TouchSums } from "./touch-sums.js";

/** Reads the whole file once and adds it up. */
export type Pass = () => void;

/** Prepares a decoder for a file of messages, each behind its length in two bytes. */
export type Peer = (bytes: Buffer, sums: TouchSums) => Pass | Promise<Pass>;

/** A decoder that makes an object of one message's bytes at a time. */
export function eachMessage(
  bytes: Buffer,
  sums: TouchSums,
  decode: (message: Buffer, type: number) => DecodedMessage,
): Pass {
  return () => {
    for (let at = 0; at < bytes.length;) {
      const length = bytes.readUInt16BE(at);
      const message = bytes.subarray(at + 2, at + 2 + length);
      const type = message[0] ?? 0;
      touchMessage(type, decode(message, type), sums);
      at += 2 + length;
    }
  };
}
