/** The checked-in C under every compiler and standard: no warning, no indirect call, no layout of its own. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseProbeReport } from "../../codegen/layout/probe-report.js";
import type { ProtocolLayout } from "../../codegen/layout/protocol-layout.js";
import { typeByte } from "../../codegen/model/type-byte.js";
import { decoderSource } from "../support/c-decoder.js";
import {
  compileProgram,
  GENERATED_C,
  hasTool,
  runLines,
  temporaryFolder,
  tryCompile,
  WARNINGS,
} from "../support/c-compiler.js";
import { SHIPPED_PROTOCOLS } from "../support/protocols.js";
import { shippedLayout } from "../support/specs.js";

const folder = temporaryFolder();

const COMPILERS = [
  ["gcc", "-std=c11"],
  ["gcc", "-std=c17"],
  ["clang", "-std=c11"],
  ["g++", "-std=c++17"],
  ["g++", "-std=c++20"],
  ["clang++", "-std=c++17"],
  ["clang++", "-std=c++20"],
] as const;

/** Microsoft's compiler is not to be had here; its layout rules are, as far as the asserts. */
const WINDOWS = ["--target=x86_64-pc-windows-msvc", "-fsyntax-only", "-ffreestanding"];
/** In place of Windows' own header: what the generated ones call. */
const FREESTANDING_STRING_H = `#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
void *memcpy(void *to, const void *from, size_t length);
void *memset(void *to, int value, size_t length);
int memcmp(const void *left, const void *right, size_t length);
size_t strlen(const char *text);
#ifdef __cplusplus
}
#endif
`;

describe.each(SHIPPED_PROTOCOLS)("$name", ({ protocol, module }) => {
  const { prefix, history, messages } = module.descriptor;
  const direction = messages[0]?.direction;
  const stem = direction === undefined ? prefix : `${prefix}_${direction}`;

  test.each(COMPILERS)("%s %s has nothing to warn of", (compiler, standard) => {
    const isCpp = compiler.includes("++");
    const headers = [
      `${prefix}.h`,
      ...(messages.length > 0 ? [`${prefix}_dispatch.h`] : []),
      ...(messages.length > 0 && standard === "-std=c++20" ? [`${prefix}_dispatch.hpp`] : []),
      ...(isCpp ? [] : [`${prefix}_layout.h`]),
      ...(history === undefined ? [] : [`${prefix}_editions.h`]),
    ];
    const includes = [...headers, ...headers].map((header) => `#include "${header}"\n`).join("");
    const source = `${includes}int main(void) { return 0; }\n`;
    const { stderr } = tryCompile({
      compiler,
      flags: [standard, "-O2", ...WARNINGS],
      folder,
      name: prefix,
      source,
    });
    expect(stderr).toBe("");
  });

  test.each([
    ["clang", "-std=c11"],
    ["clang++", "-std=c++20"],
  ])("%s %s for Windows lays it out alike by Microsoft's rules", (compiler, standard) => {
    writeFileSync(join(folder, "string.h"), FREESTANDING_STRING_H);
    const headers = [`${prefix}.h`, ...(messages.length > 0 ? [`${prefix}_dispatch.h`] : [])];
    const { stderr } = tryCompile({
      compiler,
      flags: [standard, ...WINDOWS, `-I${folder}`, ...WARNINGS],
      folder,
      name: `${prefix}-windows`,
      source: headers.map((header) => `#include "${header}"\n`).join(""),
    });
    expect(stderr).toBe("");
  });

  test.skipIf(messages.length === 0).each([
    ["gcc", "-O2"],
    ["gcc", "-O3"],
    ["clang", "-O2"],
    ["clang", "-O3"],
  ])("%s %s compiles the dispatch to direct code", (compiler, level) => {
    const [first, second] = messages.filter((each) => each.direction === direction);
    const source = `#include "${prefix}_dispatch.h"
static uint64_t seen;
static void first(void *context, const struct ${prefix}_${first?.name} *message, size_t length)
{ (void)context; (void)message; seen += length; }
static void second(void *context, const struct ${prefix}_${second?.name} *message, size_t length)
{ (void)context; (void)message; seen ^= length; }
static void strange(void *context, const uint8_t *bytes, size_t length)
{ (void)context; (void)bytes; seen -= length; }
static const struct ${stem}_handlers handlers = { .${first?.name} = first, .${second?.name} = second, .unknown = strange };
int poll_one(const uint8_t *bytes, size_t length);
int poll_one(const uint8_t *bytes, size_t length)
{ return ${stem}_dispatch(bytes, length, &handlers, NULL); }
int poll_any(const uint8_t *bytes, size_t length, const struct ${stem}_handlers *any);
int poll_any(const uint8_t *bytes, size_t length, const struct ${stem}_handlers *any)
{ return ${stem}_dispatch(bytes, length, any, NULL); }
int main(void) { return (int)seen; }
`;
    const program = compileProgram({
      compiler,
      flags: ["-std=c11", level, "-fno-jump-tables", "-fcf-protection=none"],
      folder,
      name: `${prefix}-direct`,
      source,
    });
    const poll = instructionsOf(program, "poll_one");
    expect(poll.length).toBeGreaterThan(10);
    expect(poll.filter(isIndirect)).toEqual([]);
    // A table that the compiler cannot see shows that this test would see an indirect call.
    expect(instructionsOf(program, "poll_any").filter(isIndirect)).not.toEqual([]);
    // Small handlers vanish into the switch: nothing is called at all.
    expect(poll.filter((line) => /\bcall/u.test(line))).toEqual([]);
  });

  test.each(["gcc", "clang"])("the layout that %s reports is the manifest's", async (compiler) => {
    const program = compileProgram({
      compiler,
      flags: ["-std=c11"],
      folder,
      name: `${prefix}-probe`,
      source: readFileSync(join(GENERATED_C, `${prefix}_probe.c`), "utf8"),
    });
    const report = parseProbeReport(runLines(program, [], new Uint8Array(0)).join("\n"));
    const manifest = readManifest(await shippedLayout(protocol));
    expect(report.fingerprint).toBe(manifest.fingerprint);
    expect(
      report.layouts.map(({ name, type, sizeof, fields }) => ({
        name,
        type,
        length: sizeof,
        fields: fields.map((field) => ({ ...field })),
      })),
    ).toEqual(
      [...manifest.messages, ...manifest.records].map(({ name, type, length, fields }) => ({
        name,
        type: type === undefined ? null : typeByte(type).typeCode,
        length,
        fields: fields.map((field) => ({
          name: field.name,
          offset: field.offset,
          length: field.length,
          type:
            field.encoding
              .replace(/^(?:alpha|digits)\(\d+\)$/u, "char[]")
              .replace(/^bytes\(\d+\)$/u, "u8[]") +
            (field.count === undefined ? "" : `[${field.count}]`),
          decimals: field.decimals ?? null,
        })),
      })),
    );
  });

  test.skipIf(!hasTool("pahole"))(
    "pahole finds the manifest's layout in the debug information",
    async () => {
      const program = compileProgram({
        compiler: "gcc",
        flags: ["-std=c11", "-g", "-fno-eliminate-unused-debug-types"],
        folder,
        name: `${prefix}-dwarf`,
        source: readFileSync(join(GENERATED_C, `${prefix}_probe.c`), "utf8"),
      });
      const dwarf = structsOf(execFileSync("pahole", [program], { encoding: "utf8" }));
      const manifest = readManifest(await shippedLayout(protocol));
      for (const { name, length, fields } of [...manifest.messages, ...manifest.records]) {
        expect({ name, ...dwarf.get(`${prefix}_${name}`) }).toEqual({
          name,
          size: length,
          members: fields.map((field) => `${field.name} ${field.offset} ${field.length}`),
        });
      }
    },
  );

  test("codes are the same in C and TypeScript", async () => {
    const layout = await shippedLayout(protocol);
    const program = compileProgram({
      compiler: "gcc",
      flags: ["-std=gnu11"],
      folder,
      name: `${prefix}-codes`,
      source: decoderSource(layout),
    });
    const exports = module as unknown as Readonly<
      Record<string, Readonly<Record<string, number | string>>>
    >;
    const fromTypeScript = layout.enumerations.flatMap(({ name, wireType, codes }) =>
      codes.map((code) => {
        const value = exports[pascal(name)]?.[camel(code.name)];
        const text =
          wireType.kind === "alpha" ? `"${String(value).padEnd(wireType.width)}"` : value;
        return `${name} ${code.name} ${text}`;
      }),
    );
    expect(runLines(program, ["codes"], new Uint8Array(0))).toEqual(fromTypeScript);
  });
});

function instructionsOf(program: string, name: string): readonly string[] {
  const args = ["-d", "--no-show-raw-insn", `--disassemble=${name}`, program];
  const text = execFileSync("objdump", args, { encoding: "utf8" });
  return text.split("\n").filter((line) => /^\s+[0-9a-f]+:/u.test(line));
}

function isIndirect(instruction: string): boolean {
  return /\b(?:call|jmp)q?\s+\*/u.test(instruction);
}

interface Manifest {
  readonly fingerprint: string;
  readonly messages: readonly ManifestLayout[];
  readonly records: readonly ManifestLayout[];
}

interface ManifestLayout {
  readonly name: string;
  readonly type?: string;
  readonly length: number;
  readonly fields: readonly {
    readonly name: string;
    readonly offset: number;
    readonly length: number;
    readonly encoding: string;
    readonly count?: number;
    readonly decimals?: number;
  }[];
}

function readManifest({ protocol, version }: ProtocolLayout): Manifest {
  return JSON.parse(
    readFileSync(`generated/manifest/${protocol}-${version}.json`, "utf8"),
  ) as Manifest;
}

interface DwarfStruct {
  readonly size: number;
  readonly members: readonly string[];
}

/** `struct itch50_add_order { char message_type; /* 0 1 *\/ … /* size: 36 …` as data. */
function structsOf(text: string): ReadonlyMap<string, DwarfStruct> {
  return new Map(
    [...text.matchAll(/^struct (\w+) \{\n([\s\S]*?)^\}/gmu)].map(([, name = "", body = ""]) => [
      name,
      {
        size: Number(/\/\* size: (\d+)/u.exec(body)?.[1]),
        members: [...body.matchAll(/(\w+)(?:\[\d+\])*; +\/\* +(\d+) +(\d+) \*\//gu)].map(
          ([, member, offset, size]) => `${member} ${offset} ${size}`,
        ),
      },
    ]),
  );
}

function pascal(name: string): string {
  const word = camel(name);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function camel(name: string): string {
  return name.replace(/_+(.)/gu, (_, letter: string) => letter.toUpperCase());
}
