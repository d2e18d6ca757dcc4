/*
 * The sequencer's table once more, as plainly as it can be said, over memory without bound: it is
 * right wherever the sequencer's window is large enough. Says what must be said, in order, and
 * counts. Shares nothing with native/core.
 *
 * @see runtime/session/README.md
 */
#ifndef NAIVE_RECEIVER_H
#define NAIVE_RECEIVER_H

#include "naive_session.h"

/** Rows 7 to 10: whether a packet's session is the current one, or takes its place. */
static inline bool naive_is_ours(struct naive_receiver *naive, const struct naive_packet *packet)
{
	const char *const wanted = naive->options.session;
	const size_t known = naive->closed_count < NAIVE_REMEMBERED ? 0 :
		naive->closed_count - NAIVE_REMEMBERED;

	if (naive->state != NAIVE_IDLE && memcmp(packet->bytes, naive->session, NAIVE_SESSION) == 0)
		return true;
	if (!naive->options.is_feed[packet->line])
		return false;
	if (wanted != NULL && memcmp(packet->bytes, wanted, NAIVE_SESSION) != 0)
		return false;
	for (size_t at = known; at < naive->closed_count; at++)
		if (memcmp(packet->bytes, naive->closed[at], NAIVE_SESSION) == 0)
			return false;
	if (naive->state == NAIVE_ENDED)
		naive_listen(naive);
	naive_end(naive, "session-change");
	if (naive->state != NAIVE_IDLE)
		memcpy(naive->closed[naive->closed_count++], naive->session, NAIVE_SESSION);
	naive_begin(naive, packet);
	return true;
}

/** Row 24: the same numbers as one packet that waits, or that was delivered, and other bytes. */
static inline void naive_compare(struct naive_receiver *naive, struct naive_line *line,
	const struct naive_packet *packet)
{
	const bool is_past = packet->first < naive->next;
	const struct naive_packets *const with = is_past ? &naive->delivered : &naive->waiting;
	const size_t oldest = is_past && with->count > naive->options.history ?
		with->count - naive->options.history : 0;

	line->duplicate_packets++;
	for (size_t at = oldest; at < with->count; at++) {
		const struct naive_packet *const other = with->items[at];

		if (other->first != packet->first || other->messages.count != packet->messages.count)
			continue;
		if (naive_same(other, packet))
			return;
		line->divergent++;
		naive_say(naive, "divergence", packet->line, packet->first, naive_limit(packet) - 1,
			"")->other_line = other->line;
		return;
	}
}

/** Rows 23 to 28, of a packet that is not compared with any end. */
static inline void naive_store(struct naive_receiver *naive, struct naive_line *line,
	struct naive_packet *packet)
{
	const bool must_wait = naive->state != NAIVE_LIVE || packet->first > naive->next;
	const uint64_t limit = naive_limit(packet);
	uint64_t fresh = 0;

	for (uint64_t number = packet->first; number < limit; number++)
		fresh += number >= naive->head || naive_find(&naive->missing, number) != NULL;
	if (packet->messages.count == 0) {
		line->empty_packets++;
		return;
	}
	if (must_wait && fresh > 0 && naive_block_bytes(packet) > naive->options.longest_waiting) {
		line->too_long++;
		return;
	}
	line->new_messages += fresh;
	line->duplicate_messages += packet->messages.count - fresh;
	if (fresh == 0) {
		naive_compare(naive, line, packet);
		return;
	}
	line->new_packets++;
	naive_fill(naive, packet);
	naive_reveal(naive, packet->first);
	if (limit > naive->head)
		naive->head = limit;
	*naive_packets_add(&naive->waiting) = packet;
	if (must_wait) {
		packet->has_waited = true;
		naive->whole.held++;
		if (naive->waiting.count > naive->whole.most_held)
			naive->whole.most_held = naive->waiting.count;
	}
	if (naive->state == NAIVE_LIVE)
		naive_deliver(naive);
}

/** Row 13: a recovery line names numbers, or an end, of which the feed has said nothing. */
static inline bool naive_is_ahead(const struct naive_receiver *naive,
	const struct naive_packet *packet, bool is_heartbeat)
{
	if (naive->options.is_feed[packet->line] || naive->has_end)
		return false;
	return packet->first > naive->head || (packet->first == naive->head && !is_heartbeat);
}

/** Rows 14, 21 and 22: what a known end, or what the feed has said, leaves of a packet. */
static inline void naive_take_messages(struct naive_receiver *naive, struct naive_line *line,
	struct naive_packet *packet)
{
	if (naive->has_end && packet->first >= naive->end) {
		line->after_end++;
		naive_alarm(naive, packet);
		return;
	}
	if (naive->has_end && packet->first + packet->promised > naive->end) {
		naive_alarm(naive, packet);
		packet->promised = naive->end - packet->first;
	}
	if (!naive->has_end && !naive->options.is_feed[packet->line] &&
			packet->first + packet->promised > naive->head) {
		line->clipped++;
		packet->promised = naive->head - packet->first;
	}
	if (packet->messages.count > packet->promised)
		packet->messages.count = packet->promised;
	naive_store(naive, line, packet);
	naive_reveal(naive, packet->first + packet->promised);
}

/** The table from row 1. */
static inline void naive_take(struct naive_receiver *naive, struct naive_packet *packet, size_t length)
{
	struct naive_line *const line = &naive->lines[packet->line];
	uint64_t count;

	line->packets++;
	line->bytes += length;
	if (length < 20) {
		line->short_headers++;
		return;
	}
	count = naive_number(packet->bytes + 18, 2);
	packet->promised = count == 65535 ? 0 : count;
	packet->first = naive_number(packet->bytes + 10, 8);
	if (packet->promised > 0 && length == 20) {
		line->requests++;
		return;
	}
	line->trailing += naive_read_messages(packet, length) < length &&
		packet->messages.count == packet->promised;
	line->truncated += packet->messages.count < packet->promised;
	if (packet->first == 0) {
		line->zero_sequence_numbers++;
	} else if (packet->promised > 0 && packet->promised > UINT64_MAX - packet->first) {
		line->sequence_overflows++;
	} else if (!naive_is_ours(naive, packet)) {
		line->other_sessions++;
	} else {
		naive_hear(naive, packet->line);
		if (packet->first > naive->head && packet->first - naive->head > naive->options.max_jump)
			line->far_ahead++;
		else if (naive_is_ahead(naive, packet, count == 0))
			line->ahead_of_feed++;
		else if (count == 65535)
			naive_take_end(naive, line, packet);
		else if (count > 0)
			naive_take_messages(naive, line, packet);
		else if (naive->has_end && packet->first > naive->end) {
			line->after_end++;
			naive_alarm(naive, packet);
		} else {
			line->heartbeats++;
			naive_reveal(naive, packet->first);
		}
	}
}

/** Takes a packet of a line. */
static inline void naive_receive(struct naive_receiver *naive, uint32_t line, const uint8_t *bytes,
	size_t length, uint64_t time_ns)
{
	struct naive_packet *const packet = (struct naive_packet *)calloc(1, sizeof(*packet));

	if (packet == NULL || (packet->bytes = (uint8_t *)malloc(length + 1)) == NULL)
		abort();
	memcpy(packet->bytes, bytes, length);
	packet->line = line;
	*naive_packets_add(&naive->came) = packet;
	naive_enter(naive, time_ns);
	packet->time_ns = naive->now_ns;
	naive_take(naive, packet, length);
	naive_leave(naive);
}

#endif /* NAIVE_RECEIVER_H */
