/** The version of the package that is running. */
import { readFileSync } from "node:fs";

const PACKAGE = new URL("../../../package.json", import.meta.url);

/** As in `package.json`: `0.1.0`. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, "utf8")) as { readonly version: string };
  return version;
}
