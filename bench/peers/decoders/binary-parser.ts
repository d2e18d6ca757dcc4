/** binary-parser: a choice by the type byte. */
import { PEER_MESSAGES, type PeerField } from "../fields.js";
import { benchRequire } from "../installed.js";
import { eachMessage, type Peer } from "../peer.js";
import type { DecodedMessage } from "../touch-message.js";

interface Parser {
  endianness(order: "big"): Parser;
  uint8(name: string): Parser;
  uint16(name: string): Parser;
  uint32(name: string): Parser;
  uint64(name: string): Parser;
  string(name: string, options: { length: number; encoding: string; stripNull: boolean }): Parser;
  choice(options: { tag: string; choices: Readonly<Record<number, Parser>> }): Parser;
  parse(bytes: Buffer): DecodedMessage;
}

export const binaryParser: Peer = (bytes, sums) => {
  const { Parser } = benchRequire("binary-parser") as { readonly Parser: new () => Parser };
  const start = (): Parser => new Parser().endianness("big");
  const choices = Object.fromEntries(
    PEER_MESSAGES.map(({ type, fields }) => [type, fields.reduce(withField, start())]),
  );
  const parser = start().uint8("message_type").choice({ tag: "message_type", choices });
  return eachMessage(bytes, sums, (message) => parser.parse(message));
};

function withField(parser: Parser, { name, kind, length }: PeerField): Parser {
  if (kind === "text") return parser.string(name, { length, encoding: "latin1", stripNull: false });
  switch (length) {
    case 1:
      return parser.uint8(name);
    case 2:
      return parser.uint16(name);
    case 4:
      return parser.uint32(name);
    case 6: // it has no integer of 48 bits
      return parser.uint16(`${name}_hi`).uint32(`${name}_lo`);
    default:
      return parser.uint64(name);
  }
}
