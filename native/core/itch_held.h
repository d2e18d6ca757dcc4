/*
 * Packets that wait behind missing messages: copies of their blocks in slots of one size, ordered
 * by their first sequence number and then by arrival. The room for them is fixed.
 */
#ifndef ITCH_HELD_H
#define ITCH_HELD_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** One packet that waits. */
struct itch_held_packet {
	uint64_t first;   /**< Sequence number of its first message. */
	uint64_t time_ns; /**< When it came. */
	uint32_t count;   /**< Its whole messages. */
	uint32_t length;  /**< Bytes of their blocks. */
	uint32_t line;    /**< The line that brought it. */
	uint32_t slot;    /**< Where the blocks are. */
};

/** All of them. */
struct itch_held {
	struct itch_held_packet *packets; /**< Room for `capacity`. */
	uint32_t *free_slots;             /**< Slots not in use: the first `capacity - count`. */
	uint8_t *slots;                   /**< `capacity` slots. */
	uint32_t slot_size;
	uint32_t capacity;
	uint32_t start;                   /**< Index of the first packet. */
	uint32_t count;
};

/** Returns a packet by its position. */
static inline struct itch_held_packet *itch_held_at(const struct itch_held *held, uint32_t position)
{
	return &held->packets[held->start + position];
}

/** Returns a packet's blocks. */
static inline const uint8_t *itch_held_blocks(const struct itch_held *held,
	const struct itch_held_packet *packet)
{
	return held->slots + (size_t)packet->slot * held->slot_size;
}

/** Returns the position behind every packet that begins at or below a number. */
static inline uint32_t itch_held_find(const struct itch_held *held, uint64_t first)
{
	uint32_t low = 0;
	uint32_t high = held->count;

	while (low < high) {
		const uint32_t middle = low + (high - low) / 2;

		if (itch_held_at(held, middle)->first > first)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/** Copies a packet's blocks and keeps it; there must be room, and the blocks must fit. */
static inline void itch_held_insert(struct itch_held *held, const struct itch_held_packet *packet,
	const uint8_t *blocks)
{
	const uint32_t slot = held->free_slots[held->capacity - held->count - 1];
	const uint32_t position = itch_held_find(held, packet->first);
	struct itch_held_packet *place;

	memcpy(held->slots + (size_t)slot * held->slot_size, blocks, packet->length);
	if (held->start + held->count == held->capacity) {
		memmove(held->packets, held->packets + held->start,
			held->count * sizeof(*held->packets));
		held->start = 0;
	}
	place = itch_held_at(held, position);
	memmove(place + 1, place, (held->count - position) * sizeof(*place));
	*place = *packet;
	place->slot = slot;
	held->count++;
}

/** Drops all packets. */
static inline void itch_held_clear(struct itch_held *held)
{
	for (uint32_t at = 0; at < held->capacity; at++)
		held->free_slots[at] = held->capacity - 1 - at;
	held->start = 0;
	held->count = 0;
}

/** Returns the first packet of exactly these numbers, or NULL. */
static inline const struct itch_held_packet *itch_held_same(const struct itch_held *held,
	uint64_t first, uint32_t count)
{
	for (uint32_t at = first == 0 ? 0 : itch_held_find(held, first - 1); at < held->count;
			at++) {
		const struct itch_held_packet *const packet = itch_held_at(held, at);

		if (packet->first != first)
			return NULL;
		if (packet->count == count)
			return packet;
	}
	return NULL;
}

/** Drops the first packet; its blocks are good until the next is kept. */
static inline void itch_held_remove_first(struct itch_held *held)
{
	const uint32_t slot = itch_held_at(held, 0)->slot;

	held->count--;
	held->start = held->count == 0 ? 0 : held->start + 1;
	held->free_slots[held->capacity - held->count - 1] = slot;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_HELD_H */
