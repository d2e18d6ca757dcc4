/**
 * A GLIMPSE client: the book as it stands, message by message over SoupBinTCP, and then the sequence
 * number at which the live stream goes on. A snapshot that breaks begins anew, because the one that
 * the next connection brings is another.
 *
 * Splice: give a sequencer `lateJoin: "snapshot"`; on its `snapshot-needed` call `start`; apply each
 * `message`; on `end` call its `joinAt` with the number. What it held meanwhile follows from there.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
import { EndOfSnapshotView } from "../../generated/ts/glimpse50/index.js";
import { type BackOff, waitMs } from "./back-off.js";
import { SoupBinTcpClient } from "./soup-bin-tcp-client.js";
import {
  DEFAULT_CLIENT_OPTIONS,
  type SoupBinTcpClientOptions,
} from "./soup-bin-tcp-client-options.js";
import type { ConnectionEnd } from "./soup-bin-tcp-events.js";

/** How a snapshot is asked for; `reconnect` says how often, and after which waits, it is begun anew. */
export type GlimpseClientOptions = Omit<SoupBinTcpClientOptions, "sequenceNumber">;

/** Why a snapshot was not completed. */
export type SnapshotFault =
  /** The connection ended before the snapshot did. */
  | ConnectionEnd
  /** It does not begin with its first message. */
  | { readonly kind: "not-whole" }
  /** Its last message names no sequence number. */
  | { readonly kind: "no-sequence-number" };

/** What a client's owner gives it to call. */
export interface GlimpseHandlers {
  /** A snapshot begins; runs again for each that is begun anew: forget what the one before brought. */
  begin(): void;
  /** The next message of the snapshot, without its last: a TotalView-ITCH message in all but name. */
  message(view: DataView, offset: number, length: number): void;
  /** The snapshot is complete: live messages follow from this number on. */
  end(sequenceNumber: bigint): void;
  /** The snapshot broke; the next is begun after the wait, or none is when it is null. */
  fault?(fault: SnapshotFault, waitMs: number | null): void;
}

/** Asks for one snapshot at a time. */
export class GlimpseClient {
  readonly #options: GlimpseClientOptions;
  readonly #reconnect: BackOff;
  readonly #handlers: GlimpseHandlers;
  readonly #lastMessage = new EndOfSnapshotView();
  #client: SoupBinTcpClient | undefined;
  #wait: NodeJS.Timeout | undefined;
  #retry = 0;

  constructor(options: GlimpseClientOptions, handlers: GlimpseHandlers) {
    this.#options = options;
    this.#reconnect = options.reconnect ?? DEFAULT_CLIENT_OPTIONS.reconnect;
    this.#handlers = handlers;
  }

  /** True while a snapshot is under way, or waited for. */
  get isBusy(): boolean {
    return this.#client !== undefined || this.#wait !== undefined;
  }

  /** Asks for a snapshot, unless one is under way. */
  start(): void {
    if (this.isBusy) return;
    this.#retry = 0;
    this.#open();
  }

  /** Gives the snapshot up without a word. */
  close(): void {
    clearTimeout(this.#wait);
    this.#wait = undefined;
    this.#leave()?.close();
  }

  #open(): void {
    const client = new SoupBinTcpClient(
      // One connection per snapshot.
      { ...this.#options, sequenceNumber: 1n, reconnect: { ...this.#reconnect, retries: 0 } },
      {
        sequencedData: (view, offset, length) => {
          if (client === this.#client) this.#message(view, offset, length);
        },
        event: (event) => {
          if (client !== this.#client) return;
          if (event.kind === "accepted") this.#handlers.begin();
          if (event.kind === "lost") this.#fault({ kind: "not-whole" });
          if (event.kind === "closed") this.#fault(event.end);
        },
      },
    );
    this.#client = client;
    client.connect();
  }

  #message(view: DataView, offset: number, length: number): void {
    if (length === 0 || view.getUint8(offset) !== EndOfSnapshotView.TYPE) {
      this.#handlers.message(view, offset, length);
      return;
    }
    const number =
      length < EndOfSnapshotView.LENGTH
        ? undefined
        : this.#lastMessage.wrap(view, offset).sequenceNumber;
    if (number === undefined || number === 0n) return this.#fault({ kind: "no-sequence-number" });
    this.#leave()?.logout();
    this.#handlers.end(number);
  }

  #fault(fault: SnapshotFault): void {
    this.#leave()?.close();
    const wait = isFinal(fault) ? null : waitMs(this.#reconnect, this.#retry++);
    if (wait !== null) {
      this.#wait = setTimeout(() => {
        this.#wait = undefined;
        this.#open();
      }, wait);
    }
    this.#handlers.fault?.(fault, wait);
  }

  /** The connection is nobody's any more: what still comes of it is not looked at. */
  #leave(): SoupBinTcpClient | undefined {
    const client = this.#client;
    this.#client = undefined;
    return client;
  }
}

function isFinal({ kind }: SnapshotFault): boolean {
  return kind === "rejected" || kind === "another-session" || kind === "handler-threw";
}
