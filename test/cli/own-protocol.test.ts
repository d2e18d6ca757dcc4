/** `--protocol`: the tools work for what a user generated. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { itchgen } from "../support/cli.js";
import { generateInto } from "../support/generated.js";

const folder = temporaryFolder();

describe("a user's own protocol", () => {
  test("works from the path of its generated module", { timeout: 60_000 }, async () => {
    // A user's project: the package installed, the generated code beside it, a build of its own.
    const project = join(folder, "project");
    mkdirSync(join(project, "node_modules"), { recursive: true });
    symlinkSync(resolve("."), join(project, "node_modules/itchgen"));
    writeFileSync(join(project, "package.json"), '{ "type": "module" }');
    const spec = join(folder, "toy.yaml");
    writeFileSync(
      spec,
      `itchgen: 1
protocol: toy
version: "1"
edition: "2024-01-01"
document: Toy
byteOrder: little
prefix: toy
header:
  - { name: kind, offset: 0, type: char }
messageType: kind
messages:
  - { type: "T", name: tick, title: Tick, length: 5, fields: [{ name: price, offset: 1, type: i32, decimals: 2 }] }
`,
    );
    await generateInto(project, spec, "itchgen/runtime");
    const options = [
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--outDir",
      join(project, "built"),
    ];
    const tsc = [resolve("node_modules/typescript/bin/tsc"), "--ignoreConfig", "--strict"];
    execFileSync(process.execPath, [
      ...tsc,
      ...options,
      "--types",
      "",
      join(project, "ts/toy/index.ts"),
    ]);
    const index = join(project, "built/index.js");
    const run = itchgen(["inspect", "-", "--protocol", index, "--pretty"], {
      input: Buffer.from("000554feffffff0000", "hex"),
    });
    expect(run.stderr).toBe("<stdin>: BinaryFILE, end of session at byte 7\n");
    expect(run.stdout).toBe(
      '{"index":0,"sequence":null,"session":null,"type":"T","name":"tick","length":5,"verdict":"known","fields":{"kind":"T","price":"-0.02"}}\n',
    );
  });

  test("a name or a module that is none is refused", () => {
    expect(itchgen(["inspect", "x", "--protocol", "itch5"])).toEqual({
      status: 64,
      stdout: "",
      stderr:
        "itchgen inspect: there is no protocol itch5; did you mean itch50? (a generated module's path, such as ./generated/ts/itch50/index.js, is good too)\n",
    });
    expect(itchgen(["inspect", "x", "--protocol", "dist/runtime/index.js"])).toEqual({
      status: 64,
      stdout: "",
      stderr:
        "itchgen inspect: dist/runtime/index.js: exports no descriptor; name the index.js of a generated protocol\n",
    });
  });
});
