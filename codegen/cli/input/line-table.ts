/** Which line a datagram belongs to: those that were asked for, or each destination on which packets are seen. */
import type { FrameWalk } from "../../../runtime/capture/frame-walk.js";
import { endpointText, type Endpoint } from "../../../runtime/capture/ip-address.js";

/** A line and what names it. */
export interface FeedLine {
  /** Position in the table, from 0. */
  readonly index: number;
  /** `address:port`, with `@source` when only that source is taken. */
  readonly name: string;
}

/** More destinations than this are taken for something else than a feed: memory must not grow with the file. */
const MOST_LINES = 256;

/** Knows the lines of one input. */
export class LineTable {
  readonly lines: FeedLine[] = [];
  readonly #wanted: readonly Endpoint[];
  readonly #byDestination = new Map<number, FeedLine>();

  /** With no endpoints, lines are found as they appear. */
  constructor(wanted: readonly Endpoint[]) {
    this.#wanted = wanted;
    for (const endpoint of wanted) this.#add(endpointText(endpoint));
  }

  /** True when the lines were asked for. */
  get isFixed(): boolean {
    return this.#wanted.length > 0;
  }

  /** The datagram's line; null when it is on none. */
  find({ source, destination, destinationPort }: FrameWalk): FeedLine | null {
    if (!this.isFixed) return this.#byDestination.get(key(destination, destinationPort)) ?? null;
    const index = this.#wanted.findIndex(
      (each) =>
        each.address === destination &&
        each.port === destinationPort &&
        (each.source === null || each.source === source),
    );
    return this.lines[index] ?? null;
  }

  /** A line for the datagram's destination; null when lines were asked for, or there are too many. */
  discover({ destination, destinationPort }: FrameWalk): FeedLine | null {
    if (this.isFixed || this.lines.length >= MOST_LINES) return null;
    const endpoint = { address: destination, port: destinationPort, source: null };
    const line = this.#add(endpointText(endpoint));
    this.#byDestination.set(key(destination, destinationPort), line);
    return line;
  }

  #add(name: string): FeedLine {
    const line = { index: this.lines.length, name };
    this.lines.push(line);
    return line;
  }
}

function key(address: number, port: number): number {
  return address * 0x1_0000 + port;
}
