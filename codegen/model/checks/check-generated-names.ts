/**
 * No two parts of a spec become one name in generated code. Names are joined from several words, so
 * `add` with `order_price` and `add_order` with `price` are different here and the same in C.
 */
import { spelling } from "../../names/case.js";
import {
  cBitsNames,
  cCode,
  cDispatchNames,
  cFieldNames,
  cList,
  cListAccess,
  cNames,
  cOptionTag,
  cSentinel,
  cTailNames,
} from "../../names/c-names.js";
import {
  tsArraySetter,
  tsBits,
  tsEnumeration,
  tsFieldNames,
  tsNames,
  tsOptionTag,
  tsSentinel,
  tsTailNames,
} from "../../names/ts-names.js";
import type { Diagnostics } from "../../source/diagnostics.js";
import type { Located } from "../../source/source-file.js";
import type { Field, Message, OptionSet, Protocol, RecordType } from "../protocol.js";
import type { Check } from "./check.js";
import { layoutFields } from "./layout-fields.js";

export const checkGeneratedNames: Check = (protocol, diagnostics) => {
  const c = new Claims("C", diagnostics);
  const ts = new Claims("TypeScript", diagnostics);
  const prefix = protocol.spec.prefix.value;
  const guards = ["H", "FINGERPRINT", "DISPATCH_H", "DISPATCH_HPP", "LAYOUT_H", "BLOCKS_H"];
  c.claimAll(
    guards.map((word) => `${prefix}_${word}`.toUpperCase()),
    protocol.spec.prefix,
  );
  for (const layout of [...protocol.messages, ...protocol.records]) {
    const { name } = layout.spec;
    ts.claim(tsNames(name.value).view, name);
    claimInC(c, { protocol, layout, prefix });
    claimMembers(layout, protocol, diagnostics);
  }
  for (const set of protocol.optionSets) {
    ts.claim(tsNames(set.name.value).view, set.name);
    claimOptions(set, { c, prefix, diagnostics });
  }
  const { messages } = protocol;
  // A protocol that mixes is refused elsewhere.
  const directed = messages.every(({ spec }) => spec.direction !== null) ? messages : [];
  for (const { spec } of directed) {
    const { stem } = cDispatchNames(prefix, spec.direction?.value ?? null);
    c.claimAll(
      [`${stem}_handlers`, `${stem}_judge`, `${stem}_dispatch`],
      spec.direction ?? spec.name,
    );
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
  for (const each of layoutFields(layout, protocol)) {
    const { spec: field, wireType, sentinels, decimals, count, bits } = each;
    const own = cFieldNames(names, field.name.value);
    const isText = wireType.kind === "alpha";
    const symbols = [
      ...(count === null ? [] : [own.count]),
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
    for (const { name } of bits) {
      const { get, set } = cBitsNames(names, field.name.value, name.value);
      c.claimAll([get, set], name);
    }
  }
  const { tail } = layout;
  if (spec.remainder !== null) {
    c.claim(cFieldNames(names, spec.remainder.name.value).get, spec.remainder.name);
  } else if (tail !== null) {
    const { begin, end, count, next, limit, isWhole } = cTailNames(names, tail.spec.name.value);
    const own = { group: [end, count], appendage: [next, limit, isWhole], trailer: [] } as const;
    c.claimAll([begin, ...own[tail.kind]], tail.spec.name);
    c.claim(names.wholeLength, spec.name);
  }
}

interface Claiming {
  readonly c: Claims;
  readonly prefix: string;
  readonly diagnostics: Diagnostics;
}

function claimOptions({ name, options }: OptionSet, { c, prefix, diagnostics }: Claiming): void {
  const ts = new Claims("TypeScript", diagnostics);
  const names = cNames(prefix, name.value);
  c.claim(names.tag, name);
  ts.claimAll(OPTION_VIEW_MEMBERS, name);
  for (const { field } of options) {
    const option = field.spec.name;
    c.claimAll([cFieldNames(names, option.value).get, cOptionTag(names, option.value)], option);
    if (field.decimals !== null) c.claim(cFieldNames(names, option.value).decimals, option);
    ts.claim(tsFieldNames(option.value).member, option);
    for (const { spec } of field.sentinels) {
      c.claim(cSentinel(names, option.value, spec.name.value), spec.name);
      ts.claim(tsSentinel(option.value, spec.name.value), spec.name);
    }
    ts.claim(tsOptionTag(option.value), option);
  }
}

/** What every view of options has beside the options themselves. */
const OPTION_VIEW_MEMBERS = [
  "tag",
  "valueLength",
  "value",
  "limit",
  "scan",
  "next",
  "isWhole",
  "rest",
  "is",
  "begin",
];

/** Members and constants of one view. */
function claimMembers(
  layout: Message | RecordType,
  protocol: Protocol,
  diagnostics: Diagnostics,
): void {
  const ts = new Claims("TypeScript", diagnostics);
  for (const each of layoutFields(layout, protocol)) {
    const { spec, wireType, sentinels, decimals, count, bits } = each;
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
    if (count !== null) ts.claimAll([names.count, ...arraySetters(each)], spec.name);
    for (const { name } of bits) ts.claim(tsBits(spec.name.value, name.value), name);
    for (const sentinel of sentinels) {
      ts.claim(tsSentinel(spec.name.value, sentinel.spec.name.value), sentinel.spec.name);
    }
  }
  const { remainder } = layout.spec;
  if (remainder !== null) ts.claim(tsFieldNames(remainder.name.value).member, remainder.name);
  if (layout.tail === null) return;
  const { spec: tail, kind } = layout.tail;
  const names = tsTailNames(tail.name.value);
  ts.claimAll([names.member, ...(kind === "group" ? [names.count] : [])], tail.name);
  ts.claim("wholeLength", layout.spec.name);
}

function arraySetters({ spec, wireType }: Field): readonly string[] {
  if (wireType.kind === "record") return [];
  const { member, hi, lo } = tsFieldNames(spec.name.value);
  const isWide = wireType.kind === "integer" && wireType.width > 6;
  return [member, ...(isWide ? [hi, lo] : [])].map(tsArraySetter);
}

/** Symbols of one scope of one language, and what they come from. */
class Claims {
  readonly #language: string;
  readonly #diagnostics: Diagnostics;
  readonly #owners = new Map<string, Located<string>>();
  /** Names that have met another one: the first symbol in which they do says enough. */
  readonly #reported = new Set<Located<string>>();

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
    } else if (spelling(earlier.value) !== spelling(name.value) && !this.#reported.has(name)) {
      this.#reported.add(name);
      this.#diagnostics.report(
        "name-collision",
        name.span,
        `${earlier.value} and ${name.value} both become ${symbol} in ${this.#language}`,
        { related: [{ span: earlier.span, message: "the other is here" }] },
      );
    }
  }
}
