/** The header of a control file in, where its parts are out, after every number was held against the others. */
import { FINGERPRINT as BRIDGE_FINGERPRINT } from "../../generated/ts/bridge/protocol.js";
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import { DescriptorView } from "../../generated/ts/bridge/descriptor-view.js";
import { PublicationView } from "../../generated/ts/bridge/publication-view.js";
import { ReaderSlotView } from "../../generated/ts/bridge/reader-slot-view.js";
import { BridgeError } from "./bridge-error.js";

/** Where the parts of a control file are, and what it belongs to. */
export interface Geometry {
  /** When the poller started, in nanoseconds since 1970: another number is another poller. */
  readonly epoch: bigint;
  /** The process that publishes. */
  readonly pollerPid: number;
  /** Absolute path of the data file. */
  readonly dataPath: string;
  /** Bytes of the data file. */
  readonly dataLength: number;
  /** Bytes of the control file. */
  readonly controlLength: number;
  /** Where the ring begins, in bytes. */
  readonly descriptorOffset: number;
  /** A power of two. */
  readonly descriptorCount: number;
  /** Where the reader slots begin, in bytes. */
  readonly readerOffset: number;
  /** Reader slots, free and taken: 1 to 64. */
  readonly readerCount: number;
  /** Descriptors that a reader may be behind. */
  readonly lagLimit: number;
}

/** What a reader was made for. */
export interface ExpectedFingerprints {
  /** Of the messages' protocol, 16 hexadecimal digits. */
  readonly messages: string;
  /** Of MoldUDP64, or of what else frames the messages. */
  readonly framing: string;
}

const MAGIC = "ITCHGENB";

/** The most descriptors and reader slots that a poller makes. */
const MOST_DESCRIPTORS = 1 << 24;
const MOST_READERS = 64;

/**
 * Reads and checks a header.
 * @throws BridgeError when it is no bridge, one of another layout, or its numbers do not fit together.
 */
export function readGeometry(control: ArrayBuffer, expected: ExpectedFingerprints): Geometry {
  const least = ControlHeaderView.LENGTH + PublicationView.LENGTH;
  if (control.byteLength < least) {
    throw new BridgeError(
      "truncated",
      `the control file has ${control.byteLength} bytes, but its header alone takes ${least}`,
    );
  }
  const header = new ControlHeaderView().wrap(new DataView(control), 0);
  if (header.magic !== MAGIC) throw new BridgeError("magic", "the file is no bridge");
  requireFingerprints(header, expected);
  const geometry: Geometry = {
    epoch: header.epoch,
    pollerPid: header.pollerPid,
    dataPath: header.dataPath,
    dataLength: Number(header.dataLength),
    controlLength: header.controlLength,
    descriptorOffset: header.descriptorOffset,
    descriptorCount: header.descriptorCount,
    readerOffset: header.readerOffset,
    readerCount: header.readerCount,
    lagLimit: header.lagLimit,
  };
  requireSound(geometry, least, control.byteLength);
  return geometry;
}

function requireFingerprints(header: ControlHeaderView, expected: ExpectedFingerprints): void {
  const found = hex(header.fingerprint);
  if (found !== BRIDGE_FINGERPRINT) {
    throw new BridgeError(
      "version",
      `the poller lays out its bridge as ${found}, this reader as ${BRIDGE_FINGERPRINT}: build both from one version of itchgen`,
    );
  }
  for (const [what, ofPoller, ofReader] of [
    ["packets", hex(header.framingFingerprint), expected.framing],
    ["messages", hex(header.messagesFingerprint), expected.messages],
  ] as const) {
    if (ofPoller === ofReader) continue;
    throw new BridgeError(
      "fingerprint",
      `the poller publishes ${what} of layout ${ofPoller}, this reader was generated for ${ofReader}`,
    );
  }
}

function hex(fingerprint: bigint): string {
  return fingerprint.toString(16).padStart(16, "0");
}

function requireSound(geometry: Geometry, least: number, length: number): void {
  const { descriptorCount, descriptorOffset, readerCount, readerOffset, lagLimit } = geometry;
  const isPowerOfTwo = descriptorCount > 0 && (descriptorCount & (descriptorCount - 1)) === 0;
  const readerLimit = readerOffset + readerCount * ReaderSlotView.LENGTH;
  const ringLimit = descriptorOffset + descriptorCount * DescriptorView.LENGTH;
  requireThat(
    geometry.controlLength === length,
    "truncated",
    `the control file has ${length} of its ${geometry.controlLength} bytes`,
  );
  requireThat(
    isPowerOfTwo && descriptorCount <= MOST_DESCRIPTORS,
    "geometry",
    `a ring of ${descriptorCount} descriptors is no ring`,
  );
  requireThat(
    readerCount >= 1 && readerCount <= MOST_READERS,
    "geometry",
    `${readerCount} reader slots cannot be`,
  );
  requireThat(
    lagLimit >= 1 && lagLimit < descriptorCount,
    "geometry",
    `a lag limit of ${lagLimit} does not fit a ring of ${descriptorCount}`,
  );
  requireThat(
    readerOffset === least && descriptorOffset === readerLimit,
    "geometry",
    `reader slots at ${readerOffset} and descriptors at ${descriptorOffset} overlap or leave a hole`,
  );
  requireThat(ringLimit === length, "geometry", "the ring does not end with the file");
  requireThat(
    geometry.dataLength > 0 && geometry.dataLength <= 0xffff_ffff,
    "geometry",
    `${geometry.dataLength} bytes of packet memory cannot be`,
  );
  requireThat(
    /^\/[ -~]+$/u.test(geometry.dataPath) && !geometry.dataPath.includes("/../"),
    "geometry",
    "the path of the data file is none",
  );
}

function requireThat(holds: boolean, fault: "geometry" | "truncated", sentence: string): void {
  if (!holds) throw new BridgeError(fault, sentence);
}
