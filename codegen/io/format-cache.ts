/**
 * Formatted texts by the hash of what they were made from, kept between runs where packages keep such
 * things: laying out a text takes longer than everything else, and most texts are those of the last run.
 * A cache that cannot be read or written is no cache; the result is the same without it.
 */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "./ownership.js";
import { makeFolder } from "./make-folder.js";

/** More texts than thirty protocols have: then the cache begins anew. */
const MOST = 8_192;

/** Formatted texts of earlier runs. */
export class FormatCache {
  readonly #folder: string | null;
  readonly #formatter: string;

  /** `formatter` names the formatter, its version and its settings: another one has other texts. */
  constructor(formatter: string) {
    this.#folder = cacheFolder();
    this.#formatter = formatter;
  }

  /** The formatted text, or null when it is not there whole. */
  get(text: string): string | null {
    if (this.#folder === null) return null;
    try {
      const entry = readFileSync(join(this.#folder, this.#key(text)), "utf8");
      const end = entry.indexOf("\n");
      const formatted = entry.slice(end + 1);
      return hashOf(formatted) === entry.slice(0, end) ? formatted : null;
    } catch {
      return null;
    }
  }

  /** Keeps a formatted text. */
  put(text: string, formatted: string): void {
    if (this.#folder === null) return;
    const path = join(this.#folder, this.#key(text));
    try {
      makeFolder(this.#folder);
      writeFileSync(`${path}.${process.pid}`, `${hashOf(formatted)}\n${formatted}`);
      renameSync(`${path}.${process.pid}`, path);
    } catch {
      rmSync(`${path}.${process.pid}`, { force: true });
    }
  }

  /** Begins anew when it has grown beyond use. */
  prune(): void {
    if (this.#folder === null) return;
    try {
      if (readdirSync(this.#folder).length > MOST) rmSync(this.#folder, { recursive: true });
    } catch {
      // There is none yet.
    }
  }

  #key(text: string): string {
    return hashOf(`${this.#formatter}\n${text}`);
  }
}

/** The nearest `node_modules/.cache` above the working folder, or null where there is none. */
function cacheFolder(): string | null {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    try {
      readdirSync(join(folder, "node_modules"));
      return join(folder, "node_modules/.cache/itchgen/format");
    } catch {
      if (dirname(folder) === folder) return null;
    }
  }
}
