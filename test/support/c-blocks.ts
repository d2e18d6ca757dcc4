/** A C program that shows what the generated walk and batch see in blocks, and what the plainest code sees. */
import fc from "fast-check";
import { descriptor } from "../../generated/ts/itch50/index.js";
import { blockBytes, handlerName, sightings } from "./block-bytes.js";

const NAMES = descriptor.messages.map(({ name }) => name);
const LISTS = [...NAMES, "unknown", "short_message"];

/** Reads inputs, each after its length; says what the walk saw, then what the batch holds. */
export const BLOCKS_SOURCE: string = `#include <stdio.h>
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
	uint8_t head[4];

	while (fread(head, sizeof(head), 1, stdin) == 1) {
		const uint32_t length = itch_read_be32(head);
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

/** What the program is given, and the lines that it must print. */
export function blocksCase(): { readonly input: Uint8Array; readonly expected: readonly string[] } {
  const inputs = fc.sample(blockBytes(descriptor), 400);
  const input = Buffer.concat(
    inputs.flatMap((bytes) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
  const expected = inputs.flatMap((bytes) => {
    const { seen, end } = sightings(bytes, descriptor);
    const line = [...seen.map((sighting) => sighting.join(":")), `end:${end}`].join(" ");
    return [` ${line}`, ` ${line}`];
  });
  return { input, expected };
}
