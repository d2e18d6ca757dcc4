/** An option's value: how many. */
import { InvalidArgumentError } from "commander";

/** @throws InvalidArgumentError when the text is not a positive whole number. */
export function count(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a positive whole number.");
}
