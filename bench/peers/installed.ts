/** The packages of `bench/package.json`, which the repository's own `npm ci` does not install. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const PACKAGES = resolve("bench/package.json");

/** `require` as seen from `bench/`. */
export const benchRequire: NodeJS.Require = createRequire(PACKAGES);

/** @throws Error that says how to install them. */
export function requireInstalled(): void {
  if (existsSync(resolve("bench/node_modules/.package-lock.json"))) return;
  throw new Error("the bench's own packages are not installed: npm ci --prefix bench");
}
