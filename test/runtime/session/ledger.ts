/**
 * The feed contract as an account: every sequence number of a session, from its first to its end, is
 * delivered once and in order, or told to be missing as part of an exact range. Holds for any input.
 */
import type { MessageRun, SequencerEvent } from "../../../runtime/session/index.js";

/** Throws at the first entry that breaks the contract. */
export class Ledger {
  /** Messages accounted for as delivered. */
  delivered = 0n;
  /** Messages accounted for as lost or incomplete. */
  missing = 0n;
  #session: string | undefined;
  #next = 0n;
  /** Reported gaps that are not filled or given up yet, as a sorted list of ranges. */
  #gaps: { first: bigint; last: bigint }[] = [];
  readonly #ended: string[] = [];

  messages(run: MessageRun): void {
    this.#require(run.session === this.#session, `messages of ${run.session}`);
    this.#require(run.sequenceNumber === this.#next, `messages from ${run.sequenceNumber}`);
    this.#require(run.count > 0, "a run of no messages");
    this.#require(!this.#gaps.some(({ first }) => first < this.#next), "messages behind a gap");
    this.#next += BigInt(run.count);
    this.delivered += BigInt(run.count);
    this.#requireWhole(run);
  }

  event(event: SequencerEvent): void {
    switch (event.kind) {
      case "session-begun":
        this.#require(this.#session === undefined, "two sessions at once");
        this.#require(!this.#ended.slice(-8).includes(event.session), "a session again");
        this.#session = event.session;
        this.#next = event.sequenceNumber;
        this.#gaps = [];
        return;
      case "session-ended":
        if (this.#session !== undefined) {
          this.#require(event.session === this.#session, `an end of ${event.session}`);
          this.#require(event.sequenceNumber === this.#next, `an end at ${event.sequenceNumber}`);
        }
        this.#require(event.cause !== "end-of-session" || this.#gaps.length === 0, "open gaps");
        this.#ended.push(event.session);
        this.#session = undefined;
        return;
      case "gap":
        this.#require(event.first <= event.last, "an empty gap");
        this.#require(
          event.first >= (this.#gaps.at(-1)?.last ?? this.#next - 1n) + 1n,
          "a gap twice",
        );
        this.#gaps.push({ first: event.first, last: event.last });
        return;
      case "filled":
        this.#takeFromGaps(event.first, event.last);
        return;
      case "lost":
        this.#takeFromGaps(event.first, event.last);
        this.#skip(event.first, event.last);
        return;
      case "incomplete":
        // A session whose snapshot never came has no beginning to account from.
        if (this.#session === undefined) return;
        this.#gaps = this.#gaps.filter(({ last }) => last > event.last);
        this.#skip(event.first, event.last);
        return;
      default:
    }
  }

  #skip(first: bigint, last: bigint): void {
    this.#require(first === this.#next && first <= last, `missing from ${first} to ${last}`);
    this.#next = last + 1n;
    this.missing += last - first + 1n;
  }

  #takeFromGaps(first: bigint, last: bigint): void {
    const index = this.#gaps.findIndex((gap) => gap.first <= first && last <= gap.last);
    const gap = this.#gaps[index];
    this.#require(gap !== undefined && first <= last, `${first} to ${last} outside every gap`);
    if (gap === undefined) return;
    const rest = [
      { first: gap.first, last: first - 1n },
      { first: last + 1n, last: gap.last },
    ];
    this.#gaps.splice(index, 1, ...rest.filter((each) => each.first <= each.last));
  }

  #requireWhole({ view, start, limit, count }: MessageRun): void {
    let at = start;
    for (let index = 0; index < count; index++) at += 2 + view.getUint16(at);
    this.#require(at === limit, "a run that is not whole");
  }

  #require(holds: boolean, what: string): void {
    if (!holds) throw new Error(`${what}: session ${this.#session}, next ${this.#next}`);
  }
}
