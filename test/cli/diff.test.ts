/** The diff command: every kind of side, git included, what it exits with, its allow list and its evidence. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { BASE } from "../diff/changes.js";
import { git as gitIn } from "../support/git.js";
import { itchgen, type Run } from "../support/cli.js";
import { hasTool, temporaryFolder } from "../support/c-compiler.js";

const folder = temporaryFolder();
const repository = join(folder, "repository");

const MOVED = BASE.replace("delta, offset: 2", "delta, offset: 4")
  .replace("length: 4\n", "length: 6\n")
  .replace("type: u16 }\n", "type: u16 }\n      - { name: flags, offset: 2, type: u16 }\n");
const RENAMED = BASE.replace("name: quantity", "name: shares");
const EXTENDED = BASE.replace('"LUDP": {', '"T6": { name: regulator }\n      "LUDP": {');
const REWORDED = BASE.replace("doc: When", "doc: The time");

function git(...args: readonly string[]): string {
  return gitIn(repository, ...args);
}

function write(path: string, text: string): string {
  const whole = join(repository, path);
  mkdirSync(join(whole, ".."), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

function diff(...args: readonly string[]): Run {
  return itchgen(["diff", ...args], { cwd: repository });
}

/** The findings of a run, without their words. */
function rules(run: Run): readonly string[] {
  const { findings } = JSON.parse(run.stdout) as Report;
  return findings.map(({ rule, path }) => `${rule} ${path}`);
}

interface Report {
  readonly base: string;
  readonly head: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly path: string;
    readonly base: { readonly file: string } | null;
    readonly head: { readonly file: string } | null;
  }[];
}

const MOVES = ["field-moved toy.block.delta", "field-inserted toy.block.flags"];

// `main` has the base; `work` renames a field; the working tree moves one instead.
beforeAll(() => {
  mkdirSync(repository);
  git("init", "--quiet", "--initial-branch=main");
  write("README", "no specs yet\n");
  git("add", "-A");
  git("commit", "--quiet", "-m", "first");
  git("tag", "empty");
  write("spec/toy.yaml", BASE);
  git("add", "-A");
  git("commit", "--quiet", "-m", "base");
  git("checkout", "--quiet", "-b", "work");
  write("spec/toy.yaml", RENAMED);
  git("add", "-A");
  git("commit", "--quiet", "-m", "work: rename");
  git("checkout", "--quiet", "main");
  write("README", "main went on\n");
  git("commit", "--quiet", "-am", "main");
  git("checkout", "--quiet", "work");
  write("spec/toy.yaml", MOVED);
  write("specs-elsewhere/toy.yaml", RENAMED);
  write("renamed.yaml", RENAMED);
  write("broken.yaml", BASE.replace("offset: 7", "offset: 8"));
});

describe("sides", () => {
  test("by default the commit at which the branch left main, and the working tree", () => {
    const run = diff("--format", "json");
    expect(rules(run)).toEqual(MOVES);
    const { base, head, findings } = JSON.parse(run.stdout) as Report;
    const left = git("merge-base", "main", "work").slice(0, 12);
    expect([base, head]).toEqual([left, "working tree"]);
    expect(findings[0]).toMatchObject({
      base: { file: `${left}:spec/toy.yaml` },
      head: { file: "spec/toy.yaml" },
    });
  });

  test.each([
    [["main", "work"], ["field-renamed toy.add.shares"]],
    [["work", "main"], ["field-renamed toy.add.quantity"]],
    [["main", "main"], []],
    [["HEAD~1:spec/toy.yaml", "renamed.yaml"], ["field-renamed toy.add.shares"]],
    [
      ["spec", "specs-elsewhere"],
      [
        "field-moved toy.block.delta",
        "field-removed toy.block.flags",
        "field-renamed toy.add.shares",
      ],
    ],
    [["main", "work", "--specs", "spec"], ["field-renamed toy.add.shares"]],
    [["empty", "main"], ["protocol-added toy"]],
    [["main", "empty"], ["protocol-removed toy"]],
  ])("%j", (sides, expected) => {
    const run = diff(...sides, "--format", "json");
    expect({ stderr: run.stderr, rules: rules(run).toSorted() }).toEqual({
      stderr: "",
      rules: [...expected].toSorted(),
    });
  });

  test("a manifest, against a spec and a commit", () => {
    const out = join(folder, "generated");
    const made = itchgen([
      "codegen",
      join(repository, "renamed.yaml"),
      "--out",
      out,
      "--target",
      "manifest",
    ]);
    expect(made.status).toBe(0);
    const manifest = join(out, "manifest/toy-1.0.json");
    expect(rules(diff(manifest, "renamed.yaml", "--format", "json"))).toEqual([]);
    expect(rules(diff(join(out, "manifest"), "work", "--format", "json"))).toEqual([]);
    expect(rules(diff("main", manifest, "--format", "json"))).toEqual([
      "field-renamed toy.add.shares",
    ]);
  });

  test("the shipped manifests say all that the specs do", () => {
    expect(itchgen(["diff", "spec", "generated/manifest", "--level", "doc"])).toEqual({
      status: 0,
      stdout: "spec → generated/manifest: no difference\nnothing fails at level doc\n",
      stderr: "",
    });
  });

  test("two editions of one spec", () => {
    const run = itchgen(["diff", "--base-edition", "2023-04-28", "--format", "json"]);
    const { base, head } = JSON.parse(run.stdout) as Report;
    expect([base, head]).toEqual(["working tree, edition 2023-04-28", "working tree"]);
    expect(rules(run)).toEqual([
      "code-added nasdaq-totalview-itch.market_category.nyse_texas",
      "code-added nasdaq-totalview-itch.ipo_flag.non_ipo_new_listing",
      "edition-changed nasdaq-totalview-itch.edition",
    ]);
  });
});

describe("exit status", () => {
  const texts = {
    moved: MOVED,
    renamed: RENAMED,
    extended: EXTENDED,
    reworded: REWORDED,
    same: BASE,
  };
  beforeAll(() => {
    for (const [name, text] of Object.entries(texts)) write(`heads/${name}.yaml`, text);
    write("heads/base.yaml", BASE);
  });

  test.each([
    ["moved", "wire", 100, "needs a major version"],
    ["renamed", "wire", 0, "needs a major version"],
    ["renamed", "source", 100, "needs a major version"],
    ["extended", "source", 0, "needs a minor version"],
    ["extended", "doc", 100, "needs a minor version"],
    ["reworded", "doc", 100, "needs a patch version"],
    ["same", "doc", 0, "nothing fails at level doc\n"],
  ])("for %s at level %s is %i", (name, level, status, said) => {
    const run = diff("heads/base.yaml", `heads/${name}.yaml`, "--level", level);
    expect({ status: run.status, said: run.stdout.includes(said) }).toEqual({ status, said: true });
  });

  test("a branch that only the origin has is named as git knows it", () => {
    git("update-ref", "refs/remotes/origin/release", "main");
    try {
      const { status, stderr } = diff("release");
      expect({ status, stderr }).toEqual({
        status: 101,
        stderr:
          "itchgen diff: release: is neither a file, a folder nor a commit that git knows; did you mean origin/release?\n",
      });
    } finally {
      git("update-ref", "-d", "refs/remotes/origin/release");
    }
  });

  test.each([
    [["nowhere"], "nowhere: is neither a file, a folder nor a commit that git knows"],
    [["main:spec/none.yaml"], "git show:"],
    [["main", "broken.yaml"], "broken.yaml has errors:"],
    [["--output=/tmp/x"], "error: unknown option"],
    [["empty", "empty"], "neither empty nor empty has specs in spec/"],
    [["main", "work", "--allow", "none.yaml"], "none.yaml"],
    [["main", "spec", "--base-edition", "1999-01-01"], "main, edition 1999-01-01 has errors:"],
  ])("%j cannot be compared", (args, message) => {
    const { status, stdout, stderr } = diff(...args);
    expect({
      status: status === 64 ? 101 : status,
      stdout,
      said: stderr.includes(message),
    }).toEqual({
      status: 101,
      stdout: "",
      said: true,
    });
  });

  test("101 outside a repository, unless both sides are files", () => {
    const cwd = join(folder, "outside");
    mkdirSync(join(cwd, "spec"), { recursive: true });
    writeFileSync(join(cwd, "spec/toy.yaml"), BASE);
    const env = { GIT_CEILING_DIRECTORIES: folder };
    const none = itchgen(["diff"], { cwd, env });
    expect({ status: none.status, said: none.stderr }).toEqual({
      status: 101,
      said: "itchgen diff: git knows no main branch to compare with; name the base: itchgen diff BASE\n",
    });
    expect(itchgen(["diff", "spec/toy.yaml", "spec"], { cwd, env }).status).toBe(0);
  });
});

describe("the allow list", () => {
  const entry = (expires: string): string =>
    `- { rule: field-moved, path: toy.block.delta, reason: The feed moved it, expires: "${expires}" }
- { rule: field-inserted, path: toy.block.flags, reason: The feed has it, expires: "${expires}" }
- { rule: code-added, path: toy.reason.other, reason: Never came, expires: "${expires}" }
`;
  const run = (list: string): Run => {
    write(".layout-allow.yaml", list);
    return diff("main", "spec", "--today", "2026-07-01");
  };

  test("lets pass what is agreed, with the reason, and names what nothing needs", () => {
    const { status, stdout } = run(entry("2026-07-01"));
    expect(status).toBe(0);
    expect(stdout).toContain("allowed until 2026-07-01: The feed moved it");
    expect(stdout).toContain(
      ".layout-allow.yaml:3:3: nothing needs the agreement on code-added of toy.reason.other",
    );
  });

  test("lets nothing pass a day later, and says so", () => {
    const { status, stdout } = run(entry("2026-06-30"));
    expect(status).toBe(100);
    expect(stdout).toContain(
      ".layout-allow.yaml:1:3: the agreement on field-moved of toy.block.delta ended on 2026-06-30",
    );
  });

  test.each([
    [
      '- { rule: field-moved, path: toy.block.delta, expires: "2026-07-01" }\n',
      "needs the key reason",
    ],
    [
      "- { rule: field-moved, path: toy.block.delta, reason: x, expires: soon }\n",
      "expected a date",
    ],
    [
      '- { rule: field-moved, path: toy.block.delta, reason: x, expires: "2026-07-01", path: y }\n',
      "yaml-duplicate-key",
    ],
  ])("%j is refused with its place", (list, message) => {
    const { status, stdout, stderr } = run(list);
    expect({
      status,
      stdout,
      said: stderr.includes(message) && stderr.includes(".layout-allow.yaml:1:"),
    }).toEqual({
      status: 101,
      stdout: "",
      said: true,
    });
  });
});

describe("evidence", () => {
  beforeAll(() => rmSync(join(repository, ".layout-allow.yaml"), { force: true }));

  test.skipIf(!hasTool("gcc"))("is written whole, into a new folder only", () => {
    const out = join(folder, "evidence");
    const first = diff("main", "spec", "--witness", out);
    expect(first.stderr).toBe(
      `2 witnesses in ${out}/: each .c compiles with -I${out}/base/c and not with -I${out}/head/c\n`,
    );
    expect(readdirSync(out).toSorted()).toEqual([
      "01-field-moved-block.delta.c",
      "01-field-moved-block.delta.json",
      "02-field-inserted-block.flags.c",
      "02-field-inserted-block.flags.json",
      "base",
      "head",
    ]);
    const compile = (side: string): number | null =>
      spawnSync("gcc", [
        "-std=c11",
        "-fsyntax-only",
        `-I${out}/${side}/c`,
        join(out, "01-field-moved-block.delta.c"),
      ]).status;
    expect([compile("base"), compile("head")]).toEqual([0, 1]);
    expect(JSON.parse(readFileSync(join(out, "01-field-moved-block.delta.json"), "utf8"))).toEqual({
      hex: "91aecbe8",
      base: { verdict: "known", name: "block", fields: { block_length: "37294", delta: "-13336" } },
      head: { verdict: "short", name: "block", fields: {} },
    });
    const again = diff("main", "spec", "--witness", out);
    expect({ status: again.status, said: again.stderr }).toEqual({
      status: 101,
      said: `itchgen diff: ${out}: is not empty; name a new folder for the witnesses\n`,
    });
    expect(existsSync(`${out}.tmp`)).toBe(false);
  });
});

test("--help teaches", () => {
  const { status, stdout } = diff("--help");
  expect(status).toBe(0);
  for (const word of ["COMMIT:FILE", "wire", "source", "doc", "100", "101", ".layout-allow.yaml"]) {
    expect(stdout).toContain(word);
  }
});
