/** `itchgen inspect`: prints the messages of a day file, one by one, through the generated views. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { Stop } from "../../../runtime/framing/binary-file.js";
import { FeedContext } from "../../../runtime/feed-context.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { ExitStatus } from "../exit-status.js";
import { InputError } from "../input/input-error.js";
import { openInput } from "../input/open-input.js";
import { walkDayFile } from "../input/walk-day-file.js";
import { Output } from "../output.js";
import { Progress } from "../progress.js";
import { DEFAULT_PROTOCOL, findProtocol } from "../protocol-registry.js";
import { filterOf, type FilterOptions } from "./filter.js";
import { humanText } from "./human-text.js";
import { jsonLine } from "./json-line.js";
import type { FramedMessage } from "./framed-message.js";

/** What was typed after `itchgen inspect`. */
export interface InspectOptions extends FilterOptions {
  readonly protocol?: string;
  readonly format?: "human" | "jsonl";
  readonly pretty?: boolean;
  readonly skip: number;
  readonly limit?: number;
}

/** Runs the command and returns its exit status. */
export async function runInspect(file: string, options: InspectOptions): Promise<ExitStatus> {
  const output = new Output(process.stdout);
  try {
    const protocol = await findProtocol(options.protocol ?? DEFAULT_PROTOCOL);
    noteUnknownTypes(protocol, options.type ?? "");
    const ending = await printMessages(file, { protocol, options, output });
    await output.flush();
    if (ending !== null) process.stderr.write(`${ending}\n`);
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

async function printMessages(
  file: string,
  { protocol, options, output }: Printing,
): Promise<string | null> {
  const { skip, limit = Number.POSITIVE_INFINITY, pretty = false } = options;
  const format = options.format ?? (process.stdout.isTTY ? "human" : "jsonl");
  const print = format === "jsonl" ? jsonLine : humanText;
  const input = openInput(file);
  const progress = new Progress(input, process.stdout.isTTY ? null : process.stderr);
  const messages = new MessageReader(protocol);
  const context = new FeedContext(protocol);
  const wanted = filterOf(options);
  let index = 0;
  let matched = 0;
  if (limit === 0) return null;
  try {
    return await walkDayFile(input, {
      protocol,
      onPayload: (view, offset, length, position) => {
        const read = messages.read(view, offset, length);
        if (read.message !== null && read.view !== null) context.see(read.message, read.view);
        const message: FramedMessage = { ...read, index, bytes: view, offset, length, position };
        index++;
        if (!wanted(message)) return undefined;
        matched++;
        if (matched <= skip) return undefined;
        output.write(print(message, { pretty, context }));
        return matched - skip >= limit || output.isClosed ? Stop : undefined;
      },
      afterChunk: async () => {
        await output.drain();
        progress.show(index);
      },
    });
  } finally {
    progress.clear();
  }
}

function noteUnknownTypes({ prefix, messages }: ProtocolDescriptor, types: string): void {
  for (const type of types) {
    if (messages.some((message) => message.type === type)) continue;
    process.stderr.write(
      `itchgen inspect: note: ${prefix} has no message of type ${type}; it has ${messages.map((each) => each.type).join("")}\n`,
    );
  }
}
