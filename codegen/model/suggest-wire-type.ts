/** "Did you mean", for types: what other languages call them, and slips of the pen. */
import { suggest } from "../source/suggest.js";
import { parseWireType, WIRE_TYPE_NAMES } from "./parse-wire-type.js";

/** The type that was probably meant by a name that is none; `names` are those of the spec's own. */
export function suggestWireType(text: string, names: readonly string[]): string | null {
  return (
    foreignSpelling(text) ?? suggest(text.replace(/\(.*$/u, ""), [...WIRE_TYPE_NAMES, ...names])
  );
}

/** `uint32_t`, `int16`, `string(8)` in this language; null for what is no other's either. */
function foreignSpelling(text: string): string | null {
  const spelling = text
    .replace(/^(u?)int(\d+)(?:_t)?(be|le)?$/u, (_, unsigned: string, bits: string, order = "") => {
      return `${unsigned === "" ? "i" : "u"}${bits}${order}`;
    })
    .replace(/^(?:string|text|ascii)\((\d+)\)$/u, "alpha($1)");
  const isOurs = spelling !== text && !("problem" in parseWireType(spelling, "big"));
  return isOurs ? spelling : null;
}
