/** A BinaryFILE in, each of its payloads out, and a fault told apart from an end. */
import { RecordHeaderView } from "../../../generated/ts/binaryfile/index.js";
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { BinaryFileReader, type FileEnding } from "../../../runtime/framing/binary-file.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { ExitStatus } from "../exit-status.js";
import { framedMessage } from "../inspect/framed-message.js";
import type { FeedSink } from "./feed.js";
import { InputError } from "./input-error.js";
import type { Input } from "./open-input.js";
import { readChunks } from "./read-chunks.js";
import type { FeedWalk, WalkEnding } from "./walk-feed.js";

/** Hands out every payload in order; they have neither session nor sequence number. */
export async function walkDayFile(
  input: Input,
  { protocol, sink, afterChunk }: FeedWalk,
): Promise<WalkEnding> {
  const walk = sink.recordWalk?.() ?? null;
  const reader =
    walk === null ? messageByMessage(protocol, sink) : BinaryFileReader.ofRecords(walk);
  const damage = await readChunks(input, reader, afterChunk);
  const ending = reader.end();
  return {
    kind: "binaryfile",
    ...(damage === null ? report(input.name, ending) : { sentence: null, damage }),
    isEnded: ending.kind === "end-record",
    capture: null,
    streams: [],
  };
}

function messageByMessage(protocol: ProtocolDescriptor, sink: FeedSink): BinaryFileReader {
  const messages = new MessageReader(protocol);
  let index = 0;
  return new BinaryFileReader((view, offset, length, position) =>
    sink.message?.(
      framedMessage(messages.read(view, offset, length), {
        index: index++,
        bytes: view,
        offset,
        length,
        position: position + RecordHeaderView.LENGTH,
        session: null,
        sequence: null,
        timeNs: null,
      }),
    ),
  );
}

function report(name: string, ending: FileEnding): Pick<WalkEnding, "sentence" | "damage"> {
  const { position } = ending;
  const whole = (sentence: string | null): Pick<WalkEnding, "sentence" | "damage"> => ({
    sentence: sentence === null ? null : `${name}: BinaryFILE, ${sentence}`,
    damage: null,
  });
  const damaged = (what: string): Pick<WalkEnding, "sentence" | "damage"> => ({
    sentence: null,
    damage: new InputError(ExitStatus.damagedInput, `${name}: ${what}`),
  });
  switch (ending.kind) {
    case "stopped":
      return whole(null);
    case "end-record":
      return whole(`end of session at byte ${position}`);
    case "no-end-record":
      return whole(
        `ends at byte ${position} without an end-of-session record: the session may have gone on`,
      );
    case "bytes-after-end":
      return damaged(
        `the length at byte ${position} is 0, which ends the session, but more bytes follow from byte ${position + 2}`,
      );
    case "truncated-length":
      return damaged(
        `cut off at byte ${position + 1}: the length at byte ${position} has one of its 2 bytes`,
      );
    case "truncated-payload":
      return damaged(
        `cut off at byte ${position + 2 + ending.present}: the record at byte ${position} has ${ending.present} of its ${ending.length} bytes`,
      );
  }
}
