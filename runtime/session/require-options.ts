/** Refuses options that make no sense. */
import type { SequencerOptions } from "./sequencer-options.js";

const MOST_LINES = 256;
const MOST_MEMORY = 2 ** 31;

/** @throws RangeError naming the first option that makes no sense. */
export function requireOptions(options: Required<Omit<SequencerOptions, "session">>): void {
  const { lines, windowPackets, windowPacketBytes, historyPackets } = options;
  require(lines.length >= 1 && lines.length <= MOST_LINES, `${lines.length} lines`);
  require(lines.includes("feed"), "no feed line");
  for (const name of ["reorderNs", "recoveryNs", "staleNs", "maxJump"] as const) {
    require(options[name] >= 0, `${name} ${options[name]}`);
  }
  requireCount("windowPackets", windowPackets, 1);
  requireCount("windowPacketBytes", windowPacketBytes, 2);
  requireCount("historyPackets", historyPackets, 0);
  require(windowPackets * windowPacketBytes <= MOST_MEMORY, "a window of more than 2 GiB");
}

function requireCount(name: string, value: number, least: number): void {
  require(Number.isSafeInteger(value) &&
    value >= least &&
    value <= MOST_MEMORY, `${name} ${value}`);
}

function require(isSensible: boolean, what: string): void {
  if (!isSensible) throw new RangeError(`a sequencer cannot be made with ${what}`);
}
