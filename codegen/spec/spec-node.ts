/** A spec's text as plain nodes: what is read from YAML, before anybody asks what its keys mean. */
import type { Span } from "../source/source-file.js";

/** A scalar: the exact text between its quotes, or as it stands. */
export interface TextNode {
  readonly kind: "text";
  readonly text: string;
  readonly span: Span;
}

/** A sequence. */
export interface ListNode {
  readonly kind: "list";
  readonly items: readonly SpecNode[];
  readonly span: Span;
}

/** One key of a map with its value. */
export interface MapEntry {
  readonly key: TextNode;
  readonly value: SpecNode;
}

/** A map without duplicate keys, in the order written. */
export interface MapNode {
  readonly kind: "map";
  readonly entries: readonly MapEntry[];
  readonly span: Span;
  /** True where a merge key was refused: which keys it would have brought nobody asks. */
  readonly isMerged?: true;
}

/** Any node of a spec. */
export type SpecNode = TextNode | ListNode | MapNode;
