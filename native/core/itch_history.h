/*
 * Fingerprints of the last packets that were delivered, to tell when another line brings other
 * bytes under the same sequence numbers.
 */
#ifndef ITCH_HISTORY_H
#define ITCH_HISTORY_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What is remembered of a packet. */
struct itch_past_packet {
	uint64_t first;       /**< Sequence number of its first message. */
	uint64_t fingerprint; /**< Of the bytes of its blocks. */
	uint32_t count;       /**< Its whole messages; 0 in a place not yet used. */
	uint32_t length;      /**< Bytes of their blocks. */
	uint32_t line;        /**< The line that brought it. */
};

/** The last packets, in a circle. */
struct itch_history {
	struct itch_past_packet *packets; /**< Room for `capacity`. */
	uint32_t capacity;                /**< 0 when nothing is to be remembered. */
	uint32_t next;                    /**< Where the next goes. */
};

#define ITCH_FINGERPRINT_PRIME UINT64_C(0x9e3779b97f4a7c15)

/**
 * Returns a sum that took in 8 more bytes. A product's upper bits know of every bit below: the turn
 * brings them down, so that no difference stays where the next one could undo it.
 */
static ITCH_ALWAYS_INLINE uint64_t itch_fingerprint_add(uint64_t sum, const uint8_t *bytes)
{
	const uint64_t product = (sum ^ itch_read_le64(bytes)) * ITCH_FINGERPRINT_PRIME;

	return product << 32 | product >> 32;
}

/**
 * Returns a fingerprint of some bytes. Six sums side by side, because one would wait for each
 * multiplication, and each in a variable, because compilers make vectors of an array's elements and
 * multiply those in pieces.
 */
static inline uint64_t itch_fingerprint(const uint8_t *bytes, uint32_t length)
{
	uint64_t a = length, b = 1, c = 2, d = 3, e = 4, f = 5;
	uint32_t at = 0;

	while (at < length && length >= 48) {
		/* The last step takes some bytes again, rather than few in a way of their own. */
		const uint8_t *const step = bytes + (length - at < 48 ? length - 48 : at);

		a = itch_fingerprint_add(a, step);
		b = itch_fingerprint_add(b, step + 8);
		c = itch_fingerprint_add(c, step + 16);
		d = itch_fingerprint_add(d, step + 24);
		e = itch_fingerprint_add(e, step + 32);
		f = itch_fingerprint_add(f, step + 40);
		at += 48;
	}
	for (; at < length; at++)
		b = (b ^ bytes[at]) * ITCH_FINGERPRINT_PRIME;
	a = (a ^ a >> 29) * ITCH_FINGERPRINT_PRIME + b;
	a = (a ^ a >> 29) * ITCH_FINGERPRINT_PRIME + c;
	a = (a ^ a >> 29) * ITCH_FINGERPRINT_PRIME + d;
	a = (a ^ a >> 29) * ITCH_FINGERPRINT_PRIME + e;
	a = (a ^ a >> 29) * ITCH_FINGERPRINT_PRIME + f;
	return a ^ a >> 32;
}

/** Remembers a packet in the place of the oldest. */
static inline void itch_history_add(struct itch_history *history,
	const struct itch_past_packet *packet)
{
	history->packets[history->next] = *packet;
	history->next = history->next + 1 == history->capacity ? 0 : history->next + 1;
}

/** Forgets all. */
static inline void itch_history_clear(struct itch_history *history)
{
	if (history->capacity > 0)
		memset(history->packets, 0, history->capacity * sizeof(*history->packets));
}

/** Returns the latest packet with these numbers, or NULL. */
static inline const struct itch_past_packet *itch_history_find(const struct itch_history *history,
	uint64_t first, uint32_t count)
{
	for (uint32_t back = 1; back <= history->capacity; back++) {
		const uint32_t at = history->next >= back ? history->next - back :
			history->next + history->capacity - back;
		const struct itch_past_packet *const packet = &history->packets[at];

		if (packet->first == first && packet->count == count)
			return packet;
	}
	return NULL;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_HISTORY_H */
