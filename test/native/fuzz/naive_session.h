/*
 * Where sessions begin, and the naive receiver's calls that are not packets; which lines are
 * silent.
 */
#ifndef NAIVE_SESSION_H
#define NAIVE_SESSION_H

#include "naive_account.h"

/** Counts every line's silence from now on. */
static inline void naive_listen(struct naive_receiver *naive)
{
	for (uint32_t line = 0; line < naive->options.line_count; line++)
		naive->heard_ns[line] = naive->now_ns;
}

/** Whether every feed line is stale. */
static inline bool naive_is_dead(const struct naive_receiver *naive)
{
	for (uint32_t line = 0; line < naive->options.line_count; line++)
		if (naive->options.is_feed[line] && !naive->is_stale[line])
			return false;
	return true;
}

/** Row 11. */
static inline void naive_hear(struct naive_receiver *naive, uint32_t line)
{
	const bool was_dead = naive_is_dead(naive);

	naive->heard_ns[line] = naive->now_ns;
	if (!naive->is_stale[line])
		return;
	naive->is_stale[line] = false;
	naive_say(naive, "line-alive", line, 0, 0, "");
	if (was_dead)
		naive_say(naive, "feed-alive", 0, 0, 0, "");
}

/** Row 31. */
static inline void naive_find_stale(struct naive_receiver *naive)
{
	for (uint32_t line = 0; line < naive->options.line_count; line++) {
		if (!naive->options.is_feed[line] || naive->is_stale[line] ||
				naive->now_ns - naive->heard_ns[line] < naive->options.stale_ns)
			continue;
		naive->is_stale[line] = true;
		naive->lines[line].stale++;
		naive_say(naive, "line-stale", line, 0, 0, "");
		if (naive_is_dead(naive))
			naive_say(naive, "feed-dead", 0, 0, 0, "");
	}
}

/** Before a call; time never goes backwards. */
static inline void naive_enter(struct naive_receiver *naive, uint64_t time_ns)
{
	if (time_ns > naive->now_ns)
		naive->now_ns = time_ns;
	if (!naive->has_begun)
		naive_listen(naive);
	naive->has_begun = true;
}

/** Row 18's finish. */
static inline void naive_finish_if_done(struct naive_receiver *naive)
{
	if (naive->state == NAIVE_LIVE && naive->has_end && naive->next == naive->end)
		naive_finish(naive, "end-of-session");
}

/** After a call: whatever has come due. */
static inline void naive_leave(struct naive_receiver *naive)
{
	naive_finish_if_done(naive);
	if (naive->state == NAIVE_LIVE)
		naive_expire(naive);
	naive_finish_if_done(naive);
	if (naive->state != NAIVE_ENDED)
		naive_find_stale(naive);
}

/** Once in a session: there is data after its end. */
static inline void naive_alarm(struct naive_receiver *naive, const struct naive_packet *packet)
{
	if (!naive->has_alarmed)
		naive_say(naive, "data-after-end", packet->line, packet->first, packet->first, "");
	naive->has_alarmed = true;
}

/** Rows 15 to 18. */
static inline void naive_take_end(struct naive_receiver *naive, struct naive_line *line,
	const struct naive_packet *packet)
{
	if (packet->first < (naive->has_end ? naive->end : naive->head)) {
		line->early_ends++;
	} else if (naive->has_end && packet->first > naive->end) {
		line->after_end++;
		naive_alarm(naive, packet);
	} else {
		line->ends_of_session++;
		naive->has_end = true;
		naive->end = packet->first;
		naive_reveal(naive, naive->end);
	}
}

/** Begins the session of a packet. */
static inline void naive_begin(struct naive_receiver *naive, const struct naive_packet *packet)
{
	memcpy(naive->session, packet->bytes, NAIVE_SESSION);
	naive->first_line = packet->line;
	naive->waiting.count = 0;
	naive->delivered.count = 0;
	naive->missing.count = 0;
	naive->has_end = false;
	naive->has_alarmed = false;
	naive->next = packet->first;
	naive->head = packet->first;
	naive->state = NAIVE_LIVE;
	naive->whole.sessions++;
	if (packet->first != 1 && naive->options.late_join == NAIVE_SNAPSHOT) {
		naive->state = NAIVE_AWAITING;
		naive_say(naive, "snapshot-needed", packet->line, packet->first, packet->first, "");
		return;
	}
	if (naive->options.late_join == NAIVE_FROM_START) {
		naive->next = 1;
		naive->head = 1;
		naive_reveal(naive, packet->first);
	}
	naive_say(naive, "session-begun", packet->line, naive->next, naive->next, "");
}

/** A snapshot contains what is below a number; returns whether one was awaited. */
static inline bool naive_join_at(struct naive_receiver *naive, uint64_t asked, uint64_t time_ns)
{
	const bool is_awaited = naive->state == NAIVE_AWAITING;
	const uint64_t number = naive->has_end && asked > naive->end ? naive->end : asked;

	naive_enter(naive, time_ns);
	if (is_awaited) {
		naive_forget(&naive->missing, 0, number - 1);
		naive_miss_below(naive, number, naive->next);
		for (size_t at = 0; at < naive->missing.count; at++)
			naive->missing.items[at].due_ns = naive->now_ns + naive->options.reorder_ns;
		naive->next = number;
		if (number > naive->head)
			naive->head = number;
		naive->state = NAIVE_LIVE;
		naive_say(naive, "session-begun", naive->first_line, number, number, "");
		naive_deliver(naive);
	}
	naive_leave(naive);
	return is_awaited;
}

/** What is missing below a number is given up. */
static inline void naive_give_up(struct naive_receiver *naive, uint64_t number, uint64_t time_ns)
{
	naive_enter(naive, time_ns);
	while (naive->state == NAIVE_LIVE && naive->missing.count > 0 &&
			naive->missing.items[0].number < number) {
		const uint64_t ends = naive_first_ends(naive);

		naive_lose(naive, ends < number ? ends : number - 1, "request");
	}
	naive_leave(naive);
}

/** The input is over. */
static inline void naive_close(struct naive_receiver *naive, uint64_t time_ns)
{
	naive_enter(naive, time_ns);
	naive_end(naive, "closed");
	naive_leave(naive);
}

/** Lets time pass. */
static inline void naive_tick(struct naive_receiver *naive, uint64_t time_ns)
{
	naive_enter(naive, time_ns);
	naive_leave(naive);
}

#endif /* NAIVE_SESSION_H */
