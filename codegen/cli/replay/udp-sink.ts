/** A replay over UDP: each line's packets to its group or host, when their time has come. */
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { addressText, isGroup, type Endpoint } from "../../../runtime/capture/ip-address.js";
import { reason } from "../../io/load-sources.js";
import { ExitStatus } from "../exit-status.js";
import { InputError } from "../input/input-error.js";
import type { Interruption } from "../interruption.js";
import type { ArrivalSink } from "./arrival-sink.js";
import type { Arrival } from "./faulty-line.js";

/** How packets leave this host. */
export interface UdpOptions {
  /** Address of the interface from which groups are reached; the system's choice when left out. */
  readonly interface?: string | undefined;
  /** Routers that a packet to a group may pass. */
  readonly ttl: number;
}

/** Packets handed to the system and not yet sent, at most. */
const MOST_SENDING = 64;
/** Timers are late by up to a millisecond or two; what is nearer than this is waited for in turns of the event loop. */
const TIMER_NS = 3_000_000n;

/** Sends one replay. */
export class UdpSink implements ArrivalSink {
  readonly #lines: readonly Endpoint[];
  readonly #socket: Socket;
  readonly #interruption: Interruption;
  /** What the clock showed when the first packet was sent, less the packet's time. */
  #originNs: bigint | null = null;
  #sending = 0;
  #failure: Error | null = null;
  #wake: (() => void) | null = null;

  private constructor(socket: Socket, lines: readonly Endpoint[], interruption: Interruption) {
    this.#socket = socket;
    this.#lines = lines;
    this.#interruption = interruption;
    socket.on("error", (error) => (this.#failure ??= error));
    interruption.onAsked = () => this.#wake?.();
  }

  /** @throws InputError when there is no such interface */
  static async open(
    lines: readonly Endpoint[],
    options: UdpOptions,
    interruption: Interruption,
  ): Promise<UdpSink> {
    const socket = createSocket("udp4");
    try {
      socket.bind(0, options.interface);
      await once(socket, "listening");
      if (lines.some(({ address }) => isGroup(address))) {
        socket.setMulticastTTL(options.ttl);
        socket.setMulticastLoopback(true);
        if (options.interface !== undefined) socket.setMulticastInterface(options.interface);
      }
    } catch (error) {
      socket.close();
      throw new InputError(ExitStatus.failed, `UDP cannot be sent: ${reason(error)}`);
    }
    return new UdpSink(socket, lines, interruption);
  }

  async take({ line, timeNs, bytes }: Arrival): Promise<void> {
    await this.#waitFor(timeNs);
    const endpoint = this.#lines[line];
    if (endpoint === undefined) throw new RangeError(`there is no line ${line}`);
    while (this.#sending >= MOST_SENDING && this.#failure === null) await turn();
    this.#requireSound();
    this.#sending++;
    this.#socket.send(bytes, endpoint.port, addressText(endpoint.address), (error) => {
      this.#sending--;
      if (error !== null) this.#failure ??= error;
    });
  }

  async drain(): Promise<void> {
    while (this.#sending > 0 && this.#failure === null) await turn();
    this.#requireSound();
  }

  /** Gives the socket back. */
  close(): void {
    this.#interruption.onAsked = null;
    this.#socket.close();
  }

  async #waitFor(timeNs: bigint): Promise<void> {
    this.#originNs ??= process.hrtime.bigint() - timeNs;
    const due = this.#originNs + timeNs;
    for (;;) {
      this.#interruption.check();
      const left = due - process.hrtime.bigint();
      if (left <= 0n) return;
      if (left > TIMER_NS) await this.#sleep(Number((left - TIMER_NS) / 1_000_000n));
      else await turn();
    }
  }

  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(milliseconds, 0x7fff_ffff));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #requireSound(): void {
    if (this.#failure === null) return;
    throw new InputError(ExitStatus.failed, `UDP cannot be sent: ${reason(this.#failure)}`);
  }
}

/** One turn of the event loop, in which sending goes on. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
