/**
 * The catalogue of everything the compiler refuses or warns about. A rule's id appears in every
 * diagnostic and never changes its meaning.
 */

/** How bad a finding is: an error stops the pipeline, a warning does not. */
export type Severity = "error" | "warning";

/** The id of a rule. */
export type RuleId = keyof typeof ERRORS | keyof typeof WARNINGS;

/** Rules that stop the pipeline, each with what it guards, in the order of the stages. */
export const ERRORS = {
  "source-too-large":
    "A spec file is at most 1 MiB and 200,000 words and marks long, so that no input can stall the tool.",
  "source-not-utf8":
    "A spec is UTF-8 text; any other byte would be replaced by something nobody wrote.",
  "source-forbidden-character":
    "Control and bidirectional-override characters can make a spec read differently from what it says.",
  "yaml-syntax": "The text is not well-formed YAML 1.2.",
  "yaml-directive":
    "A %YAML or %TAG directive changes what scalars mean; specs use plain YAML 1.2.",
  "yaml-several-documents": "A spec file holds exactly one YAML document.",
  "yaml-nesting": "Specs nest at most 16 levels deep.",
  "yaml-anchor":
    "Anchors, aliases and merge keys hide what is written where; specs spell everything out.",
  "yaml-tag": "Tags change the type of a value; every spec value is read as its exact text.",
  "yaml-duplicate-key": "A key written twice would silently lose one of its values.",
  "yaml-too-many-keys": "A map of a spec has at most 4,096 keys.",
  "spec-empty": "The file describes neither a message nor a record.",
  "spec-shape": "A value is not of the kind that its key takes.",
  "spec-unknown-key": "A key that the spec language does not know would be ignored silently.",
  "spec-missing-key": "A key that must be written is absent.",
  "spec-language-version":
    "The file asks for a version of the spec language that this generator does not speak.",
  "number-form":
    "Numbers are written as plain decimal digits without sign, leading zero, point or exponent.",
  "name-form":
    "Names are snake_case: a lower-case letter, then lower-case letters, digits and single underscores.",
  "name-reserved": "The name means something else in C, C++ or TypeScript.",
  "name-duplicate": "Two things in one scope have the same name.",
  "name-collision": "Two names become the same identifier in one of the generated languages.",
  "protocol-duplicate":
    "Two specs have the same prefix, so their generated files would overwrite each other.",
  "edition-form": "An edition is the date of the exchange's document, YYYY-MM-DD.",
  "edition-unknown": "An edition is named that the spec does not list.",
  "edition-order":
    "Editions are listed the oldest first, the newest being the spec's own; nothing ends before it begins.",
  "wire-type-unknown": "No wire type or enumeration has this name.",
  "wire-type-width": "The wire type cannot have this width.",
  "decimals-misplaced": "Only plain integers take decimals, at most 18 of them.",
  "unit-misplaced": "Only integers and ASCII digits count in units.",
  "sentinel-range": "A sentinel is a value that the field's integer type can hold.",
  "enumeration-type":
    "An enumeration's codes are characters, alphas of at most 8 bytes or unsigned integers.",
  "code-form": "The code cannot be encoded in the enumeration's wire type.",
  "code-duplicate": "Two codes of one enumeration are the same on the wire.",
  "message-type-form":
    "A message's type is one printable ASCII character other than the space, or a byte as 0x and two hexadecimal digits.",
  "message-type-duplicate":
    "Two messages of one direction with one type byte cannot be told apart.",
  "message-type-field":
    "The type byte is a field of type char or u8 in the header; beyond ASCII it is a u8.",
  "direction-mixed":
    "Either every message says its direction or none does: else nobody knows which dispatch decodes it.",
  "array-form":
    "A count makes an array of plain values; a record as a field's type always needs one.",
  "bits-misplaced": "Only single unsigned integers of at most 4 bytes have named bits.",
  "bits-range": "Named bits lie inside their integer, and no bit has two names.",
  "record-unknown": "No record has this name.",
  "record-nested":
    "A record that repeats holds plain fields and ends with them; one that trails may end in a group, an appendage or a remainder.",
  "options-unknown": "No set of options has this name.",
  "option-tag": "An option's tag is a whole number from 0 to 255 in plain decimal digits.",
  "tail-several": "Only one thing can follow the fixed part.",
  "tail-length":
    "The field that says how much follows is a u8 or u16 of the same fixed part, so that no sum can overflow.",
  "decimals-source":
    "Decimals come from an unsigned integer field that exists, with a key that both messages have.",
  "seconds-source":
    "The nanoseconds of a split time are added to a field of another message that counts seconds.",
  "field-overlap": "Two fields claim the same byte.",
  "field-hole":
    "Bytes that belong to no field; name them as a reserved field if the exchange leaves them unused.",
  "length-disagrees": "The written length is not the sum of the fields.",
  "manifest-edited": "A manifest's fingerprint is the hash of its layout.",
  "config-path":
    "Paths in the configuration stay inside its folder and can exist on every file system; specs are there.",
  "config-unknown-name": "The configuration speaks of a protocol that no spec describes.",
  "length-limit": "A message is 1 to 65,535 bytes long: MoldUDP64 carries its length in 16 bits.",
} as const;

/** Rules that only warn. */
export const WARNINGS = {
  "enumeration-unused": "No field carries this enumeration.",
  "common-beginning": "A message lacks the field that nearly all others begin with.",
} as const;

/** Whether breaking the rule stops the pipeline. */
export function severityOf(rule: RuleId): Severity {
  return rule in WARNINGS ? "warning" : "error";
}
