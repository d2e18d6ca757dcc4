/**
 * The order in which message types follow each other: what a decoder costs depends on how well the
 * processor predicts the next type, so the same mix of types comes in three orders.
 */
import type { Random } from "./random.js";

/** The names of the orders. */
export const TYPE_ORDERS = ["independent", "markov", "runs"] as const;

/** One of {@link TYPE_ORDERS}. */
export type TypeOrder = (typeof TYPE_ORDERS)[number];

/** Parts of 12,000 that each frequent type has: 41, 38, 8.5, 5, 3, 1.5, 1 and 1 percent. */
const FREQUENT = { A: 4920, D: 4560, U: 1020, E: 600, X: 360, F: 180, P: 120, I: 120 } as const;

/** The other types, which share the last percent equally: 8 parts of 12,000 each. */
const RARE = "SRHYLVWKJhCQBNO";
const RARE_PARTS = 8;
const PARTS = 12_000;

/** Message types, most frequent first. */
const TYPES: readonly string[] = [...Object.keys(FREQUENT), ...RARE];

/** Share of each of {@link TYPES}, adding up to 1. */
const MIX: readonly number[] = [
  ...Object.values(FREQUENT).map((parts) => parts / PARTS),
  ...Array.from(RARE, () => RARE_PARTS / PARTS),
];

/** Mean length of an unbroken run of one type in the order `runs`. */
const MEAN_RUN = 100;

/**
 * How much likelier than by chance one type follows another in the order `markov`, before the rows and
 * columns are fitted to the mix: executions, replaces and cancels come in bursts, deletes answer adds.
 */
const AFFINITIES: Readonly<Record<string, number>> = {
  AA: 1.25,
  AD: 1.1,
  AU: 0.7,
  DA: 1.2,
  DD: 1.2,
  DE: 0.6,
  UU: 3.5,
  EE: 8,
  EP: 3,
  ED: 0.8,
  XX: 4,
  FF: 3,
  PP: 3,
  II: 6,
};

const FITTING_ROUNDS = 200;

/** Returns a function that draws the code of the next message type. */
export function createTypeSource(order: TypeOrder, random: Random): () => number {
  switch (order) {
    case "independent":
      return independent(random);
    case "markov":
      return markov(random);
    case "runs":
      return runs(random);
  }
}

function independent(random: Random): () => number {
  const table = new Uint8Array(PARTS);
  let at = 0;
  TYPES.forEach((type, index) => {
    const end = at + Math.round((MIX[index] ?? 0) * PARTS);
    table.fill(type.charCodeAt(0), at, end);
    at = end;
  });
  return () => table[random.below(PARTS)] ?? 0;
}

/** Redraws the type so rarely that unbroken runs, merged ones included, last `MEAN_RUN` on average. */
function runs(random: Random): () => number {
  const draw = independent(random);
  const repeatsByChance = MIX.reduce((sum, share) => sum + share * share, 0);
  const redraw = 1 / (MEAN_RUN * (1 - repeatsByChance));
  let type = draw();
  return () => {
    if (random.chance(redraw)) type = draw();
    return type;
  };
}

function markov(random: Random): () => number {
  const codes = Uint8Array.from(TYPES, (type) => type.charCodeAt(0));
  const thresholds = cumulate(fitFlows());
  const count = TYPES.length;
  let row = 0;
  return () => {
    const lot = random.next();
    const begin = row * count;
    let next = 0;
    while (next < count - 1 && lot >= (thresholds[begin + next] ?? 0)) next++;
    row = next;
    return codes[row] ?? 0;
  };
}

/**
 * How often each type follows each other one, fitted by turns until the rows and the columns both add
 * up to the mix, which is thereby the stationary mix of the chain.
 */
function fitFlows(): Float64Array {
  const count = TYPES.length;
  const flows = new Float64Array(count * count);
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++) {
      const affinity = AFFINITIES[`${TYPES[from]}${TYPES[to]}`] ?? 1;
      flows[from * count + to] = affinity * (MIX[from] ?? 0) * (MIX[to] ?? 0);
    }
  }
  for (let round = 0; round < FITTING_ROUNDS; round++) {
    for (let line = 0; line < count; line++) scale(flows, line * count, 1, MIX[line] ?? 0);
    for (let line = 0; line < count; line++) scale(flows, line, count, MIX[line] ?? 0);
  }
  return flows;
}

/** Scales one row (`step` 1) or column (`step` its length) so that it adds up to `total`. */
function scale(flows: Float64Array, begin: number, step: number, total: number): void {
  const count = TYPES.length;
  let sum = 0;
  for (let index = 0; index < count; index++) sum += flows[begin + index * step] ?? 0;
  for (let index = 0; index < count; index++) {
    flows[begin + index * step] = ((flows[begin + index * step] ?? 0) * total) / sum;
  }
}

/** Turns each row into running totals from 0 to 2^32, to be compared with 32 random bits. */
function cumulate(flows: Float64Array): Float64Array {
  const count = TYPES.length;
  return flows.map((_, index) => {
    const begin = index - (index % count);
    const row = flows.subarray(begin, begin + count);
    const total = row.reduce((sum, flow) => sum + flow, 0);
    const upTo = flows.subarray(begin, index + 1).reduce((sum, flow) => sum + flow, 0);
    return (upTo / total) * 0x1_0000_0000;
  });
}
