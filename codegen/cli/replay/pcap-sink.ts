/** A replay into a pcap: what a host that listens to all lines would have captured. */
import type { Endpoint } from "../../../runtime/capture/ip-address.js";
import { pcapHeader, pcapRecord } from "../../../runtime/capture/pcap-writer.js";
import { udpFrame } from "../../../runtime/capture/udp-frame.js";
import type { OutputFile } from "../output/output-file.js";
import type { ArrivalSink } from "./arrival-sink.js";
import { DEFAULT_SOURCE } from "./defaults.js";
import type { Arrival } from "./faulty-line.js";

/** Ethernet, IPv4 and UDP headers: what is before a payload. */
const HEADERS = 42;

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
  const frame = udpFrame({
    source: endpoint.source ?? DEFAULT_SOURCE.address,
    sourcePort: DEFAULT_SOURCE.port,
    destination: endpoint.address,
    destinationPort: endpoint.port,
    payload: bytes,
  });
  if (turnedBit !== null) {
    const at = HEADERS + (turnedBit >> 3);
    frame[at] = (frame[at] ?? 0) ^ (1 << (turnedBit & 7));
  }
  return pcapRecord(frame, timeNs);
}
