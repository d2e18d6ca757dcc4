/**
 * Parts of a spec that come and go with editions, wherever they are: the walk knows no kind of part, so a
 * new one that takes `since` and `until` is chosen like the others.
 */
import type { Located } from "../source/source-file.js";
import type { Lifetime, ProtocolSpec } from "./protocol-spec.js";

/** Every part of a spec that says when it came or went. */
export function lifetimesIn(spec: ProtocolSpec): readonly Lifetime[] {
  return partsIn(spec)
    .filter(isMortal)
    .filter(({ since, until }) => (since ?? until) !== null);
}

/** Every wire type and enumeration that a part of the spec names as its type. */
export function typesIn(parts: unknown): ReadonlySet<string> {
  const types = partsIn(parts).map((part) => part["type"] as Located<string> | null | undefined);
  return new Set(types.map((type) => type?.value ?? ""));
}

/** A copy without the parts that the edition does not have; every text keeps its place. */
export function only<T>(value: T, edition: string): T {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.filter((item) => isIn(item, edition)).map((item) => only(item, edition)) as T;
  }
  if (!isPart(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === "span" ? part : only(part, edition),
  ]);
  return Object.fromEntries(entries) as T;
}

/** True when the edition has the part: an item of a list, or an entry of a map. */
export function isIn(item: unknown, edition: string): boolean {
  const part = isEntry(item) ? item.value : item;
  if (!isMortal(part)) return true;
  const { since, until } = part;
  return (since === null || since.value <= edition) && (until === null || edition <= until.value);
}

type Part = Readonly<Record<string, unknown>>;

function partsIn(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(partsIn);
  if (!isPart(value)) return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    key === "span" ? [] : partsIn(part),
  );
  return [value, ...inner];
}

/** An object of the spec, but no text with its place. */
function isPart(value: unknown): value is Part {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !("span" in value && "value" in value);
}

function isMortal(value: unknown): value is Part & Lifetime {
  return isPart(value) && "since" in value && "until" in value;
}

function isEntry(value: unknown): value is { readonly value: unknown } {
  return isPart(value) && "key" in value && "value" in value;
}
