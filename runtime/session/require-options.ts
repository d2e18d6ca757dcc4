/** Refuses options that make no sense. */
import type { WholeOptions } from "./sequencer-options.js";

const MOST_LINES = 256;
/** Bytes of the window; nothing that is counted needs more of itself either. */
const MOST_MEMORY = 2 ** 31;

/** @throws RangeError naming the first option that makes no sense. */
export function requireOptions(options: WholeOptions): void {
  const { lines, windowPackets, windowPacketBytes, historyPackets } = options;
  requireSense(lines.length >= 1 && lines.length <= MOST_LINES, `${lines.length} lines`);
  requireSense(lines.includes("feed"), "no feed line");
  for (const name of ["reorderNs", "recoveryNs", "staleNs", "maxJump"] as const) {
    requireSense(options[name] >= 0, `${name} ${options[name]}`);
  }
  requireCount("windowPackets", windowPackets, 1);
  requireCount("windowPacketBytes", windowPacketBytes, 2);
  requireCount("historyPackets", historyPackets, 0);
  requireSense(windowPackets * windowPacketBytes <= MOST_MEMORY, "a window of more than 2 GiB");
}

function requireCount(name: string, value: number, least: number): void {
  const isCount = Number.isSafeInteger(value) && value >= least && value <= MOST_MEMORY;
  requireSense(isCount, `${name} ${value}`);
}

function requireSense(isSensible: boolean, what: string): void {
  if (!isSensible) throw new RangeError(`a sequencer cannot be made with ${what}`);
}
