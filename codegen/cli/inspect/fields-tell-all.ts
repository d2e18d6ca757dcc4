/** Whether the fields of a message, one value each, are all of it: else its bytes are given beside them. */
import type { LayoutDescriptor } from "../../../runtime/descriptor.js";

/** False for a message with an array, or with something behind its fixed part that its bytes count. */
export function fieldsTellAll({ fields, tail }: LayoutDescriptor): boolean {
  return tail === undefined && fields.every(({ count }) => count === undefined);
}
