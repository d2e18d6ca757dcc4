/** Writers of the messages that concern no live order: trades, auctions, stocks and the system. */
import type { DayState } from "./day-state.js";

type Writer = (day: DayState, at: number, locate: number) => number;

/** Types whose stock locate is always 0. */
const WITHOUT_LOCATE = new Set(["S", "V", "W", "K"]);

const SUB_TYPES = ["A ", "C ", "EG", "R "];
const REASONS = ["T1  ", "T12 ", "H10 ", "LUDP", "IPO1", "    "];
const MPIDS = ["GSCO", "MSCO", "NITE", "UBSS"];

/** A point of an index in prices with eight decimals. */
const POINT = 100_000_000;

const WRITERS: Readonly<Record<string, Writer>> = {
  S: (day, at) => {
    day.view.setUint8(at + 11, day.random.pick("OSQMEC"));
    return 12;
  },
  R: (day, at, locate) => {
    const { view, random } = day;
    day.symbol(at + 11, locate);
    view.setUint8(at + 19, random.pick("QGSNAPZV "));
    view.setUint8(at + 20, random.pick("NNND "));
    view.setUint32(at + 21, 100);
    view.setUint8(at + 25, random.pick("YN"));
    view.setUint8(at + 26, random.pick("ACOQW"));
    day.text(at + 27, pickText(day, SUB_TYPES));
    view.setUint8(at + 29, random.pick("PT"));
    view.setUint8(at + 30, random.pick("YN "));
    view.setUint8(at + 31, random.pick("YNZ "));
    view.setUint8(at + 32, random.pick("12 "));
    view.setUint8(at + 33, random.pick("YN "));
    view.setUint32(at + 34, random.below(4));
    view.setUint8(at + 38, random.pick("YN"));
    return 39;
  },
  H: (day, at, locate) => {
    day.symbol(at + 11, locate);
    day.view.setUint8(at + 19, day.random.pick("HPQT"));
    day.text(at + 20, " ");
    day.text(at + 21, pickText(day, REASONS));
    return 25;
  },
  Y: (day, at, locate) => {
    day.symbol(at + 11, locate);
    day.view.setUint8(at + 19, day.random.pick("012"));
    return 20;
  },
  L: (day, at, locate) => {
    const { view, random } = day;
    day.text(at + 11, pickText(day, MPIDS));
    day.symbol(at + 15, locate);
    view.setUint8(at + 23, random.pick("YN"));
    view.setUint8(at + 24, random.pick("NPSRL"));
    view.setUint8(at + 25, random.pick("AEWSD"));
    return 26;
  },
  V: (day, at) => {
    const index = day.random.between(4000, 6000);
    day.uint64(at + 11, Math.round(index * 0.93 * POINT));
    day.uint64(at + 19, Math.round(index * 0.87 * POINT));
    day.uint64(at + 27, Math.round(index * 0.8 * POINT));
    return 35;
  },
  W: (day, at) => {
    day.view.setUint8(at + 11, day.random.pick("123"));
    return 12;
  },
  K: (day, at) => {
    const { view, random, stocks } = day;
    const locate = stocks.pick(random);
    day.symbol(at + 11, locate);
    view.setUint32(at + 19, Math.floor(day.time / 1_000_000_000) + random.below(3600));
    view.setUint8(at + 23, random.pick("A"));
    view.setUint32(at + 24, stocks.price(locate, random));
    return 28;
  },
  J: (day, at, locate) => {
    const price = day.stocks.price(locate, day.random);
    day.symbol(at + 11, locate);
    day.view.setUint32(at + 19, price);
    day.view.setUint32(at + 23, Math.round(price * 1.05));
    day.view.setUint32(at + 27, Math.round(price * 0.95));
    day.view.setUint32(at + 31, day.random.below(5));
    return 35;
  },
  h: (day, at, locate) => {
    day.symbol(at + 11, locate);
    day.view.setUint8(at + 19, day.random.pick("QBX"));
    day.view.setUint8(at + 20, day.random.pick("HT"));
    return 21;
  },
  P: (day, at, locate) => {
    day.uint64(at + 11, 0);
    day.text(at + 19, "B");
    day.view.setUint32(at + 20, day.size());
    day.symbol(at + 24, locate);
    day.view.setUint32(at + 32, day.stocks.price(locate, day.random));
    day.uint64(at + 36, ++day.lastMatch);
    return 44;
  },
  Q: (day, at, locate) => {
    day.uint64(at + 11, day.size() * day.random.between(1, 5000));
    day.symbol(at + 19, locate);
    day.view.setUint32(at + 27, day.stocks.price(locate, day.random));
    day.uint64(at + 31, ++day.lastMatch);
    day.view.setUint8(at + 39, day.random.pick("OCH"));
    return 40;
  },
  B: (day, at) => {
    day.uint64(at + 11, day.random.between(1, Math.max(day.lastMatch, 1)));
    return 19;
  },
  I: (day, at, locate) => {
    const { view, random, stocks } = day;
    day.uint64(at + 11, day.size() * random.below(1000));
    day.uint64(at + 19, day.size() * random.below(1000));
    view.setUint8(at + 27, random.pick("BSNO"));
    day.symbol(at + 28, locate);
    view.setUint32(at + 36, stocks.price(locate, random));
    view.setUint32(at + 40, stocks.price(locate, random));
    view.setUint32(at + 44, stocks.price(locate, random));
    view.setUint8(at + 48, random.pick("OCH"));
    view.setUint8(at + 49, random.pick("L123 "));
    return 50;
  },
  N: (day, at, locate) => {
    day.symbol(at + 11, locate);
    day.view.setUint8(at + 19, day.random.pick("BSAN"));
    return 20;
  },
  O: (day, at, locate) => {
    const { view } = day;
    const price = day.stocks.price(locate, day.random);
    day.symbol(at + 11, locate);
    view.setUint8(at + 19, day.random.pick("NY"));
    view.setUint32(at + 20, Math.round(price * 0.8));
    view.setUint32(at + 24, Math.round(price * 1.8));
    view.setUint32(at + 28, price);
    day.uint64(at + 32, day.time);
    view.setUint32(at + 40, Math.round(price * 0.9));
    view.setUint32(at + 44, Math.round(price * 1.1));
    return 48;
  },
};

/** Writes a message of any type that concerns no live order, and returns its length. */
export function writeOtherMessage(day: DayState, at: number, type: number): number {
  const name = String.fromCharCode(type);
  const writer = WRITERS[name];
  if (writer === undefined) throw new RangeError(`No message has the type ${name}`);
  const locate = WITHOUT_LOCATE.has(name) ? 0 : day.stocks.pick(day.random);
  day.header(at, type, locate);
  return writer(day, at, locate);
}

function pickText(day: DayState, texts: readonly string[]): string {
  return texts[day.random.below(texts.length)] ?? "";
}
