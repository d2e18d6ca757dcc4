/** The recorded editions of TotalView-ITCH 5.0: what each changed, and the oldest against the reference table. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diffSides } from "../../codegen/diff/diff-sides.js";
import type { Side } from "../../codegen/diff/finding.js";
import type { ProtocolLayout } from "../../codegen/layout/protocol-layout.js";
import { EDITIONS } from "../../generated/ts/itch50/index.js";
import { compileSound, shippedSpecs } from "../support/specs.js";

const ITCH = shippedSpecs().filter(({ path }) => path.includes("totalview"));

async function edition(date: string): Promise<Side> {
  const editions = [{ edition: date, prefix: null }];
  const { protocols, origins } = await compileSound(ITCH, [], { editions });
  return { label: date, protocols, origins };
}

describe("TotalView-ITCH 5.0", () => {
  test("between 2017-09-12 and 2026-02-19 changed in exactly these ways", async () => {
    const findings = diffSides(await edition("2017-09-12"), await edition("2026-02-19"));
    expect(findings.map((each) => `${each.class} ${each.rule} ${each.path}`)).toEqual(
      [
        "SOURCE_BREAKING code-removed cross_type.intraday_or_post_close",
        "SOURCE_BREAKING code-removed noii_cross_type.intraday_or_post_close",
        "WIRE_EXTENDING message-added operational_halt",
        "WIRE_EXTENDING message-added dlcr",
        "WIRE_EXTENDING code-added market_category.nyse_texas",
        "WIRE_EXTENDING code-added ipo_flag.non_ipo_new_listing",
        "WIRE_EXTENDING code-added imbalance_direction.paused",
        "WIRE_EXTENDING code-added noii_cross_type.extended_trading_close",
        "DOC edition-changed edition",
        "DOC enumeration-added market_code",
        "DOC enumeration-added operational_halt_action",
        "DOC enumeration-added open_eligibility_status",
      ].map((line) => line.replace(/ (\S+)$/u, " nasdaq-totalview-itch.$1")),
    );
  });

  test("each edition extends the one before, but for the cross that ended", async () => {
    const dates = EDITIONS.editions.map(({ date }) => date);
    expect(dates).toEqual([
      "2017-09-12",
      "2018",
      "2022-01-07",
      "2023-04-28",
      "2025-06-16",
      "2026-02-13",
      "2026-02-19",
    ]);
    const sides = await Promise.all(dates.map(edition));
    const steps = sides.slice(1).map((side, index) => {
      const before = sides[index];
      const findings = before === undefined ? [] : diffSides(before, side);
      const extending = findings.filter((each) => each.class === "WIRE_EXTENDING").length;
      const breaking = findings.filter((each) => each.class.endsWith("BREAKING")).length;
      return `${side.label} +${extending} -${breaking}`;
    });
    expect(steps).toEqual([
      "2018 +1 -2",
      "2022-01-07 +1 -0",
      "2023-04-28 +2 -0",
      "2025-06-16 +1 -0",
      "2026-02-13 +0 -0",
      "2026-02-19 +1 -0",
    ]);
  });

  const TABLE = "../shared/reference/nasdaq-totalview-itch-5.0-2017.json";

  test.skipIf(!existsSync(TABLE))("2017-09-12 is the reference table's", async () => {
    const { protocols } = await edition("2017-09-12");
    const { messages } = JSON.parse(readFileSync(TABLE, "utf8")) as Table;
    const [layout] = protocols;
    expect(layout === undefined ? null : fromLayout(layout)).toEqual(
      messages.map(fromTable).toSorted(byType),
    );
  });
});

interface Table {
  readonly messages: readonly TableMessage[];
}

interface TableMessage {
  readonly type: string;
  readonly length: number;
  readonly fields: readonly TableField[];
}

interface TableField {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  readonly type: string;
  readonly codes?: Readonly<Record<string, string>>;
}

interface Facts {
  readonly type: string;
  readonly length: number;
  readonly fields: readonly string[];
}

function byType(a: Facts, b: Facts): number {
  return a.type < b.type ? -1 : 1;
}

/** Names that the table spells otherwise. */
const SPELLED: Readonly<Record<string, string>> = {
  locate_code: "stock_locate",
  canceled_shares: "cancelled_shares",
  cross_shares: "shares",
};

function fromTable({ type, length, fields }: TableMessage): Facts {
  return {
    type,
    length,
    fields: fields.map((field) => {
      const name = field.name.toLowerCase().replace(/[^a-z0-9]+/gu, "_");
      const family = /^(?:char|enum)$/u.test(field.type)
        ? "char"
        : field.type === "alpha"
          ? "alpha"
          : field.type;
      const codes = Object.keys(field.codes ?? {}).map((code) => code.trimEnd());
      return `${SPELLED[name] ?? name} ${field.offset} ${field.length} ${family} ${codes.toSorted().join("|")}`;
    }),
  };
}

function fromLayout({ messages, enumerations }: ProtocolLayout): readonly Facts[] {
  const facts = messages.map(({ type, length, fields }) => ({
    type,
    length,
    fields: fields.map((field) => {
      const { name, offset, wireType, wireTypeName } = field;
      const own = enumerations.find((each) => each.name === field.enumeration)?.codes ?? [];
      const codes = UNLISTED.has(name) ? [] : own.map(({ code }) => code.trimEnd());
      const family =
        name === "timestamp"
          ? "timestamp48"
          : wireType.kind === "integer"
            ? wireTypeName
            : wireType.kind;
      return `${name} ${offset} ${field.length} ${family} ${codes.toSorted().join("|")}`;
    }),
  }));
  return facts.toSorted(byType);
}

/** Fields whose codes the table of 2017 leaves out. */
const UNLISTED: ReadonlySet<string> = new Set(["reason"]);
