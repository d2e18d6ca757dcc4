/** A bridge on a disk is slow whenever the kernel writes it back: the poller says so where it starts. */
import { spawnSync } from "node:child_process";
import { mkdirSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { makeDayFile } from "../../bench/stream/day-file.js";
import { sharedFolder } from "../support/bridge-feeder.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { makeNative } from "../support/native.js";

const TMPFS = 0x0102_1994;
const shared = sharedFolder();
/** Beside the build, because a folder for temporary files is memory on some machines. */
const built = join("build", "bridge-on-disk");
const day = join(temporaryFolder(), "day.itch");
let program = "";

beforeAll(() => {
  mkdirSync(built, { recursive: true });
  writeFileSync(day, makeDayFile({ messages: 100, seed: 6, order: "independent" }));
  program = join(makeNative(), "itch-poller");
}, 300_000);

/** What the poller says of its files, the number in their names left out. */
function said(folder: string, packets: string): string {
  const own = ["bridge=slow", `bridge-folder=${folder}`, `bridge-packets=${packets}`];
  const args = ["--source", "file", day, "--json", ...own.flatMap((each) => ["--own", each])];
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stderr.replace(/\.[\da-f]+\.packets/u, ".packets");
}

test("nothing is said of memory", () => {
  expect(said(shared, shared)).toBe("");
});

test.skipIf(statfsSync(".").type === TMPFS)("each file on a disk is named", () => {
  expect(said(shared, built)).toMatch(/^itch-poller: \S+\/slow\.packets lies on a disk: .*\n$/u);
  expect(said(built, shared)).toMatch(/^itch-poller: \S+\/slow\.control lies on a disk: .*\n$/u);
});
