/** The packages of `bench/package.json`, which the repository's own `npm ci` does not install. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { refuse } from "../refuse.js";

const PACKAGES = resolve("bench/package.json");

/** `require` as seen from `bench/`. */
export const benchRequire: NodeJS.Require = createRequire(PACKAGES);

/** Ends the bench, and says how to install them, where they are not. */
export function requireInstalled(): void {
  if (existsSync(resolve("bench/node_modules/.package-lock.json"))) return;
  refuse("its own packages are not installed: npm ci --prefix bench");
}
