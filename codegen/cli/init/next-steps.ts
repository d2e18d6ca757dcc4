/** What to type after `itchgen init`: commands that work as they are printed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { starterPackage } from "./starter-package.js";

/** One line for a shell. */
export function nextSteps(folder: string, name: string, version: string): string {
  return [
    ...(folder === "." ? [] : [`cd ${quoted(folder)}`]),
    ...stepsOf(starterPackage(name, version), packageIn(folder)),
  ].join(" && ");
}

/** What can be read of a project's package.json. */
interface Manifest {
  readonly type?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A project's own package.json lacks some of what ours would have. */
function stepsOf(wanted: ReturnType<typeof starterPackage>, there: Manifest): readonly string[] {
  const { codegen, test } = wanted.scripts;
  const scripts = there.scripts ?? {};
  const hasOther =
    scripts["test"] !== undefined && scripts["test"] !== test && !isNpms(scripts["test"]);
  const testName = hasOther ? "test:layouts" : "test";
  const settings = [
    ...(there.type === "module" ? [] : ["type=module"]),
    ...(scripts["codegen"] === undefined ? [`scripts.codegen=${codegen}`] : []),
    ...(scripts[testName] === test ? [] : [`scripts.${testName}=${test}`]),
  ];
  const known = { ...there.dependencies, ...there.devDependencies };
  const lacking = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies })
    .filter(([dependency]) => known[dependency] === undefined)
    .map(([dependency, range]) => quoted(`${dependency}@${range}`));
  return [
    ...(settings.length === 0 ? [] : [`npm pkg set ${settings.map(quoted).join(" ")}`]),
    lacking.length === 0 ? "npm install" : `npm install --save-dev ${lacking.join(" ")}`,
    testName === "test" ? "npm test" : `npm run ${testName}`,
  ];
}

/** What `npm init` writes where there is no test. */
function isNpms(script: string): boolean {
  return script.includes("Error: no test specified");
}

function packageIn(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  } catch {
    return {};
  }
}

/** A word for a shell. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
