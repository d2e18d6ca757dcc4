/**
 * No two parts of a spec become one name in generated code. Names are joined from several words, so
 * `add` with `order_price` and `add_order` with `price` are different here and the same in C.
 */
import { spelling } from "../../names/case.js";
import { cCode, cFieldNames, cList, cListAccess, cNames, cSentinel } from "../../names/c-names.js";
import { tsEnumeration, tsFieldNames, tsNames, tsSentinel } from "../../names/ts-names.js";
import type { Diagnostics } from "../../source/diagnostics.js";
import type { Located } from "../../source/source-file.js";
import type { Field, Message, Protocol, RecordType } from "../protocol.js";
import type { Check } from "./check.js";

export const checkGeneratedNames: Check = (protocol, diagnostics) => {
  const c = new Claims("C", diagnostics);
  const ts = new Claims("TypeScript", diagnostics);
  const prefix = protocol.spec.prefix.value;
  for (const layout of [...protocol.messages, ...protocol.records]) {
    const { name } = layout.spec;
    ts.claim(tsNames(name.value).view, name);
    claimInC(c, { protocol, layout, prefix });
    claimMembers(layout, protocol, diagnostics);
  }
  for (const { name, codes } of protocol.enumerations) {
    ts.claim(tsEnumeration(name.value), name);
    for (const { spec } of codes) c.claim(cCode(prefix, name.value, spec.name.value), spec.name);
  }
};

interface Owned {
  readonly protocol: Protocol;
  readonly layout: Message | RecordType;
  readonly prefix: string;
}

function claimInC(c: Claims, { protocol, layout, prefix }: Owned): void {
  const { spec } = layout;
  const names = cNames(prefix, spec.name.value);
  for (const symbol of [
    names.type,
    names.length,
    names.init,
    cListAccess(names),
    cList(prefix, spec.name.value),
  ])
    c.claim(symbol, spec.name);
  for (const { spec: field, wireType, sentinels, decimals } of fieldsOf(layout, protocol)) {
    const own = cFieldNames(names, field.name.value);
    const isText = wireType.kind === "alpha";
    const symbols = [
      own.get,
      own.set,
      own.column,
      ...(isText ? [own.textLength] : []),
      ...(isText && wireType.width <= 8 ? [own.key] : []),
      ...(decimals === null ? [] : [own.decimals]),
    ];
    c.claimAll(symbols, field.name);
    for (const sentinel of sentinels) {
      c.claim(cSentinel(names, field.name.value, sentinel.spec.name.value), sentinel.spec.name);
    }
  }
  if (spec.remainder !== null) {
    c.claim(cFieldNames(names, spec.remainder.name.value).get, spec.remainder.name);
  }
}

/** Members and constants of one view. */
function claimMembers(
  layout: Message | RecordType,
  protocol: Protocol,
  diagnostics: Diagnostics,
): void {
  const ts = new Claims("TypeScript", diagnostics);
  for (const { spec, wireType, sentinels, decimals } of fieldsOf(layout, protocol)) {
    const names = tsFieldNames(spec.name.value);
    const isWide = "width" in wireType && wireType.width > 6 && wireType.width <= 8;
    ts.claim(names.member, spec.name);
    if (wireType.kind === "integer" && wireType.width >= 5) {
      ts.claimAll([names.hi, names.lo], spec.name);
    }
    if (wireType.kind === "alpha") {
      ts.claimAll(isWide ? [names.keyHi, names.keyLo] : [names.key], spec.name);
    }
    if (decimals !== null) ts.claimAll([names.text, names.decimals], spec.name);
    for (const sentinel of sentinels) {
      ts.claim(tsSentinel(spec.name.value, sentinel.spec.name.value), sentinel.spec.name);
    }
  }
  const { remainder } = layout.spec;
  if (remainder !== null) ts.claim(tsFieldNames(remainder.name.value).member, remainder.name);
}

function fieldsOf(layout: Message | RecordType, protocol: Protocol): readonly Field[] {
  const isMessage = protocol.messages.some((message) => message === layout);
  return isMessage ? [...protocol.header, ...layout.fields] : layout.fields;
}

/** Symbols of one scope of one language, and what they come from. */
class Claims {
  readonly #language: string;
  readonly #diagnostics: Diagnostics;
  readonly #owners = new Map<string, Located<string>>();

  constructor(language: string, diagnostics: Diagnostics) {
    this.#language = language;
    this.#diagnostics = diagnostics;
  }

  claimAll(symbols: readonly string[], name: Located<string>): void {
    for (const symbol of symbols) this.claim(symbol, name);
  }

  /** Reports a symbol that another name already became; names spelled alike are reported elsewhere. */
  claim(symbol: string, name: Located<string>): void {
    const earlier = this.#owners.get(symbol);
    if (earlier === undefined) {
      this.#owners.set(symbol, name);
    } else if (spelling(earlier.value) !== spelling(name.value)) {
      this.#diagnostics.report(
        "name-collision",
        name.span,
        `${earlier.value} and ${name.value} both become ${symbol} in ${this.#language}`,
        { related: [{ span: earlier.span, message: "the other is here" }] },
      );
    }
  }
}
