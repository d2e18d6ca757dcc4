/** Kaitai Struct: a specification compiled to JavaScript, whose stream then reads the whole file. */
import { PEER_MESSAGES, type PeerField } from "../fields.js";
import { benchRequire } from "../installed.js";
import type { Peer } from "../peer.js";
import { touchMessage, type DecodedMessage } from "../touch-message.js";

interface Compiler {
  compile(
    language: "javascript",
    specification: object,
    importer: null,
    debug: boolean,
  ): Promise<Readonly<Record<string, string>>>;
}

interface Stream {
  isEof(): boolean;
}

interface Block {
  readonly messageType: number;
  readonly body: DecodedMessage;
}

interface Compiled {
  ItchBlock?: new (stream: Stream) => Block;
}

export const kaitaiStruct: Peer = async (bytes, sums) => {
  const ItchBlock = await compiled();
  const KaitaiStream = benchRequire("kaitai-struct/KaitaiStream") as new (bytes: Buffer) => Stream;
  return () => {
    for (const stream = new KaitaiStream(bytes); !stream.isEof();) {
      const { messageType, body } = new ItchBlock(stream);
      touchMessage(messageType, body, sums);
    }
  };
};

async function compiled(): Promise<NonNullable<Compiled["ItchBlock"]>> {
  const compiler = benchRequire("kaitai-struct-compiler") as Compiler;
  const files = await compiler.compile("javascript", SPECIFICATION, null, false);
  const own: Compiled = {};
  // The compiler's output is a CommonJS module.
  // oxlint-disable-next-line no-new-func
  new Function("exports", "require", files["ItchBlock.js"] ?? "")(own, benchRequire);
  if (own.ItchBlock === undefined) throw new Error("Kaitai Struct's compiler made no ItchBlock");
  return own.ItchBlock;
}

/** What one would write as a `.ksy` file: a length, a type byte, and the message's fields in their order. */
const SPECIFICATION = {
  meta: { id: "itch_block", endian: "be" },
  seq: [
    { id: "length", type: "u2" },
    { id: "message_type", type: "u1" },
    {
      id: "body",
      size: "length - 1",
      type: {
        "switch-on": "message_type",
        cases: Object.fromEntries(PEER_MESSAGES.map(({ type, name }) => [type, name])),
      },
    },
  ],
  types: Object.fromEntries(
    PEER_MESSAGES.map(({ name, fields }) => [name, { seq: fields.flatMap(attributes) }]),
  ),
} as const;

function attributes({ specName: id, kind, length }: PeerField): readonly object[] {
  if (kind === "text") return [{ id, type: "str", size: length, encoding: "ASCII" }];
  // Its JavaScript reads 48 bits as a bit field, which is right but slower than two integers.
  if (length === 6) {
    return [
      { id: `${id}_hi`, type: "u2" },
      { id: `${id}_lo`, type: "u4" },
    ];
  }
  return [{ id, type: `u${length}` }];
}
