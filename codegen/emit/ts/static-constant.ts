/** A documented constant of a view's class. */
import type { ClassConstant } from "./class-text.js";
import { docComment } from "./doc-text.js";

/** `static readonly NAME = value;` under its doc comment. */
export function staticConstant(name: string, value: string, doc: string): ClassConstant {
  return { name, value, doc: docComment([doc]) };
}
