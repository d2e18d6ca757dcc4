/** restructure: a versioned structure, the version being the type byte. */
import { pathToFileURL } from "node:url";
import { PEER_MESSAGES, type PeerField } from "../fields.js";
import { benchRequire } from "../installed.js";
import type { Peer } from "../peer.js";
import { touchMessage, type DecodedMessage } from "../touch-message.js";

interface Stream {
  pos: number;
  readUInt16BE(): number;
  readUInt32BE(): number;
}

interface Decodable {
  decode(stream: Stream): unknown;
}

interface Restructure {
  readonly uint8: Decodable;
  readonly uint16be: Decodable;
  readonly uint32be: Decodable;
  readonly String: new (length: number, encoding: string) => Decodable;
  readonly VersionedStruct: new (
    type: Decodable,
    versions: Readonly<Record<number, Readonly<Record<string, Decodable>>>>,
  ) => { decode(stream: Stream): DecodedMessage & { readonly version: number } };
  readonly DecodeStream: new (bytes: Buffer) => Stream;
}

const HALF = 2 ** 32;

/** It has no integers of 48 and 64 bits that its streams can read, but takes types of one's own. */
const uint48: Decodable = {
  decode: (stream) => stream.readUInt16BE() * HALF + stream.readUInt32BE(),
};
const uint64: Decodable = {
  decode: (stream) => stream.readUInt32BE() * HALF + stream.readUInt32BE(),
};

export const restructure: Peer = async (bytes, sums) => {
  // A module whose `require` form is another file.
  const file = benchRequire.resolve("restructure").replace("dist/main.cjs", "index.js");
  const library = (await import(pathToFileURL(file).href)) as Restructure;
  const message = new library.VersionedStruct(library.uint8, versions(library));
  return () => {
    const stream = new library.DecodeStream(bytes);
    while (stream.pos < bytes.length) {
      const next = stream.readUInt16BE() + stream.pos;
      const decoded = message.decode(stream);
      touchMessage(decoded.version, decoded, sums);
      stream.pos = next;
    }
  };
};

function versions(
  library: Restructure,
): Readonly<Record<number, Readonly<Record<string, Decodable>>>> {
  const type = ({ kind, length }: PeerField): Decodable => {
    if (kind === "text") return new library.String(length, "latin1");
    const integers: Readonly<Record<number, Decodable>> = {
      1: library.uint8,
      2: library.uint16be,
      4: library.uint32be,
      6: uint48,
    };
    return integers[length] ?? uint64;
  };
  return Object.fromEntries(
    PEER_MESSAGES.map((message) => [
      message.type,
      Object.fromEntries(message.fields.map((field) => [field.name, type(field)])),
    ]),
  );
}
