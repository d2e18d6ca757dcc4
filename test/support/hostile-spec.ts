/** A small sound spec whose every free text is chosen from outside. */

/** Every printable character as a code, and codes that would end a comment, a literal or a line. */
const CODES = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
const LONG_CODES = [
  "*/",
  "/*",
  "//",
  "??/",
  "\\",
  "\\\\",
  "'",
  '"',
  "??'",
  "%:",
  "{{x}}",
  "${x}",
  "`",
];
/** Type bytes with a meaning in a literal or a comment. */
const TYPES = ["\\", "'", '"', "*", "/", "?", "`", "#", "{", "}", "%", "$", "~", "0", "N"];

/** The spec; `words` gives each text, in order. */
export function hostileSpec(words: (index: number) => string): string {
  let count = 0;
  const word = (): string => JSON.stringify(words(count++));
  const code = (text: string, name: string): string =>
    `      ${JSON.stringify(text)}: { name: ${name}, doc: ${word()} }`;
  return [
    "itchgen: 1",
    "protocol: hostile",
    'version: "1.0"',
    'edition: "2020-01-02"',
    `document: ${word()}`,
    `doc: ${word()}`,
    "byteOrder: big",
    "prefix: hostile",
    "enumerations:",
    "  letter:",
    `    doc: ${word()}`,
    "    codes:",
    ...CODES.map((text, index) => code(text, `c${index}`)),
    "  word:",
    "    type: alpha(5)",
    "    codes:",
    ...LONG_CODES.map((text, index) => code(text, `w${index}`)),
    "header:",
    `  - { name: message_type, offset: 0, type: char, doc: ${word()} }`,
    "messages:",
    ...TYPES.flatMap((type, index) => [
      `  - type: ${JSON.stringify(type)}`,
      `    name: m${index}`,
      `    title: ${word()}`,
      `    section: ${word()}`,
      `    doc: ${word()}`,
      "    length: 15",
      "    fields:",
      `      - { name: letter, offset: 1, type: letter, doc: ${word()} }`,
      `      - { name: word, offset: 2, type: word, doc: ${word()} }`,
      `      - { name: price, offset: 7, type: price8, doc: ${word()}, sentinels: [{ name: most, value: 9, doc: ${word()} }] }`,
      `    remainder: { name: rest, doc: ${word()} }`,
    ]),
    "records:",
    `  - { name: block, title: ${word()}, doc: ${word()}, length: 2, fields: [{ name: size, offset: 0, type: u16, doc: ${word()} }] }`,
    "",
  ].join("\n");
}
