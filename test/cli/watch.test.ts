/** `itchgen watch`: generates after each change, keeps what there was while there are mistakes, ends cleanly. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ChangeDetector } from "../../codegen/cli/watch/change-detector.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { CLI, itchgen } from "../support/cli.js";
import { SMALL_SPEC } from "../support/specs.js";

const folder = temporaryFolder();
let children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children = [];
});

/** A watched project of one small spec, and what its watcher has said so far. */
class Project {
  readonly root: string;
  readonly spec: string;
  readonly child: ChildProcess;
  said = "";

  constructor(name: string) {
    this.root = join(folder, name);
    this.spec = join(this.root, "spec", "toy.yaml");
    mkdirSync(join(this.root, "spec"), { recursive: true });
    writeFileSync(this.spec, SMALL_SPEC);
    writeFileSync(join(this.root, "itchgen.yaml"), "itchgen: 1\ntargets: [manifest]\n");
    this.child = spawn(process.execPath, [CLI, "watch"], { cwd: this.root });
    children.push(this.child);
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => (this.said += text));
    }
  }

  /** Waits until the watcher has said something that fits, and forgets it. */
  async says(pattern: RegExp): Promise<void> {
    await waitFor(
      () => pattern.test(this.said),
      () => `${pattern} is not in:\n${this.said}`,
    );
    this.said = "";
  }

  manifest(path = "generated/manifest/toy-1.0.json"): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    const [status] = (await once(this.child, "exit")) as [number | null];
    return status;
  }
}

async function waitFor(isTrue: () => boolean, why: () => string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(why());
}

const renamed = (name: string): string => SMALL_SPEC.replace("name: quantity", `name: ${name}`);

describe("watching", { timeout: 60_000 }, () => {
  test("a save, a save by renaming, a save in pieces, a mistake, and its cure", async () => {
    const project = new Project("saves");
    await project.says(/watching for changes/u);
    expect(project.manifest()).toMatch(/"quantity"/u);

    writeFileSync(project.spec, renamed("shares"));
    await project.says(/wrote 1 file/u);
    expect(project.manifest()).toMatch(/"shares"/u);

    const beside = join(project.root, "spec", ".toy.yaml.swp");
    writeFileSync(beside, renamed("lots"));
    renameSync(beside, project.spec);
    await project.says(/wrote 1 file/u);
    expect(project.manifest()).toMatch(/"lots"/u);

    const before = project.manifest();
    writeFileSync(project.spec, "");
    await new Promise((resolve) => setTimeout(resolve, 5));
    writeFileSync(project.spec, renamed("units"));
    await project.says(/^(?![\s\S]*error\[)[\s\S]*wrote 1 file/u);
    expect(project.manifest()).not.toBe(before);

    const sound = project.manifest();
    writeFileSync(project.spec, SMALL_SPEC.replace("offset: 7", "offset: 8"));
    await project.says(
      /error\[field-hole\][\s\S]*1 error, 0 warnings; the generated files stay as they are/u,
    );
    expect(project.manifest()).toBe(sound);

    writeFileSync(project.spec, SMALL_SPEC);
    await project.says(/wrote 1 file/u);
    expect(await project.end("SIGINT")).toBe(130);
  });

  test("a spec that is away for a moment takes nothing with it; one that is gone does", async () => {
    const project = new Project("away");
    await project.says(/watching for changes/u);
    const other = join(project.root, "spec", "other.yaml");
    writeFileSync(
      other,
      SMALL_SPEC.replace("protocol: toy", "protocol: other").replace(
        "prefix: toy",
        "prefix: other",
      ),
    );
    await project.says(/2 specs: wrote 1 file/u);

    const identity = (): bigint =>
      statSync(join(project.root, "generated/manifest/toy-1.0.json"), { bigint: true }).ino;
    const before = identity();
    unlinkSync(project.spec);
    await new Promise((resolve) => setTimeout(resolve, 100));
    writeFileSync(project.spec, SMALL_SPEC);
    await project.says(/nothing to write/u);
    expect(identity()).toBe(before);

    unlinkSync(other);
    await project.says(/1 spec: wrote 0 files, removed 1/u);
    expect(await project.end("SIGTERM")).toBe(143);
  });

  test("a spec that comes, one that goes, and a save with an old time are a round each", async () => {
    const project = new Project("rounds");
    await project.says(/watching for changes/u);
    const rounds = async (change: () => void, said: RegExp): Promise<number> => {
      change();
      await waitFor(
        () => said.test(project.said),
        () => project.said,
      );
      await new Promise((resolve) => setTimeout(resolve, 600));
      const count = project.said.match(/^\d specs?: /gmu)?.length ?? 0;
      project.said = "";
      return count;
    };
    const other = join(project.root, "spec", "another.yaml");
    const text = SMALL_SPEC.replace("protocol: toy", "protocol: another");
    const comes = (): void => writeFileSync(other, text.replace("prefix: toy", "prefix: another"));
    expect(await rounds(comes, /2 specs: wrote/u)).toBe(1);
    expect(await rounds(() => unlinkSync(other), /removed 1/u)).toBe(1);
    const { atime, mtime } = statSync(project.spec);
    const restored = (): void => {
      writeFileSync(project.spec, renamed("quantitx"));
      utimesSync(project.spec, atime, mtime);
    };
    expect(await rounds(restored, /wrote 1 file/u)).toBe(1);
    expect(await project.end("SIGINT")).toBe(130);
  });

  test("the configuration is read again, and its mistakes keep the old files", async () => {
    const project = new Project("config");
    await project.says(/watching for changes/u);
    const config = join(project.root, "itchgen.yaml");
    writeFileSync(config, "itchgen: 1\ntargets: [manifest]\nprefixes: { toyy: feed }\n");
    await project.says(
      /itchgen\.yaml:3:13: error\[config-unknown-name\][\s\S]*did you mean toy\?/u,
    );
    expect(project.manifest()).toMatch(/"prefix": "toy"/u);
    writeFileSync(config, "itchgen: 1\ntargets: [manifest]\nout: other\nprefixes: { toy: feed }\n");
    await project.says(/wrote 1 file.* in other\//u);
    expect(project.manifest("other/manifest/toy-1.0.json")).toMatch(/"prefix": "feed"/u);
    rmSync(config);
    await project.says(/in generated\//u);
    expect(await project.end("SIGINT")).toBe(130);
  });

  test("a hundred saves in a row are a few rounds, and the last one counts", async () => {
    const project = new Project("burst");
    await project.says(/watching for changes/u);
    for (let save = 1; save <= 100; save++) {
      writeFileSync(project.spec, renamed(`shares_${save}`));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await waitFor(
      () => project.manifest().includes('"shares_100"'),
      () => project.said,
    );
    expect(project.said.match(/wrote 1 file/gu)?.length).toBeLessThan(10);
    expect(await project.end("SIGINT")).toBe(130);
  });

  test("standard input cannot be watched", () => {
    expect(itchgen(["watch", "-"])).toEqual({
      status: 64,
      stdout: "",
      stderr: "itchgen watch: standard input cannot be watched\n",
    });
  });
});

describe("the detector of changes", () => {
  const seen = (states: readonly string[]): readonly number[] => {
    const detector = new ChangeDetector({ text: "a", isPartial: false });
    return states.flatMap((text, index) =>
      detector.sees({ text, isPartial: text === "" }) ? [index] : [],
    );
  };

  test.each([
    ["nothing changes", ["a", "a", "a", "a"], []],
    ["one change", ["b", "b", "b", "b", "b"], [2]],
    ["a change taken back before it was over", ["b", "a", "a", "a", "a"], []],
    ["empty for a moment", ["", "", "b", "b", "b", "b"], [4]],
    ["empty for good", ["", "", "", "", "", "", "", "", ""], [6]],
    ["a burst", ["b", "c", "d", "e", "e", "e", "e"], [5]],
    ["a change after a change", ["b", "b", "b", "c", "c", "c"], [2, 5]],
  ] as const)("%s", (_, states, expected) => {
    expect(seen(states)).toEqual(expected);
  });

  test("a change that never ends is looked at all the same", () => {
    expect(seen(Array.from({ length: 50 }, (_, index) => `state ${index}`))).toEqual([19, 39]);
  });
});
