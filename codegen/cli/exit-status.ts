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
  /** The terminal went away. */
  hungUp: 129,
  /** Ended by Ctrl-C. */
  interrupted: 130,
  /** Ended by a request to terminate. */
  terminated: 143,
} as const;

/** A table for `--help`: every number with what it means. */
export function exitStatusHelp(): string {
  const rows = Object.entries(ExitStatus).map(
    ([name, status]) => `  ${String(status).padEnd(5)}${MEANINGS[name as keyof typeof MEANINGS]}`,
  );
  return ["", "Exit statuses, the same in every command:", ...rows].join("\n");
}

const MEANINGS: Readonly<Record<keyof typeof ExitStatus, string>> = {
  ok: "done as asked",
  failed: "a file could not be read or written, or a compiler is missing",
  specRefused: "a spec or the configuration has errors; nothing was written",
  drift: "codegen --check: generated files are not as the specs say",
  usage: "the command line makes no sense",
  damagedInput: "the input is damaged; everything before the damage was handed out",
  noInput: "the input is missing, empty, or of another kind",
  internal: "a mistake of ours",
  findings: "diff: changes at or above the chosen level",
  incomparable: "diff: a side is missing or has errors",
  hungUp: "ended because the terminal went away",
  interrupted: "ended by Ctrl-C",
  terminated: "ended by a request to terminate",
};

/** One of the values of {@link ExitStatus}. */
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];
