/** Messages in, a pcap of their MoldUDP64 packets on one line out. */
import { pcapHeader, pcapRecord } from "../../../runtime/capture/pcap-writer.js";
import { udpFrame } from "../../../runtime/capture/udp-frame.js";
import type { FramedMessage } from "../inspect/framed-message.js";
import type { OutputFile } from "../output-file.js";
import { DEFAULT_LINE, DEFAULT_SOURCE, PACKET_DEFAULTS } from "../replay/defaults.js";
import { FeedPackets } from "../replay/feed-packets.js";
import type { MessageWriter, WriterOptions } from "./message-writer.js";

/** Writes one file. */
export class PcapMessageWriter implements MessageWriter {
  readonly #packets: FeedPackets;

  constructor(file: OutputFile, { midnightNs, keepNumbers }: WriterOptions) {
    file.write(pcapHeader());
    const options = {
      ...PACKET_DEFAULTS,
      midnightNs,
      keepNumbers,
      rollAfter: 0,
      schedule: (timeNs: bigint): bigint => timeNs,
    };
    this.#packets = new FeedPackets(options, ({ bytes, timeNs }) => {
      const frame = udpFrame({
        source: DEFAULT_SOURCE.address,
        sourcePort: DEFAULT_SOURCE.port,
        destination: DEFAULT_LINE.address,
        destinationPort: DEFAULT_LINE.port,
        payload: bytes,
      });
      file.write(pcapRecord(frame, timeNs));
    });
  }

  get leftOut(): number {
    return this.#packets.leftOut;
  }

  write(message: FramedMessage): void {
    this.#packets.add(message);
  }

  event(): void {
    // Packets tell sessions, and what is missing, by themselves.
  }

  end(isEnded: boolean): void {
    this.#packets.end(isEnded);
  }
}
