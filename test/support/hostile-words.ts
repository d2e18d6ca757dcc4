/** Words that try to be obeyed where they should only be read: by a compiler, a shell's log, a page, a terminal. */
import fc from "fast-check";

/** What each target must show as text. */
export const HOSTILE_WORDS: readonly string[] = [
  "*/",
  "/*",
  "*/ int evil; /*",
  "*/ evil(); /*",
  "//",
  "\\",
  "ends in a backslash \\",
  "??/",
  "??/ ??/",
  "???/",
  "????/",
  "??)",
  '"',
  "'",
  "`",
  "${evil}",
  "{{evil}}",
  "{{{evil}}}",
  "%:include",
  "#include <evil.h>",
  '_Pragma("GCC error")',
  "@ts-ignore",
  "@ts-expect-error",
  "@ts-nocheck",
  "@internal",
  "@jsx evil",
  "eslint-disable",
  "biome-ignore lint",
  "oxlint-disable",
  "prettier-ignore",
  "sourceMappingURL=evil.js.map",
  "# sourceMappingURL=evil.js.map",
  "#__PURE__",
  "/* #__PURE__ */",
  "webpackIgnore: true",
  "</script>",
  "<!--",
  "-->",
  "]]>",
  "<![CDATA[",
  "<img src=x onerror=evil()>",
  "&lt;",
  "&#0;",
  "::error::evil",
  "%0A::error::evil",
  "%25",
  "::set-output name=x::y",
  "##[error]evil",
  "| a | b |",
  "[link](javascript:evil)",
  "![image](x)",
  "@everyone",
  "<br>",
  "---",
  "=====",
  "{@link evil}",
  "@param evil",
  "clang-format off",
  "NOLINT",
  "static_assert(0)",
  "#if 0",
  "#pragma once",
  "\u2019 \u201c \u00e9 \u4e2d \ud83d\ude80",
  "A\u0301",
  "$(evil)",
  "; rm -rf x",
];

/** Sentences of them, with ordinary words between. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE_WORDS),
      fc.constantFrom("word", "of", "price", ".", ",", ":", "-"),
      fc.string({ minLength: 1, maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(" "));

/** Anything at all, line feeds, controls and lone surrogates included. */
export const wildText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      hostileText,
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "\n",
        "\r",
        "\u0000",
        "\u001b[31m",
        "\u202e",
        "\u2028",
        "\u0007",
        "\u001b]8;;x\u001b\\",
      ),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(""));
