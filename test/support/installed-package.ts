/** The package as npm would publish and install it, in a project of its own, without a network. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** Packs the package once and returns the tarball's path. */
export function packTo(folder: string): string {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error("npm packed nothing");
  return join(folder, packed.filename);
}

/** Unpacks the tarball into the project's `node_modules`, beside the packages that it depends on. */
export function installInto(project: string, tarball: string): void {
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "itchgen"), { recursive: true });
  mkdirSync(join(modules, ".bin"));
  execFileSync("tar", ["xzf", tarball, "-C", join(modules, "itchgen"), "--strip-components=1"]);
  for (const name of readdirSync("node_modules")) {
    if (!name.startsWith(".")) symlinkSync(resolve("node_modules", name), join(modules, name));
  }
  for (const [name, bin] of [
    ["tsc", "typescript/bin/tsc"],
    ["itchgen", "itchgen/dist/codegen/cli/main.js"],
  ] as const) {
    chmodSync(join(modules, bin), 0o755);
    symlinkSync(join("..", bin), join(modules, ".bin", name));
  }
}
