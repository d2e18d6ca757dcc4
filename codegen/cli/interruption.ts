/** Ctrl-C and SIGTERM, taken at a place where nothing is half done. */
import { ExitStatus } from "./exit-status.js";
import { InputError } from "./input/input-error.js";

/** Listens until it is told to stop. */
export class Interruption {
  #isAsked = false;
  readonly #onSignal = (): void => {
    this.#isAsked = true;
    this.onAsked?.();
  };
  /** Runs at the moment of the signal, to wake what waits. */
  onAsked: (() => void) | null = null;

  constructor() {
    process.once("SIGINT", this.#onSignal).once("SIGTERM", this.#onSignal);
  }

  /** True once the user wants an end; a second signal ends the process at once. */
  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** @throws InputError once the user wants an end */
  check(): void {
    if (this.#isAsked)
      throw new InputError(ExitStatus.interrupted, "interrupted; nothing was written");
  }

  /** Leaves signals to whoever was there before. */
  stop(): void {
    process.off("SIGINT", this.#onSignal).off("SIGTERM", this.#onSignal);
  }
}
