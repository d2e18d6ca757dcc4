/** One message on both sides in, its bytes side by side out. */
import { wireTypeText } from "../layout/wire-type-text.js";
import type { FieldLayout } from "../layout/protocol-layout.js";
import type { AnyLayout } from "./finding.js";

/** One row: what begins at a byte, on either side. */
export interface ByteMapRow {
  /** Bytes from the start of the message. */
  readonly offset: number;
  /** `stock alpha(8)`; null where nothing begins. */
  readonly base: string | null;
  readonly head: string | null;
  /** True when the sides differ here. */
  readonly isChanged: boolean;
}

/** The bytes of one message on both sides. */
export interface ByteMap {
  readonly name: string;
  readonly rows: readonly ByteMapRow[];
}

/** Rows in the order of the bytes, the ends of both sides last. */
export function byteMap(before: AnyLayout, after: AnyLayout): ByteMap {
  const base = starts(before);
  const head = starts(after);
  const offsets = [...new Set([...base.keys(), ...head.keys()])].toSorted((a, b) => a - b);
  return {
    name: after.name,
    rows: offsets.map((offset) => {
      const left = base.get(offset) ?? null;
      const right = head.get(offset) ?? null;
      return { offset, base: left, head: right, isChanged: left !== right };
    }),
  };
}

function starts({ fields, length }: AnyLayout): ReadonlyMap<number, string> {
  return new Map([
    ...fields.map((field): [number, string] => [field.offset, described(field)]),
    [length, "(end)"],
  ]);
}

function described({ name, wireType, decimals, unit }: FieldLayout): string {
  const scale = decimals === null || decimals === 0 ? "" : ` /10^${decimals}`;
  return `${name} ${wireTypeText(wireType)}${scale}${unit === null ? "" : ` ${unit}`}`;
}
