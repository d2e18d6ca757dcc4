/** Who may import whom: the table of codegen/README.md, enforced over every import of the tree. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

interface Room {
  /** Folder or file. */
  readonly path: string;
  /** Rooms and files of ours that it may import, besides itself. */
  readonly rooms: readonly string[];
  /** Packages and Node modules that it may import. */
  readonly packages: readonly string[];
}

/** Most specific first: the first room that contains a file decides. */
const ROOMS: readonly Room[] = [
  { path: "codegen/source", rooms: [], packages: [] },
  { path: "codegen/spec", rooms: ["codegen/source"], packages: ["yaml"] },
  { path: "codegen/names", rooms: [], packages: [] },
  {
    path: "codegen/model",
    rooms: ["codegen/source", "codegen/spec", "codegen/names"],
    packages: [],
  },
  {
    path: "codegen/layout",
    rooms: ["codegen/source", "codegen/model", "codegen/spec"],
    packages: ["node:crypto"],
  },
  {
    path: "codegen/emit/c",
    rooms: ["codegen/layout", "codegen/model/wire-type.ts", "codegen/names", "codegen/emit"],
    packages: ["handlebars", "node:fs", "node:url"],
  },
  {
    path: "codegen/emit/ts",
    rooms: ["codegen/layout", "codegen/model/wire-type.ts", "codegen/names", "codegen/emit"],
    packages: ["ts-morph"],
  },
  {
    path: "codegen/emit/manifest",
    rooms: ["codegen/layout", "codegen/model/wire-type.ts", "codegen/names", "codegen/emit"],
    packages: [],
  },
  {
    path: "codegen/emit",
    rooms: ["codegen/layout", "codegen/emit"],
    packages: [],
  },
  {
    path: "codegen/diff",
    rooms: ["codegen/source", "codegen/layout", "codegen/names", "codegen/spec/allow-list.ts"],
    packages: [],
  },
  {
    path: "codegen/io",
    rooms: ["codegen/source", "codegen/emit/output-file.ts"],
    packages: [
      "node:fs",
      "node:path",
      "node:os",
      "node:util",
      "node:crypto",
      "node:child_process",
      "prettier",
    ],
  },
  {
    path: "codegen/compile.ts",
    rooms: [
      "codegen/source",
      "codegen/spec",
      "codegen/model",
      "codegen/layout",
      "codegen/emit",
      "codegen/in-turn.ts",
    ],
    packages: [],
  },
  {
    path: "codegen/cli",
    rooms: ["codegen", "runtime", "generated"],
    packages: ["commander", "node:*"],
  },
  { path: "codegen", rooms: ["codegen"], packages: ["node:path"] },
  { path: "runtime/framing", rooms: ["runtime", "generated/ts"], packages: [] },
  {
    path: "runtime/recovery",
    rooms: ["runtime", "generated/ts"],
    packages: ["node:net", "node:dgram"],
  },
  { path: "runtime/capture", rooms: ["runtime", "generated/ts"], packages: [] },
  {
    path: "runtime/bridge",
    rooms: ["runtime", "generated/ts"],
    packages: ["node:fs", "node:module"],
  },
  { path: "runtime/session", rooms: ["runtime", "generated/ts"], packages: [] },
  { path: "runtime", rooms: ["runtime"], packages: [] },
  { path: "generated/ts", rooms: ["runtime"], packages: [] },
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith(".ts") ? [path] : [];
  });
}

/** A file without its comments. */
function codeOf(path: string): string {
  return readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "");
}

function importsOf(path: string): string[] {
  const text = codeOf(path);
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;"'`]*?\bfrom\s+"([^"]+)"/gu),
    ...text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/gu),
    ...text.matchAll(/(?:^|\n)import\s+"([^"]+)"/gu),
  ].map((match) => match[1] ?? "");
}

/** The files of ours that one loads when it is loaded: types are gone by then. */
function loadedBy(path: string): readonly string[] {
  return [
    ...codeOf(path).matchAll(/(?:^|\n)(?:import|export)(?! type)\b[^;"'`]*?\bfrom\s+"(\.[^"]+)"/gu),
  ].map(([, specifier = ""]) => targetOf(path, specifier));
}

function targetOf(path: string, specifier: string): string {
  return normalize(join(dirname(path), specifier)).replace(/\.js$/u, ".ts");
}

/** A round trip from a file over what it loads back to itself; null when there is none. */
function cycleFrom(path: string, loads: ReadonlyMap<string, readonly string[]>): string | null {
  const seen = new Set<string>();
  const search = (file: string, way: readonly string[]): string | null => {
    for (const next of loads.get(file) ?? []) {
      if (next === path) return [...way, path].join(" → ");
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search(next, [...way, next]);
      if (found !== null) return found;
    }
    return null;
  };
  return search(path, [path]);
}

function isInside(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function refusedImports(path: string): string[] {
  const room = ROOMS.find((each) => isInside(path, each.path));
  if (room === undefined) return [`${path} is in no room`];
  return importsOf(path)
    .filter((specifier) => {
      if (!specifier.startsWith(".")) {
        const name = specifier.startsWith("node:") ? specifier : (specifier.split("/")[0] ?? "");
        return !room.packages.some(
          (allowed) => allowed === name || (allowed === "node:*" && name.startsWith("node:")),
        );
      }
      const target = targetOf(path, specifier);
      return ![room.path, ...room.rooms].some((allowed) => isInside(target, allowed));
    })
    .map((specifier) => `${path} imports ${specifier}`);
}

describe("architecture", () => {
  const files = ["codegen", "runtime", "generated/ts"].flatMap(filesBelow);

  test("every file is seen", () => {
    expect(files.length).toBeGreaterThan(60);
  });

  test("every import is in the table", () => {
    expect(files.flatMap(refusedImports)).toEqual([]);
  });

  test("the table refuses what it should", () => {
    expect(importsOf("codegen/io/format.ts")).toEqual([
      "../emit/output-file.js",
      "./format-cache.js",
      "./format/columns.js",
      "./format/piecewise.js",
      "./keeping-formatter.js",
      "prettier/standalone",
      "prettier/standalone",
      "prettier/plugins/typescript",
      "prettier/plugins/estree",
    ]);
  });

  test("no files load each other in a circle", () => {
    const loads = new Map(files.map((path) => [path, loadedBy(path)]));
    const edges = [...loads.values()].flat().filter((path) => loads.has(path));
    expect(edges.length).toBeGreaterThan(1000);
    expect(files.flatMap((path) => cycleFrom(path, loads) ?? [])).toEqual([]);
    const circle = new Map([...loads, ["a", ["b"]], ["b", ["c"]], ["c", ["b", "a"]]]);
    expect(cycleFrom("a", circle)).toBe("a → b → c → a");
  });

  test("what runs in browsers names nothing of Node", () => {
    const isForBrowsers = (path: string): boolean =>
      /^(?:runtime(?!\/(?:bridge|recovery)\/)|generated\/ts)\//u.test(path);
    const named = files.filter(isForBrowsers).flatMap((path) => {
      const found = /\b(?:Buffer|NodeJS|__dirname|process|require|setImmediate)\b[.(]/u.exec(
        codeOf(path),
      );
      return found === null ? [] : [`${path}: ${found[0]}`];
    });
    expect(named).toEqual([]);
  });
});
