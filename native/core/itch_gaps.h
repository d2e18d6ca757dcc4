/*
 * What becomes of messages that are missing: reported once they are late, given up when they do not
 * come or when there is no more room.
 */
#ifndef ITCH_GAPS_H
#define ITCH_GAPS_H

#include "itch_delivery.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Notes that [first, limit) is missing, at a position among the ranges. */
static inline void itch_stream_miss(struct itch_stream *stream, uint32_t position, uint64_t first,
	uint64_t limit)
{
	struct itch_missing_range range;

	range.first = first;
	range.limit = limit;
	range.due_ns = itch_later(stream->now_ns, stream->reorder_ns);
	itch_missing_insert(&stream->missing, position, &range);
}

/** Reports the first range that is not yet reported; row 29. */
static ITCH_OUTLINE void itch_stream_report_gap(struct itch_stream *stream)
{
	struct itch_missing_range *const range =
		itch_missing_at(&stream->missing, stream->missing.reported++);

	range->due_ns = itch_later(stream->now_ns, stream->recovery_ns);
	itch_count_add(&stream->counters.gaps, 1);
	itch_count_add(&stream->counters.gap_messages, range->limit - range->first);
	itch_stream_tell(stream, ITCH_EVENT_GAP, ITCH_CAUSE_NONE, 0, range->first,
			range->limit - 1);
}

/** Gives up the first missing range as far as `limit`, and delivers what follows. */
static ITCH_OUTLINE void itch_stream_lose_first(struct itch_stream *stream,
	enum itch_event_cause cause, uint64_t limit)
{
	const uint64_t first = itch_missing_at(&stream->missing, 0)->first;

	if (stream->missing.reported == 0)
		itch_stream_report_gap(stream);
	itch_missing_forget_below(&stream->missing, limit);
	stream->next = limit;
	itch_count_add(&stream->counters.lost_messages, limit - first);
	itch_stream_tell(stream, ITCH_EVENT_LOST, cause, 0, first, limit - 1);
	itch_stream_drain(stream);
}

/** While a snapshot is awaited: drops what is lowest, which it most likely contains. */
static ITCH_OUTLINE void itch_stream_drop_first(struct itch_stream *stream)
{
	uint64_t next = stream->head;

	if (stream->held.count > 0) {
		const struct itch_held_packet *const held = itch_held_at(&stream->held, 0);

		next = held->first + held->count;
		itch_held_remove_first(&stream->held);
		itch_count_add(&stream->counters.snapshot_dropped, 1);
	}
	if (next <= stream->next)
		return;
	itch_missing_forget_below(&stream->missing, next);
	stream->next = next;
	/* Packets that the dropped one held as well go with it: what begins below next reaches
	 * beyond it. */
	while (stream->held.count > 0 && itch_held_at(&stream->held, 0)->first +
			itch_held_at(&stream->held, 0)->count <= next) {
		itch_held_remove_first(&stream->held);
		itch_count_add(&stream->counters.snapshot_dropped, 1);
	}
}

/** Makes room for what begins at a number: gives up no more than what is below it; row 27. */
static ITCH_OUTLINE void itch_stream_make_room(struct itch_stream *stream, uint64_t number)
{
	uint64_t limit;

	if (stream->state != ITCH_STREAM_LIVE) {
		itch_stream_drop_first(stream);
		return;
	}
	limit = itch_missing_at(&stream->missing, 0)->limit;
	itch_stream_lose_first(stream, ITCH_CAUSE_WINDOW, limit < number ? limit : number);
}

/** Whether what is missing from head on can be told of together with the last range. */
static inline bool itch_stream_ends_unreported(const struct itch_stream *stream)
{
	const struct itch_missing *const missing = &stream->missing;

	return missing->count > missing->reported &&
		itch_missing_at(missing, missing->count - 1)->limit == stream->head;
}

/** Whether a packet that must wait can. */
static inline bool itch_stream_has_room(const struct itch_stream *stream,
	const struct itch_packet *packet)
{
	const struct itch_missing *const missing = &stream->missing;

	if (stream->held.count >= stream->window_packets)
		return false;
	if (missing->count < stream->window_packets)
		return true;
	if (packet->first > stream->head)
		return itch_stream_ends_unreported(stream);
	return packet->first == stream->head ||
		!itch_missing_is_split(missing, packet->first, packet->first + packet->whole);
}

/** Learns that every message below a number exists. */
static ITCH_OUTLINE void itch_stream_reveal(struct itch_stream *stream, uint64_t number)
{
	struct itch_missing *const missing = &stream->missing;

	if (number <= stream->head)
		return;
	if (itch_stream_ends_unreported(stream)) {
		itch_missing_at(missing, missing->count - 1)->limit = number;
	} else {
		while (missing->count >= stream->window_packets)
			itch_stream_make_room(stream, stream->head);
		itch_stream_miss(stream, missing->count, stream->head, number);
	}
	stream->head = number;
}

/** Takes [first, limit) out of what is missing, and tells what of it was reported. */
static ITCH_OUTLINE void itch_stream_fill(struct itch_stream *stream, uint64_t first,
		uint64_t limit, uint32_t line)
{
	struct itch_missing *const missing = &stream->missing;
	uint32_t at = itch_missing_find(missing, first);

	while (at < missing->count && itch_missing_at(missing, at)->first < limit) {
		const struct itch_missing_range range = *itch_missing_at(missing, at);
		const uint64_t from = range.first > first ? range.first : first;
		const uint64_t to = range.limit < limit ? range.limit : limit;

		if (at < missing->reported) {
			itch_count_add(&stream->counters.filled_messages, to - from);
			itch_stream_tell(stream, ITCH_EVENT_FILLED, ITCH_CAUSE_NONE, line, from,
					to - 1);
		}
		at += itch_missing_cut(missing, at, first, limit);
	}
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_GAPS_H */
