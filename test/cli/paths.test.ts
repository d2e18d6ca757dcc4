/** Files and folders whose names have spaces, quotes and letters of any language. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { itchgen } from "../support/cli.js";
import { dayFile, dayMessages } from "../support/day-messages.js";
import { SMALL_SPEC } from "../support/specs.js";

const folder = join(temporaryFolder(), `größe 'n' "маса" ☃`);
mkdirSync(folder);

test("specs, generated folders and their proofs", { timeout: 60_000 }, () => {
  writeFileSync(join(folder, "spéc 1.yaml"), SMALL_SPEC);
  const args = ["codegen", "spéc 1.yaml", "--out", "out ü $HOME"];
  const written = itchgen(args, { cwd: folder });
  expect(written).toMatchObject({ status: 0, stderr: "" });
  expect(written.stdout).toMatch(/C asserts compiled[^]*in out ü \$HOME\//u);
  expect(itchgen([...args, "--check"], { cwd: folder })).toMatchObject({ status: 0, stderr: "" });
  expect(itchgen(["diff", "spéc 1.yaml", "spéc 1.yaml"], { cwd: folder }).status).toBe(0);
});

test("days, and what they are converted to", () => {
  const day = dayFile(dayMessages(50, 5), { ended: true });
  writeFileSync(join(folder, "day 1 ☃.itch"), day);
  for (const [from, to] of [
    ["day 1 ☃.itch", "dáy 2.jsonl.gz"],
    ["dáy 2.jsonl.gz", "日 3.pcap"],
    ["日 3.pcap", "day 4.itch"],
  ] as const) {
    const { status, stderr } = itchgen(["convert", from, to], { cwd: folder });
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(new RegExp(`^${to}: 50 messages written$`, "mu"));
  }
  expect(itchgen(["stats", "day 4.itch"], { cwd: folder }).stdout).toMatch(/^50 messages, /mu);
});
