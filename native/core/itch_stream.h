/*
 * The messages of one session after the other, in order: what is delivered, what is held, what is
 * missing. Knows nothing of lines that fall silent or of which session is the right one; that is
 * itch_sequencer.h.
 *
 * @see runtime/session/README.md, whose table's rows are named below
 */
#ifndef ITCH_STREAM_H
#define ITCH_STREAM_H

#include "itch_gaps.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Begins a session of which the first packet seen has the number `first`. */
static ITCH_OUTLINE void itch_stream_begin(struct itch_stream *stream, const uint8_t *session,
	uint64_t first, uint32_t line)
{
	memcpy(stream->session, session, ITCH_SESSION_LENGTH);
	stream->first_line = line;
	stream->has_end = false;
	stream->next = first;
	stream->head = first;
	itch_missing_clear(&stream->missing);
	itch_held_clear(&stream->held);
	itch_history_clear(&stream->history);
	itch_count_add(&stream->counters.sessions, 1);
	if (first != 1 && stream->late_join == ITCH_JOIN_SNAPSHOT) {
		stream->state = ITCH_STREAM_AWAITING;
		itch_stream_tell(stream, ITCH_EVENT_SNAPSHOT_NEEDED, ITCH_CAUSE_NONE, line, first,
				first);
		return;
	}
	stream->state = ITCH_STREAM_LIVE;
	if (first != 1 && stream->late_join == ITCH_JOIN_FROM_START) {
		stream->next = 1;
		itch_stream_miss(stream, 0, 1, first);
	}
	itch_stream_tell_begun(stream);
}

/** Ends the session: next is the number after its last message. */
static ITCH_OUTLINE void itch_stream_end(struct itch_stream *stream, enum itch_event_cause cause)
{
	stream->state = ITCH_STREAM_ENDED;
	stream->has_end = true;
	stream->end = stream->next;
	itch_stream_tell(stream, ITCH_EVENT_SESSION_ENDED, cause, 0, stream->end, stream->end);
}

/** Ends the session when all of it has come. */
static inline void itch_stream_finish(struct itch_stream *stream)
{
	if (stream->state == ITCH_STREAM_LIVE && stream->has_end && stream->next == stream->end)
		itch_stream_end(stream, ITCH_CAUSE_END_OF_SESSION);
}

/** Ends the session with what has come. */
static ITCH_OUTLINE void itch_stream_close(struct itch_stream *stream, enum itch_event_cause cause)
{
	struct itch_missing *const missing = &stream->missing;

	if (stream->state == ITCH_STREAM_AWAITING) {
		itch_missing_clear(missing);
		itch_held_clear(&stream->held);
		if (stream->head > stream->next)
			itch_stream_miss(stream, 0, stream->next, stream->head);
	} else if (stream->state != ITCH_STREAM_LIVE) {
		return;
	}
	stream->state = ITCH_STREAM_LIVE;
	while (missing->count > 0) {
		const struct itch_missing_range range = *itch_missing_at(missing, 0);

		itch_missing_remove(missing, 0);
		stream->next = range.limit;
		itch_count_add(&stream->counters.incomplete_messages, range.limit - range.first);
		itch_stream_tell(stream, ITCH_EVENT_INCOMPLETE, ITCH_CAUSE_NONE, 0, range.first,
			range.limit - 1);
		itch_stream_drain(stream);
	}
	itch_stream_end(stream, cause);
}

/** Does what has come due; rows 29 and 30. */
static ITCH_OUTLINE void itch_stream_expire(struct itch_stream *stream)
{
	struct itch_missing *const missing = &stream->missing;

	if (stream->state != ITCH_STREAM_LIVE)
		return;
	while (missing->reported < missing->count &&
			itch_missing_at(missing, missing->reported)->due_ns <= stream->now_ns)
		itch_stream_report_gap(stream);
	while (missing->reported > 0 && itch_missing_at(missing, 0)->due_ns <= stream->now_ns)
		itch_stream_lose_first(stream, ITCH_CAUSE_TIME, itch_missing_at(missing, 0)->limit);
	itch_stream_finish(stream);
}

/** True when a packet has something new: a message that is missing, or none that anyone named. */
static inline uint64_t itch_stream_fresh(const struct itch_stream *stream,
	const struct itch_packet *packet)
{
	const uint64_t limit = packet->first + packet->whole;
	const uint64_t known = packet->first > stream->head ? packet->first : stream->head;

	return (limit > known ? limit - known : 0) +
		itch_missing_within(&stream->missing, packet->first, limit);
}

/**
 * Returns the line that brought other bytes under the same numbers; ITCH_SEQUENCER_LINES for none.
 */
static ITCH_OUTLINE uint32_t itch_stream_differs(const struct itch_stream *stream,
	const struct itch_packet *packet)
{
	const struct itch_past_packet *past;
	const struct itch_held_packet *held;

	if (packet->first < stream->next) {
		past = itch_history_find(&stream->history, packet->first, packet->whole);
		return past == NULL || (past->length == packet->length &&
			past->fingerprint == itch_fingerprint(packet->blocks, packet->length)) ?
			ITCH_SEQUENCER_LINES : past->line;
	}
	held = itch_held_same(&stream->held, packet->first, packet->whole);
	return held == NULL || (held->length == packet->length &&
		memcmp(itch_held_blocks(&stream->held, held), packet->blocks, held->length) == 0) ?
		ITCH_SEQUENCER_LINES : held->line;
}

/** Drops a packet of which nothing is new; row 24. */
static ITCH_OUTLINE void itch_stream_drop_duplicate(struct itch_stream *stream,
	const struct itch_packet *packet, uint32_t line, struct itch_line_counters *counters)
{
	const uint32_t other_line = itch_stream_differs(stream, packet);
	struct itch_event event;

	itch_count_add(&counters->duplicate_packets, 1);
	itch_count_add(&counters->duplicate_messages, packet->whole);
	if (other_line == ITCH_SEQUENCER_LINES)
		return;
	itch_count_add(&counters->divergent, 1);
	memset(&event, 0, sizeof(event));
	event.first = packet->first;
	event.last = packet->first + packet->whole - 1;
	event.line = line;
	event.other_line = other_line;
	itch_stream_emit(stream, ITCH_EVENT_DIVERGENCE, &event);
}

/** Keeps a packet until those before it have come; row 28. */
static ITCH_OUTLINE void itch_stream_hold(struct itch_stream *stream,
		const struct itch_packet *packet, uint32_t line)
{
	const uint64_t limit = packet->first + packet->whole;
	struct itch_held_packet held;

	itch_stream_fill(stream, packet->first, limit, line);
	itch_stream_reveal(stream, packet->first);
	if (limit > stream->head)
		stream->head = limit;
	held.first = packet->first;
	held.time_ns = stream->now_ns;
	held.count = packet->whole;
	held.length = packet->length;
	held.line = line;
	held.slot = 0;
	itch_held_insert(&stream->held, &held, packet->blocks);
	itch_count_add(&stream->counters.held, 1);
	itch_count_raise(&stream->counters.most_held, stream->held.count);
}

/** Takes the messages of a packet that is not simply the next; rows 24 to 28. */
static ITCH_OUTLINE void itch_stream_take_whole(struct itch_stream *stream,
	const struct itch_packet *packet, uint32_t line, struct itch_line_counters *counters)
{
	for (;;) {
		const uint64_t fresh = itch_stream_fresh(stream, packet);
		const bool is_due = stream->state == ITCH_STREAM_LIVE &&
				packet->first <= stream->next;

		if (fresh == 0) {
			itch_stream_drop_duplicate(stream, packet, line, counters);
			return;
		}
		if (!is_due && packet->length > stream->held.slot_size) {
			itch_count_add(&counters->too_long, 1);
			return;
		}
		if (!is_due && !itch_stream_has_room(stream, packet)) {
			itch_stream_make_room(stream, packet->first);
			continue;
		}
		itch_count_add(&counters->new_packets, 1);
		itch_count_add(&counters->new_messages, fresh);
		itch_count_add(&counters->duplicate_messages, packet->whole - fresh);
		if (is_due) {
			itch_stream_fill(stream, packet->first, packet->first + packet->whole,
					line);
			itch_stream_deliver(stream, packet, line, stream->now_ns, false);
			itch_stream_drain(stream);
		} else {
			itch_stream_hold(stream, packet, line);
		}
		return;
	}
}

/** Takes a packet's messages; rows 23 to 28. */
static ITCH_OUTLINE void itch_stream_take(struct itch_stream *stream,
		const struct itch_packet *packet, uint32_t line,
		struct itch_line_counters *counters)
{
	if (packet->whole == 0)
		itch_count_add(&counters->empty_packets, 1);
	else
		itch_stream_take_whole(stream, packet, line, counters);
	itch_stream_reveal(stream, packet->first + packet->promised);
}

/** Begins delivery at the first message that a snapshot does not contain; rows 32 and 33. */
static ITCH_OUTLINE bool itch_stream_join_at(struct itch_stream *stream, uint64_t number)
{
	struct itch_missing *const missing = &stream->missing;
	uint64_t limit = stream->next;

	if (stream->state != ITCH_STREAM_AWAITING)
		return false;
	/* What a full window dropped may have come again in a longer packet: then it is at hand. */
	if (stream->held.count > 0 && itch_held_at(&stream->held, 0)->first < limit)
		limit = itch_held_at(&stream->held, 0)->first;
	if (stream->has_end && number > stream->end)
		number = stream->end;
	if (number > stream->head)
		stream->head = number;
	itch_missing_forget_below(missing, number);
	if (number < limit)
		itch_stream_miss(stream, 0, number, limit);
	for (uint32_t at = 0; at < missing->count; at++)
		itch_missing_at(missing, at)->due_ns =
				itch_later(stream->now_ns, stream->reorder_ns);
	stream->next = number;
	stream->state = ITCH_STREAM_LIVE;
	itch_stream_tell_begun(stream);
	itch_stream_drain(stream);
	return true;
}

/** Gives up what is missing below a number; row 34. */
static ITCH_OUTLINE void itch_stream_give_up(struct itch_stream *stream, uint64_t number)
{
	if (stream->state != ITCH_STREAM_LIVE)
		return;
	while (stream->missing.count > 0) {
		const struct itch_missing_range *const range = itch_missing_at(&stream->missing, 0);

		if (range->first >= number)
			return;
		itch_stream_lose_first(stream, ITCH_CAUSE_REQUEST,
			range->limit < number ? range->limit : number);
	}
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_STREAM_H */
