/*
 * Where a stream of messages stands, and what it hands on: messages in order, and events. All
 * memory is given at the start.
 *
 * @see runtime/session/README.md, whose table's rows are named below
 */
#ifndef ITCH_DELIVERY_H
#define ITCH_DELIVERY_H

#include "itch_count.h"
#include "itch_held.h"
#include "itch_history.h"
#include "itch_missing.h"
#include "itch_sequencer_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Out of the way of the code that runs for every packet. */
#if defined(__GNUC__)
#define ITCH_OUTLINE __attribute__((noinline, unused))
#else
#define ITCH_OUTLINE
#endif

/** The states of the table. */
enum itch_stream_state {
	ITCH_STREAM_IDLE,     /**< No session yet. */
	ITCH_STREAM_AWAITING, /**< A session joined late; packets are held until it is joined. */
	ITCH_STREAM_LIVE,     /**< Messages are delivered. */
	ITCH_STREAM_ENDED,    /**< All of it is delivered, or given up. */
};

/** A stream of messages. */
struct itch_stream {
	uint64_t next;   /**< The first number not yet delivered or given up. */
	uint64_t head;   /**< The number after the highest that any packet named. */
	uint64_t end;    /**< The number after the last message, once it is known. */
	uint64_t now_ns; /**< The latest time that anyone named. */
	bool has_end;    /**< Whether it is. */
	enum itch_stream_state state;
	uint32_t first_line;               /**< The line that brought the session's first packet. */
	/** Packets that can wait, and ranges that can be missing. */
	uint32_t window_packets;
	enum itch_late_join late_join;
	uint64_t reorder_ns;
	uint64_t recovery_ns;
	/** The session, padded with spaces, then with zeros. */
	char session[ITCH_SESSION_LENGTH + 6];
	struct itch_missing missing;
	struct itch_held held;
	struct itch_history history;
	const struct itch_sequencer_handlers *handlers;
	void *context;
	struct itch_sequencer_counters counters;
};

/** Returns a + b, or ITCH_NEVER when it would be more. */
static inline uint64_t itch_later(uint64_t time_ns, uint64_t wait_ns)
{
	return wait_ns > ITCH_NEVER - time_ns ? ITCH_NEVER : time_ns + wait_ns;
}

/** Tells of an event; session, time and kind are filled in. */
static inline void itch_stream_emit(struct itch_stream *stream, enum itch_event_kind kind,
	struct itch_event *event)
{
	event->kind = kind;
	event->session = stream->session;
	event->time_ns = stream->now_ns;
	if (stream->handlers->event)
		stream->handlers->event(stream->context, event);
}

/** Tells of a range, or of one number. */
static inline void itch_stream_tell(struct itch_stream *stream, enum itch_event_kind kind,
	enum itch_event_cause cause, uint32_t line, uint64_t first, uint64_t last)
{
	struct itch_event event;

	memset(&event, 0, sizeof(event));
	event.cause = cause;
	event.first = first;
	event.last = last;
	event.line = line;
	itch_stream_emit(stream, kind, &event);
}

/** Says from where messages will be delivered. */
static inline void itch_stream_tell_begun(struct itch_stream *stream)
{
	itch_stream_tell(stream, ITCH_EVENT_SESSION_BEGUN, ITCH_CAUSE_NONE, stream->first_line,
		stream->next, stream->next);
}

/** Remembers a packet that is delivered. */
static inline void itch_stream_remember(struct itch_stream *stream,
		const struct itch_packet *packet, uint32_t line)
{
	struct itch_past_packet past;

	if (stream->history.capacity == 0)
		return;
	past.first = packet->first;
	past.fingerprint = itch_fingerprint(packet->blocks, packet->length);
	past.count = packet->whole;
	past.length = packet->length;
	past.line = line;
	itch_history_add(&stream->history, &past);
}

/** Counts a run of so many messages. */
static ITCH_ALWAYS_INLINE void itch_stream_count_run(struct itch_stream *stream, uint32_t count)
{
	itch_count_add(&stream->counters.delivered, count);
	itch_count_add(&stream->counters.runs, 1);
}

/** Moves next behind a run. */
static ITCH_ALWAYS_INLINE void itch_stream_pass(struct itch_stream *stream,
	struct itch_message_run *run)
{
	stream->next = run->first + run->count;
	if (stream->next > stream->head)
		stream->head = stream->next;
	run->session = stream->session;
}

/** Delivers the part of a packet's messages that is not below next, which is at least one. */
static ITCH_OUTLINE void itch_stream_deliver(struct itch_stream *stream,
	const struct itch_packet *packet, uint32_t line, uint64_t time_ns, bool was_held)
{
	const uint64_t skipped = stream->next - packet->first;
	struct itch_message_run run;

	run.blocks = itch_packet_skip(packet->blocks, skipped);
	run.limit = packet->blocks + packet->length;
	run.first = stream->next;
	run.count = packet->whole - (uint32_t)skipped;
	run.line = line;
	run.time_ns = time_ns;
	run.was_held = was_held;
	itch_stream_remember(stream, packet, line);
	itch_stream_pass(stream, &run);
	itch_stream_count_run(stream, run.count);
	stream->handlers->messages(stream->context, &run);
}

/** Delivers the held packets that follow. */
static ITCH_OUTLINE void itch_stream_drain(struct itch_stream *stream)
{
	while (stream->held.count > 0) {
		const struct itch_held_packet held = *itch_held_at(&stream->held, 0);
		struct itch_packet packet;

		if (held.first > stream->next)
			return;
		memset(&packet, 0, sizeof(packet));
		packet.first = held.first;
		packet.whole = held.count;
		packet.length = held.length;
		packet.blocks = itch_held_blocks(&stream->held, &held);
		itch_held_remove_first(&stream->held);
		if (held.first + held.count > stream->next)
			itch_stream_deliver(stream, &packet, held.line, held.time_ns, true);
	}
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_DELIVERY_H */
