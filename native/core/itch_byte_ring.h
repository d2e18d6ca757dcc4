/*
 * Bytes from one thread to another without a lock: the writer never waits (it is told that there is
 * no room), the reader takes what is there. Positions only grow; each stands on its own cache
 * lines.
 */
#ifndef ITCH_BYTE_RING_H
#define ITCH_BYTE_RING_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Two lines, because processors fetch them in pairs. */
#define ITCH_CACHE_LINES 128

/** A ring over memory that its owner gives: a power of two of bytes. */
struct itch_byte_ring {
	uint8_t *bytes;
	uint64_t mask;                 /**< Number of bytes, less one. */
	uint8_t pad0[ITCH_CACHE_LINES - 16];
	uint64_t head;                 /**< Bytes ever published. Stored by the writer. */
	uint64_t known_tail;           /**< The tail when the writer last looked. */
	uint64_t written;              /**< Bytes written, published or not. */
	uint8_t pad1[ITCH_CACHE_LINES - 24];
	uint64_t tail;                 /**< Bytes ever taken. Stored by the reader. */
	uint8_t pad2[ITCH_CACHE_LINES - 8];
};
ITCH_STATIC_ASSERT(offsetof(struct itch_byte_ring, head) == ITCH_CACHE_LINES);
ITCH_STATIC_ASSERT(offsetof(struct itch_byte_ring, tail) == 2 * ITCH_CACHE_LINES);

/** Sets a ring up; false when `size` is no power of two. */
static inline bool itch_byte_ring_init(struct itch_byte_ring *ring, uint8_t *bytes, uint64_t size)
{
	if (size == 0 || (size & (size - 1)) != 0)
		return false;
	memset(ring, 0, sizeof(*ring));
	ring->bytes = bytes;
	ring->mask = size - 1;
	return true;
}

/** Writer: true when `length` more bytes fit. */
static inline bool itch_byte_ring_has_room(struct itch_byte_ring *ring, uint64_t length)
{
	if (ring->written + length - ring->known_tail <= ring->mask + 1)
		return true;
	ring->known_tail = __atomic_load_n(&ring->tail, __ATOMIC_ACQUIRE);
	return ring->written + length - ring->known_tail <= ring->mask + 1;
}

/**
 * Writer: puts bytes behind the former ones, unseen until itch_byte_ring_publish; there must be
 * room.
 */
static inline void itch_byte_ring_put(struct itch_byte_ring *ring, const void *bytes,
		uint64_t length)
{
	const uint64_t at = ring->written & ring->mask;
	const uint64_t first = length < ring->mask + 1 - at ? length : ring->mask + 1 - at;

	memcpy(ring->bytes + at, bytes, first);
	memcpy(ring->bytes, (const uint8_t *)bytes + first, length - first);
	ring->written += length;
}

/** Writer: shows the reader all that was put. */
static inline void itch_byte_ring_publish(struct itch_byte_ring *ring)
{
	__atomic_store_n(&ring->head, ring->written, __ATOMIC_RELEASE);
}

/** Reader: returns how many bytes lie together at `*bytes`; 0 when there are none. */
static inline uint64_t itch_byte_ring_peek(const struct itch_byte_ring *ring, const uint8_t **bytes)
{
	const uint64_t tail = ring->tail;
	const uint64_t present = __atomic_load_n(&ring->head, __ATOMIC_ACQUIRE) - tail;
	const uint64_t at = tail & ring->mask;

	*bytes = ring->bytes + at;
	return present < ring->mask + 1 - at ? present : ring->mask + 1 - at;
}

/** Reader: gives back the first `length` of the bytes that itch_byte_ring_peek found. */
static inline void itch_byte_ring_take(struct itch_byte_ring *ring, uint64_t length)
{
	__atomic_store_n(&ring->tail, ring->tail + length, __ATOMIC_RELEASE);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_BYTE_RING_H */
