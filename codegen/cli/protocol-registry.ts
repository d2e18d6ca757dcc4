/** A protocol's name or a module's path in, its descriptor out: tools work the same for a user's own spec. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProtocolDescriptor } from "../../runtime/descriptor.js";
import { reason } from "../io/load-sources.js";
import { suggest } from "../source/suggest.js";
import { ExitStatus } from "./exit-status.js";
import { InputError } from "./input/input-error.js";

/** Shipped protocols by the names under which they may be asked for. */
const SHIPPED: ReadonlyMap<string, string> = new Map([
  ["nasdaq-totalview-itch", "itch50"],
  ["nasdaq-totalview-itch-5.0", "itch50"],
  ["itch50", "itch50"],
  ["nasdaq-glimpse", "glimpse50"],
  ["nasdaq-glimpse-5.0", "glimpse50"],
  ["glimpse50", "glimpse50"],
  ["soupbintcp", "soupbintcp"],
  ["soupbintcp-3.00", "soupbintcp"],
  ["lse-mitch", "lsemitch119"],
  ["lse-mitch-11.9", "lsemitch119"],
  ["lsemitch119", "lsemitch119"],
  ["nasdaq-ise-options-spread-depth", "isespread21"],
  ["nasdaq-ise-options-spread-depth-2.1", "isespread21"],
  ["isespread21", "isespread21"],
  ["nasdaq-ouch", "ouch50"],
  ["nasdaq-ouch-5.0", "ouch50"],
  ["ouch50", "ouch50"],
]);

/** What is read when nothing else was asked for. */
export const DEFAULT_PROTOCOL = "nasdaq-totalview-itch";

/**
 * Finds a shipped protocol by name, or loads a generated module by path.
 * @throws InputError when there is none, or the module exports no descriptor.
 */
export async function findProtocol(nameOrPath: string): Promise<ProtocolDescriptor> {
  const shipped = SHIPPED.get(nameOrPath);
  // A computed address: the generator must be able to run while what it generates does not compile.
  if (shipped !== undefined) {
    return load(
      new URL(`../../generated/ts/${shipped}/index.js`, import.meta.url).href,
      nameOrPath,
    );
  }
  if (!/\.[cm]?[jt]s$/u.test(nameOrPath)) {
    throw new InputError(
      ExitStatus.usage,
      `there is no protocol ${nameOrPath}; ${hintFor(nameOrPath)} (a generated module's path, such as ./generated/ts/itch50/index.js, is good too)`,
    );
  }
  const path = resolve(nameOrPath);
  if (!existsSync(path)) {
    throw new InputError(ExitStatus.usage, `there is no file ${nameOrPath}`);
  }
  return load(pathToFileURL(path).href, nameOrPath);
}

/** The name nearest to what was typed, or which began so; else one name of each protocol. */
function hintFor(name: string): string {
  const names = [...SHIPPED.keys()];
  const near = suggest(name, names) ?? names.find((each) => name !== "" && each.startsWith(name));
  if (near !== undefined) return `did you mean ${near}?`;
  const first = names.filter((each, at) => SHIPPED.get(each) !== SHIPPED.get(names[at - 1] ?? ""));
  return `shipped are ${first.join(", ")}`;
}

async function load(address: string, name: string): Promise<ProtocolDescriptor> {
  let module: unknown;
  try {
    module = await import(address);
  } catch (error) {
    const cure = /\.[cm]?ts$/u.test(name) ? "; compile it to JavaScript first" : "";
    throw new InputError(ExitStatus.usage, `${name}: cannot be loaded: ${reason(error)}${cure}`, {
      cause: error,
    });
  }
  if (isModule(module)) return module.descriptor;
  throw new InputError(
    ExitStatus.usage,
    `${name}: exports no descriptor; name the index.js of a generated protocol`,
  );
}

function isModule(module: unknown): module is { readonly descriptor: ProtocolDescriptor } {
  if (typeof module !== "object" || module === null || !("descriptor" in module)) return false;
  const { descriptor } = module;
  return (
    typeof descriptor === "object" &&
    descriptor !== null &&
    "messages" in descriptor &&
    Array.isArray(descriptor.messages) &&
    "fingerprint" in descriptor
  );
}
