/**
 * The fingerprint: equal for two layouts exactly when the same bytes mean the same fields. Docs,
 * titles, code names and editions do not enter; names of messages and fields do, because two fields
 * of one width that change places are a different layout.
 */
import { createHash } from "node:crypto";
import type { LayoutBase, MessageLayout, ProtocolLayout } from "./protocol-layout.js";
import { wireTypeText } from "./wire-type-text.js";

/** 16 lower-case hexadecimal digits: the first 64 bits of the SHA-256 of the layout's canonical text. */
export function fingerprintOf(layout: Omit<ProtocolLayout, "fingerprint">): string {
  return createHash("sha256").update(canonicalText(layout), "utf8").digest("hex").slice(0, 16);
}

/** One line per message, record and field; the order of messages does not matter, that of fields does. */
function canonicalText(layout: Omit<ProtocolLayout, "fingerprint">): string {
  const blocks = [
    ...layout.messages.map((message) => `message ${hexType(message)} ${base(message)}`),
    ...layout.records.map((record) => `record ${base(record)}`),
  ];
  blocks.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const typeAt = layout.messageType === null ? "none" : String(layout.messageType.offset);
  return [`protocol ${layout.protocol} ${layout.version} type-at ${typeAt}`, ...blocks].join("\n");
}

function base({ name, length, fields, remainder }: LayoutBase): string {
  return [
    `${name} ${length}${remainder === null ? "" : " +"}`,
    ...fields.map(
      (field) =>
        `  ${field.offset} ${field.length} ${wireTypeText(field.wireType)} ${field.decimals ?? "-"} ${field.unit ?? "-"} ${field.name}`,
    ),
  ].join("\n");
}

function hexType(message: MessageLayout): string {
  return message.typeCode.toString(16);
}
