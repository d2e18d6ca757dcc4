/*
 * What a sequencer consists of, the memory that it needs, and how it is set up.
 */
#ifndef ITCH_SEQUENCER_INIT_H
#define ITCH_SEQUENCER_INIT_H

#include "itch_line_watch.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Receives one feed. */
struct itch_sequencer {
	struct itch_stream stream;
	struct itch_line_watch watch;
	uint64_t max_jump;
	bool has_begun;    /**< A time was named. */
	bool has_alarmed;  /**< It was said that there is data after the end. */
	bool is_one;       /**< One session alone is taken: `wanted`. */
	char wanted[ITCH_SESSION_LENGTH];
	char closed[ITCH_CLOSED_SESSIONS][ITCH_SESSION_LENGTH];
	uint32_t closed_count; /**< Sessions ever closed. */
	struct itch_line_counters lines[ITCH_SEQUENCER_LINES];
};

/** Rounds up to whole cache lines. */
static inline size_t itch_sequencer_round(size_t length)
{
	return (length + 63) / 64 * 64;
}

/** Returns why options make no sense; NULL when they do. */
static inline const char *itch_sequencer_refuses(const struct itch_sequencer_options *options)
{
	if (options->line_count < 1 || options->line_count > ITCH_SEQUENCER_LINES)
		return "there must be 1 to 8 lines";
	if (options->window_packets < 1 || options->window_packets > 1U << 20)
		return "window_packets must be 1 to 1048576";
	if (options->window_packet_bytes < 2 || options->window_packet_bytes > 65536)
		return "window_packet_bytes must be 2 to 65536";
	if (options->history_packets > 1U << 20)
		return "history_packets must be at most 1048576";
	return NULL;
}

/** Returns how many bytes of memory a sequencer needs beside itself. */
static inline size_t itch_sequencer_memory(const struct itch_sequencer_options *options)
{
	const size_t packets = options->window_packets;

	/* One range more than the window has, for what lies before a snapshot, and one to split. */
	return itch_sequencer_round((packets + 2) * sizeof(struct itch_missing_range)) +
		itch_sequencer_round(packets * sizeof(struct itch_held_packet)) +
		itch_sequencer_round(packets * sizeof(uint32_t)) +
		itch_sequencer_round(options->history_packets * sizeof(struct itch_past_packet)) +
		itch_sequencer_round(packets * options->window_packet_bytes);
}

/**
 * Sets the places in which a stream keeps things; `memory` is itch_sequencer_memory bytes, aligned
 * to 64.
 */
static inline void itch_stream_place(struct itch_stream *stream,
	const struct itch_sequencer_options *options, void *memory)
{
	const size_t packets = options->window_packets;
	uint8_t *at = (uint8_t *)memory;

	stream->missing.ranges = (struct itch_missing_range *)(void *)at;
	stream->missing.capacity = options->window_packets + 2;
	at += itch_sequencer_round((packets + 2) * sizeof(struct itch_missing_range));
	stream->held.packets = (struct itch_held_packet *)(void *)at;
	stream->held.capacity = options->window_packets;
	at += itch_sequencer_round(packets * sizeof(struct itch_held_packet));
	stream->held.free_slots = (uint32_t *)(void *)at;
	at += itch_sequencer_round(packets * sizeof(uint32_t));
	stream->history.packets = (struct itch_past_packet *)(void *)at;
	stream->history.capacity = options->history_packets;
	at += itch_sequencer_round(options->history_packets * sizeof(struct itch_past_packet));
	stream->held.slots = at;
	stream->held.slot_size = options->window_packet_bytes;
	itch_held_clear(&stream->held);
	itch_history_clear(&stream->history);
}

/**
 * Sets a sequencer up. `memory` is itch_sequencer_memory(options) bytes, aligned to 64; `handlers`
 * and `context` must outlive the sequencer. Returns NULL, or why the options make no sense.
 */
static inline const char *itch_sequencer_init(struct itch_sequencer *sequencer,
	const struct itch_sequencer_options *options, void *memory,
	const struct itch_sequencer_handlers *handlers, void *context)
{
	const char *const why = itch_sequencer_refuses(options);

	if (why != NULL)
		return why;
	memset(sequencer, 0, sizeof(*sequencer));
	sequencer->stream.handlers = handlers;
	sequencer->stream.context = context;
	sequencer->stream.late_join = options->late_join;
	sequencer->stream.reorder_ns = options->reorder_ns;
	sequencer->stream.recovery_ns = options->recovery_ns;
	sequencer->stream.window_packets = options->window_packets;
	memset(sequencer->stream.session, 0, sizeof(sequencer->stream.session));
	itch_stream_place(&sequencer->stream, options, memory);
	sequencer->max_jump = options->max_jump;
	sequencer->is_one = options->session[0] != 0;
	memset(sequencer->wanted, ' ', sizeof(sequencer->wanted));
	memcpy(sequencer->wanted, options->session, strlen(options->session));
	sequencer->watch.stale_ns = options->stale_ns;
	sequencer->watch.line_count = options->line_count;
	for (uint32_t line = 0; line < options->line_count; line++) {
		sequencer->watch.is_feed[line] = options->lines[line] == ITCH_LINE_FEED;
		sequencer->watch.is_alive[line] = sequencer->watch.is_feed[line];
		sequencer->watch.feed_count += sequencer->watch.is_feed[line];
	}
	return NULL;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_SEQUENCER_INIT_H */
