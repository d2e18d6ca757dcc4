/*
 * From a run of messages to the handlers of TotalView-ITCH 5.0: the generated switch over every block.
 */
#ifndef ITCH50_RUN_H
#define ITCH50_RUN_H

#include "itch50_dispatch.h"
#include "itch_sequencer_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hands each message of a run to its handler; a message without bytes goes to none. */
static ITCH_ALWAYS_INLINE void itch50_dispatch_run(const struct itch_message_run *run,
	const struct itch50_handlers *handlers, void *context)
{
	const uint8_t *at = run->blocks;

	while (at < run->limit) {
		const uint32_t block = itch_block_length(at);

		itch50_dispatch(at + ITCH_BLOCK_HEADER, block - ITCH_BLOCK_HEADER, handlers, context);
		at += block;
	}
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH50_RUN_H */
