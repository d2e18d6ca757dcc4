/**
 * Parts of a spec that come and go with editions, wherever they are: the walk knows no kind of part, so a
 * new one that takes `since` and `until` is chosen like the others.
 */
import type { Located } from "../source/source-file.js";
import type { Lifetime, ProtocolSpec } from "./protocol-spec.js";

/** Every part of a spec that says when it came or went. */
export function lifetimesIn(spec: ProtocolSpec): readonly Lifetime[] {
  const lifetimes: Lifetime[] = [];
  eachPart(spec, (part) => {
    if (isMortal(part) && (part.since ?? part.until) !== null) lifetimes.push(part);
  });
  return lifetimes;
}

/** Every wire type and enumeration that a part of the spec names as its type. */
export function typesIn(parts: unknown): ReadonlySet<string> {
  const types = new Set<string>();
  eachPart(parts, (part) => {
    const type = part["type"] as Located<string> | null | undefined;
    types.add(type?.value ?? "");
  });
  return types;
}

/** The value without the parts that the edition does not have: itself where it has them all. */
export function only<T>(value: T, edition: string): T {
  if (Array.isArray(value)) return onlyItems(value, edition) as T;
  if (!isPart(value)) return value;
  const changed: [string, unknown][] = [];
  for (const key in value) {
    if (key === "span") continue;
    const part = value[key];
    const chosen = only(part, edition);
    if (chosen !== part) changed.push([key, chosen]);
  }
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

function onlyItems(items: readonly unknown[], edition: string): readonly unknown[] {
  const chosen = items.filter((item) => isIn(item, edition)).map((item) => only(item, edition));
  const isSame =
    chosen.length === items.length && chosen.every((item, index) => item === items[index]);
  return isSame ? items : chosen;
}

/** True when the edition has the part: an item of a list, or an entry of a map. */
export function isIn(item: unknown, edition: string): boolean {
  const part = isEntry(item) ? item.value : item;
  if (!isMortal(part)) return true;
  const { since, until } = part;
  return (since === null || since.value <= edition) && (until === null || edition <= until.value);
}

type Part = Readonly<Record<string, unknown>>;

function eachPart(value: unknown, visit: (part: Part) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) eachPart(item, visit);
  } else if (isPart(value)) {
    visit(value);
    for (const key in value) {
      if (key !== "span") eachPart(value[key], visit);
    }
  }
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
