/** What runs in continuous integration, run: the project's own step, and the workflow that users copy. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { BASE } from "../diff/changes.js";
import { git, GIT_ENVIRONMENT } from "../support/git.js";
import { CLI } from "../support/cli.js";
import { temporaryFolder } from "../support/c-compiler.js";

const folder = temporaryFolder();
const STEP = resolve(".ci/layout-diff");
const MOVED = BASE.replace(
  "timestamp, offset: 1, type: u48, unit",
  "timestamp, offset: 1, type: i48, unit",
);
const RENAMED = BASE.replace("name: quantity", "name: shares");

const ENV = { ...GIT_ENVIRONMENT, ITCHGEN: `${process.execPath} ${CLI}` };

/** A repository with one commit per set of files. */
function repository(name: string, commits: readonly Readonly<Record<string, string>>[]): string {
  const path = join(folder, name);
  mkdirSync(join(path, "spec"), { recursive: true });
  git(path, "init", "--quiet", "--initial-branch=main");
  for (const files of commits) {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
    git(path, "add", "-A");
    git(path, "commit", "--quiet", "--allow-empty", "-m", "next");
  }
  return path;
}

function step(cwd: string): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync("bash", [STEP], { cwd, env: ENV, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

const AGREED =
  '- { rule: sign-changed, path: toy.add.timestamp, reason: It was wrong, expires: "2026-07-31" }\n';

describe("the step of this project's CI", () => {
  test.each([
    ["one commit", [{ "spec/toy.yaml": BASE }], 0, "there is no former commit"],
    ["no change", [{ "spec/toy.yaml": BASE }, {}], 0, "no difference"],
    [
      "code that breaks",
      [{ "spec/toy.yaml": BASE }, { "spec/toy.yaml": RENAMED }],
      0,
      "SOURCE_BREAKING field-renamed",
    ],
    [
      "a wire that breaks",
      [{ "spec/toy.yaml": BASE }, { "spec/toy.yaml": MOVED }],
      100,
      "WIRE_BREAKING sign-changed",
    ],
    [
      "a wire that breaks as agreed that day",
      [{ "spec/toy.yaml": BASE }, { "spec/toy.yaml": MOVED, ".layout-allow.yaml": AGREED }],
      0,
      "allowed until 2026-07-31: It was wrong",
    ],
    [
      "a former language",
      [{ "spec/toy.yaml": BASE.replace("itchgen: 1", "itchgen: 2") }, { "spec/toy.yaml": BASE }],
      0,
      "the former commit cannot be compared with",
    ],
    [
      "a mistake in the specs",
      [{ "spec/toy.yaml": BASE }, { "spec/toy.yaml": BASE.replace("offset: 7", "offset: 8") }],
      101,
      "field-hole",
    ],
  ] as const)("%s", (name, commits, status, said) => {
    const run = step(repository(name, commits));
    expect({ status: run.status, said: run.said.includes(said), all: run.said }).toEqual({
      status,
      said: true,
      all: run.said,
    });
  });
});

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

describe.each([
  ["examples/layout-diff.yml", "layout-diff"],
  [".github/workflows/check.yml", "layout"],
])("%s", (file, job) => {
  const workflow = parse(readFileSync(file, "utf8")) as Workflow;
  const steps = workflow.jobs[job]?.steps ?? [];

  test("reads only, runs no pull request with secrets, and has the base at hand", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    const checkout = steps.find(({ uses }) => uses?.startsWith("actions/checkout") === true);
    expect(checkout?.with).toEqual({ "persist-credentials": false, "fetch-depth": 0 });
    // An expression inside a script would be a pull request's text inside a shell.
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  test.each([
    ["a wire that breaks", MOVED, 100, "::error file=spec/toy.yaml,line=", "WIRE_BREAKING | 1"],
    ["nothing", BASE, 0, "no difference", "WIRE_BREAKING | 0"],
  ])("its last step, run on %s", (name, head, status, annotation, row) => {
    const cwd = repository(`${job} ${name}`, [
      { "spec/toy.yaml": BASE },
      { "spec/toy.yaml": head },
    ]);
    // The programs that the step names, standing for this build.
    const bin = join(cwd, ".bin");
    mkdirSync(bin);
    for (const [program, drop] of [
      ["npx", 2],
      ["npm", 4],
    ] as const) {
      writeFileSync(
        join(bin, program),
        `#!/bin/sh\nshift ${drop}\nexec "${process.execPath}" "${CLI}" ${program === "npm" ? "diff " : ""}"$@"\n`,
      );
      chmodSync(join(bin, program), 0o755);
    }
    const summary = join(cwd, ".summary");
    const { status: exit, stdout } = spawnSync("bash", ["-e", "-c", steps.at(-1)?.run ?? ""], {
      cwd,
      encoding: "utf8",
      env: {
        ...ENV,
        PATH: `${bin}:${process.env["PATH"] ?? ""}`,
        BASE: "HEAD~1",
        GITHUB_STEP_SUMMARY: summary,
      },
    });
    expect({ exit, annotated: stdout.includes(annotation) }).toEqual({
      exit: status,
      annotated: true,
    });
    expect(readFileSync(summary, "utf8")).toContain(row);
  });
});
