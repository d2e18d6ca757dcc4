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

function importsOf(path: string): string[] {
  const text = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//gu, "");
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;"'`]*?\bfrom\s+"([^"]+)"/gu),
    ...text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/gu),
    ...text.matchAll(/(?:^|\n)import\s+"([^"]+)"/gu),
  ].map((match) => match[1] ?? "");
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
      const target = normalize(join(dirname(path), specifier)).replace(/\.js$/u, ".ts");
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
      "prettier/standalone",
      "prettier/standalone",
      "prettier/plugins/typescript",
      "prettier/plugins/estree",
    ]);
  });

  test("only native/dpdk knows DPDK", () => {
    const includes = readdirSync("native", { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(?:c|h|cpp|hpp)$/u.test(path) && !path.startsWith("dpdk/"))
      .filter((path) => readFileSync(join("native", path), "utf8").includes("<rte_"));
    expect(includes).toEqual([]);
  });
});
