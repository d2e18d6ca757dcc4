/** What a scalar says is its exact text, and what it must not contain is refused in whatever way it is written. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { layoutOf, SMALL_SPEC } from "../support/specs.js";

async function rulesOf(text: string): Promise<readonly string[]> {
  const { diagnostics } = await compile([{ path: "toy.yaml", text }], []);
  return diagnostics.map(({ rule }) => rule);
}

describe("type codes", () => {
  const bare = "NYEyn01679~.-+*&!%@`|>?:'\"{}[],#=".split("");
  test.each(["N", "Y", "E", "n", "y", "0", "1", "9", ".", "+", "="])(
    "an unquoted %s is that character",
    async (character) => {
      const layout = await layoutOf(SMALL_SPEC.replace('type: "A"', `type: ${character}`));
      expect(layout.messages[0]?.type).toBe(character);
    },
  );

  test.each(bare)("a quoted %s is that character", async (character) => {
    const layout = await layoutOf(
      SMALL_SPEC.replace('type: "A"', `type: ${JSON.stringify(character)}`),
    );
    expect(layout.messages[0]?.typeCode).toBe(character.charCodeAt(0));
  });

  test("all 94 may be used at once, in both cases", async () => {
    const types = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index));
    const messages = types.map(
      (type, index) =>
        `  - { type: ${JSON.stringify(type)}, name: m${index}, title: M, length: 7, fields: [] }`,
    );
    const head = SMALL_SPEC.slice(0, SMALL_SPEC.indexOf("messages:")).replace(
      /enumerations:[^]*?(?=header:)/u,
      "",
    );
    const layout = await layoutOf(`${head}messages:\n${messages.join("\n")}\n`);
    expect(layout.messages.map(({ type }) => type)).toEqual(types);
  });
});

describe("numbers", () => {
  test("of 64 bits are exact", async () => {
    const text = SMALL_SPEC.replace(
      "{ name: quantity, offset: 16, type: u32 }",
      "{ name: quantity, offset: 16, type: u64, sentinels: [{ name: most, value: 18446744073709551615 }, { name: odd, value: 9007199254740993 }] }",
    )
      .replace("offset: 20", "offset: 24")
      .replace("length: 24", "length: 28");
    const layout = await layoutOf(text);
    const field = layout.messages[0]?.fields.find(({ name }) => name === "quantity");
    expect(field?.sentinels.map(({ value }) => value)).toEqual([
      18446744073709551615n,
      9007199254740993n,
    ]);
  });
});

describe("characters that deceive", () => {
  const deceivers = fc.constantFrom(
    ...new Set([
      0x00, 0x01, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f, 0x61c, 0x200b,
      0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067,
      0x2068, 0x2069, 0xfeff, 0xfffe, 0xffff,
    ]),
  );
  const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, "0")}`;

  test("are refused in values, keys and comments, as they stand and as escapes", async () => {
    const places: readonly ((text: string) => string)[] = [
      (text) => SMALL_SPEC.replace("doc: Buy", `doc: "B${text}y"`),
      (text) => SMALL_SPEC.replace('"B":', `"B${text}":`),
      (text) => SMALL_SPEC.replace("title: Add", `title: "${text}"`),
      (text) => SMALL_SPEC.replace("byteOrder: big", `"byte${text}Order": big`),
    ];
    await fc.assert(
      fc.asyncProperty(deceivers, fc.constantFrom(...places), async (code, place) => {
        expect(await rulesOf(place(escaped(code)))).toContain("source-forbidden-character");
        expect(await rulesOf(place(String.fromCharCode(code)))).toEqual([
          "source-forbidden-character",
        ]);
        expect(await rulesOf(`${SMALL_SPEC}# ${String.fromCharCode(code)}\n`)).toEqual([
          "source-forbidden-character",
        ]);
      }),
    );
  });

  test("at least those that are written, one finding each, at most twenty", async () => {
    expect((await rulesOf(`${SMALL_SPEC}# ${"\u202e".repeat(500)}\n`)).length).toBe(20);
  });

  test("carriage returns as line ends, all in one finding", async () => {
    const findingsOf = async (text: string): Promise<readonly unknown[]> => {
      const { diagnostics } = await compile([{ path: "toy.yaml", text }], []);
      return diagnostics.map(({ rule, message, help, span }) => [rule, message, help, span.start]);
    };
    const rule = "source-forbidden-character";
    const help = "end lines with a line feed: save the file with Unix or Windows line ends";
    const old = SMALL_SPEC.replaceAll("\n", "\r");
    expect(await findingsOf(old)).toEqual([
      [
        rule,
        `a carriage return without a line feed ends no line; there are ${old.split("\r").length - 1} of them`,
        help,
        old.indexOf("\r"),
      ],
    ]);
    const one = SMALL_SPEC.replace("\n", "\r");
    expect(await findingsOf(`${one}# \u202e\n`)).toEqual([
      [rule, "a carriage return without a line feed ends no line", help, one.indexOf("\r")],
      [
        rule,
        "the character U+202E is not allowed anywhere in a spec",
        "delete it, or describe it in words",
        one.length + 2,
      ],
    ]);
  });
});

test("a message of nothing but its header is legal", async () => {
  const layout = await layoutOf(SMALL_SPEC);
  expect(layout.messages[1]).toMatchObject({
    type: "a",
    length: 7,
    fields: [{ offset: 0 }, { offset: 1 }],
  });
});
