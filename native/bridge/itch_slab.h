/*
 * Packet memory for sources that have none of their own: a ring of equal buffers in the bridge's
 * data file. Packets are published in the order in which they were received and readers release
 * them in that order, so taking and giving back are two counters.
 */
#ifndef ITCH_SLAB_H
#define ITCH_SLAB_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A ring of buffers. */
struct itch_slab {
	uint8_t *bytes;      /**< `count` buffers of `size` bytes. */
	uint32_t count;      /**< A power of two. */
	uint32_t size;       /**< Bytes of one buffer. */
	uint32_t taken;      /**< Buffers taken so far, modulo 2^32. */
	uint32_t released;   /**< Buffers given back so far, modulo 2^32. */
};

/** A slab over `length` bytes; uses the largest power of two of buffers that fits. */
static inline struct itch_slab itch_slab_over(uint8_t *bytes, uint64_t length, uint32_t size)
{
	struct itch_slab slab = { bytes, 1, size, 0, 0 };

	while ((uint64_t)slab.count * 2 * size <= length)
		slab.count *= 2;
	return slab;
}

/** Buffers that are free. */
static inline uint32_t itch_slab_free(const struct itch_slab *slab)
{
	return slab->count - (slab->taken - slab->released);
}

/**
 * The next free buffer, or so many next to each other that `length` bytes fit; they stay free until
 * they are taken, to which `count` is the way. NULL when too few are free, or there could never be
 * enough.
 */
static inline uint8_t *itch_slab_peek(const struct itch_slab *slab, uint32_t length,
		uint32_t *count)
{
	const uint32_t place = slab->taken & (slab->count - 1);
	const uint32_t wanted = (length + slab->size - 1) / slab->size;
	/* Those before the end that are too few are left out. */
	const uint32_t skipped = place + wanted > slab->count ? slab->count - place : 0;

	*count = skipped + wanted;
	return *count > itch_slab_free(slab) ? NULL :
		slab->bytes + (size_t)((place + skipped) & (slab->count - 1)) * slab->size;
}

/** Takes so many buffers; returns what to give back, which stands for all of them. */
static inline void *itch_slab_take(struct itch_slab *slab, uint32_t count)
{
	slab->taken += count;
	return slab->bytes + (size_t)((slab->taken - 1) & (slab->count - 1)) * slab->size;
}

/**
 * Gives back a buffer that was taken, with all that were taken before it. Fits
 * itch_publisher_release_fn.
 */
static inline void itch_slab_release(void *context, void *buffer)
{
	struct itch_slab *slab = (struct itch_slab *)context;
	const uint32_t place = (uint32_t)((size_t)((uint8_t *)buffer - slab->bytes) / slab->size);

	slab->released += ((place - slab->released) & (slab->count - 1)) + 1;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_SLAB_H */
