/** The C walk and the C batch find in any blocks what the plainest code finds. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { descriptor } from "../../generated/ts/itch50/index.js";
import { blockBytes, handlerName, sightings } from "../support/block-bytes.js";
import {
  compileProgram,
  hasTool,
  runLines,
  temporaryFolder,
  WARNINGS,
} from "../support/c-compiler.js";

const folder = temporaryFolder();
const NAMES = descriptor.messages.map(({ name }) => name);
const LISTS = [...NAMES, "unknown", "short_message"];

/** Reads inputs, each after its length; says what the walk saw, then what the batch holds. */
const SOURCE = `#include <stdio.h>
#include <stdlib.h>
#include "itch50_blocks.h"

static const uint8_t *base;

static void saw(const char *name, const void *message, size_t length)
{
	printf(" %s:%td:%zu", name, (const uint8_t *)message - base, length);
}
${NAMES.map(
  (
    name,
  ) => `static void see_${name}(void *context, const struct itch50_${name} *message, size_t length)
{
	(void)context;
	saw("${handlerName(name)}", message, length);
}`,
).join("\n")}
static void see_unknown(void *context, const uint8_t *bytes, size_t length)
{
	(void)context;
	saw("unknown", bytes, length);
}
static void see_short(void *context, const uint8_t *bytes, size_t length)
{
	(void)context;
	saw("shortMessage", bytes, length);
}

int main(void)
{
	static uint32_t words[ITCH50_LISTS * 129];
	static const char *const names[] = {${LISTS.map((name) => `"${handlerName(name)}"`).join(", ")}};
	static const struct itch50_handlers handlers = {
		${[...NAMES.map((name) => `see_${name}`), "see_unknown", "see_short"].join(", ")},
	};
	uint32_t length;

	while (fread(&length, sizeof(length), 1, stdin) == 1) {
		/* Exactly the bytes given: the sanitizer sees a read of one more. */
		uint8_t *const bytes = (uint8_t *)malloc(length == 0 ? 1 : length);
		struct itch_batch batch;
		size_t at = 0, next;

		if (bytes == NULL || fread(bytes, 1, length, stdin) != length)
			return 1;
		base = bytes;
		next = itch50_dispatch_blocks(bytes, 0, length, &handlers, NULL);
		printf(" end:%zu\\n", next);
		itch50_batch_init(&batch, words, 8, true);
		while ((next = itch50_batch_index(&batch, bytes, at, length)) != at) {
			for (uint32_t block = 0; block < batch.blocks; block++)
				for (uint32_t list = 0; list < ITCH50_EMPTY_LIST; list++)
					for (uint32_t row = 0; row < batch.counts[list]; row++) {
						const size_t entry = (size_t)list * batch.capacity + row;
						const uint32_t offset = batch.offsets[entry];

						if (batch.positions[entry] == block)
							saw(names[list], bytes + offset,
								itch_block_length(bytes + offset - 2));
					}
			itch_batch_clear(&batch);
			at = next;
		}
		printf(" end:%zu\\n", at);
		free(bytes);
	}
	return 0;
}
`;

describe.each([
  ["gcc", ["-std=c11", "-O2", ...WARNINGS]],
  ["clang", ["-std=c11", "-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]],
  ["g++", ["-std=c++17", "-O2", ...WARNINGS]],
] as const)("%s", (compiler, flags) => {
  test.skipIf(!hasTool(compiler))(
    "the walk and the batch see every block, in order, and stop alike",
    { timeout: 60_000 },
    () => {
      const program = compileProgram({ compiler, flags, folder, name: "blocks", source: SOURCE });
      const inputs = fc.sample(blockBytes(descriptor), 400);
      const stream = Buffer.concat(
        inputs.flatMap((bytes) => {
          const length = Buffer.alloc(4);
          length.writeUInt32LE(bytes.length);
          return [length, bytes];
        }),
      );
      const expected = inputs.flatMap((bytes) => {
        const { seen, end } = sightings(bytes, descriptor);
        const line = [...seen.map((sighting) => sighting.join(":")), `end:${end}`].join(" ");
        return [` ${line}`, ` ${line}`];
      });
      expect(runLines(program, [], stream)).toEqual(expected);
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
