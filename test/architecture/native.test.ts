/** Which room of the native part may include which: as `imports.test.ts` for TypeScript, over every include of C. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../support/columns.js";

interface Room {
  /** Folder below `native`. */
  readonly path: string;
  /** Rooms whose headers it may include, besides its own and the generated ones. */
  readonly rooms: readonly string[];
  /** Headers of systems and libraries that it may include. */
  readonly system: RegExp;
}

/** What comes with C, and with C++. */
const STANDARD = /^(?:(?:assert|inttypes|limits|math|std\w+|string|time)\.h|[a-z_]+)$/u;
/** The same, and POSIX and Linux. */
const SYSTEM = /^(?!rte_|node_api)[\w/]+(?:\.h)?$/u;

/** Most specific first: the first room that contains a file decides. */
const ROOMS: readonly Room[] = [
  { path: "core", rooms: [], system: STANDARD },
  { path: "map", rooms: [], system: /^(?!rte_)/u },
  { path: "sources", rooms: ["core"], system: SYSTEM },
  { path: "bridge", rooms: ["core"], system: SYSTEM },
  { path: "dpdk/tools", rooms: ["core", "dpdk", "sources", "tools"], system: /^(?!node_api)/u },
  { path: "dpdk", rooms: ["core"], system: /^(?!node_api)/u },
  { path: "poller", rooms: ["core", "sources", "bridge", "dpdk"], system: SYSTEM },
  { path: "strategies", rooms: ["core", "poller", "tools"], system: SYSTEM },
  { path: "tools", rooms: ["core", "sources", "poller"], system: SYSTEM },
];

const C_FILE = /\.(?:c|h|cpp|hpp)$/u;
const FILES = readdirSync("native", { recursive: true, encoding: "utf8" }).filter(
  (path) => C_FILE.test(path) && !path.startsWith("build"),
);

/** Of code and of comments. */
const MOST_COLUMNS = 100;

/** Folders of headers by their names, each of which there is once. */
const HEADERS: ReadonlyMap<string, string> = new Map([
  ...readdirSync("generated/c").map((file) => [file, "generated"] as const),
  ...FILES.map((path) => [basename(path), dirname(path)] as const),
]);

function textOf(path: string): string {
  return readFileSync(join("native", path), "utf8");
}

function isInside(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function refusedIncludes(path: string, text: string): readonly string[] {
  const room = ROOMS.find((each) => isInside(path, each.path));
  if (room === undefined) return [`${path} is in no room`];
  return [...text.matchAll(/^\s*#\s*include\s+(["<])([^">]+)[">]/gmu)]
    .filter(([, bracket, header = ""]) => {
      if (bracket === "<") return !room.system.test(header);
      const folder = HEADERS.get(basename(header));
      return !["generated", room.path, ...room.rooms].some((each) => folder === each);
    })
    .map(([line]) => `${path}: ${line.trim()}`);
}

function longLines(path: string, text: string): readonly string[] {
  return text.split("\n").flatMap((line, index) => {
    const columns = columnsOf(line);
    return columns > MOST_COLUMNS ? [`${path}:${index + 1}: ${columns} columns`] : [];
  });
}

describe("native", () => {
  test("every file is seen", () => {
    expect(FILES.length).toBeGreaterThan(60);
  });

  test("every include is in the table", () => {
    expect(FILES.flatMap((path) => refusedIncludes(path, textOf(path)))).toEqual([]);
  });

  test("the table refuses what it should", () => {
    const text = ["<stdint.h>", "<rte_mbuf.h>", '"itch50.h"', '"itch_poller.h"', '"none.h"'];
    const includes = text.map((header) => `#include ${header}`);
    const [, dpdk = "", , poller = "", none = ""] = includes;
    expect(refusedIncludes("core/itch_some.h", includes.join("\n"))).toEqual(
      [dpdk, poller, none].map((line) => `core/itch_some.h: ${line}`),
    );
    expect(refusedIncludes("dpdk/some.c", includes.join("\n")).length).toBe(2);
  });

  test(`no line of C, here or in bench, is longer than ${MOST_COLUMNS} columns`, () => {
    const bench = readdirSync("bench", { recursive: true, encoding: "utf8" })
      .filter((path) => C_FILE.test(path) && !path.startsWith("node_modules"))
      .map((path) => join("bench", path));
    expect(bench.length).toBeGreaterThan(10);
    const paths = [...bench, ...FILES.map((path) => join("native", path))];
    expect(paths.flatMap((path) => longLines(path, readFileSync(path, "utf8")))).toEqual([]);
    expect(longLines("a.c", `${"\t".repeat(12)}four\n${"\t".repeat(12)}five!\n`)).toEqual([
      "a.c:2: 101 columns",
    ]);
  });

  test("structs have no typedefs", () => {
    const typedefs = FILES.filter((path) => /^\s*typedef struct/mu.test(textOf(path)));
    expect(typedefs).toEqual([]);
  });
});
