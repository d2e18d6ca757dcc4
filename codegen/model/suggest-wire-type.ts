/** "Did you mean", for types: what other languages call them, and slips of the pen. */
import { suggest } from "../source/suggest.js";
import { parseWireType, WIRE_TYPE_NAMES } from "./parse-wire-type.js";

/** The type that was probably meant by a name that is none; `names` are those of the spec's own. */
export function suggestWireType(text: string, names: readonly string[]): string | null {
  return (
    foreignSpelling(text) ?? suggest(text.replace(/\(.*$/u, ""), [...WIRE_TYPE_NAMES, ...names])
  );
}

/** `uint32_t`, `int16`, `string(8)`, `alpha8` in this language; null for what is no other's either. */
function foreignSpelling(text: string): string | null {
  const plain = text.replaceAll("_", "");
  const [, unsigned, bits, order = ""] = /^(u?)int([0-9]+)t?(be|le)?$/u.exec(plain) ?? [];
  const [, word = "", width] = /^([a-z]+)\(?([0-9]+)\)?$/u.exec(plain) ?? [];
  const candidates = [
    plain,
    `${unsigned === "u" ? "u" : "i"}${bits}${order}`,
    `${word}${width}`,
    `${TEXT_WORDS[word] ?? word}(${width})`,
  ];
  return candidates.find((each) => !("problem" in parseWireType(each, "big"))) ?? null;
}

const TEXT_WORDS: Readonly<Record<string, string>> = {
  ascii: "alpha",
  binary: "bytes",
  byte: "bytes",
  char: "alpha",
  numeric: "digits",
  string: "alpha",
  text: "alpha",
};
