/** Which session is the current one, which alone is wanted, and which are over. */
import { DownstreamPacketHeaderView } from "../../generated/ts/moldudp64/index.js";
import { setAlpha } from "../wire/alpha.js";

/** How many sessions that another one replaced are remembered. */
const CLOSED_SESSIONS = 8;
const WIDTH = DownstreamPacketHeaderView.FIELDS.session.length;

/** Compares the ten bytes as they are in a packet, without making text of them. */
export class SessionIds {
  readonly #wanted: SessionId | undefined;
  readonly #closed: SessionId[] = [];
  #current: SessionId | undefined;

  /** @throws RangeError when the wanted session does not fit. */
  constructor(wanted: string | undefined) {
    this.#wanted = wanted === undefined ? undefined : idOfText(wanted);
  }

  /** Whether the session at `offset` is the current one. */
  isCurrent(view: DataView, offset: number): boolean {
    const current = this.#current;
    return current !== undefined && isAt(current, view, offset);
  }

  /** Whether the current session may give way to the one at `offset`. */
  mayBegin(view: DataView, offset: number): boolean {
    if (this.#wanted !== undefined && !isAt(this.#wanted, view, offset)) return false;
    return !this.#closed.some((id) => isAt(id, view, offset));
  }

  /** Makes the session at `offset` the current one, and the one before it a closed one. */
  begin(view: DataView, offset: number): void {
    if (this.#current !== undefined) this.#closed.push(this.#current);
    if (this.#closed.length > CLOSED_SESSIONS) this.#closed.shift();
    this.#current = idAt(view, offset);
  }
}

interface SessionId {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

function idAt(view: DataView, offset: number): SessionId {
  return {
    first: view.getInt32(offset),
    second: view.getInt32(offset + 4),
    third: view.getInt16(offset + 8),
  };
}

function isAt(id: SessionId, view: DataView, offset: number): boolean {
  return (
    view.getInt32(offset) === id.first &&
    view.getInt32(offset + 4) === id.second &&
    view.getInt16(offset + 8) === id.third
  );
}

function idOfText(text: string): SessionId {
  const view = new DataView(new ArrayBuffer(WIDTH));
  setAlpha(view, 0, WIDTH, text);
  return idAt(view, 0);
}
