/** Turns any YAML into plain nodes with the library that knows YAML, and says what is wrong with it. */
import {
  Composer,
  isMap,
  isScalar,
  isSeq,
  type CST,
  type Document,
  type Node,
  type YAMLMap,
} from "yaml";
import type { Diagnostics } from "../source/diagnostics.js";
import type { SourceFile, Span } from "../source/source-file.js";
import { prescan } from "./prescan.js";
import type { MapEntry, MapNode, SpecNode } from "./spec-node.js";
import { FORBIDDEN, MOST_KEYS } from "./yaml-limits.js";
import { yamlProblems } from "./yaml-problems.js";

/** The root node of the file, or null when it could not be read; the reasons are in the diagnostics. */
export function readLibraryYaml(file: SourceFile, diagnostics: Diagnostics): SpecNode | null {
  return undisturbed(() => read(file, diagnostics));
}

function read(file: SourceFile, diagnostics: Diagnostics): SpecNode | null {
  const syntax = prescan(file, diagnostics);
  if (syntax === null) return null;
  const [document, another] = compose(syntax, file.text.length);
  const found = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  for (const { span, message, help } of yamlProblems(file, found.slice(0, MOST_PROBLEMS))) {
    diagnostics.report("yaml-syntax", span, message, { help });
  }
  if (another !== undefined) {
    diagnostics.report(
      "yaml-several-documents",
      spanOf(file, another.range),
      "a second document begins here",
      { help: "keep one document per file and delete the `---`" },
    );
  }
  if (document === undefined || another !== undefined || document.errors.length > 0) return null;
  if (document.contents === null) {
    diagnostics.report("spec-empty", spanOf(file, [0, 0]), "the file is empty");
    return null;
  }
  if (refusesHugeMap(file, document.contents, diagnostics)) return null;
  return convert(file, document.contents, diagnostics);
}

/** The documents of a text, of which more than two need not be known. */
function compose(syntax: readonly CST.Token[], length: number): readonly Document.Parsed[] {
  const composer = new Composer({
    schema: "failsafe",
    version: "1.2",
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    stringKeys: false,
    logLevel: "error",
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(syntax, true, length)) {
    if (documents.push(document) === 2) break;
  }
  return documents;
}

/** After so many findings about one text the rest say nothing new. */
const MOST_PROBLEMS = 100;

/**
 * The library makes an error object per mistake, and recording where each was made costs more than the
 * parse; at each token it asks the environment whether to log it, which costs a fifth of the reading.
 */
function undisturbed<T>(work: () => T): T {
  const { env } = process;
  const limit = Error.stackTraceLimit;
  process.env = {};
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
    process.env = env;
  }
}

/** Reports the first map that is too large; true when there is one. */
function refusesHugeMap(file: SourceFile, node: unknown, diagnostics: Diagnostics): boolean {
  if (isSeq(node)) return node.items.some((item) => refusesHugeMap(file, item, diagnostics));
  if (!isMap(node)) return false;
  if (node.items.length <= MOST_KEYS) {
    return node.items.some((pair) => refusesHugeMap(file, pair.value, diagnostics));
  }
  const { start } = spanOf(file, node.range);
  diagnostics.report(
    "yaml-too-many-keys",
    { file, start, end: start + 1 },
    `a map of ${node.items.length} keys; the most is ${MOST_KEYS}`,
  );
  return true;
}

function convert(file: SourceFile, node: Node | null, diagnostics: Diagnostics): SpecNode {
  if (isMap(node)) return convertMap(file, node, diagnostics);
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(file, item as Node | null, diagnostics));
    return { kind: "list", items, span: spanOf(file, node.range) };
  }
  if (isScalar(node)) {
    const text = typeof node.value === "string" ? node.value : "";
    const span = spanOf(file, node.range);
    refuseEscapes(text, span, diagnostics);
    return { kind: "text", text, span };
  }
  return { kind: "text", text: "", span: spanOf(file, node?.range) };
}

/** Between double quotes YAML lets an escape stand for a character that is refused as it stands. */
function refuseEscapes(text: string, span: Span, diagnostics: Diagnostics): void {
  // A byte order mark may begin a file; the space makes it one that begins nothing.
  const [found] = ` ${text}`.match(FORBIDDEN) ?? [];
  if (found === undefined) return;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  diagnostics.report(
    "source-forbidden-character",
    span,
    `the character U+${code} is not allowed in a spec, not as an escape either`,
    { help: "delete it, or describe it in words" },
  );
}

function convertMap(file: SourceFile, node: YAMLMap, diagnostics: Diagnostics): MapNode {
  const first = new Map<string, Span>();
  const entries: MapEntry[] = [];
  let isMerged = false;
  for (const pair of node.items) {
    const keyNode = pair.key as Node | null;
    const key = convert(file, keyNode, diagnostics);
    if (key.kind !== "text") {
      diagnostics.report("spec-shape", key.span, "a key must be plain text");
      continue;
    }
    if (key.text === "<<") {
      diagnostics.report("yaml-anchor", key.span, "merge keys are not allowed in a spec");
      isMerged = true;
      continue;
    }
    const earlier = first.get(key.text);
    if (earlier !== undefined) {
      diagnostics.report("yaml-duplicate-key", key.span, `the key ${key.text} is written twice`, {
        related: [{ span: earlier, message: "first written here" }],
      });
      continue;
    }
    first.set(key.text, key.span);
    const value = pair.value as Node | null;
    entries.push({
      key,
      value:
        value === null
          ? { kind: "text", text: "", span: key.span }
          : convert(file, value, diagnostics),
    });
  }
  const span = spanOf(file, node.range);
  return isMerged ? { kind: "map", entries, span, isMerged } : { kind: "map", entries, span };
}

function spanOf(file: SourceFile, range: readonly number[] | null | undefined): Span {
  const start = Math.min(range?.[0] ?? 0, file.text.length);
  return { file, start, end: Math.max(start, Math.min(range?.[1] ?? start, file.text.length)) };
}
