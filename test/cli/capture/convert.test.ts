/** `itchgen convert` and `itchgen filter`: from any kind to any other and back, whole files or none. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { walkFeed } from "../../../codegen/cli/input/walk-feed.js";
import { descriptor } from "../../../generated/ts/itch50/index.js";
import { BinaryFileReader } from "../../../runtime/framing/binary-file.js";
import { temporaryFolder } from "../../support/c-compiler.js";
import { CLI, itchgen, type Run } from "../../support/cli.js";
import { ADD } from "../../support/day-hex.js";
import { dayFile, dayMessages } from "../../support/day-messages.js";
import { readVectors } from "../../support/vectors.js";

const folder = temporaryFolder();

function at(name: string): string {
  return join(folder, name);
}

function write(name: string, bytes: Uint8Array | string): string {
  writeFileSync(at(name), bytes);
  return at(name);
}

/** Messages of every kind: random ones, the vectors with their minima and maxima, and what is no message. */
const messages = [
  ...dayMessages(400, 7),
  ...readVectors("nasdaq-totalview-itch-5.0")
    .filter(({ bytes }) => bytes.length > 0)
    .map(({ bytes }) => Buffer.from(bytes, "hex")),
  Buffer.from("7a", "hex"),
  Buffer.from("41", "hex"),
];

function run(...args: readonly string[]): Run {
  const result = itchgen(args);
  expect(result, args.join(" ")).toMatchObject({ status: 0, stdout: "" });
  return result;
}

describe("convert", () => {
  test.each(["jsonl", "csv", "pcap", "jsonl.gz"])(
    "BinaryFILE to .%s and back is the same, byte for byte",
    (extension) => {
      // A table has no row for the end of a session.
      const day = dayFile(messages, { ended: !extension.startsWith("csv") });
      const from = write(`day-${extension}.itch`, day);
      const between = at(`between.${extension}`);
      const back = at(`back-${extension}.itch`);
      run("convert", from, between);
      run("convert", between, back);
      expect(readFileSync(back).equals(day)).toBe(true);
    },
  );

  test("a day file without its end record stays without", () => {
    const day = dayFile(messages.slice(0, 20), { ended: false });
    const from = write("no-end.itch", day);
    run("convert", from, at("no-end.pcap.gz"));
    run("convert", at("no-end.pcap.gz"), at("no-end-back.itch"));
    expect(readFileSync(at("no-end-back.itch")).equals(day)).toBe(true);
  });

  test("sessions and sequence numbers go through JSONL, CSV and pcap", () => {
    const lines = [
      `{"index":0,"sequence":"9007199254740993","session":"ONE","name":"order_delete","fields":{"message_type":"D","stock_locate":1,"tracking_number":2,"timestamp":3,"order_reference_number":"18446744073709551615"}}`,
      `{"index":1,"sequence":5,"session":"TWO","name":null,"bytes":"ff00"}`,
      `{"event":"session-ended","session":"TWO","sequence_number":6}`,
    ];
    const from = write("sessions.jsonl", `${lines.join("\n")}\n`);
    run("convert", from, at("sessions.csv"));
    run("convert", at("sessions.csv"), at("sessions.pcap"));
    const { stdout } = itchgen(["inspect", at("sessions.pcap"), "--line", "239.192.1.1:26400"]);
    const found = stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ event }) => event === undefined)
      .map(({ session, sequence, length }) => [session, sequence, length]);
    expect(found).toEqual([
      ["ONE", "9007199254740993", 19],
      ["TWO", 5, 2],
    ]);
  });

  test.each<[readonly string[], number]>([
    [[], 2],
    [["--gather", "0"], 100],
    [["--gather", "0.002"], 34],
    [["--gather", "3600000000", "--packet-bytes", "64"], 50],
  ])("a pcap with %j has packets of the messages that belong together", (args, packets) => {
    // A hundred, a nanosecond apart, of 19 bytes each: 65 fit into 1,400 bytes.
    const deletes = Array.from({ length: 100 }, (_, index) => {
      const message = Buffer.from("4420bd00001f1acfdb597b00000000004a07ae", "hex");
      message.writeUIntBE(34_200_000_000_000 + index, 5, 6);
      return message;
    });
    const from = write("deletes.itch", dayFile(deletes, { ended: false }));
    run("convert", from, at("deletes.pcap"), "--force", ...args);
    const { stderr } = itchgen(["stats", at("deletes.pcap")]);
    expect(stderr).toContain(`${packets} packets`);
  });

  test.each<[readonly string[], RegExp]>([
    [["--gather", "20us"], /--gather <microseconds>.*must be from 0 to 3600000000/u],
    [["--gather", "-1"], /must be from 0/u],
    [["--gather", "0.0001"], /with up to three decimals/u],
    [["--gather", "3600000001"], /must be from 0 to 3600000000/u],
    [["--packet-bytes", "63"], /must be from 64 to 65507/u],
  ])("%j is refused", (args, message) => {
    const { status, stderr } = itchgen(["convert", "none.itch", at("x.pcap"), ...args]);
    expect(status).toBe(64);
    expect(stderr).toMatch(message);
  });

  test("CSV has a column for each field, in quotes where it must", () => {
    const message = Buffer.from(messages[0] ?? "");
    message.fill(0);
    message.write("H");
    const halt = Buffer.alloc(25);
    halt.write('H\0\x01\0\0\0\0\0\0\0\x09A,B"C   TxyABC ', "latin1");
    const from = write("one.itch", dayFile([halt, Buffer.from("zz")], { ended: false }));
    const { stdout } = itchgen(["convert", from, "-", "--to", "csv"]);
    const [header = "", row = "", unknown = ""] = stdout.split("\n");
    expect(
      header.startsWith(
        "index,sequence,session,type,name,length,verdict,message_type,stock_locate,",
      ),
    ).toBe(true);
    expect(header.endsWith(",bytes")).toBe(true);
    expect(row).toMatch(/^0,,,H,stock_trading_action,25,known,H,1,0,9,.*,"A,B""C",/u);
    expect(unknown).toMatch(/^1,,,z,,2,unknown,,*,7a7a$/u);
  });

  test.each<[string, string, string]>([
    ["no JSON", "{\n", "1: is no JSON: "],
    ["no message", '{"name":"add_odrer","fields":{}}\n', "1: there is no message add_odrer"],
    [
      "a missing field",
      '{"name":"order_delete","fields":{"message_type":"D"}}\n',
      "1: stock_locate is missing",
    ],
    [
      "a field of another message",
      '{"name":"order_delete","fields":{"price":1}}\n',
      "1: order_delete has no field price",
    ],
    [
      "a number that does not fit",
      '{"name":"order_delete","fields":{"message_type":"D","stock_locate":65536,"tracking_number":0,"timestamp":0,"order_reference_number":"0"}}\n',
      "1: stock_locate: 65536 does not fit in u16",
    ],
    [
      "a number made for reading",
      '{"index":0}\n{"name":"order_delete","fields":{"message_type":"D","stock_locate":"1.5"}}\n',
      "1: there are neither fields nor bytes",
    ],
    ["no UTF-8", '{"index":0,"bytes":"\u00ff"}', "is not UTF-8"],
  ])("JSONL with %s is refused with its place", async (title, text, message) => {
    const bytes = title === "no UTF-8" ? Buffer.from(text, "latin1") : Buffer.from(text);
    const { damage } = await walkFeed(
      {
        name: "bad.jsonl",
        chunks: (async function* chunks() {
          yield bytes;
        })(),
        progress: () => null,
      },
      { protocol: descriptor, sink: {}, kind: "jsonl", afterChunk: () => undefined },
    );
    const place = title === "no UTF-8" ? "bad.jsonl: " : "bad.jsonl:";
    expect(damage?.message.slice(0, place.length + message.length)).toBe(`${place}${message}`);
  });

  test("a file that is there is kept, unless --force is given", () => {
    const from = write("keep.itch", dayFile(messages.slice(0, 3), { ended: true }));
    const to = write("keep.jsonl", "precious");
    expect(itchgen(["convert", from, to])).toEqual({
      status: 1,
      stdout: "",
      stderr: `itchgen convert: ${to}: there is such a file already; --force overwrites it\n`,
    });
    expect(readFileSync(to, "utf8")).toBe("precious");
    run("convert", from, to, "--force");
    expect(readFileSync(to, "utf8").split("\n").length).toBe(5);
  });

  test("a damaged input leaves no file, or with --partial what came before the damage", () => {
    const day = dayFile(messages.slice(0, 3), { ended: false });
    const from = write("damaged.itch", day.subarray(0, day.length - 1));
    const to = at("damaged.jsonl");
    const refused = itchgen(["convert", from, to]);
    expect(refused.status).toBe(65);
    expect(refused.stderr).toMatch(
      /cut off at byte \d+: .*; .* was not written \(--partial writes what came before\)\n$/u,
    );
    expect(readdirSync(folder).filter((name) => name.includes("damaged.jsonl"))).toEqual([]);
    expect(itchgen(["convert", from, to, "--partial"]).status).toBe(65);
    expect(readFileSync(to, "utf8").split("\n").length - 1).toBe(2);
  });

  test("a place where nothing can be written, and a name that says nothing", () => {
    const from = write("where.itch", dayFile(messages.slice(0, 3), { ended: true }));
    expect(itchgen(["convert", from, at("absent/x.jsonl")]).status).toBe(1);
    expect(itchgen(["convert", from, at("x.unknown")])).toMatchObject({ status: 64 });
    expect(itchgen(["convert", at("absent.itch"), at("x.jsonl")]).status).toBe(66);
    expect(existsSync(at("x.jsonl"))).toBe(false);
  });

  test("what is no file is never replaced by one, with --force either", () => {
    const from = write("device.itch", dayFile(messages.slice(0, 3), { ended: true }));
    const pipe = at("pipe.itch");
    execFileSync("mkfifo", [pipe]);
    mkdirSync(at("folder.itch"));
    for (const name of [pipe, at("folder.itch")]) {
      expect(itchgen(["convert", from, name, "--force"])).toEqual({
        status: 1,
        stdout: "",
        stderr: `itchgen convert: ${name}: is no file; - writes to standard output\n`,
      });
    }
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test("Ctrl-C leaves nothing behind", async () => {
    const within = at("interrupted");
    mkdirSync(within);
    const args = ["convert", "-", join(within, "out.jsonl"), "--input", "binaryfile"];
    const child = spawn(process.execPath, [CLI, ...args], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    const day = dayFile(messages, { ended: false });
    child.stdin.on("error", () => undefined);
    child.stdin.write(Buffer.concat(Array.from({ length: 20 }, () => day)));
    while (readdirSync(within).length === 0) await new Promise((done) => setTimeout(done, 20));
    child.kill("SIGINT");
    child.stdin.write(day);
    const [status] = (await once(child, "exit")) as [number | null];
    expect(status).toBe(130);
    expect(readdirSync(within)).toEqual([]);
  });
});

describe("filter", () => {
  const DELETE = "4420bd00001f1acfdb597b00000000004a07ae";
  const OTHER = DELETE.replace("20bd", "0be1");
  const day = dayFile(
    [ADD, OTHER, DELETE, ADD.replace("41", "46") + "4e534451"].map((hex) =>
      Buffer.from(hex, "hex"),
    ),
    { ended: true },
  );

  /** Type bytes of a BinaryFILE. */
  function kept(name: string): readonly string[] {
    const types: string[] = [];
    new BinaryFileReader((view, offset) => {
      types.push(String.fromCharCode(view.getUint8(offset)));
    }).push(readFileSync(name));
    return types;
  }

  test.each<[readonly string[], string]>([
    [["--type", "AD"], "ADD"],
    [["--stock", "VIXM"], "ADF"],
    [["--stock-locate", "3041"], "D"],
    [["--from-time", "09:30:00.01"], "DD"],
    [["--to-time", "09:30:00.01"], "AF"],
    [["--from-time", "09:30", "--to-time", "09:30:01", "--type", "D", "--stock", "VIXM"], "D"],
    [[], "ADDF"],
  ])("%j", (args, types) => {
    const from = write("filter.itch", day);
    const to = at("filtered.itch");
    run("filter", from, to, "--force", ...args);
    expect(kept(to).join("")).toBe(types);
    expect(readFileSync(to).subarray(-2).toString("hex")).toBe("0000");
  });

  test("keeps the kind of the input, and numbers a feed anew", () => {
    const from = write("filter-kinds.itch", day);
    run("convert", from, at("filter.pcap"));
    run("filter", at("filter.pcap"), at("filtered-capture"), "--type", "D");
    const lines = itchgen(["inspect", at("filtered-capture")]).stdout;
    expect(lines).toMatch(/"sequence":1,.*"type":"D"[^]*"sequence":2,.*"type":"D"/u);
    expect(lines).not.toMatch(/gap|lost/u);
    run("filter", from, at("filtered.csv.gz"), "--type", "A");
    expect(
      gunzipSync(readFileSync(at("filtered.csv.gz")))
        .toString()
        .split("\n").length - 1,
    ).toBe(2);
    const packed = write("filter.itch.gz", gzipSync(day));
    run("filter", packed, at("filtered-packed"), "--type", "F");
    expect(kept(at("filtered-packed"))).toEqual(["F"]);
  });

  const sample = resolve("../shared/data/20191230-0930.NASDAQ_ITCH50");

  test.skipIf(!existsSync(sample))("of a real day file, types add up to the whole", () => {
    run("filter", sample, at("adds.itch"), "--type", "AF");
    run("filter", sample, at("rest.itch"), "--type", "CDEIPQSUX");
    expect(kept(at("adds.itch")).length).toBe(367 + 193);
    expect(kept(at("rest.itch")).length).toBe(1000 - 367 - 193);
    // Once through each kind, one from the other.
    run("convert", sample, at("real.jsonl"));
    run("convert", at("real.jsonl"), at("real.pcap"));
    run("convert", at("real.pcap"), at("real.csv"));
    run("convert", at("real.csv"), at("real.itch"));
    execFileSync("cmp", [sample, at("real.itch")]);
  });
});
