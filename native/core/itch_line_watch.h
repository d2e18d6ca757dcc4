/*
 * Which feed lines have fallen silent.
 */
#ifndef ITCH_LINE_WATCH_H
#define ITCH_LINE_WATCH_H

#include "itch_stream.h"

#ifdef __cplusplus
extern "C" {
#endif

/** When each feed line last spoke. */
struct itch_line_watch {
	uint64_t due_ns;   /**< Before this time no line can fall silent. */
	uint64_t stale_ns;
	uint64_t last_ns[ITCH_SEQUENCER_LINES];
	bool is_feed[ITCH_SEQUENCER_LINES];
	bool is_alive[ITCH_SEQUENCER_LINES]; /**< Is a feed line, and not stale. */
	uint32_t line_count;
	uint32_t feed_count;
	uint32_t stale_count;
};

/** Counts the silence of the lines that are not stale from now on. */
static inline void itch_line_watch_restart(struct itch_line_watch *watch, uint64_t now_ns)
{
	for (uint32_t line = 0; line < watch->line_count; line++)
		watch->last_ns[line] = now_ns;
	watch->due_ns = itch_later(now_ns, watch->stale_ns);
}

/** A line that was stale has spoken. */
static ITCH_OUTLINE void itch_line_watch_revive(struct itch_line_watch *watch,
	struct itch_stream *stream, uint32_t line)
{
	const bool was_dead = watch->stale_count == watch->feed_count;
	const uint64_t due_ns = itch_later(stream->now_ns, watch->stale_ns);

	watch->is_alive[line] = true;
	watch->stale_count--;
	if (due_ns < watch->due_ns)
		watch->due_ns = due_ns;
	itch_stream_tell(stream, ITCH_EVENT_LINE_ALIVE, ITCH_CAUSE_NONE, line, 0, 0);
	if (was_dead)
		itch_stream_tell(stream, ITCH_EVENT_FEED_ALIVE, ITCH_CAUSE_NONE, 0, 0, 0);
}

/** A feed line has spoken. */
static inline void itch_line_watch_heard(struct itch_line_watch *watch, struct itch_stream *stream,
	uint32_t line)
{
	watch->last_ns[line] = stream->now_ns;
	if (ITCH_UNLIKELY(!watch->is_alive[line]))
		itch_line_watch_revive(watch, stream, line);
}

/** Finds the lines that are silent for too long; row 31. */
static ITCH_OUTLINE void itch_line_watch_check(struct itch_line_watch *watch,
	struct itch_stream *stream, struct itch_line_counters *counters)
{
	uint64_t earliest_ns = ITCH_NEVER;

	for (uint32_t line = 0; line < watch->line_count; line++) {
		const uint64_t due_ns = itch_later(watch->last_ns[line], watch->stale_ns);

		if (!watch->is_alive[line])
			continue;
		if (due_ns > stream->now_ns) {
			earliest_ns = due_ns < earliest_ns ? due_ns : earliest_ns;
			continue;
		}
		watch->is_alive[line] = false;
		watch->stale_count++;
		itch_count_add(&counters[line].stale, 1);
		itch_stream_tell(stream, ITCH_EVENT_LINE_STALE, ITCH_CAUSE_NONE, line, 0, 0);
		if (watch->stale_count == watch->feed_count)
			itch_stream_tell(stream, ITCH_EVENT_FEED_DEAD, ITCH_CAUSE_NONE, 0, 0, 0);
	}
	watch->due_ns = earliest_ns;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_LINE_WATCH_H */
