/** `itchgen codegen`: the same bytes everywhere and always, and each kind of drift told apart. */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { itchgen, type Run } from "../support/cli.js";
import { SMALL_SPEC } from "../support/specs.js";

const folder = temporaryFolder();
const specs = readdirSync("spec")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => resolve("spec", name));
/** Generated files, with the list of them. */
const shippedFiles = Object.keys(filesOf("generated")).length;
const RUNTIME = ["--runtime", "../../../runtime/index.js"];

function filesOf(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

describe("determinism", () => {
  test.each([
    { title: "another locale", env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
    { title: "another time zone", env: { TZ: "Pacific/Kiritimati" } },
    { title: "another C compiler", env: { CC: "clang" } },
  ])("$title gives the checked-in bytes", { timeout: 60_000 }, ({ title, env }) => {
    const out = join(folder, title.replaceAll(" ", "-"));
    const { status, stderr } = itchgen(["codegen", ...specs, "--out", out, ...RUNTIME], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(filesOf(out)).toEqual(filesOf("generated"));
  });

  test(
    "another directory, with formatter settings of its own, gives the checked-in bytes",
    { timeout: 60_000 },
    () => {
      const cwd = join(folder, "elsewhere");
      mkdirSync(join(cwd, "spec"), { recursive: true });
      for (const spec of specs) copyFileSync(spec, join(cwd, "spec", spec.split("/").at(-1) ?? ""));
      writeFileSync(join(cwd, ".prettierrc"), '{ "printWidth": 40, "useTabs": true }');
      writeFileSync(join(cwd, ".editorconfig"), "[*]\nindent_size = 8\n");
      const { status, stderr } = itchgen(["codegen", ...RUNTIME], { cwd });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(filesOf(join(cwd, "generated"))).toEqual(filesOf("generated"));
    },
  );

  test("a second run writes nothing", { timeout: 60_000 }, () => {
    const out = join(folder, "twice");
    cpSync("generated", out, { recursive: true, preserveTimestamps: true });
    const times = (): readonly number[] =>
      Object.keys(filesOf(out)).map((path) => statSync(join(out, path)).mtimeMs);
    const before = times();
    const { stdout } = itchgen(["codegen", ...specs, "--out", out, ...RUNTIME]);
    expect(stdout).toContain(`nothing to write: all ${shippedFiles} files`);
    expect(times()).toEqual(before);
  });
});

describe("--check", () => {
  test("tells apart what drifted, names the cure and writes nothing", { timeout: 60_000 }, () => {
    const out = join(folder, "drift");
    cpSync("generated", out, { recursive: true });
    const header = join(out, "c/itch50.h");
    writeFileSync(
      header,
      readFileSync(header, "utf8").replace("LENGTH         36", "LENGTH         35"),
    );
    rmSync(join(out, "c/moldudp64.h"));
    const crlf = join(out, "ts/itch50/codes.ts");
    writeFileSync(crlf, readFileSync(crlf, "utf8").replaceAll("\n", "\r\n"));
    const before = filesOf(out);
    const withoutSoup = specs.filter((spec) => !spec.includes("soupbintcp"));
    const { status, stderr, stdout } = itchgen([
      "codegen",
      ...withoutSoup,
      "--out",
      out,
      "--check",
      ...RUNTIME,
    ]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    const said = (path: string): string | undefined =>
      stderr
        .split("\n")
        .find((line) => line.startsWith(join(out, path)))
        ?.slice(join(out, path).length);
    expect([
      said("c/itch50.h"),
      said("c/moldudp64.h"),
      said("ts/itch50/codes.ts"),
      said("c/soupbintcp.h"),
      said(".itchgen.json"),
    ]).toEqual([
      " was edited by hand",
      " is missing",
      " has other line ends than it was written with; set `* text eol=lf` in .gitattributes",
      " is orphaned: no spec generates it any more",
      " is stale: the spec or the generator changed after it was written",
    ]);
    expect(stderr).toMatch(
      /--force instead of --check overwrites them: save first what you want to keep\n$/u,
    );
    expect(filesOf(out)).toEqual(before);
  });

  test("counts what nothing generates any more to the files that there are", () => {
    const run = (...more: string[]): Run =>
      itchgen(["codegen", "-", "--out", join(folder, "orphans"), "--target", "manifest", ...more], {
        input: Buffer.from(SMALL_SPEC),
      });
    expect(run("c").status).toBe(0);
    expect(run("--check").stderr).toMatch(/\n10 files of 11 not as the specs say; the same/u);
  });

  test("is content with the checked-in files", { timeout: 60_000 }, () => {
    expect(itchgen(["codegen", ...specs, "--out", "generated", "--check", ...RUNTIME])).toEqual({
      status: 0,
      stdout: `${shippedFiles} files in generated/ as the specs say\n`,
      stderr: "",
    });
  });
});

describe("--out", () => {
  const refused = (out: string): string => {
    const cwd = mkdtempSync(join(folder, "out-"));
    const { status, stdout, stderr } = itchgen(["codegen", "-", "--out", out], {
      cwd,
      input: Buffer.from(SMALL_SPEC),
    });
    expect({ status, stdout, made: readdirSync(cwd) }).toEqual({
      status: 64,
      stdout: "",
      made: [],
    });
    return stderr;
  };

  test.each([
    ["", "--out names no folder; write --out . for this one"],
    ["C:\\x", "--out: the path has a character that some file systems do not allow"],
    ["a\u001b[31m", "--out: the path has a character that some file systems do not allow"],
    ["x/CON", "--out: the path has the part CON, which Windows keeps for a device"],
    ["aux/x", "--out: the path has the part aux, which Windows keeps for a device"],
    ["a.", "--out: the path has a part that ends in a point"],
    ["a /x", "--out: the path has a part that ends in a space"],
  ])("%j is refused", (out, said) => {
    expect(refused(out)).toBe(`itchgen codegen: ${said}\n`);
  });

  test("may be a folder that is there already, and its name is shown, not obeyed", () => {
    const out = join(folder, "a\u001b[31m.");
    mkdirSync(out);
    const { status, stdout } = itchgen(["codegen", "-", "--target", "manifest", "--out", out], {
      input: Buffer.from(SMALL_SPEC),
    });
    expect(status).toBe(0);
    expect(stdout).toContain("a\\u{1b}[31m./ (");
  });
});

describe("a bad spec", () => {
  test("is shown with its place, and nothing is written", () => {
    const out = join(folder, "nothing");
    const text = readFileSync("spec/binaryfile-1.00.yaml", "utf8").replace(
      "length: 2",
      "length: 3",
    );
    const run = itchgen(["codegen", "-", "--out", out], { input: Buffer.from(text) });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(
      /<stdin>:\d+:\d+: error\[length-disagrees\]: [\s\S]*\^[\s\S]*nothing was written/u,
    );
    expect(() => statSync(out)).toThrow("ENOENT");
  });
});

describe("usage", () => {
  test.each([
    [["codgen"], "error: unknown command 'codgen'\n(Did you mean codegen?)"],
    [["codegen", "--chek"], "error: unknown option '--chek'\n(Did you mean --check?)"],
    [["codegen", "--target", "tss"], "itchgen codegen: there is no target tss; did you mean ts?"],
    [["inspect"], "error: missing required argument 'file'"],
  ])("%j is answered with a hint and exit 64", (args, message) => {
    const { status, stderr, stdout } = itchgen(args);
    expect({ status, stdout, said: stderr.slice(0, message.length) }).toEqual({
      status: 64,
      stdout: "",
      said: message,
    });
  });

  test.each(["codegen", "inspect", "stats", "schema"])("%s --help explains itself", (command) => {
    const { status, stdout } = itchgen([command, "--help"]);
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toMatch(new RegExp(`^Usage: itchgen ${command}`, "u"));
  });

  test("without a command it shows what there is", () => {
    const { status, stderr } = itchgen([]);
    expect(status).toBe(64);
    expect(stderr.split("\n")[0]).toBe("Usage: itchgen [options] [command]");
  });
});
