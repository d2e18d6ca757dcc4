/** Every difference that two layouts can have, with its class: what it does to readers that are not changed. */

/**
 * `WIRE_BREAKING`: a reader of the old layout gets wrong values from the new bytes, or the other way
 * round. `SOURCE_BREAKING`: the same bytes, but code against the old names stops compiling.
 * `WIRE_EXTENDING`: something new may arrive that an old reader does not know; what it knows stays.
 * `DOC`: only words.
 */
export type ChangeClass = "WIRE_BREAKING" | "SOURCE_BREAKING" | "WIRE_EXTENDING" | "DOC";

/** Classes from the most to the least dangerous. */
export const CLASSES: readonly ChangeClass[] = [
  "WIRE_BREAKING",
  "SOURCE_BREAKING",
  "WIRE_EXTENDING",
  "DOC",
];

/** The rules by id: class, and a sentence for tools that list rules. */
export const DIFF_RULES = {
  "protocol-removed": { class: "WIRE_BREAKING", means: "A protocol is no longer described." },
  "protocol-added": {
    class: "WIRE_EXTENDING",
    means: "A protocol is described for the first time.",
  },
  "protocol-renamed": {
    class: "SOURCE_BREAKING",
    means:
      "The protocol's name or version changes, and with it the fingerprint and the manifest's path.",
  },
  "prefix-renamed": {
    class: "SOURCE_BREAKING",
    means: "Every generated C name and module path changes.",
  },
  "type-byte-moved": { class: "WIRE_BREAKING", means: "The type byte is at another offset." },
  "message-removed": { class: "WIRE_BREAKING", means: "A message is no longer described." },
  "message-added": { class: "WIRE_EXTENDING", means: "A message is described for the first time." },
  "message-renamed": {
    class: "SOURCE_BREAKING",
    means: "A message has another name and the same bytes.",
  },
  "message-type-changed": { class: "WIRE_BREAKING", means: "A message has another type byte." },
  "message-type-reused": {
    class: "WIRE_BREAKING",
    means: "A type byte stands for another message.",
  },
  "record-removed": { class: "WIRE_BREAKING", means: "A record is no longer described." },
  "record-added": { class: "WIRE_EXTENDING", means: "A record is described for the first time." },
  "record-renamed": {
    class: "SOURCE_BREAKING",
    means: "A record has another name and the same bytes.",
  },
  "field-removed": { class: "WIRE_BREAKING", means: "A field is no longer there." },
  "field-inserted": {
    class: "WIRE_BREAKING",
    means: "A field is new before the end of the old message.",
  },
  "field-appended": {
    class: "WIRE_EXTENDING",
    means: "A field is new after the end of the old message.",
  },
  "field-renamed": {
    class: "SOURCE_BREAKING",
    means: "A field has another name and the same bytes.",
  },
  "field-moved": { class: "WIRE_BREAKING", means: "A field begins at another offset." },
  "field-resized": { class: "WIRE_BREAKING", means: "A field takes another number of bytes." },
  "field-retyped": {
    class: "SOURCE_BREAKING",
    means: "The same bytes are handed to code as another type.",
  },
  "field-encoding-changed": {
    class: "WIRE_BREAKING",
    means: "A field's bytes are of another kind.",
  },
  "byte-order-changed": {
    class: "WIRE_BREAKING",
    means: "A number's bytes come in the other order.",
  },
  "sign-changed": { class: "WIRE_BREAKING", means: "A number gained or lost its sign." },
  "scale-changed": {
    class: "WIRE_BREAKING",
    means: "A number has another count of implied decimal places.",
  },
  "unit-changed": { class: "WIRE_BREAKING", means: "A number counts in another unit." },
  "unit-stated": { class: "DOC", means: "A number's unit is written now, or no longer." },
  "sentinel-changed": { class: "WIRE_BREAKING", means: "A special value is another number." },
  "sentinel-removed": { class: "SOURCE_BREAKING", means: "A special value has no name any more." },
  "sentinel-renamed": {
    class: "SOURCE_BREAKING",
    means: "A special value has another name.",
  },
  "sentinel-added": { class: "WIRE_EXTENDING", means: "A value has a special meaning now." },
  "remainder-removed": {
    class: "WIRE_BREAKING",
    means: "Nothing may follow the fixed part any more.",
  },
  "remainder-added": { class: "WIRE_EXTENDING", means: "Bytes may follow the fixed part now." },
  "remainder-renamed": {
    class: "SOURCE_BREAKING",
    means: "What follows the fixed part has another name.",
  },
  "enumeration-removed": {
    class: "SOURCE_BREAKING",
    means: "A set of codes has no name any more.",
  },
  "enumeration-added": { class: "DOC", means: "A set of codes has a name now." },
  "enumeration-renamed": { class: "SOURCE_BREAKING", means: "A set of codes has another name." },
  "field-codes-changed": {
    class: "SOURCE_BREAKING",
    means: "A field takes its codes from another set.",
  },
  "field-codes-reused": {
    class: "WIRE_BREAKING",
    means: "A field takes its codes from a set in which one of them means something else.",
  },
  "field-codes-named": { class: "DOC", means: "The codes of a field have names now." },
  "code-value-changed": {
    class: "WIRE_BREAKING",
    means: "A code is written otherwise on the wire and keeps its name.",
  },
  "code-reused": { class: "WIRE_BREAKING", means: "A code means something else." },
  "code-renamed": {
    class: "SOURCE_BREAKING",
    means: "A code has another name and the same meaning.",
  },
  "code-removed": { class: "SOURCE_BREAKING", means: "A code is no longer listed." },
  "code-added": { class: "WIRE_EXTENDING", means: "A code is listed for the first time." },
  "edition-changed": { class: "DOC", means: "The document's edition or name is another." },
  "doc-changed": { class: "DOC", means: "Words changed: a title, a section, an explanation." },
} as const;

/** The id of a rule. */
export type DiffRule = keyof typeof DIFF_RULES;

/** The class of a rule. */
export function classOf(rule: DiffRule): ChangeClass {
  return DIFF_RULES[rule].class;
}
