/**
 * Captures read by the poller's own reader, without DPDK: frame for frame, time for time and to the same end
 * as TypeScript reads the same bytes, whole, cut off anywhere, or with bytes changed.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { CaptureReader, frameTimeNs } from "../../runtime/capture/index.js";
import { temporaryFolder } from "../support/c-compiler.js";
import {
  interfaceBlock,
  packetBlock,
  pcapngBlock,
  sectionHeader,
  type InterfaceForm,
  type PacketForm,
} from "../support/captures.js";
import { captureOf, FEED_LINES, LINE_ARGUMENTS, readFeed } from "../support/feed-capture.js";
import { makeNative } from "../support/native.js";
import { hostileFeed } from "./hostile-feed.js";

const folder = temporaryFolder();
const DATA = "../shared/data";
let plain = "";

beforeAll(() => {
  plain = makeNative("DPDK=0");
  for (const name of ["event_printer", "frame_printer"])
    makeNative("program", `PROGRAM=../test/native/c/${name}.c`, "DPDK=0");
}, 300_000);

/** A section in parts, without its byte order in each. */
interface Section {
  readonly little: boolean;
  readonly interfaces: readonly Omit<InterfaceForm, "little">[];
  readonly packets: readonly (Omit<PacketForm, "little" | "kind"> & {
    readonly kind: PacketForm["kind"] | "other";
  })[];
}

/** Sections of either byte order, whose interfaces differ in all that an interface can. */
const sections: fc.Arbitrary<readonly Section[]> = fc.array(
  fc.record({
    little: fc.boolean(),
    interfaces: fc.array(
      fc.record(
        {
          linkType: fc.constantFrom(1, 101, 113, 276),
          snapLength: fc.constantFrom(0, 64, 262_144),
          // Coarser ones make seconds of these ticks that no number holds.
          resolution: fc.oneof(
            fc.integer({ min: 4, max: 12 }),
            fc.integer({ min: 13, max: 127 }),
            fc.integer({ min: 139, max: 255 }),
          ),
          offsetSeconds: fc.integer({ min: -(2 ** 33), max: 2 ** 33 }),
        },
        { requiredKeys: [] },
      ),
      { minLength: 1, maxLength: 5 },
    ),
    packets: fc.array(
      fc.record(
        {
          kind: fc.constantFrom("enhanced", "enhanced", "simple", "obsolete", "other"),
          // A packet of an interface that was not described ends the reading: rarely.
          interfaceIndex: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1, 4),
          ticks: fc.oneof(fc.bigInt(0n, 2n ** 53n), fc.bigInt(0n, 2n ** 64n - 1n)),
          bytes: fc.uint8Array({ maxLength: 120 }),
          originalLength: fc.nat(200),
        },
        { requiredKeys: ["kind", "ticks", "bytes"] },
      ),
      { maxLength: 50 },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

describe("pcapng", () => {
  test("any sections, whole, cut off, or damaged in one byte", { timeout: 60_000 }, () => {
    const harm = fc.oneof(
      fc.constant({ kind: "none", at: 0, value: 0 }),
      fc.record({ kind: fc.constant("cut"), at: fc.nat(), value: fc.constant(0) }),
      fc.record({ kind: fc.constant("byte"), at: fc.nat(), value: fc.nat(255) }),
    );
    fc.assert(
      fc.property(sections, harm, (written, { kind, at, value }) => {
        const bytes = pcapngOf(written);
        if (kind === "byte") bytes[at % bytes.length] = value;
        expectSame(kind === "cut" ? bytes.subarray(0, at % bytes.length) : bytes);
      }),
      { numRuns: 400 },
    );
  });

  test("a time of every power of ten and of two", () => {
    const ticks = [0n, 1n, 1_700_000_000_123_456n, 2n ** 52n - 1n];
    const sectionsOf = Array.from({ length: 256 }, (_, resolution) => ({
      little: resolution % 2 === 0,
      interfaces: [{ resolution, offsetSeconds: -5 }],
      packets: ticks.map((each) => ({
        kind: "enhanced" as const,
        ticks: each,
        bytes: Uint8Array.of(resolution),
      })),
    }));
    expectSame(pcapngOf(sectionsOf));
  });

  test("a second beyond 2^56 of them, which TypeScript rounds away", () => {
    const packet = { kind: "enhanced" as const, ticks: 10_000n, bytes: Uint8Array.of(1) };
    const interfaces = [{ resolution: 4, offsetSeconds: 2 ** 56 }];
    expectSame(pcapngOf([{ little: false, interfaces, packets: [packet] }]));
  });

  test("a hostile feed: every run, event and counter", () => {
    const packets = hostileFeed(2000, 11).map((bytes, index) => ({
      kind: "enhanced" as const,
      ticks: 1_000_000_000_000n + BigInt(index) * 10_000n,
      bytes,
    }));
    const pcapng = pcapngOf([{ little: false, interfaces: [{ resolution: 9 }], packets }]);
    const path = saved("hostile.pcapng", pcapng);
    const reading = readFeed(pcapng, FEED_LINES);
    const output = run("event_printer", ["--source", "file", path, ...LINE_ARGUMENTS]);
    const printed = output.split("\n").filter((line) => line.startsWith("> "));
    expect(printed.length).toBeGreaterThan(100);
    expect(printed.join("\n")).toBe(reading.lines.join("\n"));
    const report = JSON.parse(
      run("itch-poller", ["--source", "file", path, "--json", ...LINE_ARGUMENTS]),
    );
    expect(report.source).toBe("file:pcapng");
    expect(report.messages).toBe(reading.delivered);
    const { "other-group": otherGroups, ...frames } = report.counters.frames;
    expect(otherGroups).toBe(reading.otherGroups);
    const seen = Object.entries<number>(frames).filter(([, count]) => count > 0);
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(reading.verdicts));
  });
});

describe("pcap", () => {
  const captures = existsSync(DATA)
    ? readdirSync(DATA).filter((each) => each.endsWith(".pcap"))
    : ["(no ../shared/data)"];
  test.skipIf(!existsSync(DATA)).each(captures)("%s", (file) => {
    expectSame(readFileSync(join(DATA, file)));
  });

  test("a hostile feed, cut off at every length of its last records", () => {
    const capture = captureOf(hostileFeed(30, 5));
    for (let cut = 0; cut < 100; cut += 3) expectSame(capture.subarray(0, capture.length - cut));
  });
});

function pcapngOf(written: readonly Section[]): Buffer {
  return Buffer.concat(
    written.flatMap(({ little, interfaces, packets }) => [
      sectionHeader(little),
      ...interfaces.map((each) => interfaceBlock({ ...each, little })),
      ...packets.map(({ kind, ...packet }) =>
        kind === "other"
          ? pcapngBlock(5, packet.bytes, little)
          : packetBlock({ ...packet, kind, little }),
      ),
    ]),
  );
}

function expectSame(bytes: Uint8Array): void {
  const output = run("frame_printer", [saved("frames.capture", bytes)]);
  const expected = readInTypeScript(bytes);
  const found = output.trimEnd().split("\n");
  // Beyond 2^53 seconds, some 285 million years, TypeScript rounds a time and C does not: all else is compared.
  const comparable = found.map((line, index) =>
    expected[index]?.startsWith("rounded ") === true ? line.replace(/^\d+/u, "rounded") : line,
  );
  expect(comparable).toEqual(expected);
}

/** What frame_printer is to print. */
function readInTypeScript(bytes: Uint8Array): string[] {
  if (!CaptureReader.isCapture(bytes) || bytes.length < 12) return ["refused"];
  const lines: string[] = [];
  const reader = new CaptureReader((frame) => {
    const { view, offset, length, originalLength, linkType } = frame;
    let sum = 0;
    for (let at = 0; at < length; at++)
      sum = (Math.imul(sum, 31) + view.getUint8(offset + at)) >>> 0;
    const isRounded = frame.seconds !== null && !Number.isSafeInteger(frame.seconds);
    const time = isRounded ? "rounded" : BigInt.asUintN(64, frameTimeNs(frame) ?? 0n);
    lines.push(`${time} ${length} ${originalLength} ${linkType} ${sum}`);
  });
  reader.push(bytes);
  const { kind, position } = reader.end();
  const ending = kind === "whole" ? "whole" : "damaged";
  return [...lines, `${ending} after ${lines.length} at ${position}`];
}

function run(name: string, args: readonly string[]): string {
  return execFileSync(join(plain, name), args, { encoding: "utf8", maxBuffer: 1 << 28 });
}

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
