/** `itchgen convert`: the messages of one file into a file of another kind. */
import { MessageReader } from "../../../runtime/message-reader.js";
import { ExitStatus } from "../exit-status.js";
import type { InputOptions } from "../input/input-options.js";
import { openInput } from "../input/open-input.js";
import { recordPlan } from "../input/record-plan.js";
import { walkFeed } from "../input/walk-feed.js";
import { filterOf, type FilterOptions } from "../inspect/filter.js";
import { noteUnknownTypes } from "../inspect/note-unknown-types.js";
import { StockLocates } from "../inspect/stock-locates.js";
import { plural } from "../plural.js";
import { Progress } from "../progress/progress.js";
import { DEFAULT_PROTOCOL, findProtocol } from "../protocol-registry.js";
import { runWriting, type WorkAhead } from "../output/writing-command.js";
import { copyRecords, filterRecords } from "./copy-records.js";
import { messageWriter } from "./message-writer.js";
import type { OutputKind } from "./output-kinds.js";
import { recordFilter } from "./record-filter.js";
import type { JobsOption } from "./jobs-option.js";
import type { PacketOptions } from "./packet-options.js";
import { requireKind } from "./require-kind.js";

/** What was typed after `itchgen convert`. */
export interface ConvertOptions extends InputOptions, PacketOptions, JobsOption {
  readonly to?: OutputKind;
  readonly force?: boolean;
  readonly partial?: boolean;
}

/** Runs the command and returns its exit status. */
export function runConvert(from: string, to: string, options: ConvertOptions): Promise<ExitStatus> {
  return copyMessages(
    { command: "convert", from, to, kind: () => requireKind(to, options.to) },
    options,
  );
}

/** What is copied, and where. */
export interface Copying {
  /** For messages to the user. */
  readonly command: string;
  readonly from: string;
  readonly to: string;
  /** The kind to be written, once it is known what the input is. */
  readonly kind: (input: string) => OutputKind;
  /** Which messages; all when left out. */
  readonly filter?: FilterOptions;
}

/** Copies messages from a file into another; whole or, unless `partial`, not at all. */
export function copyMessages(copying: Copying, options: ConvertOptions): Promise<ExitStatus> {
  const { command, from, to, filter } = copying;
  return runWriting(command, async (outputs) => {
    const protocolName = options.protocol ?? DEFAULT_PROTOCOL;
    const protocol = await findProtocol(protocolName);
    noteUnknownTypes(command, protocol, filter?.type ?? "");
    const input = openInput(from);
    // Otherwise nothing would be heard before more arrives.
    outputs.interruption.onAsked = (): void => {
      if (from === "-") process.stdin.destroy();
    };
    const progress = new Progress(input, process.stderr);
    const lazy = lazily(() => {
      // Messages left out would be gaps in their old numbers.
      const keepNumbers = filter === undefined;
      const { date: midnightNs, packetBytes, gather: gatherNs, jobs } = options;
      const packets = { midnightNs, keepNumbers, packetBytes, gatherNs };
      const onWork = (work: WorkAhead): void => outputs.addWork(work);
      const writing = { protocol, protocolName, jobs, onWork, ...packets };
      const kind = copying.kind(kindName);
      const file = outputs.open(to, { force: options.force ?? false });
      return messageWriter(kind, file, writing);
    });
    const locates = new StockLocates();
    const wanted = filter === undefined ? () => true : filterOf(filter, locates);
    let kindName = "";
    const counts = { read: 0, written: 0 };
    const { sentence, damage, isEnded } = await walkFeed(input, {
      protocol,
      sink: {
        begin: (kind) => {
          kindName = kind;
          lazy();
        },
        message: (message) => {
          counts.read++;
          if (!wanted(message)) return;
          counts.written++;
          lazy().write(message);
        },
        recordWalk: () => {
          const plan = recordPlan(protocol);
          const records = lazy().recordSink(plan);
          if (records === null) return null;
          if (filter === undefined) return copyRecords(records, counts);
          if (plan === null) return null;
          const isWanted = recordFilter(filter, { plan, locates });
          const messages = new MessageReader(protocol);
          return filterRecords(records, {
            plan,
            counts,
            isWanted,
            isOtherWanted: (view, offset, length) => wanted(messages.read(view, offset, length)),
          });
        },
        event: (event) => lazy().event(event),
      },
      kind: options.input,
      lines: options.line,
      checksums: options.checksums,
      afterChunk: async () => {
        await outputs.drain();
        progress.show(counts.read);
      },
    })
      .catch((error: unknown) => {
        outputs.interruption.check();
        throw error;
      })
      .finally(() => progress.clear());
    if (damage !== null && options.partial !== true) {
      damage.message += `; ${to} was not written (--partial writes what came before)`;
      throw damage;
    }
    const writer = lazy();
    await outputs.settle();
    writer.end(isEnded && damage === null);
    await outputs.commit();
    if (damage !== null) throw damage;
    if (sentence !== null) process.stderr.write(`${sentence}\n`);
    const left =
      writer.leftOut === 0
        ? ""
        : `; ${plural(writer.leftOut, "message")} that it cannot hold left out`;
    const share = filter === undefined ? "" : ` of ${counts.read.toLocaleString("en")}`;
    process.stderr.write(`${to}: ${plural(counts.written, "message")}${share} written${left}\n`);
    return ExitStatus.ok;
  });
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
