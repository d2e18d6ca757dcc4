/** C as its compiler sees it after the first phases of translation: trigraphs replaced, lines joined, comments gone. */

const TRIGRAPHS: Readonly<Record<string, string>> = {
  "=": "#",
  "/": "\\",
  "'": "^",
  "(": "[",
  ")": "]",
  "!": "|",
  "<": "{",
  ">": "}",
  "-": "~",
};

/** The code alone, its white space made single. */
export function codeOfC(source: string): string {
  const text = source
    .replaceAll(/\?\?([=/'()!<>-])/gu, (_, third: string) => TRIGRAPHS[third] ?? "")
    .replaceAll(/\\[ \t]*\n/gu, "");
  const code = text.replaceAll(
    /\/\*[^]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gu,
    (found) => (found.startsWith("/") ? " " : found),
  );
  return code
    .replaceAll(/[ \t]+/gu, " ")
    .replaceAll(/ ?\n[ \n]*/gu, "\n")
    .trim();
}
