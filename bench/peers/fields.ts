/** The messages in the words that every library here has: texts and unsigned integers of some bytes. */
import { descriptor } from "../../generated/ts/itch50/index.js";

/** One field, in its place by order. */
export interface PeerField {
  /** In camel case. */
  readonly name: string;
  /** As the specification has it, snake_case. */
  readonly specName: string;
  readonly kind: "text" | "integer";
  readonly length: number;
}

/** One message without its type byte, which every decoder reads to choose. */
export interface PeerMessage {
  readonly type: number;
  readonly name: string;
  readonly length: number;
  readonly fields: readonly PeerField[];
}

/** All messages of TotalView-ITCH 5.0, so that each library gets the same specification. */
export const PEER_MESSAGES: readonly PeerMessage[] = descriptor.messages.map(
  ({ typeCode, name, length, fields }) => ({
    type: typeCode,
    name,
    length,
    fields: fields.slice(1).map((field) => ({
      name: field.name.replace(/_(.)/gu, (_, letter: string) => letter.toUpperCase()),
      specName: field.name,
      kind: field.kind === "integer" ? "integer" : "text",
      length: field.length,
    })),
  }),
);
