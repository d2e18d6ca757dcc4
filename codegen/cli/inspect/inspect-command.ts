/** `itchgen inspect`: prints messages, one by one, through the generated views. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { Stop } from "../../../runtime/framing/binary-file.js";
import { FeedContext } from "../../../runtime/feed-context.js";
import { ExitStatus } from "../exit-status.js";
import type { FeedPacket, FeedSink } from "../input/feed.js";
import { InputError } from "../input/input-error.js";
import type { InputOptions } from "../input/input-options.js";
import { openInput } from "../input/open-input.js";
import { walkFeed, type WalkEnding } from "../input/walk-feed.js";
import { Output } from "../output/output.js";
import { Progress } from "../progress/progress.js";
import { DEFAULT_PROTOCOL, findProtocol } from "../protocol-registry.js";
import { EventFilter, type EventChoice } from "./event-filter.js";
import { eventHumanText, eventJsonLine } from "./event-text.js";
import { filterOf, type FilterOptions } from "./filter.js";
import type { FramedMessage } from "./framed-message.js";
import { humanText } from "./human-text.js";
import { jsonLine } from "./json-line.js";
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
    const protocol = await findProtocol(options.protocol ?? DEFAULT_PROTOCOL);
    noteUnknownTypes(protocol, options.type ?? "");
    if (options.limit === 0) return ExitStatus.ok;
    const { sentence, damage } = await printFeed(file, { protocol, options, output });
    await output.flush();
    if (damage !== null) throw damage;
    if (sentence !== null) process.stderr.write(`${sentence}\n`);
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

async function printFeed(file: string, printing: Printing): Promise<WalkEnding> {
  const { protocol, options, output } = printing;
  const input = openInput(file);
  const progress = new Progress(input, process.stdout.isTTY ? null : process.stderr);
  const printer = options.packets === true ? packetPrinter(printing) : messagePrinter(printing);
  try {
    return await walkFeed(input, {
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
  } finally {
    progress.clear();
  }
}

interface Printer {
  readonly sink: FeedSink;
  /** How many things were seen, for the progress line. */
  readonly seen: () => number;
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
  return {
    seen: () => seen,
    sink: {
      message: (message: FramedMessage) => {
        seen++;
        events.flush();
        if (message.message !== null && message.view !== null) {
          context.see(message.message, message.view);
        }
        if (!wanted(message)) return undefined;
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

function packetPrinter({ options, output }: Printing): Printer {
  const print = formatOf(options) === "human" ? packetHumanText : packetJsonLine;
  const style = { pretty: options.pretty ?? false };
  const window = windowOf(options);
  let seen = 0;
  return {
    seen: () => seen,
    sink: {
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

function noteUnknownTypes({ prefix, messages }: ProtocolDescriptor, types: string): void {
  for (const type of types) {
    if (messages.some((message) => message.type === type)) continue;
    process.stderr.write(
      `itchgen inspect: note: ${prefix} has no message of type ${type}; it has ${messages.map((each) => each.type).join("")}\n`,
    );
  }
}
