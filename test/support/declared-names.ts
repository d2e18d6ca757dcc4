/** Generated code in, what it declares twice out: found in its text, so that thousands of specs can be looked at. */
import type { OutputFile } from "../../codegen/emit/output-file.js";

/** Symbols that one protocol's C declares more than once, struct tags apart: they are names of their own. */
export function declaredTwiceInC(files: readonly OutputFile[], prefix: string): readonly string[] {
  const symbols = files
    .filter(({ path }) => path.startsWith(`c/${prefix}`))
    .flatMap(({ text }) => {
      const code = withoutComments(text);
      return [
        ...found(code, /^#\s*define\s+(\w+)/gmu),
        ...found(code, new RegExp(`^\\t(${prefix.toUpperCase()}_\\w+)(?: = \\d+)?,?$`, "gmu")),
        // A function or table begins a line, or its type does.
        ...found(code, new RegExp(`^(?:static\\b[^;{}()=]*?)?\\b(${prefix}_\\w+)[([]`, "gmu")),
      ];
    });
  return repeated(symbols);
}

/** What one protocol's TypeScript exports from several modules, or declares twice in one class or object. */
export function declaredTwiceInTs(files: readonly OutputFile[]): readonly string[] {
  // The descriptor is data, in which words repeat.
  const modules = files.filter(({ path }) => /^ts\/(?!.*\/descriptor\.ts$)/u.test(path));
  const exported = modules
    // The proof is not exported by its names.
    .filter(({ path }) => !path.endsWith("layout-proof.ts"))
    .flatMap(({ text }) => [...new Set(found(withoutComments(text), EXPORT))]);
  const members = modules.flatMap(({ text }) => {
    const code = withoutComments(text);
    return [
      ...code.matchAll(/^export (?:class|interface|const) (\w+)(.*\n[\s\S]*?)^\}/gmu),
    ].flatMap(([, owner, body = ""]) => membersOf(body).map((member) => `${owner}.${member}`));
  });
  return repeated([...exported, ...repeatedMembers(members)]);
}

const EXPORT = /^export (?:async )?(?:class|const|function|type|interface) (\w+)/gmu;

/** A getter and a setter of one name are one member. */
function membersOf(body: string): readonly string[] {
  const pattern =
    /^(?: {2})?(static readonly |declare |readonly |get |set |#)?(\w+)\??(?=[(:<]| =)/gmu;
  return [...body.matchAll(pattern)].map(
    ([, kind = "", name]) => `${/^(?:static |set |#)/u.test(kind) ? kind : ""}${name}`,
  );
}

/** Doubled, so that they are found among names that are each there once. */
function repeatedMembers(members: readonly string[]): readonly string[] {
  const twice = repeated(members);
  return [...twice, ...twice];
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

function found(code: string, pattern: RegExp): readonly string[] {
  return [...code.matchAll(pattern)].map(([, name = ""]) => name);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, " ");
}
