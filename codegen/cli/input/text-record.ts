/** What one line of JSONL, or one row of CSV, says. */
import type { MessageText } from "../convert/encode-message.js";
import type { FeedEvent } from "./feed.js";

/** A message, or something between two. */
export type TextRecord =
  | {
      readonly kind: "message";
      readonly text: MessageText;
      readonly session: string | null;
      readonly sequence: bigint | null;
    }
  | { readonly kind: "event"; readonly event: FeedEvent };
