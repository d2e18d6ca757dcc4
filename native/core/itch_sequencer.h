/*
 * Packets of a feed in, from any number of lines; messages in order out, each once, or the exact
 * range that is missing. The contract is that of the TypeScript sequencer, and both are held
 * against the same scenarios. Memory is given once, at the start; nothing here allocates, locks or
 * waits.
 *
 * @see runtime/session/README.md, whose table's rows are named below
 */
#ifndef ITCH_SEQUENCER_H
#define ITCH_SEQUENCER_H

#include "itch_sequencer_accept.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Notes the time of a call; an earlier time counts as the latest. */
static ITCH_ALWAYS_INLINE void itch_sequencer_enter(struct itch_sequencer *sequencer,
		uint64_t time_ns)
{
	if (ITCH_UNLIKELY(!sequencer->has_begun)) {
		sequencer->has_begun = true;
		itch_line_watch_restart(&sequencer->watch, time_ns);
	}
	if (time_ns > sequencer->stream.now_ns)
		sequencer->stream.now_ns = time_ns;
}

/** Does what has come due; rows 29 to 31. */
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

/**
 * True when a packet of messages is simply the next one, as nearly all are: nothing missing,
 * nothing odd.
 */
static ITCH_ALWAYS_INLINE bool itch_sequencer_is_next(const struct itch_sequencer *sequencer,
	const struct itch_packet *packet, uint32_t line)
{
	const struct itch_stream *const stream = &sequencer->stream;

	return packet->first == stream->next && stream->state == ITCH_STREAM_LIVE &&
		stream->head == stream->next && !stream->has_end &&
		packet->promised > 0 && packet->length > 0 &&
		packet->first <= UINT64_MAX - packet->promised &&
		sequencer->watch.is_alive[line] &&
		itch_read_le64(packet->session) ==
			itch_read_le64((const uint8_t *)stream->session) &&
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

/** Knows at last what was walked when it is not what the packet promises; rows 3, 4 and 23. */
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

/** Has the packet that a run is made of walked, and counts what it turns out to hold; row 25. */
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

/** Takes a packet that is simply the next; row 25. */
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
 * Takes the packet in `length` bytes, which came on a line (below the options' line_count) at a
 * time. `handlers` are those that the sequencer was set up with: named again so that the compiler
 * can see them and make the common case one piece of code.
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

/**
 * Begins delivery at the first message that a snapshot does not contain; false when none is
 * awaited.
 */
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
