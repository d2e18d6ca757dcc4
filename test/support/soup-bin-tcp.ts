/** SoupBinTCP for tests: packets as bytes, what a reader made of a stream, and a naive second opinion. */
import {
  type SoupBinTcpCounters,
  type SoupBinTcpEnding,
  SoupBinTcpReader,
  type SoupBinTcpSide,
} from "../../runtime/framing/index.js";

/** A stream as read: one line per handler called, and the counts. */
export interface ReadStream {
  readonly events: readonly string[];
  readonly counters: Partial<SoupBinTcpCounters>;
  readonly ending: SoupBinTcpEnding;
}

/** A packet with its length, type and what follows. */
export function packet(type: string, payload: Uint8Array | string = ""): Buffer {
  const rest = typeof payload === "string" ? Buffer.from(payload, "latin1") : payload;
  const length = Buffer.alloc(2);
  length.writeUInt16BE(1 + rest.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), rest]);
}

/** What a reader hands out and counts. */
export function readStream(chunks: Iterable<Uint8Array>, side: SoupBinTcpSide): ReadStream {
  const events: string[] = [];
  const hex = (view: DataView, offset: number, length: number): string =>
    Buffer.from(view.buffer, view.byteOffset + offset, length).toString("hex");
  const reader: SoupBinTcpReader = new SoupBinTcpReader(
    {
      packet: (view, offset, length, position) =>
        events.push(`@${position} ${hex(view, offset, length)}`),
      sequencedData: (view, offset, length) =>
        events.push(`S ${reader.sequenceNumber} ${hex(view, offset, length)}`),
      unsequencedData: (...at) => events.push(`U ${hex(...at)}`),
      debug: (...at) => events.push(`+ ${hex(...at)}`),
      loginAccepted: () => events.push(`A ${reader.session} ${reader.nextSequenceNumber}`),
      loginRejected: (login) => events.push(`J ${login.rejectReasonCode}`),
      loginRequest: (login) =>
        events.push(
          `L ${login.username} ${login.password} ${login.requestedSession} ${login.requestedSequenceNumber}`,
        ),
      serverHeartbeat: () => events.push("H"),
      clientHeartbeat: () => events.push("R"),
      endOfSession: () => events.push("Z"),
      logoutRequest: () => events.push("O"),
    },
    side,
  );
  for (const chunk of chunks) reader.push(chunk);
  const ending = reader.end();
  return { events, counters: notZero(reader.counters), ending };
}

/** The same from all bytes at once, by the protocol's own words and no code of the runtime. */
export function readNaively(bytes: Buffer, side: SoupBinTcpSide): ReadStream {
  const events: string[] = [];
  const counts: Record<string, number> = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  let next: bigint | null = null;
  let isEnded = false;
  let at = 0;
  counts["bytes"] = bytes.length;
  while (bytes.length - at >= 2 && bytes.length - at - 2 >= bytes.readUInt16BE(at)) {
    const whole = bytes.subarray(at, at + 2 + bytes.readUInt16BE(at));
    events.push(`@${at} ${whole.toString("hex")}`);
    count("packets");
    at += whole.length;
    if (whole.length === 2) {
      count("empty");
      continue;
    }
    const type = whole.toString("latin1", 2, 3);
    const rest = whole.subarray(3);
    const text = rest.toString("latin1");
    const hex = rest.toString("hex");
    const fixed = { "+": 0, A: 30, J: 1, S: 0, H: 0, Z: 0, L: 46, U: 0, R: 0, O: 0 }[type];
    if (fixed === undefined) {
      count("unknownType");
      continue;
    }
    const sides =
      "+" === type ? ["server", "client"] : "AJSHZ".includes(type) ? ["server"] : ["client"];
    if (side !== "either" && !sides.includes(side)) {
      count("wrongSide");
      continue;
    }
    if (rest.length < fixed) {
      count("short");
      continue;
    }
    if (rest.length > fixed && !"+SU".includes(type)) count("long");
    switch (type) {
      case "+":
        count("debug");
        events.push(`+ ${hex}`);
        break;
      case "U":
        count("unsequencedData");
        events.push(`U ${hex}`);
        break;
      case "S":
        if (isEnded) count("afterEnd");
        else if (next !== null && next >= 2n ** 64n) count("beyondLastNumber");
        else {
          if (next === null) count("unnumbered");
          count("sequencedData");
          events.push(`S ${next} ${hex}`);
          if (next !== null) next++;
        }
        break;
      case "A": {
        count("logins");
        const number = numberIn(text.slice(10, 30));
        next = number === 0n ? null : number;
        if (next === null) count("badSequenceNumber");
        isEnded = false;
        events.push(`A ${text.slice(0, 10).replace(/^ +| +$/gu, "")} ${next}`);
        break;
      }
      case "J":
        count("logins");
        events.push(`J ${rest[0]}`);
        break;
      case "L": {
        count("logins");
        const number = numberIn(text.slice(26, 46)) ?? undefined;
        if (number === undefined) count("badSequenceNumber");
        const [user, password, session] = [text.slice(0, 6), text.slice(6, 16), text.slice(16, 26)];
        events.push(`L ${trimEnd(user)} ${trimEnd(password)} ${trimEnd(session)} ${number}`);
        break;
      }
      case "Z":
        count("endsOfSession");
        if (!isEnded) events.push("Z");
        isEnded = true;
        break;
      case "O":
        count("logouts");
        events.push("O");
        break;
      default:
        count("heartbeats");
        events.push(type);
    }
  }
  const present = bytes.length - at;
  if (present > 0) count("truncated");
  const ending: SoupBinTcpEnding =
    present > 0 ? { kind: "truncated", position: at, present } : { kind: "whole", position: at };
  return { events, counters: notZero(counts), ending };
}

function numberIn(text: string): bigint | null {
  if (!/^ *[0-9]+$/u.test(text)) return null;
  const value = BigInt(text.trimStart());
  return value < 2n ** 64n ? value : null;
}

function trimEnd(text: string): string {
  return text.replace(/ +$/u, "");
}

function notZero(counts: object): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== 0),
  );
}
