/** A protocol's messages in, the header for messages in blocks out. */
import { hasBatches } from "../../layout/message-blocks.js";
import type { FieldLayout, MessageLayout, ProtocolLayout } from "../../layout/protocol-layout.js";
import { cFieldNames, cList, cListAccess, cNames } from "../../names/c-names.js";
import { screamingCase } from "../../names/case.js";
import { bannerOf } from "../banner.js";
import type { OutputFile } from "../output-file.js";
import { scalarType } from "./c-type.js";
import { commentText } from "./comment.js";
import { fillTemplate } from "./template.js";

/** Emits `c/<prefix>_blocks.h`; nothing where blocks cannot be sorted into batches. */
export function blockFiles(protocol: ProtocolLayout): readonly OutputFile[] {
  const { prefix, messages } = protocol;
  if (!hasBatches(protocol)) return [];
  const lists = [
    ...messages.map(({ name, title, type }) => ({
      name: cList(prefix, name),
      doc: `\`${type}\`: ${commentText(title)}.`,
    })),
    { name: cList(prefix, "unknown"), doc: "No message has the type byte." },
    { name: cList(prefix, "short_message"), doc: "The bytes end before the message does." },
    { name: cList(prefix, "empty"), doc: "Blocks without a message." },
  ];
  return [
    {
      path: `c/${prefix}_blocks.h`,
      text: fillTemplate("blocks.h", {
        banner: bannerOf(protocol),
        guard: screamingCase(prefix),
        prefix,
        count: lists.length,
        lists: lists.map((list, value) => ({ ...list, value })),
        plan: planRows(messages),
        messages: messages.map((message) =>
          fillTemplate("message-blocks.h", messageFacts(message, protocol)).trimEnd(),
        ),
      }),
    },
  ];
}

const ENTRIES_PER_ROW = 8;

/** The plan as rows of text: C++ knows no designated array elements. */
function planRows(messages: readonly MessageLayout[]): readonly string[] {
  const unknown = entryOf(messages.length, 1);
  const entries = Array.from({ length: 256 }, () => unknown);
  for (const [list, { typeCode, length }] of messages.entries()) {
    entries[typeCode] = entryOf(list, Math.max(length, 1));
  }
  // No list comes after that of unknown types, so no entry has more digits.
  const digits = unknown.toString(16).length;
  const words = entries.map((entry) => `0x${entry.toString(16).padStart(digits, "0")}`);
  return Array.from({ length: words.length / ENTRIES_PER_ROW }, (_, row) => {
    const own = words.slice(row * ENTRIES_PER_ROW, (row + 1) * ENTRIES_PER_ROW);
    return `${own.join(", ")},`;
  });
}

function entryOf(list: number, least: number): number {
  return (list << 16) | least;
}

function messageFacts(message: MessageLayout, { prefix, messageType }: ProtocolLayout): object {
  const names = cNames(prefix, message.name);
  const list = cList(prefix, message.name);
  const at = cListAccess(names);
  return {
    tag: names.tag,
    list,
    at,
    columns: message.fields
      .filter(({ name }) => name !== messageType?.name)
      .flatMap((field) => {
        const own = cFieldNames(names, field.name);
        const column = columnOf(field);
        if (column === null) return [];
        const doc = `the ${field.name.replaceAll("_", " ")}`;
        const get = column.isKey ? own.key : own.get;
        return [{ name: own.column, type: column.type, doc, get, at, list }];
      }),
  };
}

/** Numbers and codes as their getters return them, texts of at most 8 bytes as keys; others have none. */
function columnOf({ wireType }: FieldLayout): { type: string; isKey: boolean } | null {
  switch (wireType.kind) {
    case "integer":
      return { type: scalarType(wireType), isKey: false };
    case "char":
      return { type: "char", isKey: false };
    case "alpha":
      return wireType.width <= 8 ? { type: "uint64_t", isKey: true } : null;
    default:
      return null;
  }
}
