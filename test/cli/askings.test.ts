/** What a user hears who asked for something that cannot be: what is wrong, and what to write instead. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { itchgen } from "../support/cli.js";
import { SMALL_SPEC } from "../support/specs.js";

const folder = temporaryFolder();
const files = (): readonly string[] => readdirSync(folder).toSorted();

/** A line of standard error, or several, and the exit status; nothing on standard output. */
function refused(status: number, args: readonly string[], stderr: string): void {
  expect(itchgen(args, { cwd: folder })).toEqual({ status, stdout: "", stderr });
}

const HELP = "(itchgen --help shows what may be asked)\n";

function refusedOption(args: readonly string[], why: string): void {
  refused(64, args, `error: option ${why}\n${HELP}`);
}

beforeAll(() => {
  // Two additions, cut off behind the second.
  const add = "00244120bd00001f1acedb597b0000000000970c7c42000000645649584d2020202000034134";
  writeFileSync(join(folder, "day.itch"), Buffer.from(`${add}${add}`, "hex"));
  writeFileSync(join(folder, "cut.itch"), Buffer.from(`${add}0024`, "hex"));
  mkdirSync(join(folder, "spec"));
  writeFileSync(join(folder, "spec/toy.yaml"), SMALL_SPEC);
});

describe("values of options", () => {
  test("numbers that are too large are said to be that", () => {
    refusedOption(
      ["inspect", "day.itch", "--limit", "99999999999999999999"],
      "'--limit <count>' argument '99999999999999999999' is invalid. It must be a whole number, 9007199254740991 at most.",
    );
  });

  test("no type is asked for by no character", () => {
    for (const command of [["inspect"], ["filter"]] as const) {
      const to = command[0] === "filter" ? ["out.itch"] : [];
      refusedOption(
        [...command, "day.itch", ...to, "--type", ""],
        "'--type <types>' argument '' is invalid. It must be at least one character.",
      );
    }
  });

  test("a symbol has at least one character", () => {
    refusedOption(
      ["inspect", "day.itch", "--stock", ""],
      "'--stock <symbol>' argument '' is invalid. It must be at least one character.",
    );
  });

  test("a day has 24 hours", () => {
    refusedOption(
      ["filter", "day.itch", "out.itch", "--from-time", "25:00"],
      "'--from-time <time>' argument '25:00' is invalid. It must be a time of day, as 09:30 or 16:00:00.000000001.",
    );
    refusedOption(
      ["filter", "day.itch", "out.itch", "--to-time", "24:00:00.000000001"],
      "'--to-time <time>' argument '24:00:00.000000001' is invalid. It must be a time of day, as 09:30 or 16:00:00.000000001.",
    );
    const whole = itchgen(["filter", "day.itch", "-", "--to-time", "24:00"], { cwd: folder });
    expect(whole.stderr).toMatch(/^-: 2 messages of 2 written$/mu);
  });

  test("a packet passes 255 routers at most", () => {
    refusedOption(
      ["replay", "day.itch", "--send", "239.1.1.1:1", "--ttl", "300"],
      "'--ttl <hops>' argument '300' is invalid. It must be from 0 to 255.",
    );
  });

  test("an endpoint is an address, and no host's name", () => {
    refusedOption(
      ["replay", "day.itch", "--send", "localhost:26400"],
      "'--send <endpoint>' argument 'localhost:26400' is invalid. It must be an IPv4 address and a port, as 233.54.12.111:26477, perhaps with @SOURCE.",
    );
  });
});

describe("what contradicts itself", () => {
  test("a time from which on, and a time before it", () => {
    refused(
      64,
      ["filter", "day.itch", "out.itch", "--from-time", "10:00", "--to-time", "09:30"],
      "itchgen filter: --from-time is not before --to-time: no message can pass\n",
    );
  });

  test("one file for a feed and for its truth", () => {
    for (const [out, truth] of [
      ["feed.pcap", "./feed.pcap"],
      ["-", "-"],
    ] as const) {
      refused(
        64,
        ["replay", "day.itch", "--out", out, "--truth", truth],
        "itchgen replay: --out and --truth are the same file\n",
      );
    }
  });

  test("packets, and filters of messages", () => {
    refused(
      64,
      ["inspect", "day.itch", "--packets", "--stock", "VIXM"],
      "itchgen inspect: --packets prints packets as they came: --type, --stock and --stock-locate ask about messages\n",
    );
  });
});

describe("what an input does not have", () => {
  test("packets of a BinaryFILE", () => {
    refused(
      64,
      ["inspect", "day.itch", "--packets"],
      "itchgen inspect: day.itch: a binaryfile holds messages alone: it has no packets to be shown\n",
    );
  });

  test.each([
    ["inspect", "day.itch"],
    ["stats", "day.itch"],
    ["convert", "day.itch", "out.csv"],
  ])("lines, for %s", (...args) => {
    refused(
      64,
      [...args, "--line", "233.54.12.111:26477"],
      `itchgen ${args[0]}: day.itch: --line is for captures; this is a binaryfile\n`,
    );
  });

  test("what begins every capture", () => {
    refused(
      65,
      ["inspect", "day.itch", "--input", "pcap"],
      "itchgen inspect: day.itch: is no capture: it begins as neither pcap nor pcapng does\n",
    );
  });

  test("messages that pass: said once, and how many there are", () => {
    const { status, stdout, stderr } = itchgen(["inspect", "day.itch", "--type", "ZZ"], {
      cwd: folder,
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr.split("\n").slice(0, -1)).toEqual([
      "itchgen inspect: note: itch50 has no message of type Z; it has SRHYLVWKJhAFECXDUPQBINO",
      expect.stringMatching(/^day\.itch: BinaryFILE, /u),
      "itchgen inspect: note: none of 2 messages passes the filters",
    ]);
    const stock = itchgen(["inspect", "day.itch", "--stock", "vixm"], { cwd: folder });
    expect(stock.stderr).toMatch(/^itchgen inspect: note: none of 2 messages passes/mu);
    const skipped = itchgen(["inspect", "day.itch", "--skip", "5"], { cwd: folder });
    expect(skipped.stderr).not.toContain("note");
  });

  test("a type that filter is asked for", () => {
    const { status, stderr } = itchgen(["filter", "day.itch", "-", "--type", "AZ"], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^itchgen filter: note: itch50 has no message of type Z; it has /u);
  });
});

describe("protocols", () => {
  const SHIPPED =
    "nasdaq-totalview-itch, nasdaq-glimpse, soupbintcp, lse-mitch, nasdaq-ise-options-spread-depth, nasdaq-ouch";

  test("a beginning of a name is near enough", () => {
    refused(
      64,
      ["stats", "day.itch", "--protocol", "nasdaq-totalview"],
      "itchgen stats: there is no protocol nasdaq-totalview; did you mean nasdaq-totalview-itch? (a generated module's path, such as ./generated/ts/itch50/index.js, is good too)\n",
    );
  });

  test("all are named where none is near", () => {
    refused(
      64,
      ["stats", "day.itch", "--protocol", "xyz"],
      `itchgen stats: there is no protocol xyz; shipped are ${SHIPPED} (a generated module's path, such as ./generated/ts/itch50/index.js, is good too)\n`,
    );
  });

  test("a path is said to lead nowhere", () => {
    refused(
      64,
      ["stats", "day.itch", "--protocol", "./nope.js"],
      "itchgen stats: there is no file ./nope.js\n",
    );
  });
});

describe("files", () => {
  test("that are not there, or folders", () => {
    refused(
      66,
      ["stats", "nope"],
      "itchgen stats: nope: cannot be read: ENOENT: no such file or directory\n",
    );
    refused(1, ["validate", "spec"], "itchgen validate: spec: is a folder; name the specs in it\n");
    refused(
      1,
      ["convert", "day.itch", "nope/out.csv"],
      "itchgen convert: nope/out.csv: cannot be written: there is no folder nope\n",
    );
    refused(
      1,
      ["convert", "day.itch", "spec", "--to", "csv"],
      "itchgen convert: spec: is no file; - writes to standard output\n",
    );
    refused(
      1,
      ["codegen", "spec/toy.yaml", "--out", "day.itch", "--target", "c"],
      "itchgen codegen: day.itch: is a file where a folder is wanted\n",
    );
  });

  test("that a damaged input leaves unwritten are named", () => {
    const before = files();
    refused(
      65,
      ["replay", "cut.itch", "--out", "feed.pcap", "--truth", "truth.jsonl"],
      "itchgen replay: cut.itch: cut off at byte 40: the record at byte 38 has 0 of its 36 bytes; nothing was written\n",
    );
    expect(files()).toEqual(before);
  });
});

describe("targets", () => {
  test("that are separated by commas, or swallow a spec", () => {
    refused(
      64,
      ["codegen", "spec/toy.yaml", "--target", "c,ts"],
      "itchgen codegen: there is no target c,ts; write --target c ts\n",
    );
    refused(
      64,
      ["codegen", "--target", "c", "ts", "spec/toy.yaml"],
      "itchgen codegen: there is no target spec/toy.yaml; name specs before --target; targets are c, ts, manifest\n",
    );
  });
});

describe("explain", () => {
  test("knows rules where there are no specs", () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    const { status, stderr } = itchgen(["explain", "fieldhole"], { cwd: empty });
    expect({ status, stderr }).toEqual({
      status: 64,
      stderr: "itchgen explain: there is no rule fieldhole; did you mean field-hole?\n",
    });
  });
});

test("files that are not as the specs say are written by the same command without --check", () => {
  const args = ["codegen", "spec/toy.yaml", "--target", "manifest", "--out", "out"];
  const { status, stderr } = itchgen([...args, "--check"], { cwd: folder });
  expect(status).toBe(3);
  expect(stderr).toMatch(/not as the specs say; the same without --check writes them$/mu);
  itchgen(args, { cwd: folder });
  const [manifest = ""] = readdirSync(join(folder, "out/manifest"));
  writeFileSync(join(folder, "out/manifest", manifest), "{}\n");
  expect(itchgen([...args, "--check"], { cwd: folder }).stderr).toMatch(
    /not as the specs say; --force instead of --check overwrites them: save first what you want to keep$/mu,
  );
});

test("a line of the help ends with a sentence, or where the next word has no room", () => {
  const commands = ["init", "codegen", "validate", "explain", "watch", "diff", "schema"];
  for (const command of [...commands, "inspect", "stats", "convert", "filter", "replay", "top"]) {
    const { stdout } = itchgen([command, "--help"]);
    const lines = stdout.slice(0, stdout.search(/^(?:Arguments|Options):$/mu)).split("\n");
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1] ?? "";
      if (line === "" || next === "" || next.startsWith(" ")) continue;
      const [word = ""] = next.split(" ");
      const isFull = line.length + 1 + word.length > 80;
      expect(/[.:]$/u.test(line) || (isFull && !line.startsWith(" ")), `${line}\n${next}`).toBe(
        true,
      );
    }
  }
});
