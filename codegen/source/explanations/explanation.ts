/** What a person learns who asks about a rule: why it exists, and a spec before and after the cure. */

/** One rule explained. */
export interface Explanation {
  /** A paragraph: what goes wrong without the rule, and what to do. */
  readonly text: string;
  /** Absent where no few lines of a spec could show it. */
  readonly example?: Example;
}

/** A piece of a spec that breaks the rule, and the same piece mended; tests compile both. */
export interface Example {
  /** What the pieces are: top-level keys of a spec, or the eight bytes of fields from offset 1 on. */
  readonly where: "keys" | "fields";
  readonly bad: string;
  readonly good: string;
}
