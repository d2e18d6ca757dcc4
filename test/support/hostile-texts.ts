/** Texts made to keep a reader of YAML busy: deep, wide, repetitive, or wrong at every character. */

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** The texts by what they try. */
export const HOSTILE_TEXTS: Readonly<Record<string, () => string>> = {
  "open brackets": () => `a: ${"[".repeat(100_000)}`,
  "open maps": () => `a: ${"{a: ".repeat(50_000)}`,
  "lists in lists": () => `${"- ".repeat(100_000)}x`,
  "keys and quoted texts in a row": () => `a: {${"b: 'c' ".repeat(6_000)}}`,
  "keys and texts in a row": () => `a: ${"b: 'c' ".repeat(6_000)}`,
  "explicit keys in a row": () => `a: {${"? b ".repeat(20_000)}}`,
  "deeper indentation on each line": () => lines(1_200, (depth) => `${" ".repeat(depth)}a:`),
  "60,000 keys": () => lines(60_000, (index) => `k${index}: 1`),
  "5 MB of keys": () => lines(450_000, (index) => `key${index}: 1`),
  "4,097 keys": () => lines(4_097, (index) => `k${index}: 1`),
  "4,000 long unknown keys": () => lines(4_000, (index) => `${"k".repeat(200)}${index}: 1`),
  "one key 40,000 times": () => lines(40_000, () => "k: 1"),
  "a long list": () => `a:\n${"- 1\n".repeat(200_000)}`,
  "many empty fields": () => `itchgen: 1\nheader:\n${"- {}\n".repeat(40_000)}`,
  "many comments": () => "#\n".repeat(500_000),
  "many commas": () => `a: [${",".repeat(1_000_000)}]`,
  "many anchors": () => lines(50_000, (index) => `k${index}: &a${index} 1`),
  "aliases of aliases": () =>
    lines(20, (index) => `a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}]`),
  "many tags": () => `a: [${"!x y,".repeat(200_000)}]`,
  "many colons": () => ":".repeat(1_000_000),
  "many tabs": () => "\t".repeat(1_000_000),
  "many carriage returns": () => "\r".repeat(1_000_000),
  "many explicit keys": () => "? a\n".repeat(200_000),
  "many documents": () => "---\n".repeat(250_000),
  "a mistake on each line": () => "}\n".repeat(60_000),
  "a mistake in each escape": () => `a: "${"\\q".repeat(400_000)}"`,
  "a megabyte of colons in a word": () => `a: ${"b:".repeat(500_000)}b`,
  "a megabyte of spaces in a text": () => `a: b${" ".repeat(1_000_000)}c`,
  "a megabyte of escapes": () => `a: "${"\\n".repeat(500_000)}"`,
  "a megabyte of quotes in quotes": () => `a: '${"''".repeat(500_000)}'`,
  "a forbidden character in each escape": () => `a: "${"\\u202e".repeat(170_000)}"`,
  "4,096 keys with escapes": () => lines(4_096, (index) => `"\\x6b${index}": "\\x6b"`),
  "comments ever further in": () => lines(1_200, (depth) => `${" ".repeat(depth)}# c`),
  "a list of one key each": () => `a:\n${"- b: 1\n".repeat(30_000)}`,
  "an unclosed quote behind an empty line": () => '\n? "',
  "an unclosed quote": () => `a: "${"x\n".repeat(300_000)}`,
  "a long name": () => `itchgen: 1\nprotocol: ${"a-".repeat(400_000)}`,
  "4,096 codes of one name": () =>
    `itchgen: 1\nenumerations:\n  e:\n    codes:\n${lines(4_096, (index) => `      "${index}": { name: x }`)}`,
};
