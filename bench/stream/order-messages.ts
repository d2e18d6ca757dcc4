/** Writers of the messages about single orders, which keep the book of live orders in step. */
import type { DayState } from "./day-state.js";

/** Codes of the message types that concern an order. */
export const ORDER_TYPES = {
  A: 0x41,
  C: 0x43,
  D: 0x44,
  E: 0x45,
  F: 0x46,
  U: 0x55,
  X: 0x58,
} as const;

const { A, C, D, E, F, U, X } = ORDER_TYPES;

const MPIDS = ["GSCO", "MSCO", "NITE", "UBSS", "JPMS", "VIRT"];

/** Writes a message of one of {@link ORDER_TYPES} and returns its length. */
export function writeOrderMessage(day: DayState, at: number, type: number): number {
  switch (type) {
    case A:
    case F:
      return writeAdd(day, at, type);
    case E:
    case C:
      return writeExecution(day, at, type);
    case X:
      return writeCancel(day, at);
    case D:
      return writeDelete(day, at);
    case U:
      return writeReplace(day, at);
    default:
      throw new RangeError(`No order message has the type ${type}`);
  }
}

function writeAdd(day: DayState, at: number, type: number): number {
  const { view, random, stocks } = day;
  const locate = stocks.pick(random);
  const reference = day.newReference();
  const shares = day.size();
  const price = stocks.price(locate, random);
  day.orders.add(reference, locate, shares, price);
  day.header(at, type, locate);
  day.uint64(at + 11, reference);
  view.setUint8(at + 19, random.pick("BS"));
  view.setUint32(at + 20, shares);
  day.symbol(at + 24, locate);
  view.setUint32(at + 32, price);
  if (type === A) return 36;
  day.text(at + 36, MPIDS[random.below(MPIDS.length)] ?? "NSDQ");
  return 40;
}

/** An execution takes all that is left of an order about as often as a part. */
function writeExecution(day: DayState, at: number, type: number): number {
  const { view, random, orders, stocks } = day;
  const slot = orders.pick(random);
  const locate = orders.locates[slot] ?? 0;
  const left = orders.shares[slot] ?? 0;
  const executed = random.chance(0.5) ? left : random.between(1, left);
  day.header(at, type, locate);
  day.uint64(at + 11, orders.references[slot] ?? 0);
  view.setUint32(at + 19, executed);
  day.uint64(at + 23, ++day.lastMatch);
  if (executed === left) orders.remove(slot);
  else orders.shares[slot] = left - executed;
  if (type === E) return 31;
  view.setUint8(at + 31, random.pick("YYYN"));
  view.setUint32(at + 32, stocks.price(locate, random));
  return 36;
}

/** A cancel leaves at least a share, except for an order of one share, which it takes away. */
function writeCancel(day: DayState, at: number): number {
  const { view, random, orders } = day;
  const slot = orders.pick(random);
  const left = orders.shares[slot] ?? 0;
  const cancelled = left > 1 ? random.between(1, left - 1) : left;
  day.header(at, X, orders.locates[slot] ?? 0);
  day.uint64(at + 11, orders.references[slot] ?? 0);
  view.setUint32(at + 19, cancelled);
  if (cancelled === left) orders.remove(slot);
  else orders.shares[slot] = left - cancelled;
  return 23;
}

function writeDelete(day: DayState, at: number): number {
  const { orders } = day;
  const slot = orders.pick(day.random);
  day.header(at, D, orders.locates[slot] ?? 0);
  day.uint64(at + 11, orders.references[slot] ?? 0);
  orders.remove(slot);
  return 19;
}

function writeReplace(day: DayState, at: number): number {
  const { view, random, orders } = day;
  const slot = orders.pick(random);
  const locate = orders.locates[slot] ?? 0;
  const reference = day.newReference();
  const shares = day.size();
  const price = day.stocks.price(locate, random);
  day.header(at, U, locate);
  day.uint64(at + 11, orders.references[slot] ?? 0);
  day.uint64(at + 19, reference);
  view.setUint32(at + 27, shares);
  view.setUint32(at + 31, price);
  orders.remove(slot);
  orders.add(reference, locate, shares, price);
  return 35;
}
