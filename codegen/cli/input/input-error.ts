/** An input that cannot be read to its end: the message is for the user, the status for the caller. */
import { printable } from "../../source/render-diagnostic.js";
import type { ExitStatus } from "../exit-status.js";

/** Thrown after everything before the fault was handed out. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly status: ExitStatus;

  constructor(status: ExitStatus, message: string, options?: ErrorOptions) {
    // Names of files are in it, which a terminal must not obey.
    super(printable(message), options);
    this.status = status;
  }
}
