/** Messages and bytes by type byte. */

/** All messages of one type byte. */
export interface TypeSum {
  /** Null for payloads that end before it. */
  readonly code: number | null;
  readonly messages: number;
  readonly bytes: number;
}

/** Stands for no type byte. */
const NO_TYPE = 256;

/** Counts. */
export class TypeCounts {
  /** By type byte; at 256 those without one. */
  readonly messages: Float64Array = new Float64Array(NO_TYPE + 1);
  readonly bytes: Float64Array = new Float64Array(NO_TYPE + 1);

  /** Counts one message. */
  add(code: number | null, length: number): void {
    const index = code ?? NO_TYPE;
    this.messages[index] = (this.messages[index] ?? 0) + 1;
    this.bytes[index] = (this.bytes[index] ?? 0) + length;
  }

  /** Messages of all types. */
  get total(): number {
    return this.messages.reduce((sum, each) => sum + each, 0);
  }

  /** Types of which there were messages. */
  get counts(): readonly TypeSum[] {
    return [...this.messages.entries()]
      .filter(([, messages]) => messages > 0)
      .map(([index, messages]) => ({
        code: index === NO_TYPE ? null : index,
        messages,
        bytes: this.bytes[index] ?? 0,
      }));
  }
}
