/** A place in the tree of shapes: what came so far, and how pieces that end here are laid out. */
import type { Template } from "./template.js";

/** What follows is asked for by number, one for each token that makes a difference. */
export class ShapeNode {
  /** How the shape is laid out where every line fits; null where it cannot be cut, undefined until it was tried. */
  free: Template | null | undefined = undefined;
  #next: Map<number, ShapeNode> | null = null;
  /** What followed when it was last asked for. */
  #lastCode: number | null = null;
  #last: ShapeNode = this;
  #exact: Map<string, Template | null> | null = null;

  /** What follows; made where there is nothing yet. */
  next(code: number): ShapeNode {
    if (code === this.#lastCode) return this.#last;
    this.#next ??= new Map();
    let next = this.#next.get(code);
    if (next === undefined) this.#next.set(code, (next = new ShapeNode()));
    this.#lastCode = code;
    this.#last = next;
    return next;
  }

  /** The same as `free`, by depth and lengths of the values, where a line does not fit. */
  get exact(): Map<string, Template | null> {
    return (this.#exact ??= new Map());
  }
}
