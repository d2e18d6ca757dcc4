/** Words that mean something else in C, C++ or TypeScript name no field and no message. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { reservedFor } from "../../codegen/names/reserved-words.js";
import { cTarget } from "../../codegen/emit/c/c-target.js";
import { temporaryFolder, tryCompile, WARNINGS } from "../support/c-compiler.js";
import { compileSound, SMALL_SPEC } from "../support/specs.js";

const WORDS: Readonly<Record<string, string>> = {
  "keywords of C, C23 included":
    "alignas alignof auto bool break case char const constexpr continue default do double else enum extern false float for goto if inline int long nullptr register restrict return short signed sizeof static static_assert struct switch thread_local true typedef typeof typeof_unqual union unsigned void volatile while",
  "keywords of C++":
    "and asm bitand bitor catch class co_await co_return co_yield compl concept const_cast consteval constinit decltype delete dynamic_cast explicit export friend mutable namespace new noexcept not operator or private protected public reinterpret_cast requires static_cast template this throw try typeid typename using virtual wchar_t xor",
  "reserved and strict words of TypeScript":
    "arguments await debugger eval finally function implements import in instanceof interface let null package super var with yield",
  "macros of compilers and system headers":
    "linux unix errno stdin stdout stderr assert major minor min max signals",
  "types that generated C names beside its members": "size_t uint8_t",
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

/** What C programs include beside generated headers; those that are not installed are left out. */
const HEADERS = [
  "assert ctype errno fenv float inttypes limits locale math setjmp signal stdalign stdarg stdatomic stdbool",
  "stddef stdint stdio stdlib stdnoreturn string threads time uchar wchar wctype complex",
  "aio arpa/inet dirent dlfcn fcntl getopt ifaddrs mqueue net/if netdb netinet/in netinet/ip netinet/tcp",
  "netinet/udp poll pthread sched semaphore spawn sys/epoll sys/eventfd sys/ioctl sys/mman sys/param",
  "sys/resource sys/socket sys/stat sys/sysmacros sys/time sys/timerfd sys/types sys/uio sys/un sys/wait",
  "termios unistd linux/errqueue linux/if_ether linux/if_packet linux/net_tstamp",
  "rte_cycles rte_eal rte_ethdev rte_ether rte_ip rte_mbuf rte_ring rte_udp",
]
  .flatMap((line) => line.split(" "))
  .map((name) => `#if __has_include(<${name}.h>)\n#include <${name}.h>\n#endif\n`)
  .join("");

function preprocess(compiler: string, flags: readonly string[], source: string): string {
  const dpdk = spawnSync("pkg-config", ["--cflags", "libdpdk"], { encoding: "utf8" });
  const include = dpdk.status === 0 ? dpdk.stdout.trim().split(/\s+/u) : [];
  const { stdout, stderr, status } = spawnSync(
    compiler,
    [...flags, ...include, "-D_GNU_SOURCE", "-E", "-"],
    { input: source, encoding: "utf8", maxBuffer: 1 << 26 },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

const isName = (name: string): boolean => /^(?!.*__)(?!.*_$)[a-z][a-z0-9_]{0,62}$/u.test(name);

describe("headers", () => {
  test.each(["gcc", "clang"])(
    "a message is called as a macro with arguments is, and no call of it under %s",
    async (compiler) => {
      const text = SMALL_SPEC.replace("name: add\n", "name: isalpha\n");
      const { files } = await compileSound([{ path: "toy.yaml", text }], [cTarget]);
      const folder = temporaryFolder();
      mkdirSync(join(folder, "c"));
      for (const { path, text: own } of files) writeFileSync(join(folder, path), own);
      const source =
        '#include <ctype.h>\n#include "toy_dispatch.h"\nint main(void) { return 0; }\n';
      const options = { compiler, flags: ["-std=c11", ...WARNINGS], folder, name: "macro", source };
      const { status, stderr } = tryCompile({ ...options, include: join(folder, "c") });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    },
  );

  test.each(["gcc", "clang"])("no field or message is a macro of theirs under %s", (compiler) => {
    const text = preprocess(compiler, ["-std=gnu17", "-dM", "-x", "c"], HEADERS);
    // Those with arguments mean something else only before a parenthesis.
    const macros = [...text.matchAll(/^#define (\w+) \S/gmu)].map(([, name = ""]) => name);
    const free = macros
      .filter(isName)
      .filter(
        (name) => reservedFor("field", name) === null || reservedFor("message", name) === null,
      );
    expect(macros.length).toBeGreaterThan(1000);
    expect(free).toEqual([]);
  });

  test.each(["g++", "clang++"])(
    "a prefix names a namespace beside those that generated C includes under %s",
    (compiler) => {
      const include = ["-std=c++20", "-x", "c++", "-I", "generated/c"];
      const source =
        '#include "itch50_dispatch.hpp"\n#include "itch50_blocks.h"\n#include "itch50_editions.h"\n';
      const words = new Set(
        preprocess(compiler, include, source).match(/\b[a-z][a-z0-9]{0,30}\b/gu),
      );
      const prefixes = [...words].filter((word) => reservedFor("prefix", word) === null);
      expect(prefixes.length).toBeGreaterThan(50);
      const namespaces = prefixes.map((prefix) => `namespace ${prefix} { }\n`).join("");
      const { status, stderr } = spawnSync(compiler, [...include, "-fsyntax-only", "-"], {
        input: source + namespaces,
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    },
  );
});
