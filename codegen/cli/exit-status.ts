/** What the process tells its caller; the same numbers in every command, the 60s as in BSD's sysexits. */

/** Exit statuses by meaning. */
export const ExitStatus = {
  /** Done as asked. */
  ok: 0,
  /** Something outside the specs failed: a file could not be read or written, a compiler is missing. */
  failed: 1,
  /** A spec has errors; nothing was written. */
  specRefused: 2,
  /** `codegen --check` found files that are not as the specs say. */
  drift: 3,
  /** The command line makes no sense. */
  usage: 64,
  /** The input is damaged: everything before the damage was printed. */
  damagedInput: 65,
  /** The input is missing, empty, or of another kind. */
  noInput: 66,
  /** A mistake of ours. */
  internal: 70,
  /** `diff` found changes at or above the chosen level. */
  findings: 100,
  /** `diff` could not compare: a side is missing or has errors. */
  incomparable: 101,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const;

/** One of the values of {@link ExitStatus}. */
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];
