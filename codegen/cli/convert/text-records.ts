/** Records of a BinaryFILE in, a row of text for each out, without an object or a string for a message. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { framedMessage, type FramedMessage } from "../inspect/framed-message.js";
import type { OutputBatch } from "../output-batch.js";
import type { RecordSink } from "./copy-records.js";
import { textRow, type TextPart, type TextRow } from "./text-row.js";
import type { TextStyle } from "./text-style.js";
import { writeNumber, writeUint64 } from "./write-number.js";

/** What the writer of one file needs. */
export interface TextRecordsOptions {
  readonly protocol: ProtocolDescriptor;
  readonly style: TextStyle;
  readonly batch: OutputBatch;
  /** Writes a message whose row is not made here. */
  readonly other: (message: FramedMessage) => void;
}

const PREFIX = 2;
const SPACE = 0x20;
const QUOTE = 0x22;

/** Writes the records of one file. */
export class TextRecords implements RecordSink {
  readonly #batch: OutputBatch;
  readonly #rows: readonly (TextRow | null)[];
  readonly #typeOffset: number;
  readonly #reader: MessageReader;
  readonly #other: (message: FramedMessage) => void;
  /** By byte: the character's bytes in the file, and whether it is that one byte and needs no quotes. */
  readonly #characters: readonly Uint8Array[];
  readonly #isPlain: Uint8Array;
  readonly #quoting: Uint8Array;

  constructor({ protocol, style, batch, other }: TextRecordsOptions) {
    this.#batch = batch;
    this.#other = other;
    this.#reader = new MessageReader(protocol);
    this.#typeOffset = protocol.messageTypeOffset ?? 0;
    const rows = Array.from<TextRow | null>({ length: 256 }).fill(null);
    for (const message of protocol.messages) rows[message.typeCode] = textRow(message, style);
    this.#rows = rows;
    this.#quoting = style.quoting;
    this.#characters = style.characters.map((character) => Buffer.from(character));
    this.#isPlain = Uint8Array.from(this.#characters, (bytes, code) =>
      bytes.length === 1 && bytes[0] === code && style.quoting[code] === 0 ? 1 : 0,
    );
  }

  copy(view: DataView, start: number, limit: number, first: number): void {
    let index = first;
    let next = start;
    for (let at = start; at < limit; at = next) {
      const length = view.getUint16(at);
      const offset = at + PREFIX;
      next = offset + length;
      const type = length > this.#typeOffset ? view.getUint8(offset + this.#typeOffset) : 0;
      const row = this.#rows[type] ?? null;
      if (row === null || row.length !== length) this.#writeOther(view, { offset, length, index });
      else this.#write(row, { view, offset, index });
      index++;
    }
  }

  #writeOther(
    bytes: DataView,
    place: { readonly offset: number; readonly length: number; readonly index: number },
  ): void {
    const none = { position: null, session: null, sequence: null, timeNs: null } as const;
    const found = this.#reader.read(bytes, place.offset, place.length);
    this.#other(framedMessage(found, { bytes, ...place, ...none }));
  }

  #write(
    { parts, mostBytes }: TextRow,
    place: { readonly view: DataView; readonly offset: number; readonly index: number },
  ): void {
    const { view, offset, index } = place;
    const batch = this.#batch;
    batch.reserve(mostBytes);
    for (const part of parts) {
      writeConstant(batch, part);
      const at = offset + part.offset;
      switch (part.value) {
        case "integer":
          writeNumber(batch, integerAt(view, at, part.width));
          break;
        case "uint64":
          writeUint64(batch, view.getUint32(at), view.getUint32(at + 4));
          break;
        case "char":
          this.#writeText(view, at, at + 1);
          break;
        case "alpha":
          this.#writeText(view, at, trimmed(view, at, at + part.width));
          break;
        case "index":
          writeNumber(batch, index);
          break;
        case "nothing":
          break;
      }
    }
  }

  #writeText(view: DataView, start: number, limit: number): void {
    const batch = this.#batch;
    const { bytes } = batch;
    const isPlain = this.#isPlain;
    let to = batch.length;
    for (let at = start; at < limit; at++) {
      const code = view.getUint8(at);
      if (isPlain[code] !== 1) {
        this.#writeMarked(view, start, limit);
        return;
      }
      bytes[to++] = code;
    }
    batch.length = to;
  }

  /** A text in which not every character is its own byte. */
  #writeMarked(view: DataView, start: number, limit: number): void {
    const batch = this.#batch;
    let needsQuotes = false;
    for (let at = start; at < limit; at++) needsQuotes ||= this.#quoting[view.getUint8(at)] === 1;
    if (needsQuotes) batch.bytes[batch.length++] = QUOTE;
    for (let at = start; at < limit; at++) {
      for (const byte of this.#characters[view.getUint8(at)] ?? []) {
        batch.bytes[batch.length++] = byte;
      }
    }
    if (needsQuotes) batch.bytes[batch.length++] = QUOTE;
  }
}

/** Four bytes at a time: what is written too much is overwritten by what follows. */
function writeConstant(batch: OutputBatch, { words, bytes }: TextPart): void {
  const { view, length } = batch;
  for (let word = 0; word < words.length; word++)
    view.setInt32(length + word * 4, words[word] ?? 0);
  batch.length = length + bytes;
}

function integerAt(view: DataView, at: number, width: number): number {
  switch (width) {
    case 1:
      return view.getUint8(at);
    case 2:
      return view.getUint16(at);
    case 4:
      return view.getUint32(at);
    case 6:
      return view.getUint16(at) * 0x1_0000_0000 + view.getUint32(at + 2);
    default: {
      let value = 0;
      for (let byte = 0; byte < width; byte++) value = value * 0x100 + view.getUint8(at + byte);
      return value;
    }
  }
}

/** Where the text ends whose padding ends at `limit`. */
function trimmed(view: DataView, start: number, limit: number): number {
  let end = limit;
  while (end > start && view.getUint8(end - 1) === SPACE) end--;
  return end;
}
