/** Symbols of one scope of a generated language, and the names in the spec that become them. */
import { spelling } from "../../names/case.js";
import type { Diagnostics } from "../../source/diagnostics.js";
import type { Located } from "../../source/source-file.js";

/** A name with the list that it is of. */
interface Claimant {
  readonly name: Located<string>;
  readonly among: object;
}

/** Reports a symbol that two names become. */
export class Claims {
  readonly #language: string;
  readonly #diagnostics: Diagnostics;
  readonly #own: ReadonlySet<string>;
  readonly #owners = new Map<string, Claimant>();
  /** Names that have met another one: the first symbol in which they do says enough. */
  readonly #reported = new Set<Located<string>>();

  /** `own` are symbols that generated code has whatever the spec's names are. */
  constructor(language: string, diagnostics: Diagnostics, own: readonly string[] = []) {
    this.#language = language;
    this.#diagnostics = diagnostics;
    this.#own = new Set(own);
  }

  /**
   * Claims the symbols for a name, `among` being what it was listed in: names of one list that are spelled alike are
   * reported where lists are checked.
   */
  claim(symbols: readonly string[], name: Located<string>, among: object): void {
    for (const symbol of symbols) {
      const earlier = this.#owners.get(symbol);
      if (this.#own.has(symbol)) {
        this.#report(
          name,
          `${name.value} becomes ${symbol} in ${this.#language}, which generated code has already`,
        );
      } else if (earlier === undefined) {
        this.#owners.set(symbol, { name, among });
      } else if (earlier.among !== among || spelling(earlier.name.value) !== spelling(name.value)) {
        this.#report(
          name,
          `${bothNames(earlier.name, name)} both become ${symbol} in ${this.#language}`,
          earlier.name,
        );
      }
    }
  }

  #report(name: Located<string>, message: string, other?: Located<string>): void {
    if (this.#reported.has(name)) return;
    this.#reported.add(name);
    const related = other === undefined ? [] : [{ span: other.span, message: "the other is here" }];
    this.#diagnostics.report("name-collision", name.span, message, { related });
  }
}

function bothNames(earlier: Located<string>, name: Located<string>): string {
  return earlier.value === name.value
    ? `this ${name.value} and another`
    : `${earlier.value} and ${name.value}`;
}
