/** Words that mean something else in C, C++ or TypeScript name no field and no message. */
import { describe, expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { SMALL_SPEC } from "../support/specs.js";

const WORDS: Readonly<Record<string, string>> = {
  "keywords of C, C23 included":
    "alignas alignof auto bool break case char const constexpr continue default do double else enum extern false float for goto if inline int long nullptr register restrict return short signed sizeof static static_assert struct switch thread_local true typedef typeof typeof_unqual union unsigned void volatile while",
  "keywords of C++":
    "and asm bitand bitor catch class co_await co_return co_yield compl concept const_cast consteval constinit decltype delete dynamic_cast explicit export friend mutable namespace new noexcept not operator or private protected public reinterpret_cast requires static_cast template this throw try typeid typename using virtual wchar_t xor",
  "reserved and strict words of TypeScript":
    "arguments await debugger eval finally function implements import in instanceof interface let null package super var with yield",
  "macros of compilers and system headers":
    "linux unix errno stdin stdout stderr assert major minor min max signals",
  "members of every view":
    "buffer byte_offset constructor length name offset prototype then to_json to_string value_of",
};

async function rulesOf(text: string): Promise<readonly string[]> {
  const { diagnostics } = await compile([{ path: "toy.yaml", text }], []);
  return diagnostics.map(({ rule }) => rule);
}

describe.each(Object.entries(WORDS))("%s", (_, words) => {
  test.each(words.split(" "))("%s names no field", async (word) => {
    expect(await rulesOf(SMALL_SPEC.replace("name: quantity", `name: ${word}`))).toEqual([
      "name-reserved",
    ]);
  });
});

describe("messages", () => {
  const own = [
    "class",
    "default",
    "int",
    "linux",
    "errno",
    "then",
    "constructor",
    "dispatch",
    "handlers",
    "template",
  ];
  test.each(own)("%s names none", async (word) => {
    expect(await rulesOf(SMALL_SPEC.replace("name: add\n", `name: ${word}\n`))).toEqual([
      "name-reserved",
    ]);
  });
});
