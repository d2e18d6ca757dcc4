/*
 * Packets of a feed in, from any number of lines; messages in order out, each once, or the exact range
 * that is missing. The contract is that of the TypeScript sequencer, and both are held against the
 * same scenarios. Memory is given once, at the start; nothing here allocates, locks or waits.
 *
 * @see runtime/session/README.md, whose table's rows are named below
 */
#ifndef ITCH_SEQUENCER_H
#define ITCH_SEQUENCER_H

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

/** Sets the places in which a stream keeps things; `memory` is itch_sequencer_memory bytes, aligned to 64. */
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
 * Sets a sequencer up. `memory` is itch_sequencer_memory(options) bytes, aligned to 64; `handlers` and
 * `context` must outlive the sequencer. Returns NULL, or why the options make no sense.
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
		sequencer->watch.feed_count += sequencer->watch.is_feed[line];
	}
	return NULL;
}

/** Notes the time of a call; an earlier time counts as the latest. */
static ITCH_ALWAYS_INLINE void itch_sequencer_enter(struct itch_sequencer *sequencer, uint64_t time_ns)
{
	if (ITCH_UNLIKELY(!sequencer->has_begun)) {
		sequencer->has_begun = true;
		itch_line_watch_restart(&sequencer->watch, time_ns);
	}
	if (time_ns > sequencer->stream.now_ns)
		sequencer->stream.now_ns = time_ns;
}

/** Does what has come due; rows 27 to 29. */
static ITCH_ALWAYS_INLINE void itch_sequencer_leave(struct itch_sequencer *sequencer)
{
	struct itch_stream *const stream = &sequencer->stream;

	if (ITCH_UNLIKELY(stream->has_end))
		itch_stream_finish(stream);
	if (ITCH_UNLIKELY(stream->missing.count > 0) &&
			stream->now_ns >= itch_missing_due(&stream->missing))
		itch_stream_expire(stream);
	if (ITCH_UNLIKELY(stream->now_ns >= sequencer->watch.due_ns) &&
			stream->state != ITCH_STREAM_ENDED)
		itch_line_watch_check(&sequencer->watch, stream, sequencer->lines);
}

/** Says once in a session that there is data after its end. */
static ITCH_OUTLINE void itch_sequencer_alarm(struct itch_sequencer *sequencer, uint64_t number,
	uint32_t line)
{
	if (sequencer->has_alarmed)
		return;
	sequencer->has_alarmed = true;
	itch_stream_tell(&sequencer->stream, ITCH_EVENT_DATA_AFTER_END, ITCH_CAUSE_NONE, line, number,
		number);
}

/** Whether a session that is not the current one may take its place. */
static ITCH_OUTLINE bool itch_sequencer_may_begin(const struct itch_sequencer *sequencer,
	const uint8_t *session, uint32_t line)
{
	const uint32_t known = sequencer->closed_count < ITCH_CLOSED_SESSIONS ?
		sequencer->closed_count : ITCH_CLOSED_SESSIONS;

	if (!sequencer->watch.is_feed[line])
		return false;
	if (sequencer->is_one && memcmp(session, sequencer->wanted, ITCH_SESSION_LENGTH) != 0)
		return false;
	for (uint32_t at = 0; at < known; at++)
		if (memcmp(session, sequencer->closed[at], ITCH_SESSION_LENGTH) == 0)
			return false;
	return true;
}

/** Rows 7 to 10: false when the packet is of a session that is none of ours. */
static ITCH_OUTLINE bool itch_sequencer_change(struct itch_sequencer *sequencer,
	const struct itch_packet *packet, uint32_t line)
{
	struct itch_stream *const stream = &sequencer->stream;

	if (!itch_sequencer_may_begin(sequencer, packet->session, line))
		return false;
	if (stream->state == ITCH_STREAM_ENDED)
		itch_line_watch_restart(&sequencer->watch, stream->now_ns);
	if (stream->state != ITCH_STREAM_IDLE) {
		itch_stream_close(stream, ITCH_CAUSE_SESSION_CHANGE);
		memcpy(sequencer->closed[sequencer->closed_count++ % ITCH_CLOSED_SESSIONS],
			stream->session, ITCH_SESSION_LENGTH);
	}
	sequencer->has_alarmed = false;
	itch_stream_begin(stream, packet->session, packet->first, line);
	return true;
}

/** Rows 13 to 16. */
static ITCH_OUTLINE void itch_sequencer_take_end(struct itch_sequencer *sequencer, uint64_t number,
	uint32_t line, struct itch_line_counters *counters)
{
	struct itch_stream *const stream = &sequencer->stream;

	if (number < (stream->has_end ? stream->end : stream->head)) {
		itch_count_add(&counters->early_ends, 1);
	} else if (stream->has_end && number > stream->end) {
		itch_count_add(&counters->after_end, 1);
		itch_sequencer_alarm(sequencer, number, line);
	} else {
		itch_count_add(&counters->ends_of_session, 1);
		if (stream->has_end)
			return;
		stream->has_end = true;
		stream->end = number;
		itch_stream_reveal(stream, number);
	}
}

/** Rows 17 and 18. */
static ITCH_OUTLINE void itch_sequencer_take_heartbeat(struct itch_sequencer *sequencer, uint64_t number,
	uint32_t line, struct itch_line_counters *counters)
{
	struct itch_stream *const stream = &sequencer->stream;

	if (stream->has_end && number > stream->end) {
		itch_count_add(&counters->after_end, 1);
		itch_sequencer_alarm(sequencer, number, line);
		return;
	}
	itch_count_add(&counters->heartbeats, 1);
	itch_stream_reveal(stream, number);
}

/** Rows 19 and 20, and to the stream with what is left. */
static ITCH_OUTLINE void itch_sequencer_take_messages(struct itch_sequencer *sequencer,
	struct itch_packet *packet, uint32_t line, struct itch_line_counters *counters)
{
	struct itch_stream *const stream = &sequencer->stream;

	if (stream->has_end && packet->first >= stream->end) {
		itch_count_add(&counters->after_end, 1);
		itch_sequencer_alarm(sequencer, packet->first, line);
		return;
	}
	if (stream->has_end && packet->promised > stream->end - packet->first) {
		itch_sequencer_alarm(sequencer, packet->first, line);
		packet->promised = (uint32_t)(stream->end - packet->first);
		if (packet->whole > packet->promised) {
			packet->whole = packet->promised;
			packet->length = (uint32_t)(itch_packet_skip(packet->blocks, packet->whole) -
				packet->blocks);
		}
	}
	itch_stream_take(stream, packet, line, counters);
}

/** Takes a packet that is not simply the next: the whole table, from row 2. */
static ITCH_OUTLINE void itch_sequencer_accept(struct itch_sequencer *sequencer,
	struct itch_packet *packet, size_t length, uint32_t line, struct itch_line_counters *counters)
{
	struct itch_stream *const stream = &sequencer->stream;

	if (packet->promised > 0 && length == ITCH_PACKET_HEADER) {
		itch_count_add(&counters->requests, 1);
		return;
	}
	if (packet->whole < packet->promised)
		itch_count_add(&counters->truncated, 1);
	if (packet->has_more)
		itch_count_add(&counters->trailing, 1);
	if (packet->first == 0) {
		itch_count_add(&counters->zero_sequence_numbers, 1);
		return;
	}
	if (packet->first > UINT64_MAX - packet->promised) {
		itch_count_add(&counters->sequence_overflows, 1);
		return;
	}
	if ((stream->state == ITCH_STREAM_IDLE ||
			memcmp(packet->session, stream->session, ITCH_SESSION_LENGTH) != 0) &&
			!itch_sequencer_change(sequencer, packet, line)) {
		itch_count_add(&counters->other_sessions, 1);
		return;
	}
	if (sequencer->watch.is_feed[line])
		itch_line_watch_heard(&sequencer->watch, stream, line);
	if (packet->first > stream->head && packet->first - stream->head > sequencer->max_jump)
		itch_count_add(&counters->far_ahead, 1);
	else if (packet->is_end)
		itch_sequencer_take_end(sequencer, packet->first, line, counters);
	else if (packet->promised == 0)
		itch_sequencer_take_heartbeat(sequencer, packet->first, line, counters);
	else
		itch_sequencer_take_messages(sequencer, packet, line, counters);
}

/** True when a packet of messages is simply the next one, as nearly all are: nothing missing, nothing odd. */
static ITCH_ALWAYS_INLINE bool itch_sequencer_is_next(const struct itch_sequencer *sequencer,
	const struct itch_packet *packet, uint32_t line)
{
	const struct itch_stream *const stream = &sequencer->stream;

	return packet->first == stream->next && stream->state == ITCH_STREAM_LIVE &&
		stream->head == stream->next && !stream->has_end &&
		packet->promised > 0 && packet->length > 0 &&
		packet->first <= UINT64_MAX - packet->promised && !sequencer->watch.is_stale[line] &&
		itch_read_le64(packet->session) == itch_read_le64((const uint8_t *)stream->session) &&
		itch_read_le16(packet->session + 8) ==
			itch_read_le16((const uint8_t *)stream->session + 8);
}

/** Counts a packet of which every message is new and delivered. */
static ITCH_ALWAYS_INLINE void itch_sequencer_count_new(struct itch_sequencer *sequencer,
	const struct itch_packet *packet, struct itch_line_counters *counters)
{
	itch_count_add(&counters->new_packets, 1);
	itch_count_add(&counters->new_messages, packet->whole);
	itch_stream_count_run(&sequencer->stream, packet->whole);
}

/** Knows at last what was walked when it is not what the packet promises; rows 3, 4 and 21. */
static ITCH_OUTLINE void itch_sequencer_correct(struct itch_sequencer *sequencer,
	struct itch_packet *packet, struct itch_line_counters *counters)
{
	struct itch_stream *const stream = &sequencer->stream;

	itch_packet_count(packet);
	itch_count_add(&counters->truncated, packet->whole < packet->promised);
	itch_count_add(&counters->trailing, packet->has_more);
	itch_count_add(&counters->empty_packets, packet->whole == 0);
	stream->next = packet->first + packet->whole;
	stream->head = stream->next;
	itch_stream_reveal(stream, packet->first + packet->promised);
}

/** Has the packet that a run is made of walked, and counts what it turns out to hold; row 23. */
static ITCH_ALWAYS_INLINE void itch_sequencer_walk(struct itch_sequencer *sequencer,
	const struct itch_sequencer_handlers *handlers, struct itch_packet *packet,
	const struct itch_message_run *run, struct itch_line_counters *counters)
{
	struct itch_stream *const stream = &sequencer->stream;

	packet->whole = packet->promised;
	if (ITCH_UNLIKELY(handlers->walk(stream->context, run) != run->limit))
		itch_sequencer_correct(sequencer, packet, counters);
	if (ITCH_UNLIKELY(packet->whole == 0))
		return;
	itch_sequencer_count_new(sequencer, packet, counters);
	itch_stream_remember(stream, packet, run->line);
}

/** Takes a packet that is simply the next; row 23. */
static ITCH_ALWAYS_INLINE void itch_sequencer_take_next(struct itch_sequencer *sequencer,
	const struct itch_sequencer_handlers *handlers, struct itch_packet *packet, uint32_t line,
	struct itch_line_counters *counters)
{
	struct itch_stream *const stream = &sequencer->stream;
	struct itch_message_run run;

	run.blocks = packet->blocks;
	run.limit = packet->blocks + packet->length;
	run.first = packet->first;
	run.count = packet->promised;
	run.line = line;
	run.time_ns = stream->now_ns;
	run.was_held = false;
	sequencer->watch.last_ns[line] = stream->now_ns;
	itch_stream_pass(stream, &run);
	if (handlers->walk != NULL) {
		itch_sequencer_walk(sequencer, handlers, packet, &run, counters);
		return;
	}
	itch_sequencer_count_new(sequencer, packet, counters);
	itch_stream_remember(stream, packet, line);
	handlers->messages(stream->context, &run);
}

/**
 * Takes the packet in `length` bytes, which came on a line (below the options' line_count) at a time.
 * `handlers` are those that the sequencer was set up with: named again so that the compiler can see
 * them and make the common case one piece of code.
 */
static ITCH_ALWAYS_INLINE void itch_sequencer_receive(struct itch_sequencer *sequencer,
	const struct itch_sequencer_handlers *handlers, uint32_t line, const uint8_t *bytes,
	size_t length, uint64_t time_ns)
{
	struct itch_line_counters *const counters = &sequencer->lines[line];
	struct itch_packet packet;

	itch_sequencer_enter(sequencer, time_ns);
	itch_count_add(&counters->packets, 1);
	itch_count_add(&counters->bytes, length);
	if (ITCH_UNLIKELY(!itch_packet_read(&packet, bytes, length))) {
		itch_count_add(&counters->short_headers, 1);
	} else {
		bool is_next = itch_sequencer_is_next(sequencer, &packet, line);

		if (!is_next || handlers->walk == NULL) {
			itch_packet_count(&packet);
			is_next = is_next && packet.whole == packet.promised && !packet.has_more;
		}
		if (is_next)
			itch_sequencer_take_next(sequencer, handlers, &packet, line, counters);
		else
			itch_sequencer_accept(sequencer, &packet, length, line, counters);
	}
	itch_sequencer_leave(sequencer);
}

/** Lets time pass. */
static inline void itch_sequencer_tick(struct itch_sequencer *sequencer, uint64_t time_ns)
{
	itch_sequencer_enter(sequencer, time_ns);
	itch_sequencer_leave(sequencer);
}

/** Begins delivery at the first message that a snapshot does not contain; false when none is awaited. */
static inline bool itch_sequencer_join_at(struct itch_sequencer *sequencer, uint64_t number,
	uint64_t time_ns)
{
	bool has_joined;

	itch_sequencer_enter(sequencer, time_ns);
	has_joined = itch_stream_join_at(&sequencer->stream, number);
	itch_sequencer_leave(sequencer);
	return has_joined;
}

/** Gives up every missing message below a sequence number. */
static inline void itch_sequencer_give_up(struct itch_sequencer *sequencer, uint64_t number,
	uint64_t time_ns)
{
	itch_sequencer_enter(sequencer, time_ns);
	itch_stream_give_up(&sequencer->stream, number);
	itch_sequencer_leave(sequencer);
}

/** The input is over: what is held is delivered, and what is missing is incomplete. */
static inline void itch_sequencer_close(struct itch_sequencer *sequencer, uint64_t time_ns)
{
	itch_sequencer_enter(sequencer, time_ns);
	itch_stream_close(&sequencer->stream, ITCH_CAUSE_CLOSED);
	itch_sequencer_leave(sequencer);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_SEQUENCER_H */
