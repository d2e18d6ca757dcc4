/** A line of JSONL in, what it says out. */
import { EncodeError } from "../convert/encode-message.js";
import type { TextRecord } from "./text-record.js";

/**
 * Null for an empty line.
 * @throws EncodeError when the line is no object that `inspect` could have printed
 */
export function jsonRecord(line: string): TextRecord | null {
  if (line.trim() === "") return null;
  const object = parsed(line);
  const { event, session, sequence, name, fields, bytes } = object;
  if (typeof event === "string") {
    return { kind: "event", event: { kind: event, session: textOrNull("session", session) } };
  }
  return {
    kind: "message",
    session: textOrNull("session", session),
    sequence: sequenceOf(sequence),
    text: {
      name: textOrNull("name", name),
      fields: fieldsOf(fields),
      bytes: textOrNull("bytes", bytes),
    },
  };
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new EncodeError(`is no JSON: ${error instanceof Error ? error.message : "?"}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new EncodeError("is no JSON object");
}

function textOrNull(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  throw new EncodeError(`${name} is not text`);
}

/** The sequence number that a number, or the digits of one too large for that, spell. */
export function sequenceOf(value: unknown): bigint | null {
  if (value === undefined || value === null || value === "") return null;
  const isDigits = typeof value === "string" && /^\d+$/u.test(value);
  if (isDigits || (Number.isSafeInteger(value) && Number(value) >= 0))
    return BigInt(value as string);
  throw new EncodeError(`sequence is no sequence number`);
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "object" && !Array.isArray(value)) return new Map(Object.entries(value));
  throw new EncodeError("fields is no JSON object");
}
