/** Runs the TypeScript compiler over the generated code with some files replaced. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** The flags under which a careful user compiles generated code. */
export const STRICT_OPTIONS = {
  target: "es2023",
  lib: ["es2023"],
  // No Node, no browser: generated code may name nothing of either.
  types: [],
  module: "nodenext",
  moduleResolution: "nodenext",
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  declaration: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
} as const;

/** Installed compilers by version. */
export const TYPESCRIPTS = {
  "5.9": "typescript-5.9",
  "6.0": "typescript-6.0",
  "7.0": "typescript",
} as const;

/**
 * The compiler's complaints about a copy of generated/ts and the runtime.
 * @param folder where to make the copy
 * @param replaced texts by absolute path in the repository
 */
export function typeErrors(
  folder: string,
  replaced: Readonly<Record<string, string>>,
  version: keyof typeof TYPESCRIPTS = "7.0",
): readonly string[] {
  const copy = mkdtempSync(join(folder, "tsc-"));
  cpSync("generated/ts", join(copy, "generated/ts"), { recursive: true });
  cpSync("runtime", join(copy, "runtime"), { recursive: true });
  for (const [path, text] of Object.entries(replaced)) {
    writeFileSync(join(copy, relative(resolve("."), path)), text);
  }
  writeFileSync(join(copy, "package.json"), '{ "type": "module" }\n');
  writeFileSync(
    join(copy, "tsconfig.json"),
    JSON.stringify({ compilerOptions: STRICT_OPTIONS, include: ["generated/ts/*/index.ts"] }),
  );
  const tsc = resolve("node_modules", TYPESCRIPTS[version], "bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", copy], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes("error TS"));
}
