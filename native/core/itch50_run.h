/*
 * From a run of messages to the handlers of TotalView-ITCH 5.0: the generated switch over every
 * block.
 */
#ifndef ITCH50_RUN_H
#define ITCH50_RUN_H

#include "itch50_dispatch.h"
#include "itch_sequencer_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Hands each message of a run to its handler; a message without bytes goes to none. Returns where
 * the last block ended, or NULL when fewer than `count` were whole: a run that is not counted yet
 * will do.
 */
static ITCH_ALWAYS_INLINE const uint8_t *itch50_dispatch_run(const struct itch_message_run *run,
	const struct itch50_handlers *handlers, void *context)
{
	const uint8_t *const limit = run->limit;
	const uint8_t *at = run->blocks;

	for (uint32_t left = run->count; left > 0; left--) {
		uint32_t block;

		if (ITCH_UNLIKELY((size_t)(limit - at) < ITCH_BLOCK_HEADER))
			return NULL;
		block = itch_block_size(at);
		if (ITCH_UNLIKELY(block > (size_t)(limit - at)))
			return NULL;
		itch50_dispatch(at + ITCH_BLOCK_HEADER, block - ITCH_BLOCK_HEADER, handlers,
				context);
		at += block;
	}
	return at;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH50_RUN_H */
