/** `itchgen convert --threads`: text that several threads make is the text of one, or there is no file. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../support/c-compiler.js";
import { CLI, itchgen } from "../../support/cli.js";
import { dayFile, dayMessages } from "../../support/day-messages.js";

const folder = temporaryFolder();

function at(name: string): string {
  return join(folder, name);
}

/** Some 20 ranges: messages of all kinds, unknown ones, too short ones, and those that fill a range alone. */
const messages = [
  ...dayMessages(24_000, 11),
  Buffer.from("7a", "hex"),
  Buffer.from("41", "hex"),
  Buffer.alloc(0xffff, "A"),
  ...dayMessages(3000, 12),
  Buffer.alloc(0xffff, "z"),
  Buffer.alloc(0xffff, "z"),
  ...dayMessages(3000, 13),
];
const day = dayFile(messages, { ended: true });
writeFileSync(at("day.itch"), day);
writeFileSync(at("damaged.itch"), day.subarray(0, 700_000));

describe.each(["jsonl", "csv"])("%s", (kind) => {
  const one = at(`one.${kind}`);
  expect(itchgen(["convert", at("day.itch"), one, "--threads", "1"]).status).toBe(0);

  test.each(["2", "7"])("%s threads", (threads) => {
    const many = at(`many.${kind}`);
    const { status, stderr } = itchgen([
      "convert",
      at("day.itch"),
      many,
      "--force",
      "--threads",
      threads,
    ]);
    expect({ status, stderr: stderr.split("\n").at(-2) }).toEqual({
      status: 0,
      stderr: `${many}: 30,005 messages written`,
    });
    expect(readFileSync(many).equals(readFileSync(one))).toBe(true);
  });

  test("of a damaged input all that came before, or nothing", () => {
    const [one, many] = [at(`part.${kind}`), at(`parts.${kind}`)];
    const partial = ["--partial", "--force", "--threads"];
    expect(itchgen(["convert", at("damaged.itch"), one, ...partial, "1"]).status).toBe(65);
    expect(itchgen(["convert", at("damaged.itch"), many, ...partial, "3"]).status).toBe(65);
    expect(readFileSync(many).equals(readFileSync(one))).toBe(true);
    const none = at(`none.${kind}`);
    expect(itchgen(["convert", at("damaged.itch"), none, "--threads", "3"]).status).toBe(65);
    expect(readdirSync(folder).filter((name) => name.startsWith(`none.${kind}`))).toEqual([]);
  });

  test("a file that cannot be written to its end is none", () => {
    const to = at(`full.${kind}`);
    // Blocks of 1,024 bytes: the file must not be larger than a megabyte.
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", 'ulimit -f 1024; exec "$@"', "bash", process.execPath, CLI].concat([
        "convert",
        at("day.itch"),
        to,
        "--threads",
        "3",
      ]),
      { encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `itchgen convert: ${to}: cannot be written: EFBIG: file too large, write\n`,
    });
    expect(readdirSync(folder).filter((name) => name.startsWith(`full.${kind}`))).toEqual([]);
  });
});

test("what is packed or has no places goes out of one thread", () => {
  const { status, stdout } = itchgen([
    "convert",
    at("day.itch"),
    "-",
    "--to",
    "csv",
    "--threads",
    "2",
  ]);
  expect(status).toBe(0);
  itchgen(["convert", at("day.itch"), at("again.csv"), "--threads", "2"]);
  expect(readFileSync(at("again.csv"), "utf8") === stdout).toBe(true);
});
