/** The rounds: each command, the bare loop over the same file, and that loop writing as much, turn by turn. */
import { rmSync, statSync } from "node:fs";
import { median } from "../decode/median.js";
import { refuse } from "../refuse.js";
import { clearProgress, progress } from "../progress.js";
import { runProcess, type Run } from "./run-process.js";
import { rows, type DayFiles, type Row } from "./rows.js";

/** One command's medians, in seconds; net of the same process over a few messages. */
export interface Found {
  readonly name: string;
  readonly seconds: number;
  readonly startUp: number;
  readonly peakMb: number;
  readonly megabytesWritten: number;
  /** The bare loop, or zlib alone where the input is packed. */
  readonly bare: number;
  readonly ratio: number;
  /** Seconds of the bare loop that writes as much as the command; null for one that writes nothing. */
  readonly bareWriting: number | null;
  readonly ratioWriting: number | null;
}

const CLI = "dist/codegen/cli/main.js";
const BARE = "build/bench/day/bare.js";
const UNPACK = "build/bench/day/unpack.js";

/** What is measured, and how often. */
export interface Measured {
  readonly rounds: number;
  /** Of rows only those whose name has this in it. */
  readonly only: string;
  /** What is written goes nowhere. */
  readonly discard: boolean;
}

/** Measures every row in each round. */
export function measure(files: DayFiles, { rounds, only, discard }: Measured): readonly Found[] {
  const all = rows(files, discard).filter(({ name }) => name.includes(only));
  if (all.length === 0) refuse(`no command has ${JSON.stringify(only)} in its row`);
  const turns = new Map(all.map((row) => [row, [] as Turn[]]));
  for (let round = 1; round <= rounds; round++) {
    for (const [row, done] of turns) {
      progress(`round ${round} of ${rounds}: ${row.name}`);
      done.push(turn(row, files));
    }
  }
  clearProgress();
  return [...turns].map(([row, done]) => summary(row, done));
}

interface Turn {
  readonly tool: Run;
  readonly toolStart: Run;
  readonly bare: Run;
  readonly bareStart: Run;
  readonly writing: Run | null;
  readonly bytesWritten: number;
}

function turn({ input, args, out }: Row, files: DayFiles): Turn {
  const isPacked = input === "packed";
  const small = isPacked ? files.smallPacked : files.small;
  const bare = isPacked ? UNPACK : BARE;
  const file = files[input];
  const tool = runProcess([CLI, ...args(file)]);
  const bytesWritten = out === undefined ? 0 : statSync(out).size;
  remove(out);
  const writing = out === undefined ? null : runProcess([bare, file, out, String(bytesWritten)]);
  remove(out);
  const toolStart = runProcess([CLI, ...args(small)]);
  remove(out);
  return {
    tool,
    bytesWritten,
    writing,
    toolStart,
    bare: runProcess([bare, file]),
    bareStart: runProcess([bare, small]),
  };
}

/** A large file that is there already would first be taken apart, in the time of whoever replaces it. */
function remove(out: string | undefined): void {
  if (out !== undefined) rmSync(out);
}

function summary({ name }: Row, turns: readonly Turn[]): Found {
  const middle = (secondsOf: (turn: Turn) => number): number => median(turns.map(secondsOf));
  const net = ({ tool, toolStart }: Turn): number => tool.seconds - toolStart.seconds;
  const over = (base: (turn: Turn) => Run): number =>
    middle((each) => net(each) / (base(each).seconds - each.bareStart.seconds));
  const isWriting = turns.every(({ writing }) => writing !== null);
  return {
    name,
    seconds: middle(({ tool }) => tool.seconds),
    startUp: middle(({ toolStart }) => toolStart.seconds),
    peakMb: Math.max(...turns.map(({ tool }) => tool.peakMb)),
    megabytesWritten: Math.max(...turns.map(({ bytesWritten }) => bytesWritten)) / 1e6,
    bare: middle(({ bare }) => bare.seconds),
    ratio: over(({ bare }) => bare),
    bareWriting: isWriting ? middle(({ writing, bare }) => (writing ?? bare).seconds) : null,
    ratioWriting: isWriting ? over(({ writing, bare }) => writing ?? bare) : null,
  };
}
