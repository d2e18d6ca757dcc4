/** The C walk and the C batch find in any blocks what the plainest code finds. */
import { describe, expect, test } from "vitest";
import { BLOCKS_SOURCE, blocksCase } from "../support/c-blocks.js";
import {
  compileProgram,
  hasTool,
  runLines,
  temporaryFolder,
  WARNINGS,
} from "../support/c-compiler.js";

const folder = temporaryFolder();
describe.each([
  ["gcc", ["-std=c11", "-O2", ...WARNINGS]],
  ["clang", ["-std=c11", "-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]],
  ["g++", ["-std=c++17", "-O2", ...WARNINGS]],
] as const)("%s", (compiler, flags) => {
  test.skipIf(!hasTool(compiler))(
    "the walk and the batch see every block, in order, and stop alike",
    { timeout: 60_000 },
    () => {
      const program = compileProgram({
        compiler,
        flags,
        folder,
        name: "blocks",
        source: BLOCKS_SOURCE,
      });
      const { input, expected } = blocksCase();
      expect(runLines(program, [], input)).toEqual(expected);
    },
  );
});

test("a C column holds what the getter returns", { timeout: 60_000 }, () => {
  const source = `#include <stdio.h>
#include "itch50_blocks.h"

int main(void)
{
	static const uint8_t bytes[] = {${[0, 36, 0x41, ...Array.from({ length: 35 }, (_, index) => index), 0, 19, 0x44, ...Array.from({ length: 18 }, () => 0), 0, 36, 0x41, ...Array.from({ length: 35 }, (_, index) => 200 - index)].join(", ")}};
	static uint32_t words[ITCH50_LISTS * 17];
	uint32_t prices[8];
	uint64_t times[8], stocks[8];
	struct itch_batch batch;

	itch50_batch_init(&batch, words, 8, false);
	if (itch50_batch_index(&batch, bytes, 0, sizeof(bytes)) != sizeof(bytes))
		return 1;
	if (itch50_add_order_price_column(&batch, bytes, prices) != 2 ||
	    itch50_add_order_timestamp_column(&batch, bytes, times) != 2 ||
	    itch50_add_order_stock_column(&batch, bytes, stocks) != 2)
		return 2;
	for (uint32_t row = 0; row < 2; row++) {
		const struct itch50_add_order *const message =
			itch50_add_order_in_batch(&batch, bytes, row);

		if (prices[row] != itch50_add_order_price(message) ||
		    times[row] != itch50_add_order_timestamp(message) ||
		    stocks[row] != itch50_add_order_stock_key(message))
			return 3;
		printf("%08x\\n", prices[row]);
	}
	return 0;
}
`;
  const flags = ["-std=c11", "-O2", ...WARNINGS];
  const program = compileProgram({ compiler: "gcc", flags, folder, name: "column", source });
  expect(runLines(program, [], new Uint8Array(0))).toEqual(["1f202122", "a9a8a7a6"]);
});
