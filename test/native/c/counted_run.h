/*
 * What a handler that walks does: counts the blocks of a run by itself.
 */
#ifndef COUNTED_RUN_H
#define COUNTED_RUN_H

#include "itch_sequencer_types.h"

/* The whole blocks of a run that nobody has counted yet: maybe none. */
static inline struct itch_message_run counted_run(const struct itch_message_run *run)
{
	struct itch_message_run counted = *run;
	const uint8_t *at = run->blocks;

	counted.count = 0;
	while (counted.count < run->count && run->limit - at >= 2 &&
			run->limit - at - 2 >= (at[0] << 8 | at[1])) {
		at += 2 + (at[0] << 8 | at[1]);
		counted.count++;
	}
	counted.limit = at;
	return counted;
}

/* What the handler then returns. */
static inline const uint8_t *walked_to(const struct itch_message_run *run,
	const struct itch_message_run *counted)
{
	return counted->count == run->count ? counted->limit : NULL;
}

#endif /* COUNTED_RUN_H */
