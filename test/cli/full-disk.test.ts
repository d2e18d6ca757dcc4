/** A disk that is full: every command says so, exits with 1, and leaves no part of a file. */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { CLI } from "../support/cli.js";
import { dayFile, dayMessages } from "../support/day-messages.js";
import { EXIT_STATUSES } from "../support/exit-statuses.js";

const folder = temporaryFolder();
const disk = join(folder, "disk");
mkdirSync(disk);
const day = join(folder, "day.itch");
writeFileSync(day, dayFile(dayMessages(20_000, 3), { ended: true }));

/** A shell that alone sees what it mounts. */
const MOUNTING = ["--mount", "--map-root-user", "sh", "-c"];
const MOUNT = `mount -t tmpfs -o size=64k tmpfs "${disk}"`;
const canMount = spawnSync("unshare", [...MOUNTING, MOUNT]).status === 0;

describe("a file on a disk of 64 KiB (needs unshare and mount)", () => {
  test.skipIf(!canMount).each<[command: string, ...args: readonly string[]]>([
    ["convert", day, "out.itch"],
    ["convert", day, "out.jsonl"],
    ["convert", day, "out.jsonl.gz"],
    ["convert", day, "out.csv"],
    ["convert", day, "out.pcap"],
    ["convert", day, "out.pcap.gz"],
    ["filter", day, "out.itch", "--type", "ADF"],
    ["filter", day, "out.csv", "--type", "ADF"],
    ["replay", day, "--out", "out.pcap"],
    ["replay", day, "--out", join(folder, "elsewhere.pcap"), "--truth", "out.jsonl"],
  ])("of %s", (...args) => {
    // What was there before stays; what is there afterwards is listed by the shell.
    const run = `${MOUNT} && cd "${disk}" && echo mine > kept && "$@"; echo "exit $?"; ls -A; cat kept`;
    const { stdout, stderr } = spawnSync(
      "unshare",
      [...MOUNTING, run, "sh", process.execPath, CLI, ...args],
      { encoding: "utf8" },
    );
    const name = args.find((each) => each.startsWith("out."));
    expect(stderr).toBe(
      `itchgen ${args[0]}: ${name}: cannot be written: ENOSPC: no space left on device, write\n`,
    );
    expect(stdout).toBe(`exit ${EXIT_STATUSES.failed}\nkept\nmine\n`);
  });
});

describe("standard output (needs /dev/full)", () => {
  const hasFull = existsSync("/dev/full");

  /** Runs a command that has nowhere to write what it says. */
  function runFull(args: readonly string[], stream: "stdout" | "stderr") {
    const full = openSync("/dev/full", "w");
    try {
      return spawnSync(process.execPath, [CLI, ...args], {
        encoding: "utf8",
        stdio: stream === "stdout" ? ["ignore", full, "pipe"] : ["ignore", "pipe", full],
      });
    } finally {
      closeSync(full);
    }
  }

  test
    .skipIf(!hasFull)
    .each<readonly string[]>([
      ["--help"],
      ["schema"],
      ["explain", "field-hole"],
      ["validate"],
      ["inspect", day],
      ["inspect", day, "--format", "human"],
      ["stats", day],
      ["convert", day, "-", "--to", "jsonl"],
      ["filter", day, "-", "--to", "csv"],
    ])("of %s", (...args) => {
    const { status, stderr } = runFull(args, "stdout");
    expect(status).toBe(EXIT_STATUSES.failed);
    expect(stderr.split("\n").slice(-2)).toEqual([
      "itchgen: <stdout>: cannot be written: ENOSPC: no space left on device, write",
      "",
    ]);
  });

  test.skipIf(!hasFull)("and where nothing can be said, the exit status alone tells", () => {
    const { status, stdout } = runFull(
      ["validate", "test/specs/bad/length-disagrees.yaml"],
      "stderr",
    );
    expect({ status, stdout }).toEqual({ status: EXIT_STATUSES.failed, stdout: "" });
  });
});
