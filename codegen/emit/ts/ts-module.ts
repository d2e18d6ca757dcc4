/** One generated module as structures, and the only place that hands them to ts-morph. */
import type {
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  Project,
  StatementStructures,
  StructureKind,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
  WriterFunction,
} from "ts-morph";
import type { OutputFile } from "../output-file.js";
import type { Pause } from "../target.js";
import { headText, type ModuleHead } from "./module-head.js";
import { printText, type TextModule } from "./text-module.js";

/** One module; parts are printed in the order of these members. */
export interface TsModule extends ModuleHead {
  readonly exports?: readonly OptionalKind<ExportDeclarationStructure>[];
  readonly variables?: readonly OptionalKind<VariableStatementStructure>[];
  readonly interfaces?: readonly OptionalKind<InterfaceDeclarationStructure>[];
  readonly typeAliases?: readonly OptionalKind<TypeAliasDeclarationStructure>[];
  readonly functions?: readonly OptionalKind<FunctionDeclarationStructure>[];
}

/** Prints modules one by one, each opened by the banner. */
export async function* printModules(
  modules: Iterable<TsModule | TextModule>,
  { banner, pause }: { readonly banner: string; readonly pause: Pause | undefined },
): AsyncGenerator<OutputFile> {
  // Loading ts-morph takes longer than printing with it, so commands that print nothing do not.
  const { IndentationText, Project: Printer, StructureKind } = await import("ts-morph");
  const project = new Printer({
    useInMemoryFileSystem: true,
    compilerOptions: { noLib: true },
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  for (const module of modules) {
    await pause?.(`printing ${module.path}`);
    if ("text" in module) {
      yield printText(module, banner);
      continue;
    }
    const text = print(project, [headText(module, banner), ...statementsOf(module, StructureKind)]);
    yield { path: module.path, text: spaced(text) };
  }
}

/**
 * The text of statements. The project prints into a file only, which it then reads to offer it for changes; that takes
 * longer than printing, and there will be none, so that printing ends before.
 */
function print(project: Project, statements: readonly (string | StatementStructures)[]): string {
  let text = "";
  const end: WriterFunction = (writer) => {
    text = writer.toString();
    throw PRINTED;
  };
  try {
    project.createSourceFile("module.ts", { statements: [...statements, end] });
  } catch (error) {
    if (error !== PRINTED) throw error;
  }
  return text;
}

const PRINTED = new Error("printed");

/** The module's parts in their order. Exports follow the opening comment at once. */
function statementsOf(
  { exports = [], ...parts }: TsModule,
  kinds: typeof StructureKind,
): readonly StatementStructures[] {
  return [
    ...exports.map((each) => ({ ...each, kind: kinds.ExportDeclaration })),
    ...apart(parts.variables).map((each) => ({ ...each, kind: kinds.VariableStatement })),
    ...apart(parts.interfaces).map((each) => ({ ...each, kind: kinds.Interface })),
    ...apart(parts.typeAliases).map((each) => ({ ...each, kind: kinds.TypeAlias })),
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
