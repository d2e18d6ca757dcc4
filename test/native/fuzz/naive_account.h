/*
 * The messages of one session after the other as the naive receiver keeps account of them: what is said
 * of each, and what is counted.
 */
#ifndef NAIVE_ACCOUNT_H
#define NAIVE_ACCOUNT_H

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
		sequence_overflows, other_sessions, far_ahead, after_end, early_ends, empty_packets,
		too_long, truncated, trailing, divergent, stale;
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

/** Delivers from next on; of the packets that have it, the one that begins lowest, then that came first. */
static inline void naive_deliver(struct naive_receiver *naive)
{
	for (;;) {
		struct naive_packet *packet = NULL;
		struct naive_saying *saying;
		size_t lowest = 0;

		for (size_t at = 0; at < naive->waiting.count; at++) {
			struct naive_packet *const each = naive->waiting.items[at];

			if (each->first <= naive->next && (packet == NULL || each->first < packet->first)) {
				packet = each;
				lowest = at;
			}
		}
		if (packet == NULL)
			return;
		naive_take_out(&naive->waiting, lowest);
		if (naive_limit(packet) <= naive->next)
			continue;
		*naive_packets_add(&naive->delivered) = packet;
		naive->whole.runs++;
		naive->whole.delivered += naive_limit(packet) - naive->next;
		saying = naive_say(naive, "messages", packet->line, naive->next,
			naive_limit(packet) - 1, "");
		saying->time_ns = packet->time_ns;
		saying->packet = packet;
		saying->was_held = packet->has_waited;
		naive->next = naive_limit(packet);
	}
}

/** Every message below a number exists. */
static inline void naive_reveal(struct naive_receiver *naive, uint64_t limit)
{
	const struct naive_missing *const before = naive_find(&naive->missing, naive->head - 1);
	struct naive_missing fresh;

	if (limit <= naive->head)
		return;
	memset(&fresh, 0, sizeof(fresh));
	if (before != NULL && !before->is_reported) {
		fresh = *before;
	} else {
		fresh.due_ns = naive->now_ns + naive->options.reorder_ns;
		fresh.group = naive->groups++;
	}
	for (; naive->head < limit; naive->head++) {
		struct naive_missing *const missing = naive_missings_add(&naive->missing);

		*missing = fresh;
		missing->number = naive->head;
	}
}

/** Messages that a snapshot does not contain are missing, before all others. */
static inline void naive_miss_below(struct naive_receiver *naive, uint64_t first, uint64_t limit)
{
	struct naive_missings rest = naive->missing;

	memset(&naive->missing, 0, sizeof(naive->missing));
	for (uint64_t number = first; number < limit; number++) {
		struct naive_missing *const missing = naive_missings_add(&naive->missing);

		missing->number = number;
		missing->group = naive->groups;
	}
	naive->groups++;
	for (size_t at = 0; at < rest.count; at++)
		*naive_missings_add(&naive->missing) = rest.items[at];
	free(rest.items);
}

/** Reports a range, which begins at a position. */
static inline void naive_report(struct naive_receiver *naive, size_t at)
{
	const size_t count = naive_range(&naive->missing, at);
	struct naive_missing *const range = naive->missing.items + at;

	naive->whole.gaps++;
	naive->whole.gap_messages += count;
	naive_say(naive, "gap", 0, range->number, range->number + count - 1, "");
	for (size_t index = 0; index < count; index++) {
		range[index].is_reported = true;
		range[index].due_ns = naive->options.recovery_ns == NAIVE_NEVER ? NAIVE_NEVER :
			naive->now_ns + naive->options.recovery_ns;
	}
}

/** The first messages missing, up to `last`, are missing no more; what follows is delivered. */
static inline void naive_skip(struct naive_receiver *naive, const char *what, uint64_t last,
	const char *cause)
{
	const uint64_t first = naive->missing.items[0].number;

	naive_say(naive, what, 0, first, last, cause);
	naive_forget(&naive->missing, first, last);
	naive->next = last + 1;
	naive_deliver(naive);
}

/** Gives up the first range, or its part up to `last`. */
static inline void naive_lose(struct naive_receiver *naive, uint64_t last, const char *cause)
{
	if (!naive->missing.items[0].is_reported)
		naive_report(naive, 0);
	naive->whole.lost_messages += last + 1 - naive->missing.items[0].number;
	naive_skip(naive, "lost", last, cause);
}

/** Returns the last number of the first range. */
static inline uint64_t naive_first_ends(const struct naive_receiver *naive)
{
	return naive->missing.items[0].number + naive_range(&naive->missing, 0) - 1;
}

static inline void naive_finish(struct naive_receiver *naive, const char *cause)
{
	naive->state = NAIVE_ENDED;
	naive->has_end = true;
	naive->end = naive->next;
	naive_say(naive, "session-ended", 0, naive->end, naive->end, cause);
}

/** The session is over: what is missing now will not come. */
static inline void naive_end(struct naive_receiver *naive, const char *cause)
{
	if (naive->state == NAIVE_AWAITING) {
		naive->waiting.count = 0;
		naive->missing.count = 0;
		if (naive->next < naive->head) {
			naive->whole.incomplete_messages += naive->head - naive->next;
			naive_say(naive, "incomplete", 0, naive->next, naive->head - 1, "");
		}
		naive->next = naive->head;
	} else if (naive->state != NAIVE_LIVE) {
		return;
	}
	while (naive->missing.count > 0) {
		naive->whole.incomplete_messages += naive_range(&naive->missing, 0);
		naive_skip(naive, "incomplete", naive_first_ends(naive), "");
	}
	naive_finish(naive, cause);
}

/** What has come due: gaps first, then what is lost. */
static inline void naive_expire(struct naive_receiver *naive)
{
	for (size_t at = 0; at < naive->missing.count; at += naive_range(&naive->missing, at))
		if (!naive->missing.items[at].is_reported &&
				naive->missing.items[at].due_ns <= naive->now_ns)
			naive_report(naive, at);
	while (naive->missing.count > 0 && naive->missing.items[0].is_reported &&
			naive->missing.items[0].due_ns <= naive->now_ns)
		naive_lose(naive, naive_first_ends(naive), "time");
}

#endif /* NAIVE_ACCOUNT_H */
