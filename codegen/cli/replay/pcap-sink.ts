/** A replay into a pcap: what a host that listens to all lines would have captured. */
import type { Endpoint } from "../../../runtime/capture/ip-address.js";
import { pcapHeader, pcapRecord } from "../../../runtime/capture/pcap-writer.js";
import { isUdpChecksumLeftOut, type UdpDatagram } from "../../../runtime/capture/udp-checksum.js";
import { UDP_FRAME_AT, udpFrame } from "../../../runtime/capture/udp-frame.js";
import type { OutputFile } from "../output/output-file.js";
import type { ArrivalSink } from "./arrival-sink.js";
import { DEFAULT_SOURCE } from "./defaults.js";
import type { Arrival } from "./faulty-line.js";

const { udp: UDP, udpChecksum: CHECKSUM, payload: PAYLOAD } = UDP_FRAME_AT;

/** Writes one file. */
export class PcapSink implements ArrivalSink {
  readonly #file: OutputFile;
  readonly #lines: readonly Endpoint[];

  constructor(file: OutputFile, lines: readonly Endpoint[]) {
    this.#file = file;
    this.#lines = lines;
    file.write(pcapHeader());
  }

  take(arrival: Arrival): void {
    this.#file.write(recordOf(arrival, this.#lines));
  }

  drain(): Promise<void> {
    return this.#file.drain();
  }
}

/** The record of what arrives on one of the lines. */
export function recordOf(
  { line, timeNs, bytes, turnedBit }: Arrival,
  lines: readonly Endpoint[],
): Uint8Array {
  const endpoint = lines[line];
  if (endpoint === undefined) throw new RangeError(`there is no line ${line}`);
  const source = endpoint.source ?? DEFAULT_SOURCE.address;
  const destination = endpoint.address;
  const frame = udpFrame({
    source,
    sourcePort: DEFAULT_SOURCE.port,
    destination,
    destinationPort: endpoint.port,
    payload: bytes,
  });
  if (turnedBit !== null) {
    const datagram = { at: UDP, length: PAYLOAD - UDP + bytes.length, source, destination };
    turnRound(frame, datagram, 8 * PAYLOAD + turnedBit);
  }
  return pcapRecord(frame, timeNs);
}

/**
 * Turns a bit round, so that the checksum shows it. One that is by chance the sum which stands for none would show
 * nothing: then it is one of its own bits, by which it becomes neither that sum nor 0.
 */
function turnRound(frame: Uint8Array<ArrayBuffer>, datagram: UdpDatagram, bit: number): void {
  const view = new DataView(frame.buffer);
  if (isUdpChecksumLeftOut(view, datagram)) {
    const written = view.getUint16(CHECKSUM);
    view.setUint16(CHECKSUM, written ^ (written === 1 ? 2 : 1));
  } else view.setUint8(bit >> 3, view.getUint8(bit >> 3) ^ (1 << (bit & 7)));
}
