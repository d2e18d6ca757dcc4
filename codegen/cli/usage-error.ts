/** The command line makes no sense: the message is for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
