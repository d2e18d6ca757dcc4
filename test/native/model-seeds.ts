/**
 * Scenarios as inputs of the fuzz target `fuzz/fuzz_model.c`, which has room for a feed's faults and not
 * for all that a scenario can say: messages become ones that say their number, times and durations the
 * nearest there are.
 */
import type { SequencerOptions } from "../../runtime/session/index.js";
import type { Input, Scenario } from "../scenarios/scenario.js";

/** As in the target. */
const BASES = [0n, 2n ** 32n - 100n, 2n ** 63n - 100n, 2n ** 64n - 201n] as const;
const REORDERS = [0, 10, 100, 400] as const;
const RECOVERIES = [0, 50, 500, Infinity] as const;
const STALES = [100, 1000, 5000, Infinity] as const;
const LATE_JOINS = ["from-now", "from-start", "snapshot"] as const;
const VERBS = { tick: 0, "join-at": 1, "give-up": 2, close: 3, packet: 4 } as const;
const CUT = 15 << 4;
const TRAILING = 14 << 4;

/** Returns the input that plays a scenario, as nearly as the target can, to a handler that walks or not. */
export function modelSeed({ options, steps }: Scenario, walks: boolean): Uint8Array {
  const inputs = steps.map(({ input }) => input);
  const first = inputs.map(packetNumber).find((number) => number !== undefined) ?? 0n;
  const base = BASES.findLastIndex((each) => each <= first);
  const records = new Records(BASES[base] ?? 0n);
  return Uint8Array.from([
    ...optionBytes(options, base, walks),
    ...inputs.flatMap((input) => records.of(input)),
  ]);
}

function optionBytes(options: SequencerOptions, base: number, walks: boolean): number[] {
  const lateJoin = LATE_JOINS.indexOf(options.lateJoin ?? "from-now");
  const isOne = options.session !== undefined;
  const kinds = options.lines.map((kind, line) => (kind === "feed" ? 0 : 16 << line));
  const history =
    options.historyPackets === undefined ? 0 : Math.min(options.historyPackets, 14) + 1;
  const isShort = (options.windowPacketBytes ?? 2048) <= 8;
  return [
    // One byte says three things; some byte says these.
    Array.from({ length: 256 }, (_, byte) => byte).find(
      (byte) => byte % 3 === lateJoin && ((byte >> 2) & 3) === base && (byte >> 4 === 15) === isOne,
    ) ?? lateJoin,
    kinds.reduce((sum, kind) => sum + kind, options.lines.length - 1),
    nearest(REORDERS, options.reorderNs ?? 400) |
      (nearest(RECOVERIES, options.recoveryNs ?? Infinity) << 2) |
      (nearest(STALES, options.staleNs ?? Infinity) << 4) |
      ((options.maxJump ?? Infinity) <= 10 ? 3 << 6 : 0),
    (isShort ? 3 : 0) | (walks ? 4 : 0) | (history << 4),
  ];
}

/** The place of the greatest that is not above a number. */
function nearest(choices: readonly number[], wanted: number): number {
  return Math.max(
    0,
    choices.findLastIndex((each) => each <= wanted),
  );
}

/** Inputs as records, one after the other. */
class Records {
  readonly #base: bigint;
  readonly #sessions: string[] = [];
  /** The number with which the latest session began. */
  #begun = 0n;
  /** What came first under a session and number. */
  readonly #seen = new Map<string, string>();
  #timeNs = 0;

  constructor(base: bigint) {
    this.#base = base;
  }

  of(input: Input): number[] {
    const delta = Math.max(0, input.timeNs - this.#timeNs);
    this.#timeNs += delta;
    const time = delta < 200 ? delta : Math.min(255, 199 + Math.ceil(delta / 100));
    const call = [VERBS[input.kind], time];
    if (input.kind === "packet") return [...call, input.line, ...this.#packet(input.bytes)];
    if (!("number" in input)) return [...call, 0, 0, 0, 0, 0];
    const lowest = this.#begun > 16n ? this.#begun - 16n : 1n;
    const from = input.kind === "join-at" ? lowest : this.#base;
    return [...call, 0, 0, low(input.number - from), 0, 0];
  }

  #packet(bytes: Buffer): number[] {
    if (bytes.length < 20) return [CUT, 0, 0, bytes.length];
    const session = bytes.toString("latin1", 0, 10);
    const first = bytes.readBigUInt64BE(10);
    const promised = bytes.readUInt16BE(18);
    if (!this.#sessions.includes(session)) {
      this.#sessions.push(session);
      this.#begun = first;
    }
    const { messages, end } = wholeMessages(bytes, promised === 0xffff ? 0 : promised);
    const shape = end < bytes.length && messages.length === promised ? TRAILING : 0;
    return [
      (this.#sessions.indexOf(session) % 12) | shape,
      low(first - this.#base),
      promised === 0xffff ? 15 : Math.min(promised, 14),
      Math.min(messages.length, 15) | (this.#variant(session, first, messages) << 4),
    ];
  }

  /** 0 when every message is what came first under its number, 1 when bytes differ, 2 when lengths do. */
  #variant(session: string, first: bigint, messages: readonly string[]): number {
    const variants = messages.map((message, index) => {
      const key = `${session} ${first + BigInt(index)}`;
      const before = this.#seen.get(key) ?? message;
      this.#seen.set(key, before);
      return before === message ? 0 : before.length === message.length ? 1 : 2;
    });
    return Math.max(0, ...variants);
  }
}

function wholeMessages(
  bytes: Buffer,
  promised: number,
): { readonly messages: readonly string[]; readonly end: number } {
  const messages: string[] = [];
  let at = 20;
  while (messages.length < promised && at + 2 <= bytes.length) {
    const limit = at + 2 + bytes.readUInt16BE(at);
    if (limit > bytes.length) break;
    messages.push(bytes.toString("hex", at + 2, limit));
    at = limit;
  }
  return { messages, end: at };
}

function packetNumber(input: Input): bigint | undefined {
  return input.kind === "packet" && input.bytes.length >= 20
    ? input.bytes.readBigUInt64BE(10)
    : undefined;
}

function low(number: bigint): number {
  return Number(BigInt.asUintN(8, number));
}
