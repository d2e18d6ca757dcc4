/** How a MoldUDP64 re-request client is set up, what it calls and what it counts. */
import type { BackOff } from "./back-off.js";

/** A server that answers requests. */
export interface RequestServer {
  /** Its IP address, as answers will carry it. */
  readonly address: string;
  /** The UDP port on which it takes requests. */
  readonly port: number;
}

/** What a requester is made with. */
export interface MoldUdp64RequesterOptions {
  /** Asked in turn, one per request. */
  readonly servers: readonly RequestServer[];
  /** How long to wait for an answer before asking again, and how often, before the range is given up. */
  readonly wait?: BackOff;
}

/** The options that may be left out, and their values then: some 1.5 s until a range is given up. */
export const DEFAULT_REQUESTER_OPTIONS: Required<Omit<MoldUdp64RequesterOptions, "servers">> = {
  wait: { firstMs: 50, factor: 2, longestMs: 400, retries: 5 },
};

/** What a requester's owner gives it to call; never during `follow`. */
export interface MoldUdp64RequesterHandlers {
  /** An answer with missing messages: for the sequencer's `receive`, on a line of kind `recovery`. */
  answer(view: DataView, offset: number, length: number): void;
  /** No server has these messages: for the sequencer's `giveUp`, with `last + 1n`. */
  giveUp(first: bigint, last: bigint): void;
}

/** What a requester counts. Of the answers, each that did not help is in one of those marked ●. */
export interface MoldUdp64RequesterCounters {
  /** Requests sent. */
  requests: number;
  /** Requests whose messages had not come when the wait was over. */
  timeOuts: number;
  /** Ranges given up. */
  givenUp: number;
  /** Datagrams that came. */
  answers: number;
  /** ● From an address that is no server's; dropped. */
  foreign: number;
  /** ● Without a whole message: cut off, heartbeats, ends of session, echoes of requests; dropped. */
  withoutMessages: number;
  /** ● Of another session; dropped. */
  otherSessions: number;
  /** ● With messages of which none is missing, or not any more; dropped. */
  notAsked: number;
  /** Answers that went on beyond the last message that was ever missing; taken up to it. */
  clipped: number;
  /** Requests that could not be sent, and other faults of the socket; the wait goes on as if lost. */
  socketErrors: number;
}

/** All counts at 0. */
export function newRequesterCounters(): MoldUdp64RequesterCounters {
  return {
    requests: 0,
    timeOuts: 0,
    givenUp: 0,
    answers: 0,
    foreign: 0,
    withoutMessages: 0,
    otherSessions: 0,
    notAsked: 0,
    clipped: 0,
    socketErrors: 0,
  };
}
