/** The text of a message in, its bytes out, through the setters of the generated views. */
import type {
  FieldDescriptor,
  FieldValue,
  MessageDescriptor,
  ProtocolDescriptor,
  View,
} from "../../../runtime/descriptor.js";
import { tsFieldNames } from "../../names/ts-names.js";

/** A message as JSONL and CSV have it. */
export interface MessageText {
  /** The message's name; null for bytes that no message has. */
  readonly name: string | null;
  /** Values by field name; null when there are bytes only. */
  readonly fields: ReadonlyMap<string, unknown> | null;
  /** All bytes in hexadecimal, where the fields alone do not tell them. */
  readonly bytes: string | null;
}

/** What is wrong with a text, for the user. */
export class EncodeError extends Error {
  override readonly name = "EncodeError";
}

/** Encodes the messages of one protocol. */
export class MessageEncoder {
  readonly #messages: ReadonlyMap<string, Encoding>;

  constructor(protocol: ProtocolDescriptor) {
    this.#messages = new Map(
      protocol.messages.map((message) => [message.name, { message, view: new message.view() }]),
    );
  }

  /** @throws EncodeError when the text is no message. */
  encode({ name, fields, bytes }: MessageText): Uint8Array {
    if (bytes !== null) return bytesOf("bytes", bytes);
    if (fields === null) throw new EncodeError("there are neither fields nor bytes");
    const encoding = this.#messages.get(name ?? "");
    if (encoding === undefined) throw new EncodeError(`there is no message ${String(name)}`);
    const { message, view } = encoding;
    for (const [field, text] of fields) {
      if (field === message.remainder || message.fields.some((each) => each.name === field))
        continue;
      // In CSV, the columns of other messages' fields are empty.
      if (text === "") continue;
      throw new EncodeError(`${message.name} has no field ${field}`);
    }
    const rest = remainderOf(message, fields);
    const encoded = new Uint8Array(message.length + rest.length);
    encoded.set(rest, message.length);
    view.wrap(new DataView(encoded.buffer), 0);
    for (const field of message.fields) setField(view, field, fields.get(field.name));
    return encoded;
  }
}

interface Encoding {
  readonly message: MessageDescriptor;
  readonly view: View;
}

function remainderOf(
  { remainder }: MessageDescriptor,
  fields: ReadonlyMap<string, unknown>,
): Uint8Array {
  if (remainder === null) return new Uint8Array(0);
  return bytesOf(remainder, fields.get(remainder) ?? "");
}

/** Sets one field, and reads it back: setters cut off what does not fit. */
function setField(view: View, field: FieldDescriptor, text: unknown): void {
  const { name, wireType } = field;
  if (text === undefined) throw new EncodeError(`${name} is missing`);
  const value = valueOf(field, text);
  try {
    (view as unknown as Record<string, FieldValue>)[tsFieldNames(name).member] = value;
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof TypeError)) throw error;
    throw new EncodeError(`${name}: ${error.message}`, { cause: error });
  }
  if (isSame(field.read(view), value)) return;
  throw new EncodeError(`${name}: ${JSON.stringify(text)} does not fit in ${wireType}`);
}

function isSame(read: FieldValue, value: FieldValue): boolean {
  if (typeof read === "object" && typeof value === "object") {
    return Buffer.compare(read, value) === 0;
  }
  // Digits are read as a number or a bigint, whichever their width needs.
  return read === value || String(read) === String(value);
}

function valueOf({ name, kind, length }: FieldDescriptor, text: unknown): FieldValue {
  switch (kind) {
    case "char":
      if (typeof text === "string" && text.length === 1) return text.charCodeAt(0);
      throw new EncodeError(`${name}: ${JSON.stringify(text)} is not one character`);
    case "alpha":
      if (typeof text === "string") return text;
      throw new EncodeError(`${name}: ${JSON.stringify(text)} is not text`);
    case "bytes":
      return bytesOf(name, text);
    case "digits":
      return text === null || text === "" ? undefined : integerOf(name, text);
    case "integer":
      return length > 6 ? integerOf(name, text) : Number(integerOf(name, text));
  }
}

function integerOf(name: string, text: unknown): bigint {
  if (/^-?\d+$/u.test(String(text)) && (typeof text === "string" || Number.isSafeInteger(text))) {
    return BigInt(String(text));
  }
  throw new EncodeError(
    `${name}: ${JSON.stringify(text)} is not a whole number (values made for reading, as --pretty prints them, cannot be encoded)`,
  );
}

function bytesOf(name: string, text: unknown): Uint8Array {
  if (typeof text === "string" && text.length % 2 === 0 && /^[\da-f]*$/iu.test(text)) {
    return Uint8Array.from(Buffer.from(text, "hex"));
  }
  throw new EncodeError(`${name}: ${JSON.stringify(text)} is not hexadecimal`);
}
