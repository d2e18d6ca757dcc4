/*
 * What a sequencer is set up with, what it says and what it counts. The names, and what each of
 * them means, are those of the TypeScript sequencer: runtime/session/README.md holds for both.
 */
#ifndef ITCH_SEQUENCER_TYPES_H
#define ITCH_SEQUENCER_TYPES_H

#include "itch_packet.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ITCH_NEVER UINT64_MAX       /**< A duration or a jump without bound. */
#define ITCH_SEQUENCER_LINES 8U     /**< Lines that a sequencer has at most. */
#define ITCH_CLOSED_SESSIONS 8U     /**< Sessions remembered after another took their place. */

/** What a line carries. */
enum itch_line_kind {
	ITCH_LINE_FEED,     /**< A redundant copy of the feed. */
	ITCH_LINE_RECOVERY, /**< Answers to re-requests. */
};

/** What to do with a session of which the first packet seen is not the first packet sent. */
enum itch_late_join {
	ITCH_JOIN_FROM_NOW,   /**< Deliver from that packet on. */
	ITCH_JOIN_FROM_START, /**< What came before is a gap like any other. */
	ITCH_JOIN_SNAPSHOT,   /**< Hold packets until itch_sequencer_join_at. */
};

/** How a sequencer is set up; itch_sequencer_defaults fills in what may be left alone. */
struct itch_sequencer_options {
	enum itch_line_kind lines[ITCH_SEQUENCER_LINES];
	uint32_t line_count;
	/** Take this session alone, without padding; "" for any. */
	char session[ITCH_SESSION_LENGTH + 1];
	enum itch_late_join late_join;
	/** How long a missing message may be late before a gap is reported. */
	uint64_t reorder_ns;
	uint64_t recovery_ns;         /**< How long after the gap its messages are lost. */
	uint64_t stale_ns;            /**< Silence after which a feed line is stale. */
	uint64_t max_jump;            /**< Packets that begin further ahead are ignored. */
	uint32_t window_packets;      /**< Packets that can wait, and ranges that can be missing. */
	uint32_t window_packet_bytes; /**< Bytes of blocks of the longest packet that can wait. */
	uint32_t history_packets;     /**< Delivered packets whose fingerprint is remembered. */
};

/** Sets every option to its default: one feed line. */
static inline void itch_sequencer_defaults(struct itch_sequencer_options *options)
{
	memset(options, 0, sizeof(*options));
	options->line_count = 1;
	options->reorder_ns = UINT64_C(10000000);
	options->recovery_ns = UINT64_C(1000000000);
	options->stale_ns = UINT64_C(3000000000);
	options->max_jump = ITCH_NEVER;
	options->window_packets = 1024;
	options->window_packet_bytes = 2048;
	options->history_packets = 64;
}

/** Every kind of event, and its name as tools print it. */
#define ITCH_EVENTS(X)                                                                             \
	X(SESSION_BEGUN, "session-begun")                                                          \
	X(SNAPSHOT_NEEDED, "snapshot-needed")                                                      \
	X(SESSION_ENDED, "session-ended")                                                          \
	X(DATA_AFTER_END, "data-after-end")                                                        \
	X(GAP, "gap")                                                                              \
	X(FILLED, "filled")                                                                        \
	X(LOST, "lost")                                                                            \
	X(INCOMPLETE, "incomplete")                                                                \
	X(DIVERGENCE, "divergence")                                                                \
	X(LINE_STALE, "line-stale")                                                                \
	X(LINE_ALIVE, "line-alive")                                                                \
	X(FEED_DEAD, "feed-dead")                                                                  \
	X(FEED_ALIVE, "feed-alive")

/** What kind of thing happened. */
enum itch_event_kind {
#define ITCH_EVENT(name, text) ITCH_EVENT_##name,
	ITCH_EVENTS(ITCH_EVENT)
#undef ITCH_EVENT
	ITCH_EVENT_KIND_COUNT, /**< How many there are. */
};

/** Why a session ended, or messages were lost. */
enum itch_event_cause {
	ITCH_CAUSE_NONE,
	ITCH_CAUSE_END_OF_SESSION, /**< The feed said so. */
	ITCH_CAUSE_SESSION_CHANGE, /**< Another session took its place. */
	ITCH_CAUSE_CLOSED,         /**< itch_sequencer_close was called. */
	ITCH_CAUSE_TIME,           /**< `recovery_ns` passed. */
	ITCH_CAUSE_WINDOW,         /**< The window was full. */
	ITCH_CAUSE_REQUEST,        /**< itch_sequencer_give_up was called. */
};

/** One event. A range's `first` and `last` are included; other events name one number, `first`. */
struct itch_event {
	enum itch_event_kind kind;
	enum itch_event_cause cause;
	/** ITCH_SESSION_LENGTH characters, padded; good during the call only. */
	const char *session;
	uint64_t first;
	uint64_t last;
	uint64_t time_ns;     /**< The sequencer's time. */
	uint32_t line;        /**< The line that caused it, where one did. */
	uint32_t other_line;  /**< Of a divergence: the line whose packet was kept. */
};

/**
 * Consecutive messages as they lie in one packet: whole blocks from `blocks` up to `limit`; what
 * `walk` is given may hold less. A block of length 0 is a message that has a sequence number and no
 * bytes.
 */
struct itch_message_run {
	const uint8_t *blocks; /**< The first block. */
	const uint8_t *limit;  /**< The first byte behind the last block. */
	uint64_t first;        /**< Sequence number of the first message; the others follow it. */
	uint64_t time_ns;      /**< When they came, as itch_sequencer_receive was told. */
	const char *session;   /**< ITCH_SESSION_LENGTH characters, padded. */
	uint32_t count;        /**< How many; at least 1. */
	uint32_t line;         /**< The line that brought them. */
	/** They waited: the bytes are the sequencer's own, not the source's. */
	bool was_held;
};

/** What a sequencer's owner gives it to call, during its own calls, in order. */
struct itch_sequencer_handlers {
	/** The next messages; read what you need of them before you return. */
	void (*messages)(void *context, const struct itch_message_run *run);
	/** Anything else; may be left out. */
	void (*event)(void *context, const struct itch_event *event);
	/**
	 * In place of `messages`, for a packet of which nothing has to be cut, kept or waited for:
	 * nearly all of them; may be left out. The blocks are not counted yet, so that they are
	 * walked once and not twice: `run->count` is how many the packet promises, `run->limit`
	 * where the packet ends. Walk no more than both allow, and return where the last block
	 * ended, or NULL when fewer were whole, as itch50_dispatch_run does; the sequencer counts
	 * again unless that is the limit.
	 */
	const uint8_t *(*walk)(void *context, const struct itch_message_run *run);
};

/** Counters of the whole, by name. */
#define ITCH_SEQUENCER_COUNTERS(X)                                                                 \
	X(delivered)                                                                               \
	X(runs)                                                                                    \
	X(held)                                                                                    \
	X(most_held)                                                                               \
	X(snapshot_dropped)                                                                        \
	X(sessions)                                                                                \
	X(gaps)                                                                                    \
	X(gap_messages)                                                                            \
	X(filled_messages)                                                                         \
	X(lost_messages)                                                                           \
	X(incomplete_messages)

/** Counters of one line, by name. */
#define ITCH_LINE_COUNTERS(X)                                                                      \
	X(packets)                                                                                 \
	X(bytes)                                                                                   \
	X(new_messages)                                                                            \
	X(duplicate_messages)                                                                      \
	X(new_packets)                                                                             \
	X(duplicate_packets)                                                                       \
	X(heartbeats)                                                                              \
	X(ends_of_session)                                                                         \
	X(short_headers)                                                                           \
	X(requests)                                                                                \
	X(zero_sequence_numbers)                                                                   \
	X(sequence_overflows)                                                                      \
	X(other_sessions)                                                                          \
	X(far_ahead)                                                                               \
	X(ahead_of_feed)                                                                           \
	X(after_end)                                                                               \
	X(early_ends)                                                                              \
	X(empty_packets)                                                                           \
	X(too_long)                                                                                \
	X(truncated)                                                                               \
	X(clipped)                                                                                 \
	X(trailing)                                                                                \
	X(divergent)                                                                               \
	X(stale)

#define ITCH_COUNTER_MEMBER(name) uint64_t name;

/** What a sequencer counts; those of messages are kept modulo 2^64. */
struct itch_sequencer_counters {
	ITCH_SEQUENCER_COUNTERS(ITCH_COUNTER_MEMBER)
};

/** What it counts for each line. */
struct itch_line_counters {
	ITCH_LINE_COUNTERS(ITCH_COUNTER_MEMBER)
};

#undef ITCH_COUNTER_MEMBER

/** Returns the name of a kind of event. */
static inline const char *itch_event_name(enum itch_event_kind kind)
{
	switch (kind) {
#define ITCH_EVENT(name, text)                                                                     \
	case ITCH_EVENT_##name:                                                                    \
		return text;
	ITCH_EVENTS(ITCH_EVENT)
#undef ITCH_EVENT
	case ITCH_EVENT_KIND_COUNT:
		break;
	}
	return "no event";
}

/** Returns the name of a cause; "" for none. */
static inline const char *itch_event_cause_name(enum itch_event_cause cause)
{
	switch (cause) {
	case ITCH_CAUSE_NONE:
		break;
	case ITCH_CAUSE_END_OF_SESSION:
		return "end-of-session";
	case ITCH_CAUSE_SESSION_CHANGE:
		return "session-change";
	case ITCH_CAUSE_CLOSED:
		return "closed";
	case ITCH_CAUSE_TIME:
		return "time";
	case ITCH_CAUSE_WINDOW:
		return "window";
	case ITCH_CAUSE_REQUEST:
		return "request";
	}
	return "";
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_SEQUENCER_TYPES_H */
