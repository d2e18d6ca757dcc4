/** `itchgen explain`: rules, messages drawn to the byte, fields, enumerations. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteMap, fieldKey } from "../../codegen/cli/explain/byte-map.js";
import { RULE_NAMES, ruleText } from "../../codegen/cli/explain/rule-text.js";
import { itchgen } from "../support/cli.js";
import { shippedLayout } from "../support/specs.js";

/** A layout without anything but its length and fields. */
const BARE = { name: "x", title: "", section: "", doc: "", remainder: null, tail: null } as const;

const itch = await shippedLayout("nasdaq-totalview-itch");

describe("a message", () => {
  test("is drawn with a ruler, its fields over their bytes, and a table", () => {
    const { status, stdout } = itchgen(["explain", "order_cancel"]);
    expect(status).toBe(0);
    expect(
      stdout
        .replace(/yaml:\d+:\d+/u, "yaml:L:C")
        .split("\n")
        .slice(0, 14),
    ).toEqual([
      "order_cancel, type X: Order Cancel (23 bytes)",
      "Nasdaq TotalView-ITCH 5.0, edition 2026-02-19, section 1.4.3; spec/nasdaq-totalview-itch-5.0.yaml:L:C",
      "",
      "Part of an order was cancelled; the rest stays in the book.",
      "",
      "         0   1   2   3   4   5   6   7   8   9  10  11  12  13  14  15",
      "       +---+-------+-------+-----------------------+-------------------+",
      "     0 | a | b     | c     | d timestamp           | e order_referenc… |",
      "       +---+-------+-------+-------+---------------+-------------------+",
      "    16 | e …       | f cancelled_… |",
      "       +-----------+---------------+",
      "",
      "   offset  length  field                   type                    meaning",
      "a       0       1  message_type            char                    Tells the messages apart",
    ]);
  });

  /** Which field each byte belongs to, read from the drawing alone. */
  function ownersOf(map: string): readonly string[] {
    const owners: string[] = [];
    for (const line of map.split("\n")) {
      const [, cells] = /^ *\d+ (\|.*)$/u.exec(line) ?? [];
      if (cells === undefined || /^[\d ]*$/u.test(cells)) continue;
      let key = "";
      for (let byte = 0; byte * 4 < cells.length - 1; byte++) {
        if (cells[byte * 4] === "|") key = /^\| (\S+)/u.exec(cells.slice(byte * 4))?.[1] ?? "?";
        owners.push(key);
      }
    }
    return owners;
  }

  test.each(itch.messages.map((message) => [message.name, message] as const))(
    "%s: the drawing gives every byte to its field",
    (_, message) => {
      expect(ownersOf(byteMap(message))).toEqual(
        message.fields.flatMap(({ length }, index) =>
          Array.from({ length }, () => fieldKey(index)),
        ),
      );
    },
  );

  test("any split of up to 64 bytes is drawn right", () => {
    const [field] = itch.messages[0]?.fields ?? [];
    if (field === undefined) throw new Error("no field");
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
        (lengths) => {
          let offset = 0;
          const fields = lengths.map((length, index) => {
            offset += length;
            return { ...field, name: `field_${index}`, offset: offset - length, length };
          });
          const map = byteMap({ ...BARE, length: offset, fields });
          if (map.includes("\n     …\n")) return;
          expect(ownersOf(map)).toEqual(
            lengths.flatMap((length, index) => Array.from({ length }, () => fieldKey(index))),
          );
        },
      ),
    );
  });

  test("65,535 bytes of one field are a few lines", () => {
    const [field] = itch.messages[0]?.fields ?? [];
    if (field === undefined) throw new Error("no field");
    const length = 65_535;
    const map = byteMap({ ...BARE, length, fields: [{ ...field, length }] });
    expect(map.split("\n").length).toBeLessThan(12);
  });
});

describe("subjects", () => {
  test("a type that two protocols have shows both", () => {
    const { stdout } = itchgen(["explain", "A"]);
    expect(stdout).toMatch(/^add_order, type A/mu);
    expect(stdout).toMatch(/^login_accepted, type A/mu);
  });

  test.each([
    ["a lower-case type", "h", /^operational_halt, type h/mu],
    ["a record", "downstream_packet_header", /^downstream_packet_header: /mu],
    ["a field of a type", "A.price", /^add_order\.price: bytes 32 to 35, price4, 4 decimals$/mu],
    ["a field of a message", "noii.cross_type", /^ {2}"H" {5}ipo_or_halt: /mu],
    ["a field alone", "price", /^also: .*cross_trade\.|^add_order\.price: /mu],
    ["an enumeration", "buy_sell_indicator", /^buy_sell_indicator: an enumeration of 2 codes$/mu],
  ])("%s", (_, subject, said) => {
    const { status, stdout, stderr } = itchgen(["explain", subject]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(said);
  });

  test.each([
    [
      "field-holes",
      "there is no rule, message, field or enumeration field-holes; did you mean field-hole?",
    ],
    [
      "add_ordr",
      "there is no rule, message, field or enumeration add_ordr; did you mean add_order?",
    ],
    ["\u001b[31m", "there is no rule, message, field or enumeration \\u{1b}[31m"],
    ["__proto__", "there is no rule, message, field or enumeration __proto__"],
    ["constructor", "there is no rule, message, field or enumeration constructor"],
  ])("%j is answered with a hint and exit 64", (subject, message) => {
    expect(itchgen(["explain", subject])).toEqual({
      status: 64,
      stdout: "",
      stderr: `itchgen explain: ${message}\n`,
    });
  });
});

describe("what a message is made of besides single values", () => {
  const SHAPES = "test/specs/good/every-shape.yaml";
  const explained = (subject: string): readonly string[] =>
    itchgen(["explain", subject, SHAPES]).stdout.split("\n");

  test.each([
    [
      "a direction, and a length that is the least",
      "order",
      "order, inbound type O: An order with options (8 bytes and what follows)",
    ],
    ["one byte", "leg_list", "leg_list: A counted list of legs (1 byte and what follows)"],
    [
      "a group",
      "directory",
      "then legs: records leg of 15 bytes, as many as legs_said says; The legs",
    ],
    [
      "an appendage",
      "order",
      "then appendage: options of choice, in as many bytes as appendage_length says; Whatever was chosen",
    ],
    [
      "a trailer",
      "trailing",
      "then extension, where the message goes on: a record extension of 2 bytes and what follows; Only when asked for",
    ],
    [
      "a trailer of one length",
      "trailing_plain",
      "then more, where the message goes on: a record leg of 15 bytes",
    ],
    ["a remainder", "open", "then anything, up to the end of the message"],
    ["an array", "arrays", "o      86      16  eights      alpha(8), 2 of them"],
    ["an array of records", "arrays", "s     123      45  legs        leg, 3 of them"],
    [
      "bits of a message",
      "named_bits",
      "                     middle     bits 2 to 4                        Three of them",
    ],
    ["one bit of a message", "named_bits", "                     last       bit 7"],
    ["bits of a field", "named_bits.flags", "  bits 2 to 4   middle: Three of them"],
    [
      "decimals in a field",
      "directory.price",
      "directory.price: bytes 11 to 14, i32, decimals in decimals_in_price",
    ],
    [
      "decimals in a message",
      "arrays.price",
      "arrays.price: bytes 9 to 16, u64, decimals in directory.decimals_in_price of the same book",
    ],
    [
      "seconds in a message",
      "order.stamp",
      "order.stamp: bytes 0 to 3, u32, ns, seconds in clock.seconds",
    ],
    ["options", "choice", "choice: a set of 15 options"],
    [
      "an option",
      "choice",
      "  3    price                     i32, 4 decimals: A price with a sign",
    ],
    ["options carried", "choice", "carried by order, extension"],
    [
      "C of an array",
      "arrays.bytes_1",
      "C           shape9_arrays_bytes_1(m, index), shape9_arrays_set_bytes_1(m, index, value)",
    ],
    [
      "TypeScript of an array",
      "arrays.bytes_1",
      "TypeScript  ArraysView.bytes1(index), ArraysView.setBytes1(index, value)",
    ],
    ["C of an array of records", "arrays.legs", "C           shape9_arrays_legs(m, index)"],
    [
      "TypeScript of an array of records",
      "arrays.legs",
      "TypeScript  ArraysView.legs(index, element)",
    ],
    [
      "C of a text",
      "arrays.names",
      "C           shape9_arrays_names(m, index), shape9_arrays_set_names(m, index, text, length)",
    ],
  ])("%s", (_, subject, line) => {
    expect(explained(subject)).toContainEqual(line);
  });
});

describe("rules", () => {
  test.each(RULE_NAMES)("%s is explained in lines that fit", (rule) => {
    const text = ruleText(rule) ?? "";
    expect(text.split("\n")[0]).toMatch(new RegExp(`^${rule} \\(`, "u"));
    expect(text.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  test("no two catalogues have a rule of one name", () => {
    expect(new Set(RULE_NAMES).size).toBe(RULE_NAMES.length);
  });
});
