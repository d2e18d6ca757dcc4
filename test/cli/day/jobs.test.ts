/** `convert` and `filter` with several threads: the same bytes, the same words, the same ends. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../../support/c-compiler.js";
import { CLI, itchgen } from "../../support/cli.js";
import { dayFile, dayMessages } from "../../support/day-messages.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

/** Long messages, which make few rows of many bytes, and among them all that a day has: more than threads wait for. */
const PARTS = 30;
const long = Buffer.alloc(0xffff, 7);
const part = dayFile([...dayMessages(300, 3), ...Array.from({ length: 25 }, () => long)], {
  ended: false,
});
const day = Buffer.concat([...Array.from({ length: PARTS }, () => part), Buffer.alloc(2)]);

beforeAll(() => {
  writeFileSync(at("day.itch"), day);
  writeFileSync(at("day.itch.gz"), gzipSync(day, { level: 1 }));
  writeFileSync(at("cut.itch"), day.subarray(0, day.length - 40_000));
});

interface Written {
  readonly status: number | null;
  readonly stderr: string;
  readonly bytes: Buffer;
}

function written(args: readonly string[], input?: Buffer): Written {
  const { status, stderr, stdout } = spawnSync(process.execPath, [CLI, ...args], {
    maxBuffer: 1 << 29,
    ...(input === undefined ? {} : { input }),
  });
  return { status, stderr: stderr.toString(), bytes: stdout };
}

function same(args: readonly string[], input?: Buffer): Written {
  const alone = written([...args, "--jobs", "1"], input);
  const together = written([...args, "--jobs", "3"], input);
  expect({ ...together, bytes: together.bytes.length }).toEqual({
    ...alone,
    bytes: alone.bytes.length,
  });
  expect(together.bytes.equals(alone.bytes)).toBe(true);
  return together;
}

describe("the same bytes", () => {
  test("of JSONL", () => {
    expect(same(["convert", at("day.itch"), "-", "--to", "jsonl"]).status).toBe(0);
  });

  test("of CSV, from a packed file", () => {
    expect(same(["convert", at("day.itch.gz"), "-", "--to", "csv"]).status).toBe(0);
  });

  test("through a filter, from standard input", () => {
    const types = String.fromCharCode(7);
    const args = ["filter", "-", "-", "--to", "jsonl", "--input", "binaryfile"];
    expect(same([...args, "--type", `${types}AF`], day).status).toBe(0);
  });

  test("before the damage", () => {
    const { status, bytes } = same(["convert", at("cut.itch"), "-", "--to", "csv", "--partial"]);
    expect(status).toBe(65);
    expect(bytes.length).toBeGreaterThan(day.length);
  });
});

/** A protocol's module that does not work in any other thread; `where` is what fails there. */
function protocolThat(name: string, where: string): string {
  const itch50 = pathToFileURL(resolve("dist/generated/ts/itch50/index.js")).href;
  writeFileSync(
    at(name),
    `import { isMainThread } from "node:worker_threads";
import { descriptor as whole } from ${JSON.stringify(itch50)};
const fail = () => { if (!isMainThread) throw new Error("not in a thread"); };
${where}`,
  );
  return at(name);
}

describe("a thread that fails fails the command", () => {
  test.each([
    ["as it starts", "fail(); export const descriptor = whole;"],
    [
      "in the middle",
      `export const descriptor = { ...whole, get messageTypeOffset() { fail(); return 0; } };`,
    ],
  ])("%s", async (name, where) => {
    const within = at(`fails ${name}`);
    mkdirSync(within);
    const protocol = protocolThat(`${name}.mjs`, where);
    const args = ["convert", "-", join(within, "out.csv"), "--protocol", protocol, "--jobs", "2"];
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ["pipe", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (bytes: Buffer) => (stderr += String(bytes)));
    child.stdin.on("error", () => undefined);
    const ended = once(child, "close") as Promise<[number | null]>;
    // The input does not end before the thread has failed.
    for (let sent = 0; sent < 3000 && child.exitCode === null; sent++) {
      await Promise.race([ended, new Promise((done) => child.stdin.write(part, done))]);
    }
    child.stdin.end();
    const [status] = await ended;
    expect({ status, stderr }).toEqual({
      status: 70,
      stderr: expect.stringMatching(
        /^itchgen: this is a mistake of ours: (?:.* cannot be loaded: )?not in a thread\n/u,
      ),
    });
    expect(readdirSync(within)).toEqual([]);
  });
});

test("Ctrl-C ends all threads and leaves nothing", async () => {
  const within = at("interrupted");
  mkdirSync(within);
  const args = ["convert", "-", join(within, "out.csv"), "--input", "binaryfile", "--jobs", "3"];
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ["pipe", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (bytes: Buffer) => (said += String(bytes)));
  child.stdin.on("error", () => undefined);
  // More is never read, so the command is still at it.
  for (let sent = 0; sent < 3; sent++) {
    await new Promise((done) => child.stdin.write(day.subarray(0, -2), done));
  }
  child.kill("SIGINT");
  child.stdin.write(part);
  const [status] = (await once(child, "exit")) as [number | null];
  expect({ status, said }).toEqual({
    status: 130,
    said: "itchgen convert: interrupted; nothing was written\n",
  });
  expect(readdirSync(within)).toEqual([]);
});

test("a number of threads is one from 1 to 64", () => {
  for (const [command, jobs] of [
    ["convert", "0"],
    ["filter", "65"],
    ["convert", "all"],
  ] as const) {
    const { status, stderr } = itchgen([command, at("day.itch"), at("o.csv"), "--jobs", jobs]);
    expect(status).toBe(64);
    expect(stderr).toMatch(/--jobs <threads>' argument '.*' is invalid. It must be /u);
  }
});

test("the help names them", () => {
  for (const command of ["convert", "filter"]) {
    const { stdout } = itchgen([command, "--help"]);
    expect(stdout.replaceAll(/\s+/gu, " ")).toMatch(
      /--jobs <threads> of a large BinaryFILE, so many threads make the rows of JSONL and CSV \(default: one for each processor but one, 8 at most\)/u,
    );
  }
});

test("nothing of it is in a file that was there", () => {
  writeFileSync(at("there.csv"), "old");
  const args = ["convert", at("cut.itch"), at("there.csv"), "--force", "--jobs", "2"];
  expect(itchgen(args).status).toBe(65);
  expect(readFileSync(at("there.csv"), "utf8")).toBe("old");
});
