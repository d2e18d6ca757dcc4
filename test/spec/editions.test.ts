/** One spec with several editions: what each holds, where mistakes in old ones are found, what is known of all. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { diffSides } from "../../codegen/diff/diff-sides.js";
import type { Side } from "../../codegen/diff/finding.js";
import { cTarget } from "../../codegen/emit/c/c-target.js";
import { manifestTarget } from "../../codegen/emit/manifest/manifest-target.js";
import type { ProtocolLayout } from "../../codegen/layout/protocol-layout.js";
import type { EditionChoice } from "../../codegen/spec/choose-edition.js";
import { EDITIONS } from "../../generated/ts/itch50/index.js";
import { unknownCodeNote, unknownTypeNote } from "../../runtime/index.js";
import { compileProgram, hasTool, temporaryFolder, WARNINGS } from "../support/c-compiler.js";
import { compileSound, shippedSpecs } from "../support/specs.js";

const folder = temporaryFolder();

const ITCH = shippedSpecs().filter(({ path }) => path.includes("totalview"));

async function edition(date: string): Promise<Side> {
  const editions = [{ edition: date, prefix: null }];
  const { protocols, origins } = await compileSound(ITCH, [], { editions });
  return { label: date, protocols, origins };
}

/** Editions of a protocol whose messages grew, changed bytes, came and went. */
const GROWING = `itchgen: 1
protocol: toy
version: "1.0"
edition: "2022-01-07"
editions: [{ date: "2017-09-12" }, { date: "2018" }, { date: "2022-01-07", doc: Grew }]
document: Toy Feed 1.0
byteOrder: big
prefix: toy
enumerations:
  side: { codes: { "B": { name: buy }, "S": { name: sell, since: "2018" } } }
  state: { codes: { "H": { name: halted } } }
header: [{ name: message_type, offset: 0, type: char }]
messages:
  - type: "A" # appended twice
    name: add
    title: Add
    length: 10
    fields:
      - { name: side,     offset: 1, type: side }
      - { name: shares,   offset: 2, type: u32, since: "2018" }
      - { name: price,    offset: 6, type: price4, since: "2022-01-07" }
  - type: "R" # reserved bytes that became a field
    name: replace
    title: Replace
    length: 4
    fields:
      - { name: reserved, offset: 1, type: bytes(2), until: "2018" }
      - { name: locate,   offset: 1, type: u16, since: "2022-01-07" }
      - { name: state,    offset: 3, type: char }
  - type: "M" # written once per layout
    name: moved
    title: Moved
    until: "2018"
    length: 2
    fields: [{ name: level, offset: 1, type: u8 }]
  - type: "M"
    name: moved
    title: Moved
    since: "2022-01-07"
    length: 3
    fields: [{ name: level, offset: 1, type: u16 }]
  - type: "H"
    name: halt
    title: Halt
    since: "2018"
    until: "2018"
    length: 2
    fields: [{ name: state, offset: 1, type: state }]
`;

async function shapes(date: string): Promise<readonly string[]> {
  const { protocols } = await compileSound([{ path: "toy.yaml", text: GROWING }], [], {
    editions: [{ edition: date, prefix: null }],
  });
  return protocols.flatMap(({ messages, enumerations }) => [
    ...messages.map(
      ({ name, length, fields }) =>
        `${name} ${length}: ${fields.map((field) => `${field.name}@${field.offset}`).join(" ")}`,
    ),
    ...enumerations.map(({ name, codes }) => `${name} ${codes.map(({ code }) => code).join("")}`),
  ]);
}

describe("an edition", () => {
  test.each([
    [
      "2017-09-12",
      [
        "add 2: message_type@0 side@1",
        "replace 4: message_type@0 reserved@1 state@3",
        "moved 2: message_type@0 level@1",
        "side B",
      ],
    ],
    [
      "2018",
      [
        "add 6: message_type@0 side@1 shares@2",
        "replace 4: message_type@0 reserved@1 state@3",
        "moved 2: message_type@0 level@1",
        "halt 2: message_type@0 state@1",
        "side BS",
        "state H",
      ],
    ],
    [
      "2022-01-07",
      [
        "add 10: message_type@0 side@1 shares@2 price@6",
        "replace 4: message_type@0 locate@1 state@3",
        "moved 3: message_type@0 level@1",
        "side BS",
      ],
    ],
  ])("%s has its own parts", async (date, expected) => {
    expect(await shapes(date)).toEqual(expected);
  });

  test("of the history: first and last edition of each message and code", async () => {
    const { protocols } = await compileSound([{ path: "toy.yaml", text: GROWING }]);
    expect(protocols[0]?.history).toEqual({
      editions: [
        { date: "2017-09-12", doc: "" },
        { date: "2018", doc: "" },
        { date: "2022-01-07", doc: "Grew" },
      ],
      messages: [
        { type: "A", name: "add", since: "2017-09-12", until: null },
        { type: "R", name: "replace", since: "2017-09-12", until: null },
        { type: "M", name: "moved", since: "2017-09-12", until: null },
        { type: "H", name: "halt", since: "2018", until: "2018" },
      ],
      codes: [
        { enumeration: "side", code: "B", name: "buy", since: "2017-09-12", until: null },
        { enumeration: "side", code: "S", name: "sell", since: "2018", until: null },
        { enumeration: "state", code: "H", name: "halted", since: "2018", until: "2018" },
      ],
    });
  });

  test("that is not generated is checked as well", async () => {
    const text = GROWING.replace("level, offset: 1, type: u8", "level, offset: 1, type: u16");
    const { diagnostics, protocols } = await compile([{ path: "toy.yaml", text }], []);
    const [first] = diagnostics;
    expect(protocols).toEqual([]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["length-disagrees"]);
    expect(first?.span.start).toBe(text.indexOf("2\n    fields: [{ name: level"));
    expect(first?.notes).toEqual([
      "1 + 2 = 3",
      "in the edition 2018; a message whose bytes moved is written once per layout, with until and since",
    ]);
  });

  test("that no spec lists is refused with those that are", async () => {
    const editions = [{ edition: "2018-01-01", prefix: null }];
    const { diagnostics } = await compile([{ path: "toy.yaml", text: GROWING }], [], { editions });
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      "edition-unknown: no spec lists the edition 2018-01-01, which was asked for; toy lists 2017-09-12, 2018, 2022-01-07",
    ]);
  });
});

describe("several editions in one build", () => {
  const identities = async (
    text: string,
    editions: readonly EditionChoice[] = [],
  ): Promise<readonly string[]> => {
    const { protocols, files } = await compileSound(
      [{ path: "toy.yaml", text }],
      [manifestTarget],
      {
        editions,
      },
    );
    return [
      ...protocols.map(({ prefix, edition: date }) => `${prefix} ${date}`),
      ...files.map(({ path }) => path),
    ];
  };

  test("as the spec says", async () => {
    const text = GROWING.replace('{ date: "2018" }', '{ date: "2018", prefix: toy2018 }');
    expect(await identities(text)).toEqual([
      "toy 2022-01-07",
      "toy2018 2018",
      "manifest/toy-1.0-2018.json",
      "manifest/toy-1.0.json",
    ]);
  });

  test("as the command line says", async () => {
    const editions = [
      { edition: "2017-09-12", prefix: "old" },
      { edition: "2022-01-07", prefix: null },
    ];
    expect(await identities(GROWING, editions)).toEqual([
      "old 2017-09-12",
      "toy 2022-01-07",
      "manifest/toy-1.0-2017-09-12.json",
      "manifest/toy-1.0.json",
    ]);
  });

  test.skipIf(!hasTool("gcc"))("live together in one C program, which knows both", async () => {
    const editions = [
      { edition: "2017-09-12", prefix: "old" },
      { edition: "2022-01-07", prefix: null },
    ];
    const { files } = await compileSound([{ path: "toy.yaml", text: GROWING }], [cTarget], {
      editions,
    });
    mkdirSync(join(folder, "c"));
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
    const program = compileProgram({
      compiler: "gcc",
      flags: ["-std=c11", ...WARNINGS],
      folder,
      name: "both",
      include: join(folder, "c"),
      source: `#include <stdio.h>
#include "toy.h"
#include "old.h"
#include "toy_editions.h"
#include "old_editions.h"
int main(void)
{
	size_t count;
	const struct itch_known_message *halt = old_known_message('H');
	const struct itch_known_code *sell = old_known_code("side", "S");

	printf("%zu %zu %s %s\\n", sizeof(struct toy_add), sizeof(struct old_add), TOY_EDITION, OLD_EDITION);
	printf("%s %s %s, %s %s\\n", halt->name, halt->since, halt->until, sell->name, sell->since);
	printf("%d %d\\n", old_known_message('?') == NULL, old_known_code("side", "?") == NULL);
	printf("%s ", toy_editions(&count)[1]);
	printf("%zu\\n", count);
	return 0;
}
`,
    });
    expect(execFileSync(program, { encoding: "utf8" })).toBe(
      "10 2 2022-01-07 2017-09-12\nhalt 2018 2018, sell 2018\n1 1\n2018 3\n",
    );
  });
});

describe("a receiver of an older edition", () => {
  const then = { ...EDITIONS, edition: "2017-09-12" };

  test("learns since when a type byte is known", () => {
    expect([..."OhA?"].map((type) => unknownTypeNote(then, type.charCodeAt(0)))).toEqual([
      "type 'O' is dlcr, known since 2023-04-28; this is 2017-09-12",
      "type 'h' is operational_halt, known since 2018; this is 2017-09-12",
      null,
      null,
    ]);
    expect(unknownTypeNote(EDITIONS, 0x4f)).toBeNull();
  });

  test("and a code, as does one of a newer edition", () => {
    const note = (history: typeof EDITIONS, code: string): string | null =>
      unknownCodeNote(history, { enumeration: "noii_cross_type", code });
    expect([note(then, "A"), note(then, "I"), note(EDITIONS, "I"), note(EDITIONS, "?")]).toEqual([
      "code 'A' of noii_cross_type is extended_trading_close, known since 2022-01-07; this is 2017-09-12",
      null,
      "code 'I' of noii_cross_type is intraday_or_post_close, known since 2017-09-12 until 2017-09-12; this is 2026-02-19",
      null,
    ]);
  });
});

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
