/** The decoders that stand beside the generated one, by the name of their row. */
import { binaryParser } from "./decoders/binary-parser.js";
import { bufferReads } from "./decoders/buffer-reads.js";
import { itchgen } from "./decoders/itchgen.js";
import { kaitaiStruct } from "./decoders/kaitai-struct.js";
import { bigintObjects, numberObjects } from "./decoders/plain-objects.js";
import { restructure } from "./decoders/restructure.js";
import { typedStruct } from "./decoders/typed-struct.js";
import type { Peer } from "./peer.js";

/** One row of the table. */
export interface PeerRow {
  /** What a reader is told it is. */
  readonly title: string;
  /** The package in `bench/package.json` that it is, or null for code of our own. */
  readonly package: string | null;
  readonly peer: Peer;
}

/** Every decoder of the comparison by the name that `--json` gives it. */
export const PEERS: Readonly<Record<string, PeerRow>> = {
  itchgen: { title: "generated TypeScript, dispatch", package: null, peer: itchgen },
  buffer_reads: { title: "switch over Buffer.readUInt32BE", package: null, peer: bufferReads },
  number_objects: {
    title: "an object per message by DataView, of numbers",
    package: null,
    peer: numberObjects,
  },
  bigint_objects: {
    title: "… of bigints and strings",
    package: null,
    peer: bigintObjects,
  },
  kaitai_struct: { title: "Kaitai Struct", package: "kaitai-struct", peer: kaitaiStruct },
  binary_parser: { title: "binary-parser", package: "binary-parser", peer: binaryParser },
  restructure: { title: "restructure", package: "restructure", peer: restructure },
  typed_struct: { title: "typed-struct", package: "typed-struct", peer: typedStruct },
};
