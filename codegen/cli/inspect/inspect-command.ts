/** `itchgen inspect`: prints messages, one by one, through the generated views. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { Stop } from "../../../runtime/framing/binary-file.js";
import { FeedContext } from "../../../runtime/feed-context.js";
import { ExitStatus } from "../exit-status.js";
import type { FeedPacket, FeedSink } from "../input/feed.js";
import { InputError } from "../input/input-error.js";
import type { InputKind } from "../input/input-kind.js";
import type { InputOptions } from "../input/input-options.js";
import { openInput } from "../input/open-input.js";
import { walkFeed, type WalkEnding } from "../input/walk-feed.js";
import { Output } from "../output/output.js";
import { plural } from "../plural.js";
import { Progress } from "../progress/progress.js";
import { DEFAULT_PROTOCOL, findProtocol } from "../protocol-registry.js";
import { EventFilter, type EventChoice } from "./event-filter.js";
import { eventHumanText, eventJsonLine } from "./event-text.js";
import { filterOf, type FilterOptions } from "./filter.js";
import type { FramedMessage } from "./framed-message.js";
import { humanText } from "./human-text.js";
import { jsonLine } from "./json-line.js";
import { noteUnknownTypes } from "./note-unknown-types.js";
import { packetHumanText, packetJsonLine } from "./packet-text.js";

/** What was typed after `itchgen inspect`. */
export interface InspectOptions extends FilterOptions, InputOptions {
  readonly format?: "human" | "jsonl";
  readonly pretty?: boolean;
  readonly packets?: boolean;
  readonly events: EventChoice;
  readonly skip: number;
  readonly limit?: number;
}

/** Runs the command and returns its exit status. */
export async function runInspect(file: string, options: InspectOptions): Promise<ExitStatus> {
  const output = new Output(process.stdout);
  try {
    refusePacketFilters(options);
    const protocol = await findProtocol(options.protocol ?? DEFAULT_PROTOCOL);
    noteUnknownTypes("inspect", protocol, options.type ?? "");
    if (options.limit === 0) return ExitStatus.ok;
    const { sentence, damage, note } = await printFeed(file, { protocol, options, output });
    await output.flush();
    if (damage !== null) throw damage;
    if (sentence !== null) process.stderr.write(`${sentence}\n`);
    if (note !== null) process.stderr.write(`itchgen inspect: note: ${note}\n`);
    return ExitStatus.ok;
  } catch (error) {
    await output.flush();
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`itchgen inspect: ${error.message}\n`);
    return error.status;
  }
}

interface Printing {
  readonly protocol: ProtocolDescriptor;
  readonly options: InspectOptions;
  readonly output: Output;
}

function refusePacketFilters({ packets, type, stock, stockLocate }: InspectOptions): void {
  if (packets !== true || (type ?? stock ?? stockLocate) === undefined) return;
  throw new InputError(
    ExitStatus.usage,
    "--packets prints packets as they came: --type, --stock and --stock-locate ask about messages",
  );
}

async function printFeed(
  file: string,
  printing: Printing,
): Promise<WalkEnding & { readonly note: string | null }> {
  const { protocol, options, output } = printing;
  const input = openInput(file);
  const progress = new Progress(input, process.stdout.isTTY ? null : process.stderr);
  const printer =
    options.packets === true ? packetPrinter(input.name, printing) : messagePrinter(printing);
  try {
    const ending = await walkFeed(input, {
      protocol,
      sink: printer.sink,
      kind: options.input,
      lines: options.line,
      checksums: options.checksums,
      afterChunk: async () => {
        await output.drain();
        progress.show(printer.seen());
      },
    });
    return { ...ending, note: printer.note() };
  } finally {
    progress.clear();
  }
}

interface Printer {
  readonly sink: FeedSink;
  /** How many things were seen, for the progress line. */
  readonly seen: () => number;
  /** What is to be said at the end about what was printed. */
  readonly note: () => string | null;
}

function messagePrinter({ protocol, options, output }: Printing): Printer {
  const isHuman = formatOf(options) === "human";
  const print = isHuman ? humanText : jsonLine;
  const printEvent = isHuman ? eventHumanText : eventJsonLine;
  const context = new FeedContext(protocol);
  const style = { pretty: options.pretty ?? false, history: protocol.history, context };
  const wanted = filterOf(options);
  const events = new EventFilter(options.events, (event) => output.write(printEvent(event)));
  const window = windowOf(options);
  let seen = 0;
  let passed = 0;
  return {
    seen: () => seen,
    note: () =>
      seen > 0 && passed === 0 ? `none of ${plural(seen, "message")} passes the filters` : null,
    sink: {
      message: (message: FramedMessage) => {
        seen++;
        events.flush();
        if (message.message !== null && message.view !== null) {
          context.see(message.message, message.view);
        }
        if (!wanted(message)) return undefined;
        passed++;
        const place = window();
        if (place === "before") return undefined;
        output.write(print(message, style));
        return place === "last" || output.isClosed ? Stop : undefined;
      },
      event: (event) => events.take(event),
      end: () => events.flush(),
    },
  };
}

/** Kinds of inputs that keep messages alone. */
const WITHOUT_PACKETS: ReadonlySet<InputKind> = new Set(["binaryfile", "jsonl", "csv"]);

function packetPrinter(name: string, { options, output }: Printing): Printer {
  const print = formatOf(options) === "human" ? packetHumanText : packetJsonLine;
  const style = { pretty: options.pretty ?? false };
  const window = windowOf(options);
  let seen = 0;
  return {
    seen: () => seen,
    note: () => null,
    sink: {
      begin: (kind) => {
        if (!WITHOUT_PACKETS.has(kind)) return;
        throw new InputError(
          ExitStatus.usage,
          `${name}: a ${kind} holds messages alone: it has no packets to be shown`,
        );
      },
      packet: (packet: FeedPacket) => {
        seen++;
        const place = window();
        if (place === "before") return undefined;
        output.write(print(packet, style));
        return place === "last" || output.isClosed ? Stop : undefined;
      },
    },
  };
}

function formatOf({ format }: InspectOptions): "human" | "jsonl" {
  return format ?? (process.stdout.isTTY ? "human" : "jsonl");
}

/** Where each thing that passes the filters lies: before what was asked for, in it, or its last. */
function windowOf({
  skip,
  limit = Number.POSITIVE_INFINITY,
}: InspectOptions): () => "before" | "in" | "last" {
  let matched = 0;
  return () => {
    matched++;
    if (matched <= skip) return "before";
    return matched - skip >= limit ? "last" : "in";
  };
}
