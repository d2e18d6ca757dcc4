/** The spec language, said once: the parser reads by these shapes and the JSON Schema is made from them. */
import type { Located } from "../source/source-file.js";
import { UNITS } from "./units.js";
import {
  DIRECTIONS,
  type AppendageSpec,
  type BitsSpec,
  type CodeSpec,
  type DecimalsFromSpec,
  type EditionSpec,
  type EnumerationSpec,
  type FieldSpec,
  type GroupSpec,
  type MessageSpec,
  type OptionSetSpec,
  type OptionSpec,
  type ProtocolSpec,
  type RecordSpec,
  type RemainderSpec,
  type SecondsFromSpec,
  type SentinelSpec,
  type TrailerSpec,
} from "./protocol-spec.js";
import {
  choice,
  count,
  dictionary,
  flag,
  list,
  object,
  optional,
  required,
  text,
  type Shape,
} from "./shape.js";

/** The version of the language that this generator speaks. */
export const LANGUAGE_VERSION = 1;

/** The longest message or record in bytes: MoldUDP64 carries lengths in 16 bits. */
export const LONGEST_MESSAGE = 65_535;

const name = text({
  what: "a snake_case name",
  pattern: /^(?!.*__)(?!.*_$)[a-z][a-z0-9_]{0,62}$/u,
  rule: "name-form",
  help: "a lower-case letter, then lower-case letters, digits and single underscores; 63 at most",
  nearest: snakeCase,
});
const prose = text({ what: "a sentence", bare: { type: ["number", "boolean"] } });
const digits = text({
  what: "a whole number in plain decimal digits",
  pattern: /^(0|-?[1-9][0-9]{0,19})$/u,
  help: "write the digits alone, with a sign where it is negative: no leading zero, point, exponent or prefix",
  bare: { type: "integer" },
});

/** A date as precise as it is known; texts of this form sort as their dates do. */
const editionDate = text({
  what: "a date YYYY-MM-DD, YYYY-MM or YYYY",
  pattern: /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/u,
  rule: "edition-form",
  bare: { type: "integer", minimum: 1000, maximum: 9999 },
});

/** `AddOrder`, `add-order`, `Add Order` → `add_order` */
function snakeCase(found: string): string {
  return found
    .replace(/(?<=[a-z0-9])(?=[A-Z])/gu, "_")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "_")
    .replace(/^_|_$/gu, "");
}

/** What every generated name of a protocol begins with. */
export const prefix: Shape<Located<string>> = text({
  what: "a short lower-case prefix",
  pattern: /^[a-z][a-z0-9]{0,30}$/u,
  rule: "name-form",
  help: "a lower-case letter, then lower-case letters and digits",
});

/** What any part that came or went with an edition takes. */
const lifetimeKeys = {
  since: optional(editionDate, "First edition that has it; all have it when absent."),
  until: optional(editionDate, "Last edition that has it; the newest has it when absent."),
} as const;

const edition: Shape<EditionSpec> = object<EditionSpec>("an edition", {
  date: required(editionDate, "Date of the edition, as precise as it is known."),
  prefix: optional(prefix, "Generates this edition beside the newest, under a prefix of its own."),
  doc: optional(prose, "What the edition changed, in your own words."),
});

const sentinel: Shape<SentinelSpec> = object<SentinelSpec>("a sentinel", {
  name: required(name, "What the value signals, in snake_case."),
  value: required(digits, "The raw, unscaled value in decimal digits."),
  doc: optional(prose, "What a reader must do on seeing it."),
});

const bits: Shape<BitsSpec> = object<BitsSpec>("named bits", {
  name: required(name, "What the bits say, in snake_case."),
  bit: required(count(0, 31), "The lowest of the bits; 0 is the integer's least significant."),
  width: optional(count(1, 32), "How many bits; 1 when absent, which reads as true or false."),
  doc: optional(prose, "What the bits mean, in your own words."),
});

const decimalsFrom: Shape<DecimalsFromSpec> = object<DecimalsFromSpec>("a source of decimals", {
  message: optional(name, "The message that says the decimals; the field's own when absent."),
  field: required(name, "The integer field that says how many decimal places there are."),
  key: optional(
    name,
    "The field of both messages that tells what the decimals are for: an order book's id.",
  ),
});

const secondsFrom: Shape<SecondsFromSpec> = object<SecondsFromSpec>("a source of seconds", {
  message: required(name, "The message that says the whole seconds."),
  field: required(name, "Its field that counts them."),
});

const wireType = text({
  what: "a wire type or the name of an enumeration",
  pattern: /^[a-z][a-z0-9_]*(\([0-9]+\))?$/u,
  help: "in small letters and without spaces: u32, alpha(8), the name of an enumeration",
  nearest: (found) => {
    const plain = found.toLowerCase().replaceAll(/\s/gu, "");
    return /^(?:[ui][0-9]+(?:be|le)?|char|price[48]|[a-z]+\([0-9]+\))$/u.test(plain) ? plain : "";
  },
});

const field: Shape<FieldSpec> = object<FieldSpec>("a field", {
  name: required(name, "The exchange's own name in snake_case."),
  offset: required(
    count(0, LONGEST_MESSAGE),
    "Bytes from the start of the message; checked against the sum of the fields before.",
  ),
  type: required(
    wireType,
    "u8…u64, i8…i64 (be or le may follow), price4, price8, char, alpha(n), bytes(n), digits(n), an enumeration, or (with count) a record.",
  ),
  count: optional(
    count(1, LONGEST_MESSAGE),
    "Makes the field an array: this many values of the type, one after the other.",
  ),
  bits: optional(list(bits, "named bits"), "Names for bits of an unsigned integer."),
  decimals: optional(count(0, 18), "Implied decimal places of a plain integer."),
  decimalsFrom: optional(
    decimalsFrom,
    "Where the number of implied decimal places is said, when it is not the same for all messages.",
  ),
  unit: optional(choice(UNITS), "What the integer counts."),
  secondsFrom: optional(
    secondsFrom,
    "Where the whole seconds are said to which this number of nanoseconds is to be added.",
  ),
  doc: optional(prose, "What the value means, in your own words."),
  sentinels: optional(
    list(sentinel, "sentinels"),
    "Values that are signals instead of quantities.",
  ),
  ...lifetimeKeys,
});

const remainder: Shape<RemainderSpec> = object<RemainderSpec>("a remainder", {
  name: required(name, "The exchange's name for the bytes."),
  doc: optional(prose, "What the bytes are."),
});

const group: Shape<GroupSpec> = object<GroupSpec>("a group", {
  name: required(name, "The exchange's name for the repeated part."),
  record: required(name, "The record that repeats."),
  count: required(name, "The u8 or u16 field of the fixed part that says how often."),
  doc: optional(prose, "What one of them tells the reader."),
});

const appendage: Shape<AppendageSpec> = object<AppendageSpec>("an appendage", {
  name: required(name, "The exchange's name for the options together."),
  options: required(name, "The set of options, one of those under the key options."),
  length: required(name, "The u8 or u16 field of the fixed part that says how many bytes follow."),
  doc: optional(prose, "What the options are for."),
});

const trailer: Shape<TrailerSpec> = object<TrailerSpec>("a trailer", {
  name: required(name, "The exchange's name for the optional part."),
  record: required(name, "The record that follows, or is absent as a whole."),
  doc: optional(prose, "When it is there."),
});

const option: Shape<OptionSpec> = object<OptionSpec>("an option", {
  name: required(name, "The exchange's name for the option, in snake_case."),
  type: required(wireType, "The wire type or enumeration of its value."),
  decimals: optional(count(0, 18), "Implied decimal places of a plain integer."),
  unit: optional(choice(UNITS), "What the integer counts."),
  doc: optional(prose, "What the option does, in your own words."),
  sentinels: optional(
    list(sentinel, "sentinels"),
    "Values that are signals instead of quantities.",
  ),
  ...lifetimeKeys,
});

const optionSet: Shape<OptionSetSpec> = object<OptionSetSpec>("a set of options", {
  doc: optional(prose, "What the options have in common."),
  tags: required(
    dictionary(
      text({
        what: "a tag from 0 to 255",
        pattern: /^(0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])$/u,
        rule: "option-tag",
      }),
      option,
      "tags to options",
    ),
    "Every option that the edition lists, by its tag; others may still appear on the wire.",
  ),
});

const code: Shape<CodeSpec> = object<CodeSpec>("a code", {
  name: required(name, "What the code means, as an identifier in snake_case."),
  doc: optional(prose, "What the code means, in your own words."),
  ...lifetimeKeys,
});

const enumeration: Shape<EnumerationSpec> = object<EnumerationSpec>("an enumeration", {
  type: optional(
    text({ what: "char, alpha(n), u8, u16 or u32", pattern: /^[a-z][a-z0-9]*(\([0-9]+\))?$/u }),
    "How a code is encoded: char (the default), alpha(n), or an unsigned integer.",
  ),
  doc: optional(prose, "What the codes tell apart."),
  codes: required(
    dictionary(text({ what: "a code", pattern: /^[ -~]{1,20}$/u }), code, "codes to names"),
    "Every code that the edition lists; others may still appear on the wire.",
  ),
});

const layoutKeys = {
  name: required(name, "Snake_case name; becomes the C struct and the TypeScript view."),
  title: required(prose, "The heading in the exchange's document."),
  section: optional(
    text({ what: "a section number", bare: { type: "number" } }),
    "Section of the exchange's document.",
  ),
  doc: optional(prose, "What it tells the reader, in your own words."),
  length: required(
    count(1, LONGEST_MESSAGE),
    "Bytes of the fixed part, header included; checked against the sum of the fields.",
  ),
  fields: required(list(field, "fields"), "The fields in wire order."),
  remainder: optional(remainder, "Bytes that follow the fixed part up to the end of the frame."),
  group: optional(group, "A record that repeats after the fixed part as often as a field says."),
  appendage: optional(
    appendage,
    "Options after the fixed part, each a length byte, a tag byte and a value.",
  ),
  trailer: optional(trailer, "A record after the fixed part that may be absent as a whole."),
  ...lifetimeKeys,
} as const;

const record: Shape<RecordSpec> = object<RecordSpec>("a record", layoutKeys);

const message: Shape<MessageSpec> = object<MessageSpec>("a message", {
  type: required(
    text({
      what: "one printable ASCII character or a byte such as 0x81",
      pattern: /^([!-~]|0x[0-9a-fA-F]{2})$/u,
      rule: "message-type-form",
      help: 'type must be one ASCII character or 0x and two hexadecimal digits, quote it: type: "A"',
      bare: { type: "integer", minimum: 0, maximum: 9 },
    }),
    "The type byte as one printable ASCII character, or as 0x and two hexadecimal digits.",
  ),
  direction: optional(
    choice(DIRECTIONS),
    "Who sends it, where the two directions use the same type bytes: inbound goes to the exchange.",
  ),
  frequent: optional(
    flag(),
    "True for the few messages that make up nearly all traffic; dispatch keeps them on its hot path.",
  ),
  alone: optional(
    flag(),
    "True for a message that the exchange begins otherwise than all the others; stops a warning.",
  ),
  ...layoutKeys,
  fields: required(list(field, "fields"), "The fields after the header, in wire order."),
});

/** The name of a protocol. */
export const protocolName: Shape<Located<string>> = text({
  what: "a kebab-case name",
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u,
  rule: "name-form",
  help: "lower-case words and digits joined by single hyphens",
});

/** A whole spec file. */
export const protocolShape: Shape<ProtocolSpec> = object<ProtocolSpec>("a protocol", {
  itchgen: required(count(1, LANGUAGE_VERSION), "Version of the spec language."),
  protocol: required(protocolName, "The protocol's name, kebab-case."),
  version: required(
    text({
      what: "a version such as 5.0",
      pattern: /^[0-9A-Za-z][0-9A-Za-z.]{0,31}$/u,
      bare: { type: "number", minimum: 0 },
    }),
    "The protocol's version as the exchange writes it.",
  ),
  edition: required(
    text({
      what: "a date YYYY-MM-DD",
      pattern: /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/u,
      rule: "edition-form",
    }),
    "Date of the document's edition, YYYY-MM-DD; the newest where the file records several.",
  ),
  editions: optional(
    list(edition, "editions"),
    "Every edition that the file records, the oldest first.",
  ),
  document: required(prose, "The exchange's document, as generated comments cite it."),
  doc: optional(prose, "What the protocol carries."),
  byteOrder: required(choice(["big", "little"]), "Order of the bytes of multi-byte integers."),
  prefix: required(prefix, "Begins every C name; also the TypeScript folder."),
  messageType: optional(
    name,
    "Name of the header field that carries the type byte; message_type when absent.",
  ),
  enumerations: optional(
    dictionary(name, enumeration, "names to enumerations"),
    "Sets of codes that fields may carry.",
  ),
  options: optional(
    dictionary(name, optionSet, "names to sets of options"),
    "Sets of options that appendages may carry.",
  ),
  header: optional(list(field, "fields"), "Fields with which every message begins."),
  messages: optional(list(message, "messages"), "Layouts told apart by their type byte."),
  records: optional(list(record, "records"), "Fixed layouts without a type byte."),
});
