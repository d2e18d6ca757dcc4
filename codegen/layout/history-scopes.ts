/** The messages of all editions by who sends them: within each scope a type byte says which message it is. */
import type { MessageHistory } from "../spec/edition-history.js";
import type { DispatchScope } from "./dispatches.js";

/** The messages of one direction, whichever edition has them. */
export interface HistoryScope extends Pick<DispatchScope, "direction"> {
  readonly messages: readonly MessageHistory[];
}

/** One scope, or one per direction that any edition has messages of. */
export function historyScopesOf(messages: readonly MessageHistory[]): readonly HistoryScope[] {
  const directions = (["inbound", "outbound"] as const).filter((direction) =>
    messages.some((message) => message.direction === direction),
  );
  if (directions.length === 0) return [{ direction: null, messages }];
  return directions.map((direction) => ({
    direction,
    // An edition in which a type byte meant the same in both directions speaks for either.
    messages: messages.filter((message) => (message.direction ?? direction) === direction),
  }));
}
