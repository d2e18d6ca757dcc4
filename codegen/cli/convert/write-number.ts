/** Whole numbers as decimal digits into an output's batch, where room was reserved. */
import type { OutputBatch } from "../output-batch.js";

/** The most digits that 64 bits take. */
export const MOST_DIGITS = 20;

const ZERO = 0x30;
/** Numbers below this are divided with 32-bit arithmetic; it is a power of ten, so that digits can be split there. */
const SPLIT = 1e9;
const SPLIT_DIGITS = 9;

/** Writes an integer from 0 to 2^53. */
export function writeNumber(batch: OutputBatch, value: number): void {
  if (value < SPLIT) {
    writeDigits(batch, value, digitsOf(value));
    return;
  }
  const upper = Math.floor(value / SPLIT);
  writeDigits(batch, upper, digitsOf(upper));
  writeDigits(batch, value - upper * SPLIT, SPLIT_DIGITS);
}

/** Writes an unsigned integer of 64 bits, given in halves. */
export function writeUint64(batch: OutputBatch, upper: number, lower: number): void {
  if (upper < 0x20_0000) {
    writeNumber(batch, upper * 0x1_0000_0000 + lower);
    return;
  }
  const text = ((BigInt(upper) << 32n) | BigInt(lower)).toString();
  for (let at = 0; at < text.length; at++) batch.bytes[batch.length++] = text.charCodeAt(at);
}

function writeDigits(batch: OutputBatch, value: number, digits: number): void {
  const { bytes } = batch;
  const start = batch.length;
  let rest = value | 0;
  for (let at = start + digits - 1; at >= start; at--) {
    const tenth = (rest / 10) | 0;
    bytes[at] = ZERO + rest - tenth * 10;
    rest = tenth;
  }
  batch.length = start + digits;
}

function digitsOf(value: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits++;
  return digits;
}
