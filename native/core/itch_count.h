/*
 * Counters that one thread writes and any other may read at any time: each is a plain number whose
 * stores and loads are atomic, so that a reader sees a former or the present value and never half.
 */
#ifndef ITCH_COUNT_H
#define ITCH_COUNT_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Adds to a counter; only the thread that owns it may. */
static inline void itch_count_add(uint64_t *counter, uint64_t amount)
{
	__atomic_store_n(counter, *counter + amount, __ATOMIC_RELAXED);
}

/** Raises a counter to a value that is higher; only the thread that owns it may. */
static inline void itch_count_raise(uint64_t *counter, uint64_t value)
{
	if (value > *counter)
		__atomic_store_n(counter, value, __ATOMIC_RELAXED);
}

/** Returns a counter, from any thread. */
static inline uint64_t itch_count_read(const uint64_t *counter)
{
	return __atomic_load_n(counter, __ATOMIC_RELAXED);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_COUNT_H */
