/** What generated views read and write with, against plain JavaScript as the oracle. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alphaKey,
  alphaKeyHi,
  alphaKeyLo,
  alphaText,
  bytesWindow,
  decimalText,
  digitsBigint,
  digitsNumber,
  requireOffset,
  requireRange,
  setAlpha,
  setBytes,
  setDigits,
  timeText,
} from "../../runtime/index.js";
import { AddOrderView } from "../../generated/ts/itch50/index.js";

const latin1 = fc
  .uint8Array({ maxLength: 12 })
  .map((bytes) => Buffer.from(bytes).toString("latin1"));

function blank(length: number): DataView {
  return new DataView(new ArrayBuffer(length + 2), 1, length);
}

describe("alphas", () => {
  test("what is written is read, without its padding", () => {
    fc.assert(
      fc.property(latin1, fc.nat(4), (text, spare) => {
        const width = text.length + spare + 1;
        const view = blank(width);
        setAlpha(view, 0, width, text);
        expect(alphaText(view, 0, width)).toBe(text.replace(/ +$/u, ""));
        expect(Buffer.from(view.buffer, 1, width).toString("latin1")).toBe(text.padEnd(width));
      }),
    );
  });

  test("text that does not fit is refused and nothing is written", () => {
    const view = blank(3);
    expect(() => setAlpha(view, 0, 3, "ABCD")).toThrow(
      new RangeError('"ABCD" has 4 characters, the field takes 3'),
    );
    expect(() => setAlpha(view, 0, 3, "A€")).toThrow(
      new RangeError('"A€" has a character that is not one byte, at index 1'),
    );
    expect([...bytesWindow(view, 0, 3)]).toEqual([0, 0, 0]);
  });

  test("keys are the padded bytes as one big-endian number", () => {
    fc.assert(
      fc.property(latin1, fc.integer({ min: 1, max: 8 }), (long, width) => {
        const text = long.slice(0, width);
        const whole = BigInt(`0x${Buffer.from(text.padEnd(width), "latin1").toString("hex")}`);
        if (width <= 6) expect(BigInt(alphaKey(text, width))).toBe(whole);
        else
          expect((BigInt(alphaKeyHi(text, width)) << 32n) + BigInt(alphaKeyLo(text, width))).toBe(
            whole,
          );
      }),
    );
  });

  test.each([
    () => alphaKey("A", 7),
    () => alphaKey("A", 0),
    () => alphaKeyHi("A", 6),
    () => alphaKeyLo("A", 9),
    () => alphaKey("ABC", 2),
    () => alphaKey("€", 4),
  ])("keys that cannot be are refused", (make) => {
    expect(make).toThrow(RangeError);
  });
});

describe("digits", () => {
  test("numbers come back, padded with spaces or zeros", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (value) => {
        const view = blank(20);
        setDigits(view, 0, 20, value);
        expect(digitsBigint(view, 0, 20)).toBe(value);
        setAlpha(view, 0, 20, value.toString().padStart(20, "0"));
        expect(digitsBigint(view, 0, 20)).toBe(value);
      }),
    );
  });

  test.each(["", "    ", "1 ", " 1 2", "-1", "+1", "1.0", "0x1", "\0\0\0", "１"])(
    "%j is no number",
    (text) => {
      const view = blank(4);
      for (let at = 0; at < 4; at++)
        view.setUint8(at, text.length > at ? text.charCodeAt(at) & 0xff : 0x20);
      expect([digitsNumber(view, 0, 4), digitsBigint(view, 0, 4)]).toEqual([undefined, undefined]);
    },
  );

  test("one beyond 64 bits is no number", () => {
    const view = blank(20);
    setAlpha(view, 0, 20, "18446744073709551616");
    expect(digitsBigint(view, 0, 20)).toBe(undefined);
  });

  test.each([-1, 1.5, Number.NaN, 2 ** 53, 100_000, -1n, 2n ** 64n])(
    "%s does not fit in 5 digits",
    (value) => {
      const view = blank(5);
      expect(() => setDigits(view, 0, 5, value)).toThrow(RangeError);
      expect([...bytesWindow(view, 0, 5)]).toEqual([0, 0, 0, 0, 0]);
    },
  );

  test("undefined leaves the field blank", () => {
    const view = blank(3);
    setDigits(view, 0, 3, undefined);
    expect(alphaText(view, 0, 3)).toBe("");
  });
});

describe("text for people", () => {
  test("decimal places are exact", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }),
        fc.integer({ min: 0, max: 18 }),
        (value, decimals) => {
          const text = decimalText(value, decimals);
          expect(BigInt(text.replace(".", ""))).toBe(value);
          expect(text.split(".")[1]?.length ?? 0).toBe(decimals);
        },
      ),
    );
  });

  test.each([
    [1_234_500, 4, "123.4500"],
    [5, 4, "0.0005"],
    [-5, 4, "-0.0005"],
    [0, 8, "0.00000000"],
    [4_294_967_295, 4, "429496.7295"],
  ])("%d with %d places is %s", (value, decimals, text) => {
    expect(decimalText(value, decimals)).toBe(text);
  });

  test.each([
    [34_200_000_000_230, "ns_since_midnight", "09:30:00.000000230"],
    [86_400_000_000_000n, "ns_since_midnight", "24:00:00.000000000"],
    [281_474_976_710_655, "ns_since_midnight", "78:11:14.976710655"],
    [34_200, "s_since_midnight", "09:30:00"],
    [0, "s_since_epoch", "1970-01-01T00:00:00Z"],
    [1_577_698_200_000_000_001n, "ns_since_epoch", "2019-12-30T09:30:00.000000001Z"],
    [18_446_744_073_709_551_615n, "ns_since_epoch", "2554-07-21T23:34:33.709551615Z"],
    [5, "ms", "5 ms"],
    [5, "", "5"],
  ])("%d %s is %s", (value, unit, text) => {
    expect(timeText(value, unit)).toBe(text);
  });
});

describe("bounds", () => {
  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    "%s is no offset",
    (offset) => {
      expect(() => requireOffset(offset)).toThrow(RangeError);
      expect(() => new AddOrderView().wrap(blank(40), offset)).toThrow(RangeError);
    },
  );

  test.each([
    [0, 5],
    [-1, 2],
    [3, 2],
    [0.5, 2],
    [0, Number.NaN],
  ])("[%s, %s) does not lie in 4 bytes", (start, limit) => {
    expect(() => requireRange(blank(4), start, limit)).toThrow(RangeError);
  });

  test("a window is no copy and never leaves its view", () => {
    const view = blank(4);
    bytesWindow(view, 1, 2)[0] = 9;
    expect(view.getUint8(1)).toBe(9);
    expect(() => bytesWindow(view, 3, 2)).toThrow(RangeError);
    expect(() => setBytes(view, 0, 2, Uint8Array.of(1))).toThrow(
      new RangeError("the field takes 2 bytes, not 1"),
    );
  });

  test("a view on nothing, past the end, or on a detached buffer throws", () => {
    expect(() => new AddOrderView().price).toThrow(RangeError);
    expect(() => new AddOrderView().wrap(blank(35), 0).price).toThrow(RangeError);
    const buffer = new ArrayBuffer(36);
    const view = new AddOrderView().wrap(new DataView(buffer), 0);
    structuredClone(buffer, { transfer: [buffer] });
    expect(() => view.price).toThrow(TypeError);
  });

  test("a copy outlives its buffer", () => {
    const bytes = new DataView(new ArrayBuffer(40));
    const view = new AddOrderView().wrap(bytes, 4);
    view.price = 7;
    const copy = view.copy();
    view.price = 8;
    expect([copy.price, copy.offset, copy.view.byteLength]).toEqual([7, 0, 36]);
  });
});
