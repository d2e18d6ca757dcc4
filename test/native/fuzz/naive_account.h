/*
 * The messages of one session after the other as the naive receiver keeps account of them: what is
 * said of each, and what is counted.
 */
#ifndef NAIVE_ACCOUNT_H
#define NAIVE_ACCOUNT_H

#include "naive_state.h"

/**
 * Delivers from next on; of the packets that have it, the one that begins lowest, then that came
 * first.
 */
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

/** Whether a packet that waits has a message. */
static inline bool naive_is_at_hand(const struct naive_receiver *naive, uint64_t number)
{
	for (size_t at = 0; at < naive->waiting.count; at++)
		if (naive->waiting.items[at]->first <= number &&
				number < naive_limit(naive->waiting.items[at]))
			return true;
	return false;
}

/** Messages that a snapshot does not contain are missing, before all others, unless they wait. */
static inline void naive_miss_below(struct naive_receiver *naive, uint64_t first, uint64_t limit)
{
	struct naive_missings rest = naive->missing;

	memset(&naive->missing, 0, sizeof(naive->missing));
	for (uint64_t number = first; number < limit && !naive_is_at_hand(naive, number); number++) {
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

/** A packet's messages are missing no more; tells what of them was reported, range by range. */
static inline void naive_fill(struct naive_receiver *naive, const struct naive_packet *packet)
{
	const uint64_t last = naive_limit(packet) - 1;

	for (size_t at = 0; at < naive->missing.count; at += naive_range(&naive->missing, at)) {
		const struct naive_missing *const range = naive->missing.items + at;
		const uint64_t ends = range->number + naive_range(&naive->missing, at) - 1;
		const uint64_t from = range->number > packet->first ? range->number : packet->first;
		const uint64_t to = ends < last ? ends : last;

		if (!range->is_reported || from > to)
			continue;
		naive->whole.filled_messages += to - from + 1;
		naive_say(naive, "filled", packet->line, from, to, "");
	}
	naive_forget(&naive->missing, packet->first, last);
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

/** All of the session has come, or will not. */
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
