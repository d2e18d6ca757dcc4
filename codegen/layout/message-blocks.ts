/** Which protocols have their messages in blocks, and which of those may be sorted into batches. */
import type { MessageLayout, ProtocolLayout } from "./protocol-layout.js";

/** Whether messages come in blocks: where the type byte comes later, the message frames itself. */
export function hasBlocks({ messageType }: ProtocolLayout): boolean {
  return messageType !== null && messageType.offset === 0;
}

/**
 * Whether blocks may be sorted into batches as well: where all messages have one length each, so that
 * their lists need no more than an offset, and one direction.
 */
export function hasBatches(protocol: ProtocolLayout): boolean {
  return hasBlocks(protocol) && protocol.messages.every(isPlain);
}

function isPlain({ tail, direction, fields }: MessageLayout): boolean {
  return tail === null && direction === null && fields.every(({ count }) => count === null);
}
