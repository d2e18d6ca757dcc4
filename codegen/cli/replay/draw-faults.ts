/** What happens to one packet on one line, drawn from the line's random numbers. */
import { LONGEST_BURST, MOST_OVERTAKING, type Faults } from "./faults.js";
import type { Random } from "./random.js";

/** What was drawn. */
export interface Draw {
  readonly isLost: boolean;
  /** Packets lost in a row from this one on; 0 for no burst. */
  readonly burst: number;
  readonly isTwice: boolean;
  /** Packets that overtake it; 0 for none. */
  readonly overtaking: number;
  readonly isOverlapping: boolean;
  /** How much of it arrives; 1 for all. */
  readonly share: number;
  readonly isCorrupt: boolean;
  /** Where a bit is turned round, as a share of its length. */
  readonly place: number;
}

/** Draws; as many numbers for every packet, so that another probability changes nothing else. */
export function drawFaults(random: Random, faults: Faults): Draw {
  const isBurst = random.chance(faults.burst);
  const burst = random.integer(1, LONGEST_BURST);
  const isLost = random.chance(faults.loss);
  const isTwice = random.chance(faults.duplicate);
  const isLate = random.chance(faults.reorder);
  const overtaking = random.integer(1, MOST_OVERTAKING);
  const isOverlapping = random.chance(faults.overlap);
  const isCut = random.chance(faults.truncate);
  const share = random.next();
  const isCorrupt = random.chance(faults.corrupt);
  const place = random.next();
  return {
    isLost,
    burst: isBurst ? burst : 0,
    isTwice,
    overtaking: isLate ? overtaking : 0,
    isOverlapping,
    share: isCut ? share : 1,
    isCorrupt,
    place,
  };
}
