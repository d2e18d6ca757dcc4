/** Messages in, a pcap of their MoldUDP64 packets on one line out. */
import { pcapHeader, pcapRecord } from "../../../runtime/capture/pcap-writer.js";
import { udpFrame } from "../../../runtime/capture/udp-frame.js";
import type { RecordPlan } from "../input/record-plan.js";
import type { FramedMessage } from "../inspect/framed-message.js";
import { DEFAULT_LINE, DEFAULT_SOURCE, PACKET_DEFAULTS } from "../replay/defaults.js";
import { FeedPackets } from "../replay/feed-packets.js";
import type { RecordSink } from "./copy-records.js";
import type { MessageOutput, MessageWriter, WriterOptions } from "./message-writer.js";
import { PcapRecords } from "./pcap-records.js";
import { recordTime } from "./record-time.js";

/** Writes one file. */
export class PcapMessageWriter implements MessageWriter {
  readonly #packets: FeedPackets;
  readonly #file: MessageOutput;
  readonly #options: WriterOptions;
  #records: PcapRecords | null = null;

  constructor(file: MessageOutput, writerOptions: WriterOptions) {
    this.#file = file;
    this.#options = writerOptions;
    file.write(pcapHeader());
    const options = {
      ...PACKET_DEFAULTS,
      ...writerOptions,
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
    return this.#packets.leftOut + (this.#records?.leftOut ?? 0);
  }

  recordSink(plan: RecordPlan | null): RecordSink | null {
    if (plan === null) return null;
    const timeOf = recordTime(this.#options.protocol, plan);
    this.#records = new PcapRecords({ ...this.#options, batch: this.#file.batch, timeOf });
    return this.#records;
  }

  write(message: FramedMessage): void {
    this.#packets.add(message);
  }

  event(): void {
    // Packets tell sessions, and what is missing, by themselves.
  }

  end(isEnded: boolean): void {
    this.#records?.end(isEnded);
    this.#packets.end(isEnded);
  }
}
