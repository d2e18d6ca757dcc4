/** What attach() and poll() make of files that are not sound: a sentence, never a read outside. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import { DescriptorView } from "../../generated/ts/bridge/descriptor-view.js";
import { PublicationView } from "../../generated/ts/bridge/publication-view.js";
import { ReaderSlotView } from "../../generated/ts/bridge/reader-slot-view.js";
import { PollerState, ReaderState } from "../../generated/ts/bridge/codes.js";
import * as itch50 from "../../generated/ts/itch50/index.js";
import { FINGERPRINT as MOLDUDP64_FINGERPRINT } from "../../generated/ts/moldudp64/protocol.js";
import {
  attach,
  BridgeError,
  BridgeReader,
  readGeometry,
  type BridgeFault,
} from "../../runtime/bridge/index.js";
import { buildFeeder, sharedFolder, startFeeder, type Feeder } from "../support/bridge-feeder.js";

const folder = sharedFolder();
const NAME = "sound";
const path = join(folder, `${NAME}.control`);
let feeder: Feeder;

beforeAll(async () => {
  const program = buildFeeder(folder);
  feeder = await startFeeder(program, {
    name: NAME,
    folder,
    messages: 1,
    descriptors: 64,
    lag: 32,
    readers: 2,
    // Never: it keeps its files until it is told to end.
    waitFor: 100,
  });
});

afterAll(async () => {
  feeder.child.kill("SIGTERM");
  await feeder.report;
});

function faultOf(name: string, protocol: typeof itch50 = itch50): BridgeFault | null {
  try {
    attach(name, { protocol, folder }).detach();
    return null;
  } catch (error) {
    if (!(error instanceof BridgeError)) throw error;
    expect(error.message.length).toBeGreaterThan(20);
    return error.fault;
  }
}

/** A copy of the sound control file with something changed. */
function spoiled(name: string, change: (bytes: Buffer) => void): string {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(join(folder, `${name}.control`), bytes, { mode: 0o600 });
  return name;
}

function withHeader(name: string, change: (header: ControlHeaderView) => void): string {
  return spoiled(name, (bytes) =>
    change(new ControlHeaderView().wrap(new DataView(bytes.buffer, bytes.byteOffset), 0)),
  );
}

describe("attach refuses", () => {
  test("nothing about the sound one", () => {
    expect(faultOf(NAME)).toBeNull();
    expect(faultOf(withHeader("copy", () => undefined))).toBeNull();
  });

  test.each<[string, () => string, BridgeFault]>([
    ["a name with a slash", () => "../etc/passwd", "name"],
    ["an empty name", () => "", "name"],
    ["a name that begins with a dot", () => ".hidden", "name"],
    ["a bridge that is not there", () => "nobody", "absent"],
    [
      "a link",
      () => {
        symlinkSync(path, join(folder, "link.control"));
        return "link";
      },
      "permission",
    ],
    [
      "a file that others may read",
      () => {
        copyFileSync(path, join(folder, "open.control"));
        chmodSync(join(folder, "open.control"), 0o644);
        return "open";
      },
      "permission",
    ],
    [
      "a file that is cut off",
      () => {
        spoiled("cut", () => undefined);
        truncateSync(join(folder, "cut.control"), 600);
        return "cut";
      },
      "truncated",
    ],
    [
      "a file shorter than the header",
      () => {
        writeFileSync(join(folder, "tiny.control"), "ITCHGENB", { mode: 0o600 });
        return "tiny";
      },
      "truncated",
    ],
    ["another magic", () => withHeader("magic", (header) => (header.magic = "ITCHGENX")), "magic"],
    [
      "another layout",
      () => withHeader("layout", (header) => (header.fingerprint = 1n)),
      "version",
    ],
    [
      "packets of another layout",
      () => withHeader("framing", (header) => (header.framingFingerprint = 1n)),
      "fingerprint",
    ],
    [
      "messages of another layout",
      () => withHeader("messages", (header) => (header.messagesFingerprint = 1n)),
      "fingerprint",
    ],
    [
      "a ring of 0",
      () => withHeader("ring0", (header) => (header.descriptorCount = 0)),
      "geometry",
    ],
    [
      "a ring that is no power of two",
      () => withHeader("ring63", (header) => (header.descriptorCount = 63)),
      "geometry",
    ],
    [
      "a ring larger than the file",
      () => withHeader("ring128", (header) => (header.descriptorCount = 128)),
      "geometry",
    ],
    [
      "no reader slots",
      () => withHeader("slots0", (header) => (header.readerCount = 0)),
      "geometry",
    ],
    [
      "reader slots elsewhere",
      () => withHeader("slots", (header) => (header.readerOffset = 0)),
      "geometry",
    ],
    [
      "a lag limit beyond the ring",
      () => withHeader("lag", (header) => (header.lagLimit = 64)),
      "geometry",
    ],
    [
      "more packet memory than can be mapped",
      () => withHeader("memory", (header) => (header.dataLength = 1n << 40n)),
      "geometry",
    ],
    [
      "more packet memory than the file has",
      () => withHeader("short", (header) => (header.dataLength *= 2n)),
      "truncated",
    ],
    [
      "packet memory elsewhere",
      () => withHeader("path", (header) => (header.dataPath = "relative/packets")),
      "geometry",
    ],
    [
      "a poller that is gone",
      () => withHeader("gone", (header) => (header.pollerPid = 0x7fff_fffe)),
      "dead-poller",
    ],
    [
      "a poller that has stopped",
      () =>
        spoiled("stopped", (bytes) => {
          const view = new DataView(bytes.buffer, bytes.byteOffset);
          new PublicationView().wrap(view, ControlHeaderView.LENGTH).pollerState =
            PollerState.stopped;
        }),
      "dead-poller",
    ],
    [
      "when every slot is taken",
      () =>
        spoiled("full", (bytes) => {
          const view = new DataView(bytes.buffer, bytes.byteOffset);
          const slot = new ReaderSlotView();
          const first = ControlHeaderView.LENGTH + PublicationView.LENGTH;
          for (let index = 0; index < 2; index++) {
            slot.wrap(view, first + index * ReaderSlotView.LENGTH).readerPid = 1;
          }
        }),
      "no-slot",
    ],
  ])("%s", (_, make, fault) => {
    expect(faultOf(make())).toBe(fault);
  });

  test("a protocol of another fingerprint", () => {
    expect(faultOf(NAME, { ...itch50, FINGERPRINT: "0123456789abcdef" } as never)).toBe(
      "fingerprint",
    );
  });

  test("or accepts any header whatever its bits, and throws nothing else", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(79), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          spoiled("fuzz", (bytes) => {
            for (const [at, value] of changes) bytes[at] = value;
          });
          faultOf("fuzz");
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** Leaves so many descriptors to a process of its own, which attaches then. */
function attachWith(free: number): string {
  const script = `
    import { openSync, closeSync } from "node:fs";
    import * as itch50 from "./dist/generated/ts/itch50/index.js";
    import { attach } from "./dist/runtime/bridge/index.js";
    const taken = [];
    try {
      for (;;) taken.push(openSync("/dev/null"));
    } catch {}
    for (const file of taken.splice(0, ${free})) closeSync(file);
    let said = "attached";
    try {
      attach(${JSON.stringify(NAME)}, { protocol: itch50, folder: ${JSON.stringify(folder)} }).detach();
    } catch (error) {
      said = error.fault + " " + error.message;
    }
    for (const file of taken) closeSync(file);
    console.log(said);
  `;
  const run = 'ulimit -n 96; exec "$0" --input-type=module -e "$1"';
  return execFileSync("bash", ["-c", run, process.execPath, script], { encoding: "utf8" });
}

test("a process that has as many files open as it may is told that, whichever file it is", () => {
  // The control file, and the addon while that is open.
  for (const free of [0, 1])
    expect(attachWith(free)).toMatch(
      /^too-many-files (?:\/.*\.control|the mapping addon): this process, or the system, has no file descriptor left/u,
    );
  expect(attachWith(3)).toBe("attached\n");
});

const DATA_LENGTH = 4_096;

/** A control file of our own with one reader that was let in, over plain memory. */
function readerOver(head: number, descriptors: Uint8Array): BridgeReader<itch50.MessageHandlers> {
  const control = new Uint8Array(readFileSync(path)).buffer as ArrayBuffer;
  const geometry = readGeometry(control, {
    messages: itch50.FINGERPRINT,
    framing: MOLDUDP64_FINGERPRINT,
  });
  const reader = new BridgeReader({
    control,
    data: new ArrayBuffer(DATA_LENGTH),
    geometry,
    protocol: itch50,
    pid: process.pid,
    clock: () => 0,
  });
  const view = new DataView(control);
  const slot = new ReaderSlotView().wrap(view, geometry.readerOffset);
  slot.cursor = 0;
  slot.readerState = ReaderState.reading;
  expect(reader.isJoined).toBe(true);
  new PublicationView().wrap(view, ControlHeaderView.LENGTH).head = head >>> 0;
  new Uint8Array(control).set(descriptors, geometry.descriptorOffset);
  return reader;
}

/** The one value mostly, so that what lies behind it is reached. */
function often(value: number, other: fc.Arbitrary<number>): fc.Arbitrary<number> {
  return fc.oneof({ arbitrary: fc.constant(value), weight: 3 }, { arbitrary: other, weight: 1 });
}

describe("a spoiled ring", () => {
  const descriptorAt = (index: number): fc.Arbitrary<Uint8Array> =>
    fc
      .record({
        position: often(index, fc.nat(0xffff_ffff)),
        kind: often(1, fc.nat(255)),
        count: often(4, fc.nat(0xffff)),
        bufferOffset: often(0, fc.nat(0xffff_ffff)),
        // Zeros are blocks without bytes: four of them are sound.
        bufferLength: often(8, fc.oneof(fc.nat(DATA_LENGTH), fc.nat(0xffff_ffff))),
      })
      .map((fields) => {
        const bytes = new Uint8Array(DescriptorView.LENGTH);
        Object.assign(new DescriptorView().wrap(new DataView(bytes.buffer), 0), fields);
        return bytes;
      });

  test("is an error of the bridge, or is read: nothing else", () => {
    let torn = 0;
    let read = 0;
    fc.assert(
      fc.property(
        often(2, fc.nat(0xffff_ffff)),
        fc.tuple(descriptorAt(0), descriptorAt(1)),
        (head, ring) => {
          const reader = readerOver(head, Buffer.concat(ring));
          try {
            read += reader.poll({});
          } catch (error) {
            if (!(error instanceof BridgeError)) throw error;
            expect(error.fault).toBe("torn");
            torn++;
          }
        },
      ),
      { numRuns: 5_000 },
    );
    // Both outcomes were met, so that neither is taken for granted.
    expect(torn).toBeGreaterThan(100);
    expect(read).toBeGreaterThan(100);
  });
});
