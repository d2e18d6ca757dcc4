/*
 * Fingerprints of the last packets that were delivered, to tell when another line brings other bytes
 * under the same sequence numbers.
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

/** Returns a fingerprint of some bytes: four sums of products, so that the processor keeps busy. */
static inline uint64_t itch_fingerprint(const uint8_t *bytes, uint32_t length)
{
	const uint64_t prime = UINT64_C(0x9e3779b97f4a7c15);
	uint64_t lanes[4] = {length, 1, 2, 3};
	uint32_t at = 0;

	for (; length - at >= 32; at += 32) {
		for (uint32_t lane = 0; lane < 4; lane++)
			lanes[lane] = (lanes[lane] ^ itch_read_le64(bytes + at + 8 * lane)) * prime;
		/* A product's upper bits know of every bit below; bring them down. */
		for (uint32_t lane = 0; lane < 4; lane++)
			lanes[lane] ^= lanes[lane] >> 32;
	}
	for (; length - at >= 8; at += 8)
		lanes[0] = (lanes[0] ^ itch_read_le64(bytes + at)) * prime;
	for (; at < length; at++)
		lanes[1] = (lanes[1] ^ bytes[at]) * prime;
	for (uint32_t lane = 1; lane < 4; lane++)
		lanes[0] = ((lanes[0] ^ (lanes[0] >> 32)) + lanes[lane]) * prime;
	return lanes[0] ^ (lanes[0] >> 32);
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
