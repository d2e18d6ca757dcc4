/**
 * Makes day files: TotalView-ITCH 5.0 messages in BinaryFILE framing, written byte by byte at literal
 * offsets and so independently of the generated views that are measured against them.
 */
import { dayClock } from "./day-clock.js";
import { DayState } from "./day-state.js";
import { ORDER_TYPES, writeOrderMessage } from "./order-messages.js";
import { writeOtherMessage } from "./other-messages.js";
import { createTypeSource, type TypeOrder } from "./type-order.js";

/** What to make. */
export interface DayFileOptions {
  /** How many messages the file holds. */
  readonly messages: number;
  /** A 32-bit integer; the same one gives the same bytes. */
  readonly seed: number;
  /** In which order message types follow each other. */
  readonly order: TypeOrder;
  /** How many messages come together on average; 1, where nothing is said, for evenly through the day. */
  readonly burst?: number;
}

const PREFIX = 2;
const LONGEST = 50;

/** Bytes made at once. */
const CHUNK = 1 << 20;

/** An empty book is first filled with so many orders. */
const REFILL = 1000;

const NOT_ABOUT_ORDERS = 0;
const ADDS = 1;
const NEEDS_ORDER = 2;

/** The bytes of a day file: a two-byte length and a message, `messages` times, and no end record. */
export function makeDayFile(options: DayFileOptions): Uint8Array {
  const chunks = [...dayFileChunks(options)];
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The same bytes, whole messages at a time, so that a day of any size needs memory for its book only. */
export function* dayFileChunks({
  messages,
  seed,
  order,
  burst = 1,
}: DayFileOptions): Generator<Uint8Array> {
  const day = new DayState(seed, dayClock(messages, burst), CHUNK + PREFIX + LONGEST);
  const nextType = createTypeSource(order, day.random);
  const roles = rolesByType();
  let refilling = true;
  let at = 0;
  for (let count = 0; count < messages; count++) {
    let type = nextType();
    const role = roles[type] ?? NOT_ABOUT_ORDERS;
    if (day.orders.count === 0) refilling = true;
    else if (day.orders.count >= REFILL) refilling = false;
    if (refilling && role === NEEDS_ORDER) type = ORDER_TYPES.A;
    const begin = at + PREFIX;
    const length =
      role === NOT_ABOUT_ORDERS
        ? writeOtherMessage(day, begin, type)
        : writeOrderMessage(day, begin, type);
    day.view.setUint16(at, length);
    at = begin + length;
    if (at < CHUNK) continue;
    yield day.bytes.slice(0, at);
    at = 0;
  }
  if (at > 0) yield day.bytes.slice(0, at);
}

function rolesByType(): Uint8Array {
  const roles = new Uint8Array(256);
  for (const type of Object.values(ORDER_TYPES)) roles[type] = NEEDS_ORDER;
  roles[ORDER_TYPES.A] = ADDS;
  roles[ORDER_TYPES.F] = ADDS;
  return roles;
}
