/** Any input in, its messages and events out: tells by the first bytes what the input is, and reads it so. */
import type { Endpoint } from "../../../runtime/capture/ip-address.js";
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { ExitStatus } from "../exit-status.js";
import type { CaptureFacts } from "./capture-facts.js";
import { detectKind } from "./detect-kind.js";
import type { FeedSink } from "./feed.js";
import { InputError } from "./input-error.js";
import type { InputKind } from "./input-kind.js";
import type { Input } from "./open-input.js";
import { readHead } from "./read-head.js";
import type { Stream } from "./stream-table.js";
import { walkCapture } from "./walk-capture.js";
import { walkDayFile } from "./walk-day-file.js";
import { walkMoldDump } from "./walk-mold-dump.js";
import { walkSoupStream } from "./walk-soup-stream.js";
import { walkText } from "./walk-text.js";

/** What is done with an input. */
export interface FeedWalk {
  readonly protocol: ProtocolDescriptor;
  readonly sink: FeedSink;
  /** What the input is; told by its first bytes when left out. */
  readonly kind?: InputKind | undefined;
  /** The lines of a capture that are read; all when left out or empty. */
  readonly lines?: readonly Endpoint[] | undefined;
  /** Whether datagrams with a wrong checksum are dropped, as a receiving host does; default true. */
  readonly checksums?: boolean | undefined;
  /** Runs after each chunk: the place to wait for a slow output, and to show progress. */
  readonly afterChunk: () => Promise<void> | void;
}

/** How it went. */
export interface WalkEnding {
  readonly kind: InputKind;
  /** What the input was and how it ended, for the user; null when the sink ended the reading. */
  readonly sentence: string | null;
  /** The input is damaged: everything before the damage was handed out. */
  readonly damage: InputError | null;
  /** The last thing in the input was the end of a session. */
  readonly isEnded: boolean;
  /** What a capture's frames came to; null for other inputs. */
  readonly capture: CaptureFacts | null;
  /** The streams that were received; empty for inputs without packets. */
  readonly streams: readonly Stream[];
}

/** Bytes looked at to tell what an input is. */
const HEAD = 4096;

/**
 * Hands out everything in order.
 * @throws InputError when the input is empty, cannot be read, or is of a kind that holds no messages, or no
 * lines where lines were asked for
 */
export async function walkFeed(input: Input, walk: FeedWalk): Promise<WalkEnding> {
  const { head, rest } = await readHead(input, HEAD);
  if (head.length === 0) throw new InputError(ExitStatus.noInput, `${input.name}: is empty`);
  const kind = walk.kind ?? kindOf(input.name, head, walk.protocol);
  if (kind !== "pcap" && (walk.lines ?? []).length > 0) {
    throw new InputError(
      ExitStatus.usage,
      `${input.name}: --line is for captures; this is a ${kind}`,
    );
  }
  walk.sink.begin?.(kind);
  const ending = await walkKind(kind, rest, walk);
  walk.sink.end?.();
  return ending;
}

function walkKind(kind: InputKind, rest: Input, walk: FeedWalk): Promise<WalkEnding> {
  switch (kind) {
    case "binaryfile":
      return walkDayFile(rest, walk);
    case "pcap":
      return walkCapture(rest, walk);
    case "moldudp64":
      return walkMoldDump(rest, walk);
    case "soupbintcp":
      return walkSoupStream(rest, walk);
    case "jsonl":
    case "csv":
      return walkText(kind, rest, walk);
  }
}

function kindOf(name: string, head: Uint8Array, protocol: ProtocolDescriptor): InputKind {
  const detected = detectKind(head, protocol);
  if (detected.kind !== "other") return detected.kind;
  throw new InputError(
    ExitStatus.noInput,
    `${name}: holds no messages that can be read: byte 0 begins ${detected.name}`,
  );
}
