/** Reads a scenario file: see README.md here. */
import { setAlpha } from "../../runtime/index.js";
import type { LineKind, SequencerOptions } from "../../runtime/session/index.js";

/** One input, and the lines of what it must cause. */
export interface Step {
  readonly input: Input;
  /** Where the input stands in the file, from 1. */
  readonly lineNumber: number;
  readonly expected: readonly string[];
}

/** What happens to the receiver. */
export type Input =
  | {
      readonly kind: "packet";
      readonly timeNs: number;
      readonly line: number;
      readonly bytes: Buffer;
    }
  | { readonly kind: "tick" | "close"; readonly timeNs: number }
  | { readonly kind: "join-at" | "give-up"; readonly timeNs: number; readonly number: bigint };

/** A whole file. */
export interface Scenario {
  readonly title: string;
  readonly options: SequencerOptions;
  readonly steps: readonly Step[];
  /** The lines that begin with `counter`. */
  readonly counters: readonly string[];
}

/** @throws Error naming the line that is not as README.md says. */
export function readScenario(text: string): Scenario {
  const scenario = { title: "", lines: [] as LineKind[], options: {}, counters: [] as string[] };
  const steps: { input: Input; lineNumber: number; expected: string[] }[] = [];
  let timeNs = 0;
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const [verb = "", ...words] = line.split(/ +/u);
    try {
      if (verb === "title") scenario.title = words.join(" ");
      else if (verb === "lines") scenario.lines = words.map(lineKind);
      else if (verb === "option") Object.assign(scenario.options, readOption(words));
      else if (verb === "at") timeNs = wholeNumber(words[0]);
      else if (verb === ">") steps.at(-1)?.expected.push([verb, ...words].join(" "));
      else if (verb === "counter") scenario.counters.push([verb, ...words].join(" "));
      else
        steps.push({ input: readInput(verb, words, timeNs), lineNumber: index + 1, expected: [] });
    } catch (error) {
      throw new Error(`line ${index + 1}: ${line}`, { cause: error });
    }
  }
  const { title, lines, options, counters } = scenario;
  return { title, options: { lines, ...options }, steps, counters };
}

function readInput(verb: string, words: readonly string[], timeNs: number): Input {
  switch (verb) {
    case "packet":
      return {
        kind: verb,
        timeNs,
        line: wholeNumber(words[0]),
        bytes: builtPacket(words.slice(1)),
      };
    case "raw":
      return { kind: "packet", timeNs, line: wholeNumber(words[0]), bytes: rawPacket(words[1]) };
    case "tick":
    case "close":
      return { kind: verb, timeNs };
    case "join-at":
    case "give-up":
      return { kind: verb, timeNs, number: BigInt(words[0] ?? "") };
    default:
      throw new Error(`there is no ${verb}`);
  }
}

function builtPacket([session = "", first = "", count = "", ...items]: readonly string[]): Buffer {
  const header = Buffer.alloc(20);
  setAlpha(new DataView(header.buffer, header.byteOffset, 20), 0, 10, session);
  header.writeBigUInt64BE(BigInt(first), 10);
  header.writeUInt16BE(count === "end" ? 0xffff : wholeNumber(count), 18);
  return Buffer.concat([header, ...items.map(itemBytes)]);
}

function rawPacket(hex = ""): Buffer {
  return hex === "-" ? Buffer.alloc(0) : hexBytes(hex);
}

function itemBytes(item: string): Buffer {
  if (item.startsWith("~")) return hexBytes(item.slice(1));
  const message = messageBytes(item);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

function messageBytes(item: string): Buffer {
  if (item === "-") return Buffer.alloc(0);
  if (item.startsWith("=")) return Buffer.from(item.slice(1), "latin1");
  if (item.startsWith("x")) return hexBytes(item.slice(1));
  throw new Error(`there is no item ${item}`);
}

function hexBytes(hex: string): Buffer {
  if (!/^(?:[0-9a-f]{2})+$/u.test(hex)) throw new Error(`${hex} is not hex`);
  return Buffer.from(hex, "hex");
}

/** A message in the notation of `> messages`. */
export function messageText(message: Uint8Array): string {
  if (message.length === 0) return "-";
  const isText = message.every((byte) => byte >= 0x21 && byte <= 0x7e);
  const bytes = Buffer.from(message);
  return isText ? `=${bytes.toString("latin1")}` : `x${bytes.toString("hex")}`;
}

/** The options by their names in scenario files. */
const OPTIONS = {
  session: "session",
  late_join: "lateJoin",
  reorder_ns: "reorderNs",
  recovery_ns: "recoveryNs",
  stale_ns: "staleNs",
  window_packets: "windowPackets",
  window_packet_bytes: "windowPacketBytes",
  max_jump: "maxJump",
  history_packets: "historyPackets",
} as const;

function readOption([name = "", value = ""]: readonly string[]): Partial<SequencerOptions> {
  const key = OPTIONS[name as keyof typeof OPTIONS];
  if (key === undefined) throw new Error(`there is no option ${name}`);
  if (key === "session" || key === "lateJoin") return { [key]: value };
  return { [key]: value === "never" ? Infinity : wholeNumber(value) };
}

function lineKind(word: string): LineKind {
  if (word === "feed" || word === "recovery") return word;
  throw new Error(`there is no line kind ${word}`);
}

function wholeNumber(word = ""): number {
  const value = Number(word);
  if (/^\d+$/u.test(word) && Number.isSafeInteger(value)) return value;
  throw new Error(`${word} is not a whole number`);
}
