/*
 * What a packet that is not simply the next comes to: damage, other sessions, ends and heartbeats.
 *
 * @see runtime/session/README.md, whose table's rows are named below
 */
#ifndef ITCH_SEQUENCER_ACCEPT_H
#define ITCH_SEQUENCER_ACCEPT_H

#include "itch_sequencer_init.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Says once in a session that there is data after its end. */
static ITCH_OUTLINE void itch_sequencer_alarm(struct itch_sequencer *sequencer, uint64_t number,
	uint32_t line)
{
	if (sequencer->has_alarmed)
		return;
	sequencer->has_alarmed = true;
	itch_stream_tell(&sequencer->stream, ITCH_EVENT_DATA_AFTER_END, ITCH_CAUSE_NONE, line,
			number, number);
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

/** Row 13: a packet that says only what the feed has not said. */
static ITCH_OUTLINE bool itch_sequencer_is_ahead(const struct itch_sequencer *sequencer,
	const struct itch_packet *packet, uint32_t line)
{
	const uint64_t head = sequencer->stream.head;

	if (sequencer->watch.is_feed[line] || sequencer->stream.has_end)
		return false;
	return packet->promised > 0 || packet->is_end ? packet->first >= head :
		packet->first > head;
}

/** Rows 15 to 18. */
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

/** Rows 19 and 20. */
static ITCH_OUTLINE void itch_sequencer_take_heartbeat(struct itch_sequencer *sequencer,
		uint64_t number, uint32_t line, struct itch_line_counters *counters)
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

/** Leaves a packet's messages below a number, which is above its first. */
static ITCH_OUTLINE void itch_sequencer_cut(struct itch_packet *packet, uint64_t limit)
{
	packet->promised = (uint32_t)(limit - packet->first);
	if (packet->whole > packet->promised) {
		packet->whole = packet->promised;
		packet->length = (uint32_t)(itch_packet_skip(packet->blocks, packet->whole) -
			packet->blocks);
	}
}

/** Rows 14, 21 and 22, and to the stream with what is left. */
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
		itch_sequencer_cut(packet, stream->end);
	} else if (!stream->has_end && !sequencer->watch.is_feed[line] &&
			packet->promised > stream->head - packet->first) {
		itch_count_add(&counters->clipped, 1);
		itch_sequencer_cut(packet, stream->head);
	}
	itch_stream_take(stream, packet, line, counters);
}

/** Takes a packet that is not simply the next: the whole table, from row 2. */
static ITCH_OUTLINE void itch_sequencer_accept(struct itch_sequencer *sequencer,
	struct itch_packet *packet, size_t length, uint32_t line,
	struct itch_line_counters *counters)
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
	else if (itch_sequencer_is_ahead(sequencer, packet, line))
		itch_count_add(&counters->ahead_of_feed, 1);
	else if (packet->is_end)
		itch_sequencer_take_end(sequencer, packet->first, line, counters);
	else if (packet->promised == 0)
		itch_sequencer_take_heartbeat(sequencer, packet->first, line, counters);
	else
		itch_sequencer_take_messages(sequencer, packet, line, counters);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_SEQUENCER_ACCEPT_H */
