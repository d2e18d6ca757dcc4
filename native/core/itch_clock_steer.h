/*
 * Keeps a clock true for days, from a thread other than the one that reads it: measures now and
 * then how fast the counter is and how far the clock is off, and asks it to go a little faster or
 * slower. The clock never jumps and never goes back, whatever the system's clock does: what it is
 * off by is made up for at ITCH_CLOCK_STEEP at most.
 */
#ifndef ITCH_CLOCK_STEER_H
#define ITCH_CLOCK_STEER_H

#include <stdbool.h>

#include "itch_clock.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The steepest that a clock is made to go: this many parts in a million off the counter's rate. */
#define ITCH_CLOCK_STEEP 500
/** Attempts to read both clocks at once. */
#define ITCH_CLOCK_ATTEMPTS 5U

/** The counter and the system's clock at one moment. */
struct itch_clock_sight {
	uint64_t ticks;
	uint64_t ns; /**< Since 1970. */
};

/** What a thread that steers a clock knows. */
struct itch_clock_steer {
	struct itch_clock *clock;
	struct itch_clock_sight last; /**< What it saw last. */
	double rate;                  /**< Nanoseconds per tick, as last measured. */
};

/** Reads both clocks: as often as it takes to be hardly interrupted once. */
static inline struct itch_clock_sight itch_clock_sight_now(void)
{
	struct itch_clock_sight best = {0, 0};
	uint64_t shortest = UINT64_MAX;

	for (uint32_t attempt = 0; attempt < ITCH_CLOCK_ATTEMPTS; attempt++) {
		const uint64_t before = itch_clock_ticks();
		const uint64_t ns = itch_clock_system(CLOCK_REALTIME);
		const uint64_t took = itch_clock_ticks() - before;

		if (took >= shortest)
			continue;
		shortest = took;
		best.ticks = before + took / 2;
		best.ns = ns;
	}
	return best;
}

/** Begins to steer a clock, of which nobody else asks anything. */
static inline void itch_clock_steer_begin(struct itch_clock_steer *steer, struct itch_clock *clock)
{
	steer->clock = clock;
	steer->last = itch_clock_sight_now();
	steer->rate = (double)clock->ns_per_tick / (1U << ITCH_CLOCK_SHIFT);
}

/** Returns a value, or the bound that it is beyond. */
static inline double itch_clock_within(double value, double bound)
{
	if (value > bound)
		return bound;
	return value < -bound ? -bound : value;
}

/** Measures the counter since the last sight, unless the system's clock was set meanwhile. */
static inline void itch_clock_steer_measure(struct itch_clock_steer *steer,
	struct itch_clock_sight sight)
{
	const double ns = (double)(int64_t)(sight.ns - steer->last.ns);
	const double rate = ns / (double)(sight.ticks - steer->last.ticks);
	const double change = (rate - steer->rate) / steer->rate * 1e6;

	if (itch_clock_within(change, 2 * ITCH_CLOCK_STEEP) == change)
		steer->rate = rate;
}

/**
 * Asks the clock to be right by the time of the next sight, if that is as far away as the last one.
 * Does nothing while the clock has not taken up what it was asked for before.
 */
static inline void itch_clock_steer_by(struct itch_clock_steer *steer,
	struct itch_clock_sight sight)
{
	struct itch_clock *const clock = steer->clock;
	const uint64_t wanted = clock->wanted;
	double passed_ns, behind_ns, parts;

	if (sight.ticks <= steer->last.ticks)
		return;
	itch_clock_steer_measure(steer, sight);
	passed_ns = (double)(sight.ticks - steer->last.ticks) * steer->rate;
	steer->last = sight;
	/* Until it is asked again the clock's owner changes nothing, so that all of it may be
	 * read. */
	if (__atomic_load_n(&clock->ns_per_tick, __ATOMIC_ACQUIRE) != wanted)
		return;
	behind_ns = (double)(int64_t)(sight.ns - itch_clock_time(clock, sight.ticks));
	parts = itch_clock_within(behind_ns / passed_ns * 1e6, ITCH_CLOCK_STEEP);
	__atomic_store_n(&clock->wanted,
		(uint64_t)(steer->rate * (1 + parts / 1e6) * (1U << ITCH_CLOCK_SHIFT) + 0.5),
		__ATOMIC_RELEASE);
}

/** Looks at both clocks and steers. */
static inline void itch_clock_steer_look(struct itch_clock_steer *steer)
{
	itch_clock_steer_by(steer, itch_clock_sight_now());
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_CLOCK_STEER_H */
