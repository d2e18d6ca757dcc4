/*
 * How often a value occurred, within 1/128 of it: the bucket layout of HdrHistogram, with a fixed
 * size, no allocation and one store per value. Values are whole numbers below 2^40 (18 minutes in
 * nanoseconds); higher ones count as the highest. One thread records; any may read.
 */
#ifndef ITCH_HISTOGRAM_H
#define ITCH_HISTOGRAM_H

#include <stdint.h>

#include "itch_count.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ITCH_HISTOGRAM_BITS 7 /**< Each power of two has two to this many buckets. */
#define ITCH_HISTOGRAM_HALF (1U << ITCH_HISTOGRAM_BITS)
#define ITCH_HISTOGRAM_HIGHEST ((UINT64_C(1) << 40) - 1) /**< The highest value kept apart. */
#define ITCH_HISTOGRAM_BUCKETS ((40 - ITCH_HISTOGRAM_BITS + 1) * ITCH_HISTOGRAM_HALF)

/** Counts by bucket; all zero at first. */
struct itch_histogram {
	uint64_t counts[ITCH_HISTOGRAM_BUCKETS];
	uint64_t highest; /**< The highest value recorded. */
};

/** Returns the bucket of a value: the lowest 256 values have one each. */
static inline uint32_t itch_histogram_bucket(uint64_t value)
{
	uint32_t shift;

	if (value > ITCH_HISTOGRAM_HIGHEST)
		value = ITCH_HISTOGRAM_HIGHEST;
	if (value < 2 * ITCH_HISTOGRAM_HALF)
		return (uint32_t)value;
	shift = 63 - ITCH_HISTOGRAM_BITS - (uint32_t)__builtin_clzll(value);
	return (shift << ITCH_HISTOGRAM_BITS) + (uint32_t)(value >> shift);
}

/** Returns the highest value of a bucket. */
static inline uint64_t itch_histogram_value(uint32_t bucket)
{
	uint32_t shift;

	if (bucket < 2 * ITCH_HISTOGRAM_HALF)
		return bucket;
	shift = (bucket >> ITCH_HISTOGRAM_BITS) - 1;
	return (((uint64_t)(bucket - (shift << ITCH_HISTOGRAM_BITS)) + 1) << shift) - 1;
}

/** Counts a value. */
static inline void itch_histogram_record(struct itch_histogram *histogram, uint64_t value)
{
	itch_count_add(&histogram->counts[itch_histogram_bucket(value)], 1);
	itch_count_raise(&histogram->highest, value);
}

/** Returns how many values were recorded. */
static inline uint64_t itch_histogram_total(const struct itch_histogram *histogram)
{
	uint64_t total = 0;

	for (uint32_t bucket = 0; bucket < ITCH_HISTOGRAM_BUCKETS; bucket++)
		total += itch_count_read(&histogram->counts[bucket]);
	return total;
}

/**
 * Returns a value that `per_mille` of 1,000 recorded values do not exceed, at most 1/128 above the
 * lowest such; 0 when none was recorded.
 */
static inline uint64_t itch_histogram_percentile(const struct itch_histogram *histogram,
	uint32_t per_mille)
{
	const uint64_t total = itch_histogram_total(histogram);
	const uint64_t highest = itch_count_read(&histogram->highest);
	uint64_t seen = 0;

	for (uint32_t bucket = 0; bucket < ITCH_HISTOGRAM_BUCKETS; bucket++) {
		seen += itch_count_read(&histogram->counts[bucket]);
		if (seen > 0 && seen * 1000 >= total * per_mille) {
			const uint64_t value = itch_histogram_value(bucket);

			return value < highest ? value : highest;
		}
	}
	return highest;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_HISTOGRAM_H */
