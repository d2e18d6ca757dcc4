/** Where each part of a layout was written: kept beside the layout, so that emitters never see it. */
import type { Span } from "../source/source-file.js";

/** The places of one part: the whole of it and the values of its keys. */
export interface Origin {
  /** What a finding about the part as a whole points at: usually its name. */
  readonly name: Span;
  /** Spans of the values of keys that were written: `offset`, `type`, `length`, `decimals`, `doc`, … */
  readonly keys: ReadonlyMap<string, Span>;
}

/** Origins by the layout object they belong to: protocol, message, record, field, enumeration, code. */
export type Origins = ReadonlyMap<object, Origin>;

/** Is told of the origin of each layout object while it is made. */
export interface Recorder {
  /** Remembers where `part` was written, if it remembers anything, and returns it. */
  record<T extends object>(part: T, name: Span, written: object): T;
}

/** For those who never ask: whoever remembers origins keeps the whole spec. */
export const NO_RECORDER: Recorder = { record: (part) => part };

/** Remembers everything. */
export class OriginRecorder implements Recorder {
  readonly #origins = new Map<object, Origin>();

  record<T extends object>(part: T, name: Span, written: object): T {
    this.#origins.set(part, new WrittenOrigin(name, written));
    return part;
  }

  /** Everything recorded so far. */
  get origins(): Origins {
    return this.#origins;
  }
}

/** Looks the keys up when they are asked for: most never are. */
class WrittenOrigin implements Origin {
  readonly name: Span;
  readonly #written: object;

  constructor(name: Span, written: object) {
    this.name = name;
    this.#written = written;
  }

  get keys(): ReadonlyMap<string, Span> {
    const keys = new Map<string, Span>();
    for (const [key, value] of Object.entries(this.#written) as [string, unknown][]) {
      if (isLocated(value)) keys.set(key, value.span);
    }
    return keys;
  }
}

function isLocated(value: unknown): value is { readonly span: Span } {
  return typeof value === "object" && value !== null && "span" in value && "value" in value;
}
