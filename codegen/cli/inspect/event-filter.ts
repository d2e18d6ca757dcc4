/** Which events are shown; of outcomes, ranges lost one behind the other are one. */
import type { FeedEvent } from "../input/feed.js";

/** What may be asked for. */
export type EventChoice = "all" | "outcomes" | "none";

/** Takes events as they happen and hands on those that were asked for. */
export class EventFilter {
  readonly #choice: EventChoice;
  readonly #show: (event: FeedEvent) => void;
  /** A loss that the next event may continue. */
  #lost: Lost | null = null;

  constructor(choice: EventChoice, show: (event: FeedEvent) => void) {
    this.#choice = choice;
    this.#show = show;
  }

  /** Takes one event. */
  take(event: FeedEvent): void {
    if (this.#choice === "none") return;
    if (this.#choice === "all") {
      this.#show(event);
      return;
    }
    if (event.kind === "lost" || event.kind === "incomplete") this.#lose(event);
    else if (event.kind === "session-begun" || event.kind === "session-ended") {
      this.flush();
      const { kind, session = null, sequenceNumber = null } = event;
      this.#show({ kind, session, sequenceNumber });
    }
  }

  /** A message follows, or nothing any more. */
  flush(): void {
    if (this.#lost === null) return;
    this.#show({ kind: "lost", ...this.#lost });
    this.#lost = null;
  }

  #lose({ session, first, last }: FeedEvent): void {
    if (typeof session !== "string" || typeof first !== "bigint" || typeof last !== "bigint")
      return;
    if (this.#lost?.session === session && this.#lost.last + 1n === first) {
      this.#lost = { ...this.#lost, last };
      return;
    }
    this.flush();
    this.#lost = { session, first, last };
  }
}

interface Lost {
  readonly session: string;
  readonly first: bigint;
  readonly last: bigint;
}
