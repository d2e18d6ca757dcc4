/** Errors that are for the user: whatever a file in them is called, it is shown and not obeyed. */
import { printableLine } from "../source/render-diagnostic.js";

/**
 * A file could not be read, written or trusted: the message is for the user, who did nothing wrong in a spec. What
 * ends a line in a file's name does not end one of the message.
 */
export class IoError extends Error {
  override readonly name = "IoError";

  /** A sentence, or several lines of them. */
  constructor(message: string | readonly string[], options?: ErrorOptions) {
    const lines = typeof message === "string" ? [message] : message;
    super(lines.map(printableLine).join("\n"), options);
  }
}
