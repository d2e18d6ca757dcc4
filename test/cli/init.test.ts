/** `itchgen init` in an empty folder: what it writes generates, compiles and passes its own test. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../support/c-compiler.js";
import { itchgen } from "../support/cli.js";
import { installInto, packTo } from "../support/installed-package.js";

const folder = temporaryFolder();

function filesIn(project: string): readonly string[] {
  return readdirSync(project, { recursive: true, encoding: "utf8" })
    .filter((path) => !path.startsWith("node_modules") && /\.\w+$/u.test(path))
    .toSorted();
}

describe("a project begun with the packed package", () => {
  test(
    "generates, compiles in C and TypeScript, and passes its test, without a network",
    { timeout: 120_000 },
    () => {
      const project = join(folder, "Acme Feed");
      mkdirSync(project);
      installInto(project, packTo(folder));
      const run = (command: string, ...args: readonly string[]): ReturnType<typeof spawnSync> =>
        spawnSync(command, args, {
          cwd: project,
          encoding: "utf8",
          env: { ...process.env, npm_config_offline: "true" },
        });
      const bin = join("node_modules", ".bin", "itchgen");
      const init = run(bin, "init");
      expect({ status: init.status, stderr: init.stderr }).toEqual({ status: 0, stderr: "" });
      expect(filesIn(project)).toEqual([
        ".gitattributes",
        ".gitignore",
        "itchgen.yaml",
        "package.json",
        "spec/acme-feed.yaml",
        "test/acme-feed.c",
        "test/acme-feed.test.ts",
        "tsconfig.json",
      ]);

      expect(run(bin, "validate")).toMatchObject({ status: 0, stderr: "" });
      const tested = run("npm", "test");
      expect({
        status: tested.status,
        stderr: tested.stderr,
        stdout: tested.status === 0 ? "" : tested.stdout,
      }).toEqual({
        status: 0,
        stderr: "",
        stdout: "",
      });
      expect(tested.stdout).toMatch(/^[#ℹ] pass 3$/mu);
      expect(existsSync(join(project, "generated/c/acmefeed.h"))).toBe(true);
      expect(run(bin, "codegen", "--check")).toMatchObject({ status: 0, stderr: "" });

      for (const [file, schema] of [
        ["itchgen.yaml", "itchgen-config-1.schema.json"],
        ["spec/acme-feed.yaml", "itchgen-1.schema.json"],
      ] as const) {
        const text = readFileSync(join(project, file), "utf8");
        const modeline = /^# yaml-language-server: \$schema=(\S+)$/mu.exec(text)?.[1] ?? "";
        const path = join(project, file, "..", modeline);
        expect(path).toBe(join(project, "node_modules/itchgen/spec", schema));
        const accepts = new Ajv({ allowUnionTypes: true }).compile(
          JSON.parse(readFileSync(path, "utf8")) as object,
        );
        accepts(parse(text));
        expect(accepts.errors ?? []).toEqual([]);
      }
    },
  );
});

describe("a project that has a package.json", () => {
  test(
    "passes the test when the printed commands are run, all but npm's downloads",
    { timeout: 120_000 },
    () => {
      const project = join(folder, "it's mine");
      mkdirSync(project);
      writeFileSync(
        join(project, "package.json"),
        JSON.stringify({
          name: "mine",
          scripts: { test: "exit 1" },
          dependencies: { itchgen: "file:../itchgen.tgz" },
        }),
      );
      installInto(project, packTo(folder));
      const { status, stdout } = itchgen(["init", project, "--name", "mine"]);
      expect(status).toBe(0);
      const [, next = ""] = /^Next: (.*)$/mu.exec(stdout) ?? [];
      expect(next.replace(folder, "")).toBe(
        String.raw`cd '/it'\''s mine' && npm pkg set type=module 'scripts.codegen=itchgen codegen' 'scripts.test:layouts=npm run --silent codegen && tsc && node --test dist/test/*.test.js' && npm install --save-dev '@types/node@^20.19.0' 'typescript@>=5.9.0' && npm run test:layouts`,
      );
      const offline = next.replace(/ && npm install [^&]*/u, " ");
      const run = spawnSync("sh", ["-ec", offline], {
        encoding: "utf8",
        env: { ...process.env, npm_config_offline: "true" },
      });
      expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
      expect(run.stdout).toMatch(/^[#ℹ] pass 3$/mu);
      expect(itchgen(["init", project, "--name", "mine", "--force"]).stdout).toMatch(
        / && npm install --save-dev '@types\/node.* && npm run test:layouts$/mu,
      );
    },
  );
});

describe("init", () => {
  test("overwrites nothing without --force, and leaves shared files alone with it", () => {
    const project = join(folder, "twice");
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), "{}\n");
    expect(itchgen(["init", project, "--name", "toy"]).status).toBe(0);
    writeFileSync(join(project, "itchgen.yaml"), "mine\n");
    const { status, stdout, stderr } = itchgen(["init", project, "--name", "toy"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /itchgen\.yaml, .*: already there; nothing was written; overwrite with --force\n$/u,
    );
    expect(readFileSync(join(project, "itchgen.yaml"), "utf8")).toBe("mine\n");
    expect(itchgen(["init", project, "--name", "toy", "--force"]).status).toBe(0);
    expect(readFileSync(join(project, "itchgen.yaml"), "utf8")).not.toBe("mine\n");
    expect(readFileSync(join(project, "package.json"), "utf8")).toBe("{}\n");
  });

  test("makes a name from any folder, and refuses one that cannot be", () => {
    expect(itchgen(["init", join(folder, "42 Größe")]).stdout).toMatch(
      /spec\/gr-e\.yaml: the protocol/u,
    );
    const { status, stderr } = itchgen(["init", join(folder, "x"), "--name", "../evil"]);
    expect(status).toBe(64);
    expect(stderr).toMatch(/^itchgen init: \.\.\/evil is no protocol's name/u);
    expect(existsSync(join(folder, "x"))).toBe(false);
  });
});
