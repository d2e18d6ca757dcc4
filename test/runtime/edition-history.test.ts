/** What a receiver can say of a type byte or code that its own edition does not have. */
import { describe, expect, test } from "vitest";
import { EDITIONS } from "../../generated/ts/itch50/index.js";
import { unknownCodeNote, unknownTypeNote } from "../../runtime/index.js";

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

  test("from the messages of the direction that it reads", () => {
    const between = { since: "2018", until: null };
    const history = {
      ...then,
      messages: [
        { type: "O", typeCode: 0x4f, direction: "inbound", name: "enter", ...between },
        {
          type: "O",
          typeCode: 0x4f,
          direction: "outbound",
          name: "opened",
          since: "2020",
          until: null,
        },
        { type: "C", typeCode: 0x43, direction: "inbound", name: "cancel", ...between },
      ],
    } as const;
    expect([
      unknownTypeNote(history, 0x4f),
      unknownTypeNote(history, 0x4f, "inbound"),
      unknownTypeNote(history, 0x43),
    ]).toEqual([
      "type 'O' is opened, known since 2020; this is 2017-09-12",
      "type 'O' is enter, known since 2018; this is 2017-09-12",
      null,
    ]);
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
