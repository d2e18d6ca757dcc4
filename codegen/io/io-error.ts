/** A file could not be read, written or trusted: the message is for the user, who did nothing wrong in a spec. */
export class IoError extends Error {
  override readonly name = "IoError";
}
