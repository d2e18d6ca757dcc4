/*
 * Which messages are missing: ranges of sequence numbers, lowest first, which is also oldest first,
 * so that one number tells which are reported. The room for them is fixed.
 */
#ifndef ITCH_MISSING_H
#define ITCH_MISSING_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Messages that are known to exist and have not come. */
struct itch_missing_range {
	uint64_t first;  /**< The first of them. */
	uint64_t limit;  /**< The number after the last. */
	uint64_t due_ns; /**< When to report them, or, if they are reported, to give them up. */
};

/** All of them. */
struct itch_missing {
	struct itch_missing_range *ranges; /**< Room for `capacity`. */
	uint32_t capacity;
	uint32_t start;                    /**< Index of the first range. */
	uint32_t count;
	uint32_t reported;                 /**< The first so many are reported. */
};

/** Returns a range by its position. */
static inline struct itch_missing_range *itch_missing_at(const struct itch_missing *missing,
	uint32_t position)
{
	return &missing->ranges[missing->start + position];
}

/** Removes the range at a position. */
static inline void itch_missing_remove(struct itch_missing *missing, uint32_t position)
{
	struct itch_missing_range *const range = itch_missing_at(missing, position);

	missing->count--;
	if (position < missing->reported)
		missing->reported--;
	if (position == 0)
		missing->start++;
	else
		memmove(range, range + 1, (missing->count - position) * sizeof(*range));
	if (missing->count == 0)
		missing->start = 0;
}

/** Puts a range at a position; there must be room. */
static inline void itch_missing_insert(struct itch_missing *missing, uint32_t position,
	const struct itch_missing_range *range)
{
	struct itch_missing_range *place;

	if (missing->start + missing->count == missing->capacity) {
		memmove(missing->ranges, missing->ranges + missing->start,
			missing->count * sizeof(*missing->ranges));
		missing->start = 0;
	}
	place = itch_missing_at(missing, position);
	memmove(place + 1, place, (missing->count - position) * sizeof(*place));
	*place = *range;
	missing->count++;
	if (position < missing->reported)
		missing->reported++;
}

/** Forgets all. */
static inline void itch_missing_clear(struct itch_missing *missing)
{
	missing->start = 0;
	missing->count = 0;
	missing->reported = 0;
}

/** Returns the earliest time at which a range comes due; UINT64_MAX when none does. */
static inline uint64_t itch_missing_due(const struct itch_missing *missing)
{
	const uint64_t lost = missing->reported > 0 ?
		itch_missing_at(missing, 0)->due_ns : UINT64_MAX;
	const uint64_t gap = missing->reported < missing->count ?
		itch_missing_at(missing, missing->reported)->due_ns : UINT64_MAX;

	return lost < gap ? lost : gap;
}

/** Returns the position of the first range that ends above a number. */
static inline uint32_t itch_missing_find(const struct itch_missing *missing, uint64_t number)
{
	uint32_t low = 0;
	uint32_t high = missing->count;

	while (low < high) {
		const uint32_t middle = low + (high - low) / 2;

		if (itch_missing_at(missing, middle)->limit > number)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/** Forgets every message below a number. */
static inline void itch_missing_forget_below(struct itch_missing *missing, uint64_t number)
{
	while (missing->count > 0 && itch_missing_at(missing, 0)->limit <= number)
		itch_missing_remove(missing, 0);
	if (missing->count > 0 && itch_missing_at(missing, 0)->first < number)
		itch_missing_at(missing, 0)->first = number;
}

/** Returns how many messages of [first, limit) are missing. */
static inline uint64_t itch_missing_within(const struct itch_missing *missing, uint64_t first,
	uint64_t limit)
{
	uint64_t count = 0;

	for (uint32_t at = itch_missing_find(missing, first); at < missing->count; at++) {
		const struct itch_missing_range *const range = itch_missing_at(missing, at);

		if (range->first >= limit)
			break;
		count += (range->limit < limit ? range->limit : limit) -
			(range->first > first ? range->first : first);
	}
	return count;
}

/** Whether taking [first, limit) out would make two ranges of one. */
static inline bool itch_missing_is_split(const struct itch_missing *missing, uint64_t first,
	uint64_t limit)
{
	const uint32_t at = itch_missing_find(missing, first);

	return at < missing->count && itch_missing_at(missing, at)->first < first &&
		itch_missing_at(missing, at)->limit > limit;
}

/**
 * Takes [first, limit) out of the range at a position, of which it covers a part or all, and
 * returns how many ranges are left of it; there must be room for one more.
 */
static inline uint32_t itch_missing_cut(struct itch_missing *missing, uint32_t position,
	uint64_t first, uint64_t limit)
{
	struct itch_missing_range *const range = itch_missing_at(missing, position);
	struct itch_missing_range upper = *range;
	const bool is_reported = position < missing->reported;

	if (first <= range->first && limit >= range->limit) {
		itch_missing_remove(missing, position);
		return 0;
	}
	if (first <= range->first) {
		range->first = limit;
		return 1;
	}
	range->limit = first;
	if (limit >= upper.limit)
		return 1;
	upper.first = limit;
	itch_missing_insert(missing, position + 1, &upper);
	if (is_reported && position + 1 == missing->reported)
		missing->reported++;
	return 2;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_MISSING_H */
