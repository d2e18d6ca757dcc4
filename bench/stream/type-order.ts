/**
 * In which order the types of messages come. What a decoder costs depends on how well a processor can
 * guess the next type, so there are three orders of the same mix.
 */
import type { Random } from "./random.js";

/** The orders by name. */
export const TYPE_ORDERS = ["independent", "markov", "runs"] as const;

/** One of {@link TYPE_ORDERS}. */
export type TypeOrder = (typeof TYPE_ORDERS)[number];

/** Share of each type in percent; what is left to 100 goes to the rare ones alike. */
const SHARES: Readonly<Record<string, number>> = {
  A: 41,
  D: 38,
  U: 8.5,
  E: 5,
  X: 3,
  F: 1.5,
  P: 1,
  I: 1,
};
const RARE = "SRHYLVWKJhCQBNO";

/** How likely a message has the type of the one before it, per order. */
const REPEAT: Readonly<Record<TypeOrder, number>> = { independent: 0, markov: 0.07, runs: 0.99 };

/** What tends to follow a type: in real feeds a delete is answered by an add, and back. */
const AFTER: Readonly<Record<string, string>> = { A: "D", D: "A" };
const ANSWER = 0.25;

/** Returns a function that draws the next type byte. */
export function typeSource(order: TypeOrder, random: Random): () => number {
  const draw = mixSource(random);
  const repeat = REPEAT[order];
  let last = draw();
  return () => {
    const lot = random.share();
    if (lot < repeat) return last;
    const answer = order === "markov" ? AFTER[String.fromCharCode(last)] : undefined;
    last = answer !== undefined && lot < repeat + ANSWER ? answer.charCodeAt(0) : draw();
    return last;
  };
}

function mixSource(random: Random): () => number {
  const table = new Uint8Array(1000);
  let at = 0;
  for (const [type, share] of Object.entries(SHARES)) {
    table.fill(type.charCodeAt(0), at, at + share * 10);
    at += share * 10;
  }
  for (let index = 0; at < table.length; index++) {
    table[at++] = RARE.charCodeAt(index % RARE.length);
  }
  return () => table[random.below(table.length)] ?? 0;
}
