/**
 * Every command of the bench from end to end, in the smallest size: its tables, the line of JSON that closes it, and
 * what it refuses. What takes longer, or spins on both processors, runs in `npm run test:long`.
 */
import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";

const IS_LONG = process.env["LONG"] !== undefined;
/** The packages that the bench alone has. */
const HAS_PACKAGES = existsSync("bench/node_modules/.package-lock.json");

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Not by npm, whose `prebench` would write the programs that other tests run. */
function bench(args: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    const command = ["build/bench/main.js", ...args];
    const child = execFile(process.execPath, command, (_, stdout, stderr) => {
      done({ status: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

interface Command {
  /** The command, and what makes it small. */
  readonly args: string;
  /** First cells of the heads of its tables. */
  readonly tables: readonly string[];
  /** Rows of all of them. */
  readonly rows: number;
  /** Keys of its JSON. */
  readonly json: readonly string[];
}

const QUICK: readonly Command[] = [
  {
    args: "decode --messages 1000 --rounds 1",
    tables: ["decoder"],
    rows: 13,
    json: ["ratios", "byOrder", "messages", "machine"],
  },
  {
    args: "session --messages 1000 --rounds 1",
    tables: ["mode"],
    rows: 3,
    json: ["messages", "order", "found"],
  },
  {
    args: "day --messages 100 --rounds 1 --only AF",
    tables: ["command"],
    rows: 1,
    json: ["messages", "rounds", "found"],
  },
];

const WITH_PACKAGES: readonly Command[] = [
  {
    args: "footprint --messages 1000 --processes 1 --protocols 1 --specs 1 --spec-messages 1 --spec spec/binaryfile-1.00.yaml",
    tables: [
      "memory per million messages",
      "importing",
      "bundle, minified",
      "protocols generated and proved",
      "messages of 50 fields",
    ],
    rows: 4 + 2 + 5 + 2 + 3,
    json: ["memory", "startUp", "bundles", "generation", "largeSpecs", "machine"],
  },
];

const PERCENTILES = ["c", "typescript", "ring", "unix", "udp_c", "dgram"].flatMap((path) =>
  ["p50", "p99", "p999"].map((each) => `${path}_${each}_ns`),
);

const PEERS: Command = {
  args: "peers --messages 1000 --rounds 1",
  tables: ["decoder"],
  rows: 9,
  json: ["messages", "found", "machine"],
};

const SLOW: readonly Command[] = [
  {
    args: "native --packets 100 --rounds 1 --run-ms 400",
    tables: ["path", "device"],
    rows: 6 + 3,
    json: ["walk", "addedInstructions", "latency", "rates", "machine"],
  },
  {
    args: "day --messages 1000 --rounds 1 --discard",
    tables: ["command"],
    rows: 10,
    json: ["messages", "rounds", "found"],
  },
];

beforeAll(() => {
  const tsc = "node_modules/typescript/bin/tsc";
  execFileSync(process.execPath, [tsc, "-p", ".config/tsconfig.bench.json"]);
}, 120_000);

/** First cells of heads, and how many rows follow them all. */
function tablesOf(lines: readonly string[]): { tables: readonly string[]; rows: number } {
  const isRuled = (index: number): boolean => /^\|(?:-+\|)+$/u.test(lines[index] ?? "");
  const heads = lines.flatMap((line, index) => (isRuled(index + 1) ? [line] : []));
  const inTables = lines.filter((line) => line.startsWith("| ")).length;
  const tables = heads.map((head) => head.split(" | ")[0]?.replace("| ", "") ?? "");
  return { tables, rows: inTables - heads.length };
}

async function holds({ args, tables, rows, json }: Command): Promise<void> {
  const { status, stdout, stderr } = await bench([...args.split(" "), "--json"]);
  expect([status, stderr]).toEqual([0, ""]);
  const lines = stdout.trimEnd().split("\n");
  expect(lines[0]).toContain(`Node ${process.version}`);
  expect(tablesOf(lines)).toEqual({ tables, rows });
  expect(Object.keys(JSON.parse(lines.at(-1) ?? "") as object)).toEqual(json);
  expect(stdout).not.toMatch(/undefined|\[object/u);
}

describe("each measures, and ends with its JSON", () => {
  test.each(QUICK)("$args", holds, 180_000);
  test.skipIf(!HAS_PACKAGES).each(WITH_PACKAGES)("$args", holds, 180_000);
});

describe("and those that take longer or spin, one after the other", () => {
  test.skipIf(!IS_LONG || !HAS_PACKAGES).each([PEERS])("$args", holds);
  test.skipIf(!IS_LONG).each(SLOW)("$args", holds);

  test.skipIf(!IS_LONG)("bridge, with what the host takes of each processor", async () => {
    const small = "bridge --samples 500 --packets 9000 --capture 60000 --rounds 1 --json";
    const { status, stdout } = await bench(small.split(" "));
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    const away = String.raw`the host took processor \d away [\d,]+ times a second, [\d.]+ % of the time(?:, other programs had it [\d.]+ %)?`;
    expect(lines[2]).toMatch(new RegExp(`^${away}; ${away}$`, "u"));
    const found = JSON.parse(lines.at(-1) ?? "") as Readonly<Record<string, unknown>>;
    expect(Object.keys(found)).toEqual([
      ...PERCENTILES,
      ...["hostAway", "latency", "throughput", "poller", "cost", "machine"],
    ]);
    expect(found["hostAway"]).toEqual(
      [0, 1].map((processor) => ({
        processor,
        timesPerSecond: expect.any(Number),
        part: expect.any(Number),
        otherProgramsPart: expect.any(Number),
      })),
    );
    expect(lines.filter((line) => /^(?:met {4}|not met)/u.test(line)).length).toBe(5);
  });
});

describe.concurrent("each refuses what it does not know", () => {
  const commands = ["decode", "peers", "footprint", "session", "native", "bridge", "day", "gate"];

  test.each(commands)("%s", async (command) => {
    expect(await bench([command, "--mesages", "5"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("error: unknown option '--mesages'"),
    });
  });

  test("a number that is none, and a command", async () => {
    const [number, command] = await Promise.all([
      bench(["session", "--rounds", "0"]),
      bench(["dcode"]),
    ]);
    expect(number.stderr).toContain("'0' is invalid. It must be a positive whole number.");
    expect(command.stderr).toContain("unknown command 'dcode'");
    expect([number.status, command.status]).toEqual([1, 1]);
  });

  test("a row that there is not, in a sentence", async () => {
    expect(await bench(["day", "--messages", "100", "--only", "play"])).toEqual({
      status: 1,
      stdout: "",
      stderr: 'bench: no command has "play" in its row\n',
    });
  });
});
