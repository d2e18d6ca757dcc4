/**
 * The poller over captures, through DPDK's net_pcap and through the file itself: message for message,
 * event for event and counter for counter what TypeScript reads in the same bytes.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { descriptor } from "../../generated/ts/itch50/index.js";
import { temporaryFolder } from "../support/c-compiler.js";
import {
  captureOf,
  FEED_LINES,
  feedFrame,
  LINE_ARGUMENTS,
  moldPacket,
  readFeed,
} from "../support/feed-capture.js";
import { HAS_DPDK, makeNative } from "../support/native.js";
import { hostileFeed } from "./hostile-feed.js";

const DATA = "../shared/data";
const folder = temporaryFolder();
/** What the last line of a report holds, as far as it is looked at here. */
interface Report {
  readonly source: string;
  readonly packets: number;
  readonly messages: number;
  readonly types: Readonly<Record<string, number>>;
  readonly gaps: readonly { readonly first: number; readonly last: number }[];
  readonly counters: {
    readonly frames: Readonly<Record<string, number>>;
    readonly device: Readonly<Record<string, number>>;
  };
}

let built = "";
let plain = "";

beforeAll(() => {
  built = makeNative();
  plain = makeNative("DPDK=0");
  for (const where of [built, plain]) {
    const variables = where === plain ? ["DPDK=0"] : [];
    makeNative("program", "PROGRAM=../test/native/c/event_printer.c", ...variables);
  }
}, 300_000);

/** The ways to read a capture; each ends in the same loop. */
const WAYS = [
  { title: "the file itself", source: "file", name: /^file:pcap$/u, isThere: true },
  { title: "net_pcap", source: "dpdk", name: /^dpdk:net_pcap$/u, isThere: HAS_DPDK },
] as const;

describe.each(WAYS)("through $title", ({ source, name, isThere }) => {
  const run = (program: string, args: readonly string[]): string =>
    execFileSync(join(built, program), ["--source", source, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "pipe"],
    });
  const report = (path: string, args: readonly string[] = []): Report =>
    JSON.parse(run("itch-poller", [path, "--json", ...args]));

  test.skipIf(!isThere)("a hostile feed of two lines", () => {
    const capture = captureOf(hostileFeed(3000, 7));
    const path = saved("hostile.pcap", capture);
    const reading = readFeed(capture, FEED_LINES);
    const found = printed(run("event_printer", [path, ...LINE_ARGUMENTS]));
    expect(found.length).toBe(reading.lines.length);
    expect(found.join("\n") === reading.lines.join("\n")).toBe(true);
    const { counters, messages } = report(path, LINE_ARGUMENTS);
    const { "other-group": otherGroup, ...frames } = counters.frames;
    expect(frames).toEqual({ ...zeros(frames), ...Object.fromEntries(reading.verdicts) });
    expect(otherGroup).toBe(reading.otherGroups);
    expect(messages).toBe(reading.delivered);
    expect(
      reading.lines.filter((line) => /^> (?:gap|lost|filled)/u.test(line)).length,
    ).toBeGreaterThan(3);
  });

  test.skipIf(!isThere)("frames of every length up to the longest datagram", () => {
    const packets = [1, 500, 1400, 1900, 2200, 4000, 8900, 9600, 20_000].map((length, index) =>
      moldPacket(BigInt(index + 1), [new Uint8Array(length).fill(0x42)]),
    );
    const capture = captureOf(
      packets.map((packet) => feedFrame(packet, { group: 0xe936_0c6f, port: 26_477 })),
    );
    const path = saved("lengths.pcap", capture);
    const { counters, messages } = report(path);
    // The device's buffers hold 2 KiB: longer frames come in pieces, and one is too long for us.
    if (source === "dpdk") {
      expect(counters.device["linearised"]).toBe(4);
      expect(counters.device["refused"]).toBe(1);
      expect(counters.frames["header-snapped"]).toBe(1);
      expect(messages).toBe(8);
    } else {
      expect(messages).toBe(9);
    }
  });

  test.skipIf(!isThere)("a capture cut off in a frame", () => {
    const capture = captureOf(hostileFeed(50, 3));
    const path = saved("cut.pcap", capture.subarray(0, -7));
    const { status, stdout, stderr } = spawnSync(
      join(built, "itch-poller"),
      ["--source", source, path, "--json"],
      { encoding: "utf8" },
    );
    expect(stderr).toMatch(
      /the capture is damaged: a record is longer than the file at byte \d+, after \d+ whole/u,
    );
    expect(status).toBe(65);
    expect(JSON.parse(stdout).packets).toBeGreaterThan(50);
  });

  test.skipIf(!isThere).each([
    ["without a frame", captureOf([]), 0, /^$/u],
    [
      "cut off in its first frame",
      captureOf(hostileFeed(50, 3)).subarray(0, 60),
      65,
      /a record is longer than the file at byte 24, after 0 whole/u,
    ],
  ] as const)("a capture %s ends", (title, capture, status, words) => {
    const path = saved(`${title.replaceAll(" ", "-")}.pcap`, capture);
    const found = spawnSync(
      join(built, "itch-poller"),
      ["--source", source, path, "--json", "--run-ms", "5000"],
      { encoding: "utf8" },
    );
    expect(found.stderr).toMatch(words);
    expect(found.status).toBe(status);
    const { packets, elapsedNs } = JSON.parse(found.stdout);
    expect(packets).toBe(0);
    expect(elapsedNs).toBeLessThan(4e9);
  });

  const captures = existsSync(DATA)
    ? readdirSync(DATA).filter((each) => each.endsWith(".pcap"))
    : ["(no ../shared/data)"];
  test.skipIf(!isThere || !existsSync(DATA)).each(captures)("%s", (file) => {
    const path = join(DATA, file);
    const reading = readFeed(readFileSync(path), []);
    expect(printed(run("event_printer", [path]))).toEqual(reading.lines);
    const found = report(path);
    expect(found.source).toMatch(name);
    expect(found.messages).toBe(reading.delivered);
    expect(found.gaps).toEqual([]);
  });

  const dayFiles = existsSync(DATA)
    ? readdirSync(DATA).filter((each) => each.endsWith("ITCH50"))
    : ["(no ../shared/data)"];
  test.skipIf(!isThere || !existsSync(DATA)).each(dayFiles)("%s, made into a capture", (file) => {
    const path = join(folder, `${file}-${source}.pcap`);
    execFileSync(join(built, "itch-pack"), [join(DATA, file), path]);
    const reading = readFeed(readFileSync(path), []);
    expect(printed(run("event_printer", [path]))).toEqual(reading.lines);
    expect(report(path).types).toEqual(typesOf(readFileSync(join(DATA, file))));
  });
});

describe("npm run poller", () => {
  const poller = (args: readonly string[]): { report: Report; stderr: string } => {
    const { stdout, stderr } = spawnSync("npm", ["run", "--silent", "poller", "--", ...args], {
      encoding: "utf8",
    });
    return { report: JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? ""), stderr };
  };

  test("ends with one line of JSON, for a day file too", () => {
    const messages = [1, 2, 3].map((count) =>
      Uint8Array.of(0x53, ...new Uint8Array(10), 0x40 + count),
    );
    const dayFile = saved(
      "day.itch",
      Buffer.concat(messages.map((message) => Buffer.from([0, message.length, ...message]))),
    );
    const capture = saved(
      "day.pcap",
      captureOf([feedFrame(moldPacket(1n, messages), { group: 0xe936_0c6f, port: 26_477 })]),
    );
    for (const path of [dayFile, capture]) {
      const { report } = poller([path, "--json"]);
      expect(report).toMatchObject({ packets: 1, messages: 3, types: { S: 3 }, gaps: [] });
      expect(report.source).toBe(HAS_DPDK ? "dpdk:net_pcap" : "file:pcap");
    }
  });
});

describe("npm run poller with a file that is neither a capture nor a day file", () => {
  test("says so in one line, and ends as what read it did", () => {
    const path = saved("neither.txt", Buffer.from("# neither\n"));
    const { status, stdout, stderr } = spawnSync(
      "npm",
      ["run", "--silent", "poller", "--", path, "--json"],
      { encoding: "utf8" },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 66,
      stdout: "",
      stderr: `itch-pack: ${path}: neither a capture nor a day file in BinaryFILE framing: it is text\n`,
    });
  });
});

describe("without DPDK", () => {
  test("says so, and reads the file itself", () => {
    const capture = captureOf(hostileFeed(20, 1));
    const path = saved("plain.pcap", capture);
    const { stdout, stderr, status } = spawnSync(join(plain, "itch-poller"), [path, "--json"], {
      encoding: "utf8",
    });
    expect(stderr).toBe("itch-poller: built without DPDK: reading the file itself\n");
    expect(JSON.parse(stdout).source).toBe("file:pcap");
    expect(status).toBe(0);
  });

  test("refuses a port, with the cure", () => {
    const { stderr, status } = spawnSync(join(plain, "itch-poller"), ["--source", "dpdk"], {
      encoding: "utf8",
    });
    expect(stderr).toMatch(/built without DPDK: install libdpdk-dev/u);
    expect(status).toBe(1);
  });
});

describe("the command line", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(join(plain, "itch-poller"), [...args], { encoding: "utf8" });

  test("teaches", () => {
    const { stdout, status } = run("--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^itch-poller: receives .*\n\nUsage: itch-poller \[options\] \[CAPTURE\]/u,
    );
    expect(stdout.split("\n").filter((line) => line.length > 110)).toEqual([]);
  });

  test.each([
    [["--sauce", "file"], 64, /unrecognized option/u],
    [["--source", "tape"], 64, /--source tape: none of dpdk, file, packet, udp/u],
    [["--line", "233.54.12"], 64, /--line 233.54.12: not GROUP:PORT/u],
    [["--line", "233.54.12:1"], 64, /the group is no IPv4 address/u],
    [["--line", "233.54.12.1:70000"], 64, /--line 70000: not a number in range/u],
    [["--frames", "-1"], 64, /--frames -1: not a number in range/u],
    [["--own", "a=b"], 64, /--own a=b: this program has no such option/u],
    [["--source", "file"], 1, /name a CAPTURE/u],
    [["--source", "udp"], 1, /a UDP socket needs 1 to 8 lines/u],
    [["--source", "packet"], 1, /--source packet needs --interface/u],
    [["--source", "packet", "--interface", "no-such-0"], 1, /no-such-0: No such device/u],
    [["/no/such/file"], 66, /\/no\/such\/file: No such file or directory/u],
    [["/dev/null"], 66, /\/dev\/null: not a file; only a file can be mapped/u],
    [["package.json"], 66, /package.json: neither a capture nor a day file/u],
    [["a.pcap", "b.pcap"], 64, /b.pcap: only one capture can be read/u],
  ] as const)("%j", (args, status, words) => {
    const found = run(...args);
    expect(found.stderr).toMatch(words);
    expect(found.status).toBe(status);
  });
});

describe("a file of another kind", () => {
  const message = Buffer.concat([Buffer.from("S"), Buffer.alloc(10), Buffer.from("O")]);
  const twice = (...parts: readonly Buffer[]): Buffer => Buffer.concat([...parts, ...parts]);
  const mold = Buffer.concat([Buffer.from("DAY1      "), Buffer.from("0000000000000001", "hex")]);

  test.each<[string, Buffer, string]>([
    ["gz", gzipSync(twice(Buffer.from([0, 12]), message)), "it is a gzip file: unpack it first"],
    ["zip", Buffer.from("PK\x03\x04archive"), "it is a zip archive: unpack it first"],
    ["zst", Buffer.from("28b52ffd00000000", "hex"), "it is a zstd file: unpack it first"],
    ["xz", Buffer.from("fd377a585a000000", "hex"), "it is an xz file: unpack it first"],
    ["lz4", Buffer.from("04224d1800000000", "hex"), "it is an lz4 file: unpack it first"],
    ["bz2", Buffer.from("BZh91AY"), "it is a bzip2 file: unpack it first"],
    ["txt", Buffer.from("a line\r\n\tand another\n"), "it is text"],
    [
      "mold",
      Buffer.concat([mold, Buffer.from([0, 1, 0, 12]), message]),
      "it holds MoldUDP64 packets: itchgen convert makes a capture of them",
    ],
    [
      "soup",
      twice(Buffer.from([0, 13]), Buffer.from("S"), message),
      "it is a SoupBinTCP stream: itchgen convert makes a day file of it",
    ],
    [
      "login",
      Buffer.concat([Buffer.from([0, 31]), Buffer.from("A".padEnd(31))]),
      "it is a SoupBinTCP stream: itchgen convert makes a day file of it",
    ],
    ["raw", twice(message), "its messages have no lengths between them"],
    ["swapped", twice(Buffer.from([12, 0]), message), "its lengths are little-endian"],
  ])("%s is named", (name, bytes, kind) => {
    const path = saved(`kind.${name}`, bytes);
    const found = spawnSync(join(plain, "itch-poller"), ["--source", "file", path], {
      encoding: "utf8",
    });
    expect(found.stderr).toBe(
      `itch-poller: ${path}: neither a capture nor a day file in BinaryFILE framing: ${kind}\n`,
    );
    expect(found.status).toBe(66);
  });

  test("a day file is none of them, whichever message is its first", () => {
    for (const layout of descriptor.messages) {
      const first = Buffer.alloc(2 + layout.length);
      first.writeUInt16BE(layout.length);
      first[2] = layout.type.charCodeAt(0);
      const path = saved("first.itch", first);
      const found = spawnSync(join(plain, "itch-poller"), ["--source", "file", path]);
      expect([layout.type, found.status]).toEqual([layout.type, 0]);
    }
  });
});

describe("a file that is none", () => {
  const run = (path: string) =>
    spawnSync(join(plain, "itch-poller"), ["--source", "file", path], {
      encoding: "utf8",
      timeout: 5_000,
    });

  test("for it has no bytes", () => {
    const path = saved("nothing", new Uint8Array(0));
    expect(run(path)).toMatchObject({
      status: 66,
      stderr: `itch-poller: ${path}: is empty\n`,
    });
  });

  test("but a pipe, for whose other end nobody waits", () => {
    const path = join(folder, "pipe");
    execFileSync("mkfifo", [path]);
    expect(run(path)).toMatchObject({
      status: 66,
      stderr: `itch-poller: ${path}: not a file; only a file can be mapped\n`,
    });
  });
});

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Runs and events of what a program printed, without its report. */
function printed(output: string): string[] {
  return output.split("\n").filter((line) => line.startsWith("> "));
}

function zeros(frames: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.keys(frames).map((name) => [name, 0]));
}

/** Messages of a day file by their type byte. */
function typesOf(day: Buffer): Record<string, number> {
  const types: Record<string, number> = {};
  for (let at = 0; at < day.length; at += 2 + day.readUInt16BE(at)) {
    const type = String.fromCodePoint(day[at + 2] ?? 0);
    types[type] = (types[type] ?? 0) + 1;
  }
  return types;
}
