/** A BinaryFILE in, each of its payloads out, and a fault told apart from an end. */
import {
  BinaryFileReader,
  type FileEnding,
  type PayloadHandler,
} from "../../../runtime/framing/binary-file.js";
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { ExitStatus } from "../exit-status.js";
import { otherKind } from "./detect-kind.js";
import { InputError } from "./input-error.js";
import type { Input } from "./open-input.js";

/** What is done with a file. */
export interface DayFileWalk {
  readonly protocol: ProtocolDescriptor;
  readonly onPayload: PayloadHandler;
  /** Runs after each chunk: the place to wait for a slow output, and to show progress. */
  readonly afterChunk: () => Promise<void> | void;
}

/**
 * Hands out every payload in order and returns a sentence about the end, for the user.
 * @throws InputError, after all before it was handed out: the file is empty, of another kind, cut off,
 * or goes on after its end record.
 */
export async function walkDayFile(
  { name, chunks }: Input,
  { protocol, onPayload, afterChunk }: DayFileWalk,
): Promise<string | null> {
  const reader = new BinaryFileReader(onPayload);
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) refuseOtherKind(name, chunk, protocol);
    isFirst = false;
    reader.push(chunk);
    await afterChunk();
    if (reader.isDone) break;
  }
  if (isFirst) throw new InputError(ExitStatus.noInput, `${name}: is empty`);
  return report(name, reader.end());
}

function refuseOtherKind(name: string, head: Uint8Array, protocol: ProtocolDescriptor): void {
  const kind = otherKind(head, protocol);
  if (kind === null) return;
  throw new InputError(ExitStatus.noInput, `${name}: is no BinaryFILE: byte 0 begins ${kind}`);
}

function report(name: string, ending: FileEnding): string | null {
  const { position } = ending;
  switch (ending.kind) {
    case "stopped":
      return null;
    case "end-record":
      return `${name}: end of session at byte ${position}`;
    case "no-end-record":
      return `${name}: ends at byte ${position} without an end-of-session record: the session may have gone on`;
    case "bytes-after-end":
      throw new InputError(
        ExitStatus.damagedInput,
        `${name}: the length at byte ${position} is 0, which ends the session, but more bytes follow from byte ${position + 2}`,
      );
    case "truncated-length":
      throw new InputError(
        ExitStatus.damagedInput,
        `${name}: cut off at byte ${position + 1}: the length at byte ${position} has one of its 2 bytes`,
      );
    case "truncated-payload":
      throw new InputError(
        ExitStatus.damagedInput,
        `${name}: cut off at byte ${position + 2 + ending.present}: the record at byte ${position} has ${ending.present} of its ${ending.length} bytes`,
      );
  }
}
