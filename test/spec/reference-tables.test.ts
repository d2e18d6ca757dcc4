/** The shipped specs against tables of the exchanges' documents, where those are at hand. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FieldLayout, ProtocolLayout } from "../../codegen/layout/protocol-layout.js";
import { shippedLayout } from "../support/specs.js";

const TABLES = "../shared/reference";

const PROTOCOLS = [
  { file: "nasdaq-totalview-itch-5.0", protocol: "nasdaq-totalview-itch" },
  { file: "nasdaq-glimpse-5.0", protocol: "nasdaq-glimpse" },
  { file: "moldudp64-1.00", protocol: "moldudp64" },
  { file: "soupbintcp-3.00", protocol: "soupbintcp" },
  { file: "binaryfile-1.00", protocol: "binaryfile" },
] as const;

interface Table {
  readonly messages: readonly TableMessage[];
}

interface TableMessage {
  readonly type: string;
  readonly name: string;
  readonly length: number | null;
  readonly fixedLength?: number;
  readonly fields: readonly TableField[];
}

interface TableField {
  readonly name: string;
  readonly offset: number;
  readonly length: number | null;
  readonly type: string;
  readonly codes?: Readonly<Record<string, string>>;
}

/** Names that the tables spell otherwise. */
const HEADER_NAMES: Readonly<Record<string, string>> = { locate_code: "stock_locate" };

describe.skipIf(!existsSync(TABLES)).each(PROTOCOLS)("$file", ({ file, protocol }) => {
  test("every message and field is the table's", async () => {
    const table = JSON.parse(readFileSync(`${TABLES}/${file}.json`, "utf8")) as Table;
    const layout = await shippedLayout(protocol);
    expect(fromSpec(layout)).toEqual(table.messages.map((message) => fromTable(message, layout)));
  });
});

test("TotalView-ITCH 5.0 has its 23 messages in the document's order", async () => {
  const { messages } = await shippedLayout("nasdaq-totalview-itch");
  expect(messages.map(({ type }) => type).join("")).toBe("SRHYLVWKJhAFECXDUPQBINO");
});

function fromSpec(layout: ProtocolLayout): readonly unknown[] {
  return [...layout.messages, ...layout.records].map((each) => ({
    type: each.kind === "message" ? each.type : null,
    length: each.length,
    isOpen: each.remainder !== null,
    fields: each.fields.map((field) => ({
      name: field.name,
      offset: field.offset,
      length: field.length,
      family: familyOf(field),
      decimals: field.decimals,
      codes: codesOf(field, layout),
    })),
  }));
}

function familyOf({ wireType }: FieldLayout): string {
  return wireType.kind === "integer" ? (wireType.signed ? "signed" : "unsigned") : wireType.kind;
}

function codesOf(field: FieldLayout, { enumerations }: ProtocolLayout): readonly string[] {
  const codes = enumerations.find(({ name }) => name === field.enumeration)?.codes ?? [];
  const sentinels = field.sentinels.map(({ value }) => value.toString());
  return [...codes.map(({ code }) => code.trimEnd()), ...sentinels].toSorted();
}

function fromTable(message: TableMessage, { messages }: ProtocolLayout): unknown {
  return {
    type: messages.length > 0 ? message.type : null,
    length: message.length ?? message.fixedLength,
    isOpen: message.length === null,
    fields: message.fields
      .filter((field) => field.length !== null)
      .map(({ name, offset, length, type, codes }) => {
        const snake = name.toLowerCase().replace(/[^a-z0-9]+/gu, "_");
        return {
          name: HEADER_NAMES[snake] ?? snake,
          offset,
          length,
          family: FAMILIES[type] ?? "unsigned",
          decimals: type === "price4" ? 4 : type === "price8" ? 8 : null,
          codes: expectedCodes(snake, codes),
        };
      }),
  };
}

const FAMILIES: Readonly<Record<string, string>> = {
  char: "char",
  enum: "char",
  alpha: "alpha",
  asciiNumber: "digits",
};

/** The table names these special values in prose. */
const ZERO_MEANS_CANCELLED = new Set(["ipo_quotation_release_time", "ipo_price"]);

function expectedCodes(name: string, codes: TableField["codes"]): readonly string[] {
  if (ZERO_MEANS_CANCELLED.has(name)) return ["0"];
  return Object.keys(codes ?? {})
    .map((code) => code.trimEnd())
    .toSorted();
}
