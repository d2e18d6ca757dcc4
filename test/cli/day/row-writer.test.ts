/** A row made of parts is what its constant bytes and values read one after the other. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { rowWriter } from "../../../codegen/cli/convert/row-writer.js";
import type { TextPart } from "../../../codegen/cli/convert/text-row.js";
import { JSON_STYLE } from "../../../codegen/cli/convert/text-style.js";
import { textValues } from "../../../codegen/cli/convert/text-values.js";

/** Constant text, then an integer of `width` bytes at `offset`. */
function integerPart(text: string, offset: number, width: number): TextPart {
  const filled = Buffer.alloc(Math.ceil(text.length / 8) * 8);
  filled.write(text);
  const words = Float64Array.from({ length: filled.length / 8 }, (_, word) =>
    filled.readDoubleLE(word * 8),
  );
  return { words, bytes: text.length, value: "integer", offset, width };
}

test("constant bytes of any length, integers of every width", () => {
  const text = fc.string({ unit: "grapheme-ascii", maxLength: 30 });
  const part = fc.record({ text, offset: fc.nat(20), width: fc.integer({ min: 1, max: 6 }) });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 8 }),
      fc.uint8Array({ minLength: 30, maxLength: 30 }),
      (parts, bytes) => {
        const message = Buffer.from(bytes);
        const expected = parts.map((each) => {
          return each.text + String(message.readUIntBE(each.offset, each.width));
        });
        const write = rowWriter(
          {
            length: bytes.length,
            parts: parts.map((each) => integerPart(each.text, each.offset, each.width)),
            mostBytes: 500,
          },
          textValues(JSON_STYLE),
        );
        const out = Buffer.alloc(500);
        const view = (part: Buffer): DataView =>
          new DataView(part.buffer, part.byteOffset, part.length);
        const end = write(view(message), 0, 0, view(out), 3);
        expect(out.toString("latin1", 3, end)).toBe(expected.join(""));
      },
    ),
    { numRuns: 500 },
  );
});
