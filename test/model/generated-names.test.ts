/**
 * Whatever generated code declares, no name of a spec becomes it as well: each symbol of two rich protocols is made
 * once more, from every split of its words into names, and that is refused, or it is another symbol.
 */
import { describe, expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { cTarget } from "../../codegen/emit/c/c-target.js";
import { manifestTarget } from "../../codegen/emit/manifest/manifest-target.js";
import type { OutputFile } from "../../codegen/emit/output-file.js";
import type { Target } from "../../codegen/emit/target.js";
import { tsTarget } from "../../codegen/emit/ts/ts-target.js";
import { declaredTwiceInC, declaredTwiceInTs } from "../support/declared-names.js";
import { richSpec, WITH_BATCHES, WITH_TAILS, type RichSpec } from "../support/rich-spec.js";

type Change = (spec: RichSpec) => void;

/** Files of a spec; none when it is refused, which may be for its names only. */
async function filesOf(spec: RichSpec, targets: readonly Target[]): Promise<readonly OutputFile[]> {
  const { files, protocols, diagnostics } = await compile(
    [{ path: "rich.yaml", text: JSON.stringify(spec) }],
    targets,
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const others = errors.filter(({ rule }) => !rule.startsWith("name-"));
  expect(others.map(({ message }) => message)).toEqual([]);
  expect(errors.length > 0).toBe(protocols.length === 0);
  return files;
}

async function isSound(spec: RichSpec): Promise<boolean> {
  return (await filesOf(spec, [manifestTarget])).length > 0;
}

function changed(spec: RichSpec, change: Change): RichSpec {
  const copy = structuredClone(spec);
  change(copy);
  return copy;
}

/** Type bytes and tags must suffice. */
const MOST_HELD = 50;

/**
 * The protocol after the changes that are allowed: as many at once as are allowed together, for code takes its time.
 * Those to one symbol are mostly not, so that they are taken in turns.
 */
async function* soundSpecs(
  kind: string,
  changesOf: readonly (readonly Change[])[],
): AsyncGenerator<RichSpec> {
  const most = Math.max(...changesOf.map((changes) => changes.length));
  const changes = Array.from({ length: most }, (_, turn) => turn).flatMap((turn) =>
    changesOf.flatMap((each) => each[turn] ?? []),
  );
  expect(changes.length).toBeGreaterThan(200);
  let spec = richSpec(kind);
  let held = 0;
  for (const change of changes) {
    const alone = changed(richSpec(kind), change);
    if (!(await isSound(alone))) continue;
    const together = changed(spec, change);
    if (held < MOST_HELD && (await isSound(together))) {
      spec = together;
      held++;
    } else {
      yield spec;
      spec = alone;
      held = 1;
    }
  }
  yield spec;
}

const record =
  (name: string, field: object): Change =>
  ({ records }) => {
    records.push({ name, title: "New", length: 4, fields: [{ offset: 0, type: "u32", ...field }] });
  };
const message =
  (name: string): Change =>
  ({ messages }) => {
    const direction = messages[0]?.direction;
    const type = `0x${(messages.length + 1).toString(16).padStart(2, "0")}`;
    messages.push({ type, direction, name, title: "New", length: 1, fields: [] });
  };
const field =
  (part: object): Change =>
  ({ messages: [first] }) => {
    first?.fields.push({ offset: first.length, type: "u32", ...part });
    if (first !== undefined) first.length += 4;
  };
const enumeration =
  (name: string, code: string): Change =>
  (spec) => {
    spec.enumerations[name] = { codes: { Q: { name: code } } };
    spec.records.push({
      name: `user${spec.records.length}`,
      title: "New",
      length: 1,
      fields: [{ name: "it", offset: 0, type: name }],
    });
  };
const options =
  (name: string, option: object): Change =>
  (spec) => {
    const tags = spec.options[name]?.tags ?? {};
    const tag = 10 + Object.keys(tags).length;
    spec.options[name] = { tags: { ...tags, [tag]: { type: "u32", ...option } } };
  };
const another = { name: "another" };

/** Every way to say the words as two names, or three. */
function splits(words: string): readonly (readonly [string, string])[] {
  const parts = words.split("_");
  return parts
    .slice(1)
    .map((_, at) => [parts.slice(0, at + 1).join("_"), parts.slice(at + 1).join("_")]);
}

/** What would declare a function or table of the name behind the prefix. */
function lowerChanges(words: string): readonly Change[] {
  return [
    ...[message(words), record(words, another), options(words, another)],
    ...splits(words).flatMap(([first, rest]) => [
      record(first, { name: rest }),
      options(first, { name: rest }),
      ...splits(rest).map(([name, bit]) => record(first, { name, bits: [{ name: bit, bit: 7 }] })),
    ]),
  ];
}

/** What would declare a macro of the name behind the prefix. */
function upperChanges(words: string): readonly Change[] {
  return splits(words).flatMap(([first, rest]) => [
    enumeration(first, rest),
    options(first, { name: rest, decimals: 2 }),
    ...splits(rest).map(([name, sentinel]) =>
      record(first, { name, sentinels: [{ name: sentinel, value: "7" }] }),
    ),
  ]);
}

/** What would export the name: capitals of one letter each spell a constant. */
function exportChanges(symbol: string): readonly Change[] {
  const letters = symbol.replaceAll("_", "").toLowerCase().split("").join("_");
  const names = [snakeCase(symbol), letters];
  return [
    ...names.flatMap((name) => [enumeration(name, "another"), record(name, another)]),
    ...[
      record(snakeCase(symbol.replace(/View$/u, "")), another),
      options(snakeCase(symbol), another),
    ],
  ];
}

/** What would give the first view, or that of the options, a member of the name. */
function memberChanges(member: string): readonly Change[] {
  const name = snakeCase(member);
  return [
    field({ name }),
    options("choice", { name }),
    ...splits(name).map(([first, bit]) => field({ name: first, bits: [{ name: bit, bit: 7 }] })),
  ];
}

function snakeCase(symbol: string): string {
  return symbol.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, "_").toLowerCase();
}

const isName = (name: string): boolean => /^(?!.*__)(?!.*_$)[a-z][a-z0-9_]{0,62}$/u.test(name);

function symbolsIn(files: readonly OutputFile[], pattern: RegExp): readonly string[] {
  const all = files.flatMap(({ text }) =>
    [...text.matchAll(pattern)].map(([, symbol = ""]) => symbol),
  );
  return [...new Set(all)].filter((symbol) => isName(snakeCase(symbol)));
}

describe.each([WITH_BATCHES, WITH_TAILS])("%s", (kind) => {
  test("C", { timeout: 120_000 }, async () => {
    const files = await filesOf(richSpec(kind), [cTarget]);
    const changes = [
      ...symbolsIn(files, /\brich_(\w+)/gu).map(lowerChanges),
      ...symbolsIn(files, /\bRICH_(\w+)/gu)
        .map((each) => each.toLowerCase())
        .map(upperChanges),
    ];
    for await (const spec of soundSpecs(kind, changes)) {
      expect(declaredTwiceInC(await filesOf(spec, [cTarget]), "rich")).toEqual([]);
    }
  });

  test("TypeScript", { timeout: 120_000 }, async () => {
    const files = await filesOf(richSpec(kind), [tsTarget]);
    const views = files.filter(({ path }) => path.endsWith("-view.ts"));
    const changes = [
      ...symbolsIn(files, /^export (?:async )?\w+ (\w+)/gmu).map(exportChanges),
      ...symbolsIn(views, /^ {2}(?:static readonly |declare |get )?(\w+)(?=[(:]| =)/gmu).map(
        memberChanges,
      ),
    ];
    for await (const spec of soundSpecs(kind, changes)) {
      expect(declaredTwiceInTs(await filesOf(spec, [tsTarget]))).toEqual([]);
    }
  });
});

test("what every object answers to", async () => {
  const members = "to_string value_of has_own_property is_prototype_of to_locale_string".split(" ");
  for (const change of members.flatMap(memberChanges)) {
    expect(await isSound(changed(richSpec(WITH_TAILS), change))).toBe(false);
  }
});

test("the oracle sees what is declared twice", () => {
  const c = (text: string): OutputFile => ({ path: "c/rich.h", text });
  const ts = (text: string, path = "ts/rich/x.ts"): OutputFile => ({ path, text });
  const getter = "static inline char rich_a_b(const char *m)\n{\n}\n";
  expect(declaredTwiceInC([c(getter), c(getter)], "rich")).toEqual(["rich_a_b"]);
  expect(declaredTwiceInC([c(getter), c("static const int rich_a_b[] = {\n};\n")], "rich")).toEqual(
    ["rich_a_b"],
  );
  expect(
    declaredTwiceInC([c("#define RICH_A 1\n"), c("enum rich_l {\n\tRICH_A = 0,\n};\n")], "rich"),
  ).toEqual(["RICH_A"]);
  expect(declaredTwiceInC([c(getter), c("struct rich_a_b {\n};\n")], "rich")).toEqual([]);
  expect(declaredTwiceInTs([ts("export class A {\n}\n"), ts("export type A = 1;\n")])).toEqual([
    "A",
  ]);
  expect(
    declaredTwiceInTs([ts("export class A {\n  get x(): 1 {\n  }\n  x(): void {\n  }\n}\n")]),
  ).toEqual(["A.x"]);
  expect(
    declaredTwiceInTs([ts("export class A {\n  get x(): 1 {\n  }\n  set x(v) {\n  }\n}\n")]),
  ).toEqual([]);
  expect(declaredTwiceInTs([ts("export const A = {\n  b: 1,\n  b: 2,\n} as const;\n")])).toEqual([
    "A.b",
  ]);
});
