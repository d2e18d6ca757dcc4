/** The generated TypeScript for its users: three compilers, no Node, no browser, no generator. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  createBlockDispatch,
  createMessageDispatch,
  judge,
} from "../../generated/ts/itch50/index.js";
import { Verdict } from "../../runtime/index.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { TYPESCRIPTS, typeErrors } from "../support/type-check.js";

const folder = temporaryFolder();

describe("generated TypeScript", () => {
  test.each(Object.keys(TYPESCRIPTS) as (keyof typeof TYPESCRIPTS)[])(
    "compiles under the strictest flags of TypeScript %s, without Node's or a browser's types",
    { timeout: 60_000 },
    (version) => {
      expect(typeErrors(folder, {}, version)).toEqual([]);
    },
  );

  test("imports the runtime and its own folder, nothing else", () => {
    const specifiers = readdirSync("generated/ts", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) => [
        ...readFileSync(`generated/ts/${path}`, "utf8").matchAll(/from "([^"]+)"/gu),
      ])
      .map(([, specifier = ""]) => specifier)
      .filter((specifier) => !/^\.\/[a-z0-9-]+\.js$/u.test(specifier));
    expect([...new Set(specifiers)]).toEqual(["../../../runtime/index.js"]);
  });

  test("importing the built package loads no module of the generator", () => {
    const modules = [
      "runtime",
      "framing",
      "itch50",
      "glimpse50",
      "moldudp64",
      "soupbintcp",
      "binaryfile",
    ];
    expect(modules.map(refusedImport)).toEqual(modules.map(() => null));
    // The compiler does, which shows that this test would see it.
    expect(refusedImport("compiler")).toMatch(/loads .*dist\/codegen/u);
  });
});

/** Imports a part of the package where nothing of the generator may be loaded; returns what was. */
function refusedImport(part: string): string | null {
  const refuse = `export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    if (/node_modules|dist\\/codegen|^node:/.test(found.url)) throw new Error("loads " + found.url);
    return found;
  }`;
  const loader = `data:text/javascript,${encodeURIComponent(refuse)}`;
  const args = ["--no-warnings", "--experimental-loader", loader, "--input-type=module"];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...args, "-e", `await import("itchgen/${part}")`],
    { encoding: "utf8" },
  );
  return status === 0 ? null : stderr;
}

describe("dispatch", () => {
  const bytes = new DataView(new ArrayBuffer(64));

  test.each([
    [-1, 4],
    [0, -1],
    [0.5, 4],
    [Number.NaN, 4],
    [0, Number.NaN],
    [60, 5],
  ])("bytes from %s, %s long, are refused", (offset, length) => {
    expect(() => createMessageDispatch(bytes, {})(offset, length)).toThrow(RangeError);
    expect(() => judge(bytes, offset, length)).toThrow(RangeError);
    expect(() => createBlockDispatch(bytes, {})(offset, offset + length)).toThrow(RangeError);
  });

  test("blocks are walked up to one that is not whole; empty ones are stepped over", () => {
    const seen: [string, number][] = [];
    const file = Buffer.from(`0000${"0001"}7a${"0013"}44${"00".repeat(18)}${"0002"}44`, "hex");
    const view = new DataView(file.buffer, file.byteOffset, file.length);
    const walk = createBlockDispatch(view, {
      orderDelete: (message, length) => seen.push(["orderDelete", message.offset + length]),
      unknown: (_view, offset, length) => seen.push(["unknown", offset + length]),
      shortMessage: (_view, offset, length) => seen.push(["short", offset + length]),
    });
    expect(walk(0, file.length)).toBe(26);
    expect(seen).toEqual([
      ["unknown", 5],
      ["orderDelete", 26],
    ]);
    expect(walk(26, 27)).toBe(26);
  });

  test("without handlers the verdicts are the same", () => {
    const dispatch = createMessageDispatch(bytes, {});
    bytes.setUint8(0, 0x44);
    expect([19, 18, 20, 0].map((length) => dispatch(0, length))).toEqual([
      Verdict.known,
      Verdict.short,
      Verdict.long,
      Verdict.empty,
    ]);
  });
});
