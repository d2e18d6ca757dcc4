/** A documented constant of a view's class. */
import type { OptionalKind, PropertyDeclarationStructure } from "ts-morph";
import { docComment } from "./doc-text.js";

/** `static readonly NAME = initializer;` under its doc comment. */
export function staticConstant(
  name: string,
  initializer: string,
  doc: string,
): OptionalKind<PropertyDeclarationStructure> {
  return { name, initializer, isStatic: true, isReadonly: true, docs: [docComment([doc])] };
}
