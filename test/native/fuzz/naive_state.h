/*
 * What the naive receiver is set up with, what it counts and all that it knows.
 */
#ifndef NAIVE_STATE_H
#define NAIVE_STATE_H

#include "naive_memory.h"

#define NAIVE_NEVER UINT64_MAX
#define NAIVE_REMEMBERED 8U

enum naive_state { NAIVE_IDLE, NAIVE_AWAITING, NAIVE_LIVE, NAIVE_ENDED };
enum naive_late_join { NAIVE_FROM_NOW, NAIVE_FROM_START, NAIVE_SNAPSHOT };

/** Options, as the sequencer has them. */
struct naive_options {
	uint32_t line_count;
	bool is_feed[NAIVE_LINES];
	enum naive_late_join late_join;
	const char *session; /**< Padded; NULL for any. */
	uint64_t reorder_ns, recovery_ns, stale_ns, max_jump;
	size_t longest_waiting, history;
};

/** Counters of a line, by the names that they have everywhere. */
struct naive_line {
	uint64_t packets, bytes, new_messages, duplicate_messages, new_packets, duplicate_packets,
		heartbeats, ends_of_session, short_headers, requests, zero_sequence_numbers,
		sequence_overflows, other_sessions, far_ahead, ahead_of_feed, after_end, early_ends,
		empty_packets, too_long, truncated, clipped, trailing, divergent, stale;
};

/** Counters of the whole. What only a full window drops is never counted here. */
struct naive_whole {
	uint64_t delivered, runs, held, most_held, snapshot_dropped, sessions, gaps, gap_messages,
		filled_messages, lost_messages, incomplete_messages;
};

/** All that it knows. */
struct naive_receiver {
	struct naive_options options;
	struct naive_line lines[NAIVE_LINES];
	struct naive_whole whole;
	struct naive_sayings said;
	struct naive_packets came;      /**< All that ever came. */
	struct naive_packets waiting;   /**< Those to be delivered, as they came. */
	struct naive_packets delivered; /**< Those of the session that were, as they were. */
	struct naive_missings missing;
	enum naive_state state;
	bool has_begun, has_end, has_alarmed;
	uint64_t now_ns, next, head, end;
	uint64_t heard_ns[NAIVE_LINES];
	bool is_stale[NAIVE_LINES];
	uint8_t session[NAIVE_SESSION];
	uint8_t closed[256][NAIVE_SESSION];
	size_t closed_count;
	uint32_t first_line, groups;
};

/** Something must be said. */
static inline struct naive_saying *naive_say(struct naive_receiver *naive, const char *what,
	uint32_t line, uint64_t first, uint64_t last, const char *cause)
{
	struct naive_saying *const saying = naive_sayings_add(&naive->said);

	saying->what = what;
	saying->cause = cause;
	memcpy(saying->session, naive->session, NAIVE_SESSION);
	saying->line = line;
	saying->first = first;
	saying->last = last;
	saying->time_ns = naive->now_ns;
	return saying;
}

/** Forgets everything. */
static inline void naive_free(struct naive_receiver *naive)
{
	for (size_t at = 0; at < naive->came.count; at++) {
		free(naive->came.items[at]->messages.items);
		free(naive->came.items[at]->bytes);
		free(naive->came.items[at]);
	}
	free(naive->came.items);
	free(naive->waiting.items);
	free(naive->delivered.items);
	free(naive->missing.items);
	free(naive->said.items);
}

#endif /* NAIVE_STATE_H */
