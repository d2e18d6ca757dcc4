/** A folder for as long as some work takes; it goes away however the work ends, also where the process ends before. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onEnd } from "./clean-up.js";

/** A new, empty folder. */
export class TemporaryFolder {
  readonly path: string;
  readonly #forget: () => void;

  constructor(prefix: string) {
    this.path = mkdtempSync(join(tmpdir(), prefix));
    this.#forget = onEnd(() => this.#remove());
  }

  /** Removes it with all that is in it. */
  remove(): void {
    this.#forget();
    this.#remove();
  }

  #remove(): void {
    rmSync(this.path, REMOVAL);
  }
}

/** Again and again where a compiler that was just ended still writes. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 } as const;
