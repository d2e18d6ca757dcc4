/**
 * What the C compiler reported about its own structs: the compiled probe's output, read strictly,
 * because it is the evidence that everything else is held against.
 */

/** One compiled protocol header as the C compiler sees it. */
export interface ProbeReport {
  readonly prefix: string;
  /** 16 lower-case hexadecimal digits. */
  readonly fingerprint: string;
  /** Messages first, then records, in the spec's order. */
  readonly layouts: readonly ProbedLayout[];
}

/** One struct. */
export interface ProbedLayout {
  /** snake_case: `add_order`. */
  readonly name: string;
  /** The type byte; null for a record. */
  readonly type: number | null;
  /** Bytes. */
  readonly sizeof: number;
  /** Bytes; 1 for a packed struct. */
  readonly alignof: number;
  readonly fields: readonly ProbedField[];
}

/** One member. */
export interface ProbedField {
  readonly name: string;
  /** `offsetof`, in bytes. */
  readonly offset: number;
  /** `sizeof`, in bytes. */
  readonly length: number;
  /** The member's C type: `u48be`, `u8`, `char`, `char[]`, `u8[]`, with its count for an array: `u32be[6]`, `record(leg)[6]`. */
  readonly type: string;
  /** Implied decimal places; null for none. */
  readonly decimals: number | null;
}

/**
 * Reads a probe's output.
 * @throws Error when it is not exactly such a report: then the probe and this reader disagree.
 */
export function parseProbeReport(text: string): ProbeReport {
  const report = new Reader(JSON.parse(text), "report");
  return {
    prefix: report.string("prefix"),
    fingerprint: report.string("fingerprint"),
    layouts: report.list("layouts").map((layout) => ({
      name: layout.string("name"),
      type: layout.orNull("type", () => layout.count("type")),
      sizeof: layout.count("sizeof"),
      alignof: layout.count("alignof"),
      fields: layout.list("fields").map((field) => ({
        name: field.string("name"),
        offset: field.count("offset"),
        length: field.count("length"),
        type: field.string("type"),
        decimals: field.orNull("decimals", () => field.count("decimals")),
      })),
    })),
  };
}

/** Reads members of one JSON object, each of exactly one kind. */
class Reader {
  readonly #object: ReadonlyMap<string, unknown>;
  readonly #place: string;

  constructor(value: unknown, place: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new Error(`probe: ${place} is no object`);
    }
    this.#object = new Map(Object.entries(value));
    this.#place = place;
  }

  string(key: string): string {
    const value = this.#object.get(key);
    if (typeof value !== "string") throw this.#wrong(key, "a string");
    return value;
  }

  count(key: string): number {
    const value = this.#object.get(key);
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
      throw this.#wrong(key, "a count");
    }
    return value;
  }

  list(key: string): readonly Reader[] {
    const value = this.#object.get(key);
    if (!Array.isArray(value)) throw this.#wrong(key, "a list");
    return value.map((item: unknown, index) => new Reader(item, `${this.#place}.${key}[${index}]`));
  }

  orNull<T>(key: string, read: () => T): T | null {
    return this.#object.get(key) === null ? null : read();
  }

  #wrong(key: string, wanted: string): Error {
    return new Error(`probe: ${this.#place}.${key} is not ${wanted}`);
  }
}
