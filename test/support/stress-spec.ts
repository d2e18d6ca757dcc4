/** A spec as large as one file may be: 157 messages of 50 fields, within the cap of words and marks; or a smaller one. */
export function stressSpec(index: number, messages: number = STRESS_MESSAGES): string {
  return [
    "itchgen: 1",
    `protocol: stress-${index}`,
    'version: "1.0"',
    'edition: "2020-01-02"',
    `document: Stress ${index}`,
    "byteOrder: big",
    `prefix: stress${index}`,
    "header: [{ name: message_type, offset: 0, type: u8 }]",
    "messages:",
    ...Array.from({ length: messages }, (_, type) => message(type)),
    "",
  ].join("\n");
}

/** Messages of one such spec. */
export const STRESS_MESSAGES = 157;

const FIELDS = 50;

function message(type: number): string {
  const fields = Array.from(
    { length: FIELDS },
    (_, at) => `      - { name: field_${100 + at}, offset: ${1 + 4 * at}, type: u32 }`,
  );
  return [
    `  - type: "0x${type.toString(16).padStart(2, "0").toUpperCase()}"`,
    `    name: message_${1000 + type}`,
    `    title: Message ${type}`,
    `    length: ${1 + 4 * FIELDS}`,
    "    fields:",
    ...fields,
  ].join("\n");
}
