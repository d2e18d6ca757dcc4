/** What every generated module begins with: its opening comment and its imports. */
import { wrap } from "../prose.js";
import { WIDTH } from "./doc-text.js";

/** The beginning of a module. */
export interface ModuleHead {
  /** Relative to the output folder. */
  readonly path: string;
  /** Paragraphs of the opening comment, after the banner. */
  readonly opening?: readonly string[];
  readonly imports?: readonly TsImport[];
}

/** Names from one module, values and types apart. */
export interface TsImport {
  readonly from: string;
  readonly values?: readonly string[];
  readonly types?: readonly string[];
}

/** The same imports with each module named once. */
export function mergeImports(imports: readonly TsImport[]): readonly TsImport[] {
  return [...new Set(imports.map(({ from }) => from))].map((from) => {
    const own = imports.filter((each) => each.from === from);
    const names = (kind: "values" | "types"): readonly string[] => [
      ...new Set(own.flatMap((each) => each[kind] ?? [])),
    ];
    return { from, values: names("values"), types: names("types") };
  });
}

/** The text of the beginning; what follows is apart from it by an empty line. */
export function headText({ opening = [], imports = [] }: ModuleHead, banner: string): string {
  const lines = [banner, ...opening.flatMap((paragraph) => ["", ...wrap(paragraph, WIDTH)])];
  const comment = lines.map((line) => (line === "" ? " *" : ` * ${line}`));
  return ["/*", ...comment, " */", ...imports.map(importText)].join("\n");
}

/** Names in order; `type` before all of them or before each. */
function importText({ from, values = [], types = [] }: TsImport): string {
  const areTypes = values.length === 0;
  const names = [
    ...values.map((name) => ({ name, text: name })),
    ...types.map((name) => ({ name, text: areTypes ? name : `type ${name}` })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = names.map(({ text }) => text).join(", ");
  return `import ${areTypes ? "type " : ""}{ ${list} } from "${from}";`;
}
