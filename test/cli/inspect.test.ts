/** `itchgen inspect` on a day file: what it prints for programs and for people, and which messages. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { itchgen } from "../support/cli.js";
import { ADD, DELETE, fileOf } from "../support/day-hex.js";
import { readVectors, type Vector } from "../support/vectors.js";

const folder = temporaryFolder();
const vectors = readVectors("nasdaq-totalview-itch-5.0").filter(
  ({ verdict }) => verdict !== "empty",
);

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
      .toBe(`#0 "A" add_order: Add Order – No MPID Attribution (36 bytes at byte 2)
     0  41                message_type            "A"
     1  20bd              stock_locate            8381
     3  0000              tracking_number         0
     5  1f1acedb597b      timestamp               34200000092539
    11  0000000000970c7c  order_reference_number  9899132
    19  42                buy_sell_indicator      "B"  buy
    20  00000064          shares                  100
    24  5649584d20202020  stock                   "VIXM"
    32  00034134          price                   213300

#1 "z" no message of this protocol (2 bytes at byte 40, UNKNOWN)
     0  7a01  (bytes)

#2 "D" order_delete: Order Delete (10 bytes at byte 44, SHORT)
     0  440be100000000000000  (bytes)

#3 "D" order_delete: Order Delete (20 bytes at byte 56, LONG)
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
