/**
 * A MoldUDP64 re-request server over a real socket on 127.0.0.1: answers each request with one packet of
 * whole messages, and misbehaves on purpose as the plan for each request says.
 */
import { createSocket, type RemoteInfo } from "node:dgram";
import { downstream } from "./mold-udp64.js";

/** What goes wrong with one answer; nothing by default. */
export interface AnswerMischief {
  /** No answer. */
  readonly ignore?: true;
  /** Milliseconds until the answer. */
  readonly delayMs?: number;
  /** The answer is for this session. */
  readonly session?: string;
  /** The answer begins this many messages further on. */
  readonly shift?: number;
  /** The answer comes this many times. */
  readonly times?: number;
  /** The answer carries at most this many messages. */
  readonly most?: number;
  /** The answer promises this many messages more than it carries. */
  readonly missing?: number;
  /** The answer is these bytes. */
  readonly bytes?: Uint8Array;
}

/** What a server answers to its first, second, … request; the last entry goes for all later ones. */
export interface AnswerPlan {
  readonly session: string;
  readonly messages: readonly Uint8Array[];
  /** Messages per answer; a datagram of 1,400 bytes holds some 40. */
  readonly most?: number;
  readonly mischief?: readonly AnswerMischief[];
  /** Where to listen; 127.0.0.1 by default. */
  readonly address?: "127.0.0.1" | "::1";
}

/** A running server. */
export interface MoldUdp64Server {
  readonly port: number;
  /** `session:first+count` of each request. */
  readonly requests: readonly string[];
  /** The port of whoever asked last. */
  readonly asker: number | undefined;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function startMoldUdp64Server(plan: AnswerPlan): Promise<MoldUdp64Server> {
  const { session, messages, most = 40, mischief = [{}], address = "127.0.0.1" } = plan;
  const requests: string[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let last: RemoteInfo | undefined;
  const socket = createSocket(address === "::1" ? "udp6" : "udp4");
  socket.on("message", (request, sender) => {
    last = sender;
    const wrong = mischief[Math.min(requests.length, mischief.length - 1)] ?? {};
    const asked = request.toString("latin1", 0, 10).trimEnd();
    const first = Math.max(1, Number(request.readBigUInt64BE(10)) + (wrong.shift ?? 0));
    const count = request.readUInt16BE(18);
    requests.push(`${asked}:${request.readBigUInt64BE(10)}+${count}`);
    if (wrong.ignore === true) return;
    const carried = messages.slice(first - 1, first - 1 + Math.min(count, wrong.most ?? most));
    const answer =
      wrong.bytes ??
      downstream({
        session: wrong.session ?? session,
        first,
        messages: carried,
        count: carried.length + (wrong.missing ?? 0),
      });
    const timer = setTimeout(() => {
      timers.delete(timer);
      for (let sent = 0; sent < (wrong.times ?? 1); sent++) {
        socket.send(answer, sender.port, sender.address);
      }
    }, wrong.delayMs ?? 0);
    timers.add(timer);
  });
  await new Promise<void>((resolve) => socket.bind(0, address, resolve));
  return {
    port: socket.address().port,
    requests,
    get asker() {
      return last?.port;
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      return new Promise((resolve) => socket.close(() => resolve()));
    },
  };
}
