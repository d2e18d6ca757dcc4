/** A protocol's messages by who sends them: one dispatch each, within which a type byte is unique. */
import type { Direction } from "../spec/protocol-spec.js";
import type { MessageLayout, ProtocolLayout } from "./protocol-layout.js";

/** The messages of one dispatch. */
export interface DispatchScope {
  /** Null for a protocol whose type bytes mean the same in both directions. */
  readonly direction: Direction | null;
  readonly messages: readonly MessageLayout[];
}

/** One scope, or one per direction that has messages; none for a protocol of records. */
export function dispatchesOf({ messages }: ProtocolLayout): readonly DispatchScope[] {
  return ([null, "inbound", "outbound"] as const)
    .map((direction) => ({
      direction,
      messages: messages.filter((message) => message.direction === direction),
    }))
    .filter((scope) => scope.messages.length > 0);
}
