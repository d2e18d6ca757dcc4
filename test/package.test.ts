/** What would be published: all that users need, and nothing of ours. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const packed = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }),
) as readonly [{ readonly files: readonly { readonly path: string }[] }];
const paths = packed[0].files.map(({ path }) => path);
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<
    Record<string, string | { readonly types: string; readonly default: string }>
  >;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

test("every export and program is in the package", () => {
  const targets = [
    ...Object.values(manifest.bin),
    ...Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    ),
  ]
    .map((target) => target.replace(/^\.\//u, ""))
    .filter((target) => !target.includes("*"));
  expect(targets.filter((target) => !paths.includes(target))).toEqual([]);
  for (const path of [
    "generated/c/itch50.h",
    "generated/manifest/nasdaq-totalview-itch-5.0.json",
    "spec/nasdaq-totalview-itch-5.0.yaml",
    "spec/itchgen-1.schema.json",
    "dist/codegen/emit/c/templates/wire.h.hbs",
    "dist/codegen/cli/convert/parallel/row-thread.js",
    "native/map/map.c",
    "native/bridge/itch_subscriber.h",
    "LICENSE",
    "README.md",
  ]) {
    expect(paths).toContain(path);
  }
});

test("nothing else is", () => {
  const kinds = paths.map((path) =>
    path.replace(
      /^(dist\/(?:codegen|runtime|generated)|generated\/(?:c|manifest)|native|spec)\/(?:.*\/)?[^/]*\.(\w+)$/u,
      "$1 $2",
    ),
  );
  expect([...new Set(kinds)].toSorted()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist/codegen hbs",
    "dist/codegen js",
    "dist/codegen ts",
    "dist/generated js",
    "dist/generated ts",
    "dist/runtime js",
    "dist/runtime ts",
    "generated/c c",
    "generated/c h",
    "generated/c hpp",
    "generated/manifest json",
    "native c",
    "native cpp",
    "native h",
    "native hpp",
    "native mjs",
    "native sh",
    "native/Makefile",
    "package.json",
    "spec json",
    "spec md",
    "spec yaml",
  ]);
});

test("no file names a source map, of which there is none", () => {
  const code = paths.filter((path) => /\.(?:js|ts)$/u.test(path));
  expect(
    code.filter((path) => /^\/\/# sourceMappingURL=/mu.test(readFileSync(path, "utf8"))),
  ).toEqual([]);
});

test("every dependency is one exact version, from the registry, and runs no script when installed", () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(
    versions.filter((version) => !/^(?:npm:typescript@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version)),
  ).toEqual([]);
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    readonly packages: Readonly<
      Record<
        string,
        {
          readonly resolved?: string;
          readonly hasInstallScript?: boolean;
          readonly optional?: boolean;
        }
      >
    >;
  };
  const others = Object.entries(lock.packages).filter(([path]) => path !== "");
  // npm leaves the address out where it is the registry's own.
  const foreign = others.filter(
    ([, { resolved }]) =>
      resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
  );
  expect(foreign.map(([path]) => path)).toEqual([]);
  // fsevents is for macOS alone and builds nothing there.
  expect(
    others
      .filter(
        ([path, { hasInstallScript }]) => hasInstallScript === true && !path.endsWith("/fsevents"),
      )
      .map(([path]) => path),
  ).toEqual([]);
});
