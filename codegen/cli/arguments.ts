/** Texts of the command line in, values out; what makes no sense is refused with a sentence. */
import { InvalidArgumentError } from "commander";
import { parseEndpoint, type Endpoint } from "../../runtime/capture/ip-address.js";

/** A non-negative integer. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/u.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError(
    `It must be a whole number${/^\d+$/u.test(text) ? `, ${Number.MAX_SAFE_INTEGER} at most` : ""}.`,
  );
}

/** An integer above 0. */
export function countingNumber(text: string): number {
  const value = wholeNumber(text);
  if (value > 0) return value;
  throw new InvalidArgumentError("It must be above 0.");
}

/** A number above 0, decimals allowed. */
export function positiveNumber(text: string): number {
  const value = Number(text);
  if (/^\d*\.?\d+$/u.test(text) && value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError("It must be a number above 0.");
}

/** `20`, `0.5` microseconds as nanoseconds; at most an hour, beyond which a unit was surely mistaken. */
export function microseconds(text: string): bigint {
  const match = /^(\d{1,10})(?:\.(\d{1,3}))?$/u.exec(text);
  const [, whole = "", fraction = ""] = match ?? [];
  const value = BigInt(`${whole}${fraction.padEnd(3, "0")}`);
  if (match !== null && value <= HOUR_NS) return value;
  throw new InvalidArgumentError("It must be from 0 to 3600000000, with up to three decimals.");
}

const HOUR_NS = 3_600_000_000_000n;

/** A probability: a number from 0 to 1, or a percentage. */
export function probability(text: string): number {
  const isPercent = text.endsWith("%");
  const digits = isPercent ? text.slice(0, -1) : text;
  const value = Number(digits) / (isPercent ? 100 : 1);
  if (/^\d*\.?\d+$/u.test(digits) && value <= 1) return value;
  throw new InvalidArgumentError("It must be from 0 to 1, or from 0% to 100%.");
}

/** `group:port` or `group:port@source`; gathers what is given several times. */
export function endpoints(text: string, before: readonly Endpoint[] = []): readonly Endpoint[] {
  const endpoint = parseEndpoint(text);
  if (endpoint !== null) return [...before, endpoint];
  throw new InvalidArgumentError(
    "It must be an IPv4 address and a port, as 233.54.12.111:26477, perhaps with @SOURCE.",
  );
}

/** Types or a symbol: what is asked for by no character is asked for by mistake. */
export function characters(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("It must be at least one character.");
}

/** Threads that work at once. */
export function threads(text: string): number {
  const value = wholeNumber(text);
  if (value >= 1 && value <= 64) return value;
  throw new InvalidArgumentError("It must be from 1 to 64.");
}

/** Routers that a packet may pass. */
export function hops(text: string): number {
  const value = wholeNumber(text);
  if (value <= 255) return value;
  throw new InvalidArgumentError("It must be from 0 to 255.");
}

/** `09:30`, `09:30:00.5`, at most `24:00`, as nanoseconds since midnight. */
export function timeOfDay(text: string): number {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?$/u.exec(text);
  const [, hours = "", minutes = "", seconds = "0", fraction = ""] = match ?? [];
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const time = whole * 1_000_000_000 + Number(fraction.padEnd(9, "0"));
  const isTime = match !== null && Number(minutes) < 60 && Number(seconds) < 60;
  if (isTime && time <= DAY_NS) return time;
  throw new InvalidArgumentError("It must be a time of day, as 09:30 or 16:00:00.000000001.");
}

const DAY_NS = 24 * 3_600_000_000_000;

/** `2019-12-30` as nanoseconds from 1970 to that day's beginning in UTC. */
export function midnight(text: string): bigint {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const isDay = Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
  if (isDay && time >= 0) return BigInt(time) * 1_000_000n;
  throw new InvalidArgumentError("It must be a day from 1970-01-01 on, as 2019-12-30.");
}

/** A session of MoldUDP64: 1 to 10 printable ASCII characters. */
export function sessionName(text: string): string {
  if (/^[\u0020-\u007e]{1,10}$/u.test(text)) return text;
  throw new InvalidArgumentError("It must be 1 to 10 ASCII characters.");
}

/** Bytes of a MoldUDP64 packet: from one short message on, up to what a datagram carries. */
export function packetLength(text: string): number {
  const value = wholeNumber(text);
  if (value >= 64 && value <= 65_507) return value;
  throw new InvalidArgumentError("It must be from 64 to 65507.");
}
