/** Each mistake that a hand could make in the generated TypeScript is made here, and a proof must notice it. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { LayoutDescriptor, View } from "../../runtime/descriptor.js";
import * as runtime from "../../runtime/index.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { SHIPPED_PROTOCOLS } from "../support/protocols.js";
import { decodeFrames, messageText, type GeneratedProtocol } from "../support/ts-decoder.js";
import { typeErrors } from "../support/type-check.js";
import { expectedLine, frameOf, readVectors } from "../support/vectors.js";

const folder = temporaryFolder();
const itch50 = SHIPPED_PROTOCOLS[0];
if (itch50 === undefined) throw new Error("nothing is shipped");
const { descriptor } = itch50.module;
const vectors = readVectors(itch50.name);

/** TypeScript that is still here as a JavaScript library: turns a module's text into a script. */
let toScript: (text: string) => string;

beforeAll(async () => {
  const { default: typescript } = (await import("typescript-5.9")) as unknown as {
    readonly default: {
      transpile(text: string, options: Readonly<Record<string, unknown>>): string;
    };
  };
  const options = { target: 10, module: 99 };
  toScript = (text) =>
    typescript
      .transpile(text, options)
      .replace(/^import [\s\S]*?;$/gmu, "")
      .replace(/^export /gmu, "");
});

/** Runs a generated module's text with the given names in scope and returns one of its own. */
function evaluate<T>(text: string, scope: Readonly<Record<string, unknown>>, name: string): T {
  // The text is the repository's own, changed by the rules below.
  // oxlint-disable-next-line no-new-func
  return new Function(...Object.keys(scope), `${toScript(text)}\nreturn ${name};`)(
    ...Object.values(scope),
  ) as T;
}

interface Mutant {
  readonly change: string;
  readonly text: string;
}

/** One mutant per occurrence of each pattern. */
function mutants(
  text: string,
  rules: readonly (readonly [RegExp, (match: string) => string])[],
): readonly Mutant[] {
  return rules.flatMap(([pattern, change]) =>
    [...withoutComments(text).matchAll(pattern)].map((match) => {
      const [found] = match;
      const line = text.slice(0, match.index).split("\n").length;
      return {
        change: `line ${line}: ${found} → ${change(found)}`,
        text: text.slice(0, match.index) + change(found) + text.slice(match.index + found.length),
      };
    }),
  );
}

/** Blanks in place of comments, so that every index stays. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, (comment) => comment.replace(/\S/gu, " "));
}

const plusOne = (text: string): string =>
  text.replace(/\d+(?=\D*$)/u, (digits) => String(Number(digits) + 1));

describe.each(descriptor.messages.map((layout) => ({ name: layout.name, layout })))(
  "$name",
  ({ name, layout }) => {
    const path = `generated/ts/itch50/${name.replaceAll("_", "-")}-view.ts`;
    const text = readFileSync(path, "utf8");
    const own = vectors.filter((vector) => vector.message === name && vector.fields !== undefined);

    const isNoticed = (mutant: string): boolean => {
      try {
        const view = evaluate<LayoutDescriptor["view"]>(mutant, { ...runtime }, className(name));
        return own.some(
          (vector) =>
            line(layout, new view(), vector.bytes) !==
            expectedLine(vector, descriptor).replace(/ = \w+$/u, ""),
        );
      } catch {
        return true;
      }
    };

    test("the unchanged view finds what the vectors say", () => {
      expect(isNoticed(text)).toBe(false);
    });

    test("no moved offset, turned order or lost sign goes unnoticed", () => {
      const body = text.slice(text.indexOf("  declare view: DataView"));
      const changed = mutants(body, [
        [/this\.offset \+ \d+/gu, plusOne],
        [/(?<=Uint8\()this\.offset(?=\))/gu, () => "this.offset + 1"],
        [/et(?:Uint16|Uint32|BigUint64)\([^()]*(?=\))/gu, (call) => `${call}, true`],
        [/return \(?\s*this\.view\.getUint(?:16|32)/gu, (call) => call.replace("Uint", "Int")],
        [/0x1_0000_0000/gu, () => "0x1_0000_0001"],
        [/length - \d+/gu, plusOne],
        [/(?<=, )\d+(?=[,)])/gu, plusOne],
      ]);
      expect(changed.length).toBeGreaterThan(15);
      const head = text.slice(0, text.length - body.length);
      expect(
        changed.filter((mutant) => !isNoticed(head + mutant.text)).map(({ change }) => change),
      ).toEqual([]);
    });
  },
);

describe("dispatch", () => {
  const text = readFileSync("generated/ts/itch50/dispatch.ts", "utf8");
  const frames = vectors.map((vector) => frameOf(vector, descriptor));
  const expected = vectors.map((vector) => expectedLine(vector, descriptor));

  const isNoticed = (mutant: string): boolean => {
    const scope = { ...runtime, ...(itch50.module as object) };
    const {
      judge: _judge,
      createMessageDispatch: _create,
      createBlockDispatch: _blocks,
      ...views
    } = scope as Record<string, unknown>;
    try {
      const functions = evaluate<
        Pick<GeneratedProtocol, "judge" | "createMessageDispatch" | "createBlockDispatch">
      >(mutant, views, "{ judge, createMessageDispatch, createBlockDispatch }");
      const lines = decodeFrames({ descriptor, ...functions } as GeneratedProtocol, frames);
      return lines.some((found, index) => found !== expected[index]);
    } catch {
      return true;
    }
  };

  test("the unchanged dispatch finds what the vectors say", () => {
    expect(isNoticed(text)).toBe(false);
  });

  test("no changed type byte, length or verdict goes unnoticed", { timeout: 120_000 }, () => {
    const changed = mutants(text, [
      [/case 0x[0-9a-f]{2}/gu, () => "case 0x7e"],
      [/length (?:<|===) \d+/gu, plusOne],
      [
        /Verdict\.(?:known|long|short|unknown|empty)/gu,
        (verdict) => (verdict.endsWith("empty") ? "Verdict.known" : "Verdict.empty"),
      ],
      [/\w+\.offset = offset/gu, (statement) => `${statement} + 1`],
    ]);
    expect(changed.length).toBeGreaterThan(250);
    expect(changed.filter((mutant) => !isNoticed(mutant.text)).map(({ change }) => change)).toEqual(
      [],
    );
  });
});

describe("the constants, which only the compiler holds", () => {
  const path = resolve("generated/ts/itch50/add-order-view.ts");
  const text = readFileSync(path, "utf8");

  test("the unchanged files compile", () => {
    expect(typeErrors(folder, {})).toEqual([]);
  });

  test.each([
    ["an offset", "price: { offset: 32,", "price: { offset: 31,"],
    ["a width", "price: { offset: 32, length: 4,", "price: { offset: 32, length: 3,"],
    ["a limit", "limit: 36,", "limit: 35,"],
    ["a byte order", 'limit: 36, type: "u32be"', 'limit: 36, type: "u32le"'],
    ["a sign", 'limit: 24, type: "u32be"', 'limit: 24, type: "i32be"'],
    ["a text's width", '"alpha(8)"', '"bytes(8)"'],
    ["a scale", "decimals: 4 }", "decimals: 3 }"],
    ["the scale's constant", "PRICE_DECIMALS = 4", "PRICE_DECIMALS = 8"],
    ["the length", "LENGTH = 36", "LENGTH = 35"],
    ["the type byte", "TYPE = 0x41", "TYPE = 0x42"],
    ["a missing field", /^ {4}price: .*\n/mu, ""],
  ])("%s", { timeout: 30_000 }, (_title, from, to) => {
    const mutant = text.replace(from, to);
    expect(mutant).not.toBe(text);
    expect(typeErrors(folder, { [path]: mutant })).not.toEqual([]);
  });
});

function line(layout: LayoutDescriptor, view: View, hex: string): string {
  const bytes = Buffer.from(hex, "hex");
  const buffer = new DataView(new ArrayBuffer(bytes.length + 2));
  new Uint8Array(buffer.buffer).set(bytes, 1);
  return messageText(layout, view.wrap(buffer, 1), bytes.length);
}

function className(name: string): string {
  return `${name.replace(/(?:^|_+)(.)/gu, (_, letter: string) => letter.toUpperCase())}View`;
}
