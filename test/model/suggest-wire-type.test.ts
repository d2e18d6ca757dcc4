/** A type that a spec has from another language, or misspelt, is answered with the one that was meant. */
import { expect, test } from "vitest";
import { compile } from "../../codegen/compile.js";
import { SMALL_SPEC } from "../support/specs.js";

const ALL =
  "write u8 … u64, i8 … i64, price4, price8, char, alpha(n), bytes(n), digits(n), or the name of an enumeration or record";

test.each([
  ["uint32", "did you mean u32?"],
  ["uint16_t", "did you mean u16?"],
  ["int64_t", "did you mean i64?"],
  ["uint48be", "did you mean u48be?"],
  ["string(8)", "did you mean alpha(8)?"],
  ["ascii(4)", "did you mean alpha(4)?"],
  ["alpha8", "did you mean alpha(8)?"],
  ["u_16", "did you mean u16?"],
  ["price6", "write the integer, and decimals: 6 beside it"],
  ["alhpa(8)", "did you mean alpha?"],
  ["uint20", ALL],
  ["double", ALL],
])("%s: %s", async (type, help) => {
  const text = SMALL_SPEC.replace(/type: u\d+/u, `type: ${type}`);
  expect(text).not.toBe(SMALL_SPEC);
  const { diagnostics } = await compile([{ path: "toy.yaml", text }], []);
  const finding = diagnostics.find(({ rule }) => rule === "wire-type-unknown");
  expect(finding?.help).toBe(help);
});

test("an enumeration's too", async () => {
  const text = SMALL_SPEC.replace("side:\n", "side:\n    type: uint8\n");
  const { diagnostics } = await compile([{ path: "toy.yaml", text }], []);
  const finding = diagnostics.find(({ rule }) => rule === "wire-type-unknown");
  expect(finding?.help).toBe("did you mean u8?");
});
