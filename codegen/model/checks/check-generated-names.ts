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
  cOwnNames,
  cSentinel,
  cTailNames,
} from "../../names/c-names.js";
import {
  TS_OWN_NAMES,
  tsBits,
  tsEnumeration,
  tsFieldNames,
  tsNames,
  tsOptionTag,
  tsSentinel,
  tsSetter,
  tsTailNames,
} from "../../names/ts-names.js";
import { reservedFor, type NameUse } from "../../names/reserved-words.js";
import type { Diagnostics } from "../../source/diagnostics.js";
import type { Located } from "../../source/source-file.js";
import type { Field, Message, OptionSet, Protocol, RecordType } from "../protocol.js";
import type { Check } from "./check.js";
import { Claims } from "./claims.js";
import { layoutFields } from "./layout-fields.js";

export const checkGeneratedNames: Check = (protocol, diagnostics) => {
  const { messages } = protocol;
  const layouts = soundlyNamed(
    "message",
    [...messages, ...protocol.records],
    ({ spec }) => spec.name,
  );
  const optionSets = soundlyNamed("message", protocol.optionSets, ({ name }) => name);
  const enumerations = soundlyNamed("enumeration", protocol.enumerations, ({ name }) => name);
  const prefix = protocol.spec.prefix.value;
  const c = new Claims("C", diagnostics, cOwnNames(prefix));
  const ts = new Claims("TypeScript", diagnostics, TS_OWN_NAMES);
  for (const layout of layouts) {
    const { name } = layout.spec;
    const { view, columns, table } = tsNames(name.value);
    ts.claim("type" in layout.spec ? [view, columns, table] : [view], name, protocol);
    claimInC(c, { protocol, layout, prefix });
    claimMembers(layout, protocol, diagnostics);
  }
  for (const set of optionSets) {
    ts.claim([tsNames(set.name.value).view], set.name, protocol);
    claimOptions(set, { c, protocol, prefix, diagnostics });
  }
  // A protocol that mixes is refused elsewhere.
  const directed = messages.every(({ spec }) => spec.direction !== null) ? messages : [];
  for (const { spec } of directed) {
    const { stem } = cDispatchNames(prefix, spec.direction?.value ?? null);
    const words = ["handlers", "judge", "dispatch", "known_messages", "known_message"];
    const symbols = words.map((word) => `${stem}_${word}`);
    c.claim(symbols, spec.direction ?? spec.name, messages);
  }
  for (const enumeration of enumerations) {
    const { name, codes } = enumeration;
    ts.claim([tsEnumeration(name.value)], name, enumerations);
    for (const { spec } of codes) {
      c.claim([cCode(prefix, name.value, spec.name.value)], spec.name, enumeration);
    }
  }
};

/** Those with a name of their own that may be used: what the others become says nothing new. */
function soundlyNamed<T>(
  use: NameUse,
  parts: readonly T[],
  nameOf: (part: T) => Located<string>,
): readonly T[] {
  const spellings = new Set<string>();
  return parts.filter((part) => {
    const { value } = nameOf(part);
    const isFirst = spellings.size < spellings.add(spelling(value)).size;
    return isFirst && reservedFor(use, value) === null;
  });
}

interface Owned {
  readonly protocol: Protocol;
  readonly layout: Message | RecordType;
  readonly prefix: string;
}

function claimInC(c: Claims, { protocol, layout, prefix }: Owned): void {
  const { spec, tail } = layout;
  const names = cNames(prefix, spec.name.value);
  const { type, length, init, fieldsTable, wholeLength } = names;
  const lists = [cListAccess(names), cList(prefix, spec.name.value)];
  c.claim([type, length, init, fieldsTable, ...lists], spec.name, protocol);
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
    c.claim(symbols, field.name, layout);
    for (const { spec: sentinel } of sentinels) {
      c.claim([cSentinel(names, field.name.value, sentinel.name.value)], sentinel.name, each);
    }
    for (const { name } of bits) {
      const { get, set } = cBitsNames(names, field.name.value, name.value);
      c.claim([get, set], name, each);
    }
  }
  if (spec.remainder !== null) {
    c.claim([cFieldNames(names, spec.remainder.name.value).get], spec.remainder.name, layout);
  } else if (tail !== null) {
    const { begin, end, count, next, limit, isWhole } = cTailNames(names, tail.spec.name.value);
    const own = { group: [end, count], appendage: [next, limit, isWhole], trailer: [] } as const;
    c.claim([begin, ...own[tail.kind]], tail.spec.name, layout);
    c.claim([wholeLength], spec.name, protocol);
  }
}

interface Claiming {
  readonly c: Claims;
  readonly protocol: Protocol;
  readonly prefix: string;
  readonly diagnostics: Diagnostics;
}

function claimOptions(set: OptionSet, { c, protocol, prefix, diagnostics }: Claiming): void {
  const ts = new Claims("TypeScript", diagnostics, OPTION_VIEW_MEMBERS);
  const names = cNames(prefix, set.name.value);
  c.claim([names.tag], set.name, protocol);
  for (const { field } of set.options) {
    const option = field.spec.name;
    const own = cFieldNames(names, option.value);
    const scale = field.decimals === null ? [] : [own.decimals];
    c.claim([own.get, own.set, cOptionTag(names, option.value), ...scale], option, set);
    const { member, decimals } = tsFieldNames(option.value);
    const shown = [member, tsSetter(member), tsOptionTag(option.value)];
    ts.claim(field.decimals === null ? shown : [...shown, decimals], option, set);
    for (const { spec } of field.sentinels) {
      c.claim([cSentinel(names, option.value, spec.name.value)], spec.name, field);
      ts.claim([tsSentinel(option.value, spec.name.value)], spec.name, field);
    }
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
    const halves = wireType.kind === "integer" && wireType.width >= 5 ? [names.hi, names.lo] : [];
    const keys = isWide ? [names.keyHi, names.keyLo] : [names.key];
    const symbols = [
      names.member,
      ...halves,
      ...(wireType.kind === "alpha" ? keys : []),
      ...(decimals === null ? [] : [names.text, names.decimals]),
      ...(count === null ? [] : [names.count, ...arraySetters(each)]),
    ];
    ts.claim(symbols, spec.name, layout);
    for (const { name } of bits) ts.claim([tsBits(spec.name.value, name.value)], name, each);
    for (const { spec: sentinel } of sentinels) {
      ts.claim([tsSentinel(spec.name.value, sentinel.name.value)], sentinel.name, each);
    }
  }
  const { remainder } = layout.spec;
  if (remainder !== null) {
    ts.claim([tsFieldNames(remainder.name.value).member], remainder.name, layout);
  }
  if (layout.tail === null) return;
  const { spec: tail, kind } = layout.tail;
  const names = tsTailNames(tail.name.value);
  ts.claim([names.member, ...(kind === "group" ? [names.count] : [])], tail.name, layout);
  ts.claim(["wholeLength"], layout.spec.name, protocol);
}

function arraySetters({ spec, wireType }: Field): readonly string[] {
  if (wireType.kind === "record") return [];
  const { member, hi, lo } = tsFieldNames(spec.name.value);
  const isWide = wireType.kind === "integer" && wireType.width > 6;
  return [member, ...(isWide ? [hi, lo] : [])].map(tsSetter);
}
