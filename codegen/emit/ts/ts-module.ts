/** One generated module as structures, and the only place that hands them to ts-morph. */
import type {
  ClassDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  StatementStructures,
  StructureKind,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";
import type { OutputFile } from "../output-file.js";
import type { Pause } from "../target.js";
import { wrap } from "./doc-text.js";

/** One module; parts are printed in the order of these members. */
export interface TsModule {
  /** Relative to the output folder. */
  readonly path: string;
  /** Paragraphs of the opening comment, after the banner. */
  readonly opening?: readonly string[];
  readonly imports?: readonly TsImport[];
  readonly exports?: readonly OptionalKind<ExportDeclarationStructure>[];
  readonly variables?: readonly OptionalKind<VariableStatementStructure>[];
  readonly interfaces?: readonly OptionalKind<InterfaceDeclarationStructure>[];
  readonly typeAliases?: readonly OptionalKind<TypeAliasDeclarationStructure>[];
  readonly classes?: readonly OptionalKind<ClassDeclarationStructure>[];
  readonly functions?: readonly OptionalKind<FunctionDeclarationStructure>[];
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

/** Prints modules, each opened by the banner. */
export async function printModules(
  modules: readonly TsModule[],
  { banner, pause }: { readonly banner: string; readonly pause: Pause | undefined },
): Promise<readonly OutputFile[]> {
  // Loading ts-morph takes longer than printing with it, so commands that print nothing do not.
  const { IndentationText, Project, StructureKind } = await import("ts-morph");
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { noLib: true },
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const files: OutputFile[] = [];
  for (const module of modules) {
    await pause?.(`printing ${module.path}`);
    // All statements at once: after each addition the project reads the whole module again.
    const file = project.createSourceFile(module.path, {
      statements: [openingComment(module, banner), ...statementsOf(module, StructureKind)],
    });
    files.push({ path: module.path, text: spaced(file.getFullText()) });
    // The project would keep its tree, which is many times as large as its text.
    project.removeSourceFile(file);
  }
  return files;
}

/** The module's parts in their order. Imports and exports follow the opening comment at once. */
function statementsOf(
  { imports = [], exports = [], ...parts }: TsModule,
  kinds: typeof StructureKind,
): readonly StatementStructures[] {
  return [
    ...imports.map((each) => ({ ...importStructure(each), kind: kinds.ImportDeclaration })),
    ...exports.map((each) => ({ ...each, kind: kinds.ExportDeclaration })),
    ...apart(parts.variables).map((each) => ({ ...each, kind: kinds.VariableStatement })),
    ...apart(parts.interfaces).map((each) => ({ ...each, kind: kinds.Interface })),
    ...apart(parts.typeAliases).map((each) => ({ ...each, kind: kinds.TypeAlias })),
    ...apart(parts.classes).map((each) => ({ ...each, kind: kinds.Class })),
    ...apart(parts.functions).map((each) => ({ ...each, kind: kinds.Function })),
  ] as StatementStructures[];
}

/** The same parts, an empty line before the first of them. */
function apart<S extends object>(parts: readonly S[] = []): readonly S[] {
  return parts.map((part, index) => (index === 0 ? { leadingTrivia: "\n", ...part } : part));
}

/** Sets documented statements apart: the printer puts them line on line. */
function spaced(text: string): string {
  return text.replace(/^(.*[;}/])\n(?=\/\*\*)/gmu, "$1\n\n");
}

function openingComment({ opening = [] }: TsModule, banner: string): string {
  const lines = [banner, ...opening.flatMap((paragraph) => ["", ...wrap(paragraph)])];
  const comment = lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n");
  return `/*\n${comment}\n */`;
}

function importStructure({ from, values = [], types = [] }: TsImport): {
  readonly moduleSpecifier: string;
  readonly isTypeOnly: boolean;
  readonly namedImports: { readonly name: string; readonly isTypeOnly: boolean }[];
} {
  const isTypeOnly = values.length === 0;
  return {
    moduleSpecifier: from,
    isTypeOnly,
    namedImports: [
      ...values.map((name) => ({ name, isTypeOnly: false })),
      ...types.map((name) => ({ name, isTypeOnly: !isTypeOnly })),
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
