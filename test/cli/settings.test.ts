/** The configuration and the files that it names, as commands find them. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { itchgen, type Run } from "../support/cli.js";
import { EXIT_STATUSES } from "../support/exit-statuses.js";
import { SMALL_SPEC } from "../support/specs.js";

const folder = temporaryFolder();
mkdirSync(join(folder, "spec"));
writeFileSync(join(folder, "spec/toy.yaml"), SMALL_SPEC);

function withConfig(text: string, ...args: readonly string[]): Run {
  writeFileSync(join(folder, "itchgen.yaml"), text);
  return itchgen(args, { cwd: folder });
}

test("a spec that is not there is shown where it is named", () => {
  const config = "itchgen: 1\nspecs:\n  - spec\n  - speck/toy.yaml\n";
  for (const command of ["codegen", "validate"]) {
    const { status, stdout, stderr } = withConfig(config, command);
    expect({ status, stdout }).toEqual({ status: EXIT_STATUSES.specRefused, stdout: "" });
    expect(stderr).toMatch(
      /^itchgen\.yaml:4:5: error\[config-path\]: there is no file or folder speck\/toy\.yaml$/mu,
    );
  }
  expect(readdirSync(folder).toSorted()).toEqual(["itchgen.yaml", "spec"]);
});

test("a list of no specs generates nothing, and removes nothing", () => {
  expect(withConfig("itchgen: 1\n", "codegen", "--target", "manifest").status).toBe(0);
  const { status, stderr } = withConfig("itchgen: 1\nspecs: []\n", "codegen");
  expect(status).toBe(EXIT_STATUSES.specRefused);
  expect(stderr).toMatch(/^itchgen\.yaml:2:8: error\[spec-shape\]: the list of paths is empty$/mu);
  expect(readdirSync(join(folder, "generated/manifest"))).toEqual(["toy-1.0.json"]);
});

test("a spec that is named twice is one spec", () => {
  const config = "itchgen: 1\nspecs: [spec, spec/toy.yaml, ./spec/toy.yaml]\n";
  expect(withConfig(config, "validate")).toMatchObject({ status: 0, stderr: "" });
  expect(withConfig(config, "validate", "spec/toy.yaml", "spec/../spec/toy.yaml").stdout).toMatch(
    /^1 spec without a mistake$/mu,
  );
});

test("a configuration that is a program is not run", () => {
  const evil = 'require("node:fs").writeFileSync("ran", "");\nmodule.exports = { itchgen: 1 };\n';
  for (const name of ["itchgen.config.js", "itchgen.config.cjs", "itchgen.config.ts"]) {
    writeFileSync(join(folder, name), evil);
    const { status, stderr } = itchgen(["validate", "--config", name], { cwd: folder });
    expect(status).toBe(EXIT_STATUSES.specRefused);
    expect(stderr).toMatch(new RegExp(`^${name}:1:\\d+: error\\[`, "u"));
    expect(existsSync(join(folder, "ran"))).toBe(false);
  }
});
