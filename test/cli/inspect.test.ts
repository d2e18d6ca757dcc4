/** `itchgen inspect` and `itchgen stats` on files that are sound, damaged, or something else. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { generateInto } from "../support/generated.js";
import { pcapFile } from "../support/captures.js";
import { itchgen } from "../support/cli.js";
import { readVectors, type Vector } from "../support/vectors.js";

const folder = temporaryFolder();
const vectors = readVectors("nasdaq-totalview-itch-5.0").filter(
  ({ verdict }) => verdict !== "empty",
);

/** A deletion at one nanosecond after midnight, and one at two. */
const [EARLY, LATE] = ["01", "02"].map((time) => `44000000000000000000${time}0000000000000001`) as [
  string,
  string,
];

function fileOf(messages: readonly string[], tail = ""): Buffer {
  const records = messages.map((hex) => `${(hex.length / 2).toString(16).padStart(4, "0")}${hex}`);
  return Buffer.from(`${records.join("")}${tail}`, "hex");
}

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** The object that inspect must print for a vector. */
function expectedLine(vector: Vector, index: number): unknown {
  const { message, bytes, verdict, fields } = vector;
  return {
    index,
    sequence: null,
    session: null,
    type: String.fromCharCode(Number.parseInt(bytes.slice(0, 2), 16)),
    name: message,
    length: bytes.length / 2,
    verdict,
    ...(fields === undefined ? {} : { fields }),
    ...(verdict === "known" ? {} : { bytes }),
  };
}

const ADD = "4120bd00001f1acedb597b0000000000970c7c42000000645649584d2020202000034134";
const DELETE = "440be100000000000000e600000000004a07ae";

describe("inspect --format jsonl", () => {
  let all = "";
  beforeAll(() => {
    all = write(
      "all.itch",
      fileOf(
        vectors.map(({ bytes }) => bytes),
        "0000",
      ),
    );
  });

  test("prints every vector as its file says, and where the session ends", () => {
    const { status, stdout, stderr } = itchgen(["inspect", all]);
    expect(
      stdout
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(vectors.map(expectedLine));
    const size = readFileSync(all).length;
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `${all}: BinaryFILE, end of session at byte ${size - 2}\n`,
    });
  });

  test("prints one object per message, its keys in this order", () => {
    const path = write("one.itch", fileOf([ADD], "0000"));
    expect(itchgen(["inspect", path, "--format", "jsonl"]).stdout).toBe(
      '{"index":0,"sequence":null,"session":null,"type":"A","name":"add_order","length":36,"verdict":"known","fields":{"message_type":"A","stock_locate":8381,"tracking_number":0,"timestamp":34200000092539,"order_reference_number":"9899132","buy_sell_indicator":"B","shares":100,"stock":"VIXM","price":213300}}\n',
    );
    expect(itchgen(["inspect", path, "--format", "jsonl", "--pretty"]).stdout).toBe(
      '{"index":0,"sequence":null,"session":null,"type":"A","name":"add_order","length":36,"verdict":"known","fields":{"message_type":"A","stock_locate":8381,"tracking_number":0,"timestamp":"09:30:00.000092539","order_reference_number":"9899132","buy_sell_indicator":"B","shares":100,"stock":"VIXM","price":"21.3300"}}\n',
    );
  });

  test("reads gzip, several members of it, and standard input alike", () => {
    const plain = readFileSync(all);
    const expected = itchgen(["inspect", all]).stdout;
    const members = Buffer.concat([
      gzipSync(plain.subarray(0, 1000)),
      gzipSync(plain.subarray(1000)),
    ]);
    expect(gunzipSync(members).equals(plain)).toBe(true);
    expect(itchgen(["inspect", write("all.gz", members)]).stdout).toBe(expected);
    expect(itchgen(["inspect", "-"], { input: plain }).stdout).toBe(expected);
    expect(itchgen(["inspect", "-"], { input: members }).stdout).toBe(expected);
  });
});

describe("inspect for people", () => {
  test("shows offset, bytes, name, value and meaning of each field", () => {
    const path = write(
      "human.itch",
      fileOf([ADD, "7a01", DELETE.slice(0, 20), `${DELETE}ff`], "0000"),
    );
    expect(itchgen(["inspect", path, "--format", "human"]).stdout)
      .toBe(`#0 "A" add_order: Add Order – No MPID Attribution (36 bytes at byte 0)
     0  41                message_type            "A"
     1  20bd              stock_locate            8381
     3  0000              tracking_number         0
     5  1f1acedb597b      timestamp               34200000092539
    11  0000000000970c7c  order_reference_number  9899132
    19  42                buy_sell_indicator      "B"  buy
    20  00000064          shares                  100
    24  5649584d20202020  stock                   "VIXM"
    32  00034134          price                   213300

#1 "z" no message of this protocol (2 bytes at byte 38, UNKNOWN)
     0  7a01  (bytes)

#2 "D" order_delete: Order Delete (10 bytes at byte 42, SHORT)
     0  440be100000000000000  (bytes)

#3 "D" order_delete: Order Delete (20 bytes at byte 54, LONG)
     0  44                message_type            "D"
     1  0be1              stock_locate            3041
     3  0000              tracking_number         0
     5  0000000000e6      timestamp               230
    11  00000000004a07ae  order_reference_number  4851630
    19  ff                (extra)

`);
  });
});

describe("filters", () => {
  const file = fileOf(
    [
      ADD,
      DELETE,
      ADD.replace("20bd", "20be").replace("5649584d", "58585858"),
      ADD.replace("41", "46") + "4e534451",
      DELETE.replace("0be1", "20bd"),
    ],
    "0000",
  );
  const indices = (...args: string[]): number[] => {
    const { stdout } = itchgen(["inspect", "-", ...args], { input: file });
    return stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { index: number }).index);
  };

  test.each<[readonly string[], readonly number[]]>([
    [[], [0, 1, 2, 3, 4]],
    [
      ["--type", "D"],
      [1, 4],
    ],
    [
      ["--type", "FD"],
      [1, 3, 4],
    ],
    [["--stock-locate", "8382"], [2]],
    [
      ["--stock", "VIXM"],
      [0, 3, 4],
    ],
    [["--stock", "VIX"], []],
    [["--stock", "VIXM", "--type", "A"], [0]],
    [
      ["--limit", "2"],
      [0, 1],
    ],
    [
      ["--skip", "3"],
      [3, 4],
    ],
    [
      ["--type", "AD", "--skip", "1", "--limit", "2"],
      [1, 2],
    ],
    [["--limit", "0"], []],
  ])("%j", (args, expected) => {
    expect(indices(...args)).toEqual(expected);
  });
});

describe("damage", () => {
  const sound = fileOf([ADD, DELETE]);
  const cases: readonly {
    title: string;
    bytes: Buffer;
    lines: number;
    status: number;
    message: string;
  }[] = [
    {
      title: "cut in a length",
      bytes: Buffer.concat([sound, Buffer.of(0)]),
      lines: 2,
      status: 65,
      message: "cut off at byte 60: the length at byte 59 has one of its 2 bytes",
    },
    {
      title: "cut in a body",
      bytes: fileOf([ADD, DELETE], "0013440000"),
      lines: 2,
      status: 65,
      message: "cut off at byte 64: the record at byte 59 has 3 of its 19 bytes",
    },
    {
      title: "a zero length in the middle",
      bytes: fileOf([ADD, DELETE], `0000${"0013"}${DELETE}`),
      lines: 2,
      status: 65,
      message:
        "the length at byte 59 is 0, which ends the session, but more bytes follow from byte 61",
    },
    { title: "an empty file", bytes: Buffer.alloc(0), lines: 0, status: 66, message: "is empty" },
    {
      title: "a pcap cut in its header",
      bytes: Buffer.from("d4c3b2a1020004000000000000000000", "hex"),
      lines: 0,
      status: 65,
      message: "cut off at byte 16: the record at byte 0 has only 16 bytes",
    },
    {
      title: "a pcapng with a byte order that is none",
      bytes: Buffer.from("0a0d0d0a1c0000004d3c2b1b", "hex"),
      lines: 0,
      status: 65,
      message: "damaged: the record at byte 0 cannot be true: its byte order is neither of the two",
    },
    {
      title: "text",
      bytes: Buffer.from("timestamp,price\n1,2\n"),
      lines: 0,
      status: 66,
      message: "holds no messages that can be read: byte 0 begins text",
    },
    {
      title: "bare messages",
      bytes: Buffer.from(ADD + DELETE, "hex"),
      lines: 0,
      status: 66,
      message:
        "holds no messages that can be read: byte 0 begins messages one after the other, without lengths between them",
    },
    {
      title: "lengths turned round",
      bytes: Buffer.from(`2400${ADD}`, "hex"),
      lines: 0,
      status: 66,
      message:
        "holds no messages that can be read: byte 0 begins records whose lengths are little-endian",
    },
    {
      title: "a pcap without packets of a feed",
      bytes: pcapFile([{ bytes: Buffer.from("abc"), seconds: 1, nanoseconds: 0 }], {
        little: true,
        nanoseconds: false,
      }),
      lines: 0,
      status: 66,
      message:
        "pcap (microseconds, little-endian, Ethernet): 1 frame, 0 packets, 1 short-frame; no MoldUDP64 packets",
    },
    {
      title: "MoldUDP64 packets cut off",
      bytes: Buffer.from(`${"20".repeat(10)}00000000000000010002${"0024"}${ADD}00`, "hex"),
      lines: 0,
      status: 65,
      message: "cut off at byte 59: the packet at byte 0 has only 59 bytes",
    },
  ];

  test.each(cases)("$title", ({ title, bytes, lines, status, message }) => {
    const path = write(`${title.replaceAll(" ", "-")}.bin`, bytes);
    const run = itchgen(["inspect", path]);
    expect({
      status: run.status,
      stderr: run.stderr,
      lines: run.stdout.split("\n").length - 1,
    }).toEqual({
      status,
      stderr: `itchgen inspect: ${path}: ${message}\n`,
      lines,
    });
    const stats = itchgen(["stats", path, "--format", "json"]);
    expect({ status: stats.status, stderr: stats.stderr }).toEqual({
      status,
      stderr: `itchgen stats: ${path}: ${message}\n`,
    });
    const counted =
      stats.stdout === "" ? 0 : (JSON.parse(stats.stdout) as { messages: number }).messages;
    expect(counted).toBe(lines);
  });

  test("gzip cut off: what was unpacked is printed", () => {
    const packed = gzipSync(
      fileOf(
        Array.from(
          { length: 20_000 },
          (_, index) => ADD.slice(0, -8) + (index * 7919).toString(16).padStart(8, "0"),
        ),
      ),
    );
    const path = write("cut.gz", packed.subarray(0, packed.length - 9));
    const { status, stdout, stderr } = itchgen(["inspect", path]);
    expect(status).toBe(65);
    expect(stdout.split("\n").length).toBeGreaterThan(10_000);
    expect(stderr).toMatch(
      /cut\.gz: the gzip data is damaged after \d+ unpacked bytes: unexpected end of file\n$/u,
    );
  });

  test("no file, and a folder", () => {
    expect(itchgen(["inspect", join(folder, "absent")]).status).toBe(66);
    expect(itchgen(["stats", folder])).toEqual({
      status: 66,
      stdout: "",
      stderr: `itchgen stats: ${folder}: is a folder\n`,
    });
  });
});

describe("stats", () => {
  test("counts how often the time goes back: once where two days stand one behind the other", () => {
    const day = [EARLY, LATE];
    const run = (messages: readonly string[]): string =>
      itchgen(["stats", "-"], { input: fileOf(messages) }).stdout;
    expect(run(day)).toMatch(/, never backwards$/mu);
    expect(run([...day, ...day])).toMatch(/, 1 time backwards$/mu);
    expect(run([...day, ...day, ...day])).toMatch(/, 2 times backwards$/mu);
  });

  test("adds up types, verdicts, times and stock locates", () => {
    const input = fileOf([DELETE, ADD, ADD, "7a", "44"], "0000");
    const { stdout, status } = itchgen(["stats", "-", "--format", "json"], { input });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      protocol: "nasdaq-totalview-itch 5.0",
      edition: "2026-02-19",
      messages: 5,
      bytes: 19 + 36 + 36 + 1 + 1,
      verdicts: { known: 3, short: 1, long: 0, unknown: 1, empty: 0 },
      types: [
        { type: "A", name: "add_order", messages: 2, bytes: 72 },
        { type: "D", name: "order_delete", messages: 2, bytes: 20 },
        { type: "z", name: null, messages: 1, bytes: 1 },
      ],
      timestamps: {
        first: "230",
        last: "34200000092539",
        unit: "ns_since_midnight",
        backwards: 0,
      },
      stockLocates: 2,
      stocks: [
        { stockLocate: 8381, stock: "VIXM", messages: 2 },
        { stockLocate: 3041, stock: null, messages: 1 },
      ],
      rates: {
        timestamps: { seconds: 2, mean: 3 / 34201, peak: 2, peakSecond: "34200" },
        captured: null,
      },
      feed: null,
    });
  });
});

describe("a real day file", () => {
  const sample = resolve("../shared/data/20191230-0930.NASDAQ_ITCH50");

  test.skipIf(!existsSync(sample))("has the messages that its description counts", () => {
    const { stdout, status } = itchgen(["inspect", sample]);
    const counts = new Map<string, number>();
    for (const line of stdout.split("\n").slice(0, -1)) {
      const { type, verdict } = JSON.parse(line) as { type: string; verdict: string };
      const key = verdict === "known" ? type : verdict;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(status).toBe(0);
    expect(Object.fromEntries([...counts].toSorted())).toEqual({
      A: 367,
      C: 1,
      D: 167,
      E: 28,
      F: 193,
      I: 4,
      P: 4,
      Q: 4,
      S: 1,
      U: 225,
      X: 6,
    });
  });
});

describe("a user's own protocol", () => {
  test("works from the path of its generated module", { timeout: 60_000 }, async () => {
    // A user's project: the package installed, the generated code beside it, a build of its own.
    const project = join(folder, "project");
    mkdirSync(join(project, "node_modules"), { recursive: true });
    symlinkSync(resolve("."), join(project, "node_modules/itchgen"));
    writeFileSync(join(project, "package.json"), '{ "type": "module" }');
    const spec = write(
      "toy.yaml",
      Buffer.from(`itchgen: 1
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
`),
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
