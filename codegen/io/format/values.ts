/** The tokens of a piece that are values, in the order of the text. */
import { valueText } from "./token-codes.js";
import { Kind, type Tokens } from "./tokens.js";
import type { GrowingText } from "./growing-text.js";

/** Asked for by their place among the values. */
export class Values {
  readonly #tokens: Tokens;
  readonly #indices: readonly number[];

  constructor(tokens: Tokens, indices: readonly number[]) {
    this.#tokens = tokens;
    this.#indices = indices;
  }

  /** Bytes of a value, which is no comment of several lines. */
  lengthOf(value: number): number {
    const { starts, limits } = this.#tokens;
    const index = this.#indices[value] ?? 0;
    return (limits[index] ?? 0) - (starts[index] ?? 0);
  }

  /** A comment whose lines are indented by themselves, with `margin` before each but the first. */
  commentOf(value: number, margin: string): string {
    const comment = valueText(this.#tokens, this.#indices[value] ?? 0);
    return comment.replaceAll("\n", `\n${margin}`);
  }

  /** Adds a value, which is no comment of several lines, to a text. */
  addTo(text: GrowingText, value: number): void {
    const { bytes, starts, limits } = this.#tokens;
    const index = this.#indices[value] ?? 0;
    text.add(bytes, starts[index] ?? 0, limits[index] ?? 0);
  }

  /** How long each of them is. */
  get lengths(): string {
    const { kinds } = this.#tokens;
    let lengths = "";
    for (const [value, index] of this.#indices.entries()) {
      const isComment = kinds[index] === Kind.blockComment;
      lengths += `,${isComment ? this.commentOf(value, "").length : this.lengthOf(value)}`;
    }
    return lengths;
  }

  /** All of them; a comment's lines are indented by themselves. */
  get texts(): readonly string[] {
    return this.#indices.map((index) => valueText(this.#tokens, index));
  }
}
