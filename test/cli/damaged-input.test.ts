/** `itchgen inspect` and `itchgen stats` on files that are damaged, or something else. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { pcapFile } from "../support/captures.js";
import { itchgen } from "../support/cli.js";
import { ADD, DELETE, fileOf } from "../support/day-hex.js";

const folder = temporaryFolder();

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

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
