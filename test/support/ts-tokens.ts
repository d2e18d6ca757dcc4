/** TypeScript as its compiler sees it: the tokens, and what comments told it. */
import { createRequire } from "node:module";
import type * as TypeScript from "typescript-5.9";

const ts = createRequire(import.meta.url)("typescript-5.9") as typeof TypeScript;

/** What a file is, apart from its comments. */
export interface TsFacts {
  /** Every token; texts of strings are left out. */
  readonly tokens: readonly string[];
  /** Strings in order. */
  readonly strings: readonly string[];
  /** Comments that the compiler obeys, and its complaints. */
  readonly obeyed: readonly string[];
}

/** Parses one file. */
export function factsOfTs(source: string): TsFacts {
  const file = ts.createSourceFile(
    "x.ts",
    source,
    ts.ScriptTarget.ES2023,
    true,
  ) as TypeScript.SourceFile & {
    readonly parseDiagnostics: readonly TypeScript.Diagnostic[];
    readonly commentDirectives?: readonly unknown[];
    readonly pragmas?: ReadonlyMap<string, unknown>;
    readonly checkJsDirective?: unknown;
  };
  const tokens: string[] = [];
  const strings: string[] = [];
  const walk = (node: TypeScript.Node): void => {
    if (ts.isJSDoc(node)) return;
    if (node.getChildCount(file) > 0) {
      node.getChildren(file).forEach(walk);
    } else if (ts.isStringLiteralLike(node)) {
      tokens.push(ts.SyntaxKind[node.kind]);
      strings.push(node.text);
    } else {
      tokens.push(node.getText(file));
    }
  };
  walk(file);
  return {
    tokens,
    strings,
    obeyed: [
      ...file.parseDiagnostics.map(({ messageText }) => JSON.stringify(messageText)),
      ...(file.commentDirectives ?? []).map((directive) => JSON.stringify(directive)),
      ...(file.pragmas?.keys() ?? []),
      ...(file.checkJsDirective === undefined ? [] : ["checkJs"]),
      ...file.referencedFiles.map(({ fileName }) => fileName),
    ],
  };
}
