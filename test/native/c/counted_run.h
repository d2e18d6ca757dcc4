/*
 * What a handler that walks does: counts the blocks of a run by itself.
 */
#ifndef COUNTED_RUN_H
#define COUNTED_RUN_H

#include "itch_sequencer_types.h"

/* Hands on the whole blocks of a run that nobody has counted yet; returns what a walk returns. */
static inline const uint8_t *walk_counting(const struct itch_message_run *run, void *context,
	void (*messages)(void *context, const struct itch_message_run *run))
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
	if (counted.count > 0)
		messages(context, &counted);
	return counted.count == run->count ? at : NULL;
}

#endif /* COUNTED_RUN_H */
