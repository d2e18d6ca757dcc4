/*
 * Time without a system call: the processor's own counter, and what one of its ticks is worth,
 * measured at the start; itch_clock_steer.h keeps it true from another thread. Where there is no
 * such counter, clock_gettime, which Linux answers in user space.
 */
#ifndef ITCH_CLOCK_H
#define ITCH_CLOCK_H

#include <stdint.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ITCH_NS_PER_S UINT64_C(1000000000)
#define ITCH_NS_PER_MS UINT64_C(1000000)
/** Fraction bits of itch_clock.ns_per_tick: fits counters from 4 MHz on. */
#define ITCH_CLOCK_SHIFT 24

/** How far before the present a clock is set: a counter a little behind is not before it. */
#define ITCH_CLOCK_MARGIN 65536U

/**
 * Turns ticks into nanoseconds since 1970. One thread reads and sets it; another may ask it to go
 * faster or slower.
 */
struct itch_clock {
	uint64_t base_ticks;  /**< The counter when the clock was set. */
	uint64_t base_ns;     /**< The time then, in nanoseconds since 1970. */
	uint64_t ns_per_tick; /**< Nanoseconds per tick, times two to ITCH_CLOCK_SHIFT. */
	uint64_t wanted;      /**< What ns_per_tick is to be; atomic, the other thread's. */
};

/** Returns the time of one of the system's clocks in nanoseconds. */
static inline uint64_t itch_clock_system(clockid_t id)
{
	struct timespec now;

	clock_gettime(id, &now);
	return (uint64_t)now.tv_sec * ITCH_NS_PER_S + (uint64_t)now.tv_nsec;
}

/** Returns the processor's counter. */
static inline uint64_t itch_clock_ticks(void)
{
#if defined(__x86_64__)
	return __builtin_ia32_rdtsc();
#elif defined(__aarch64__)
	uint64_t ticks;

	__asm__ volatile("mrs %0, cntvct_el0" : "=r"(ticks));
	return ticks;
#else
	return itch_clock_system(CLOCK_MONOTONIC);
#endif
}

/** Measures a tick against the system's clock, for 10 ms, and sets the clock. */
static inline void itch_clock_start(struct itch_clock *clock)
{
	const uint64_t begun_ns = itch_clock_system(CLOCK_MONOTONIC);
	const uint64_t begun_ticks = itch_clock_ticks();
	uint64_t passed_ns, passed_ticks;

	do {
		passed_ns = itch_clock_system(CLOCK_MONOTONIC) - begun_ns;
		passed_ticks = itch_clock_ticks() - begun_ticks;
	} while (passed_ns < 10 * ITCH_NS_PER_MS);
	clock->ns_per_tick = (passed_ns << ITCH_CLOCK_SHIFT) / passed_ticks;
	clock->wanted = clock->ns_per_tick;
	clock->base_ticks = itch_clock_ticks();
	clock->base_ns = itch_clock_system(CLOCK_REALTIME);
}

/** Returns what a number of ticks is in nanoseconds. */
static inline uint64_t itch_clock_duration(const struct itch_clock *clock, uint64_t ticks)
{
	return (((ticks >> 32) * clock->ns_per_tick) << (32 - ITCH_CLOCK_SHIFT)) +
		(((ticks & 0xffffffff) * clock->ns_per_tick) >> ITCH_CLOCK_SHIFT);
}

/** Returns the time of a reading of itch_clock_ticks, in nanoseconds since 1970. */
static inline uint64_t itch_clock_time(const struct itch_clock *clock, uint64_t ticks)
{
	return clock->base_ns + itch_clock_duration(clock, ticks - clock->base_ticks);
}

/**
 * Goes as fast from a reading of the counter on as was asked for: the time at that reading stays
 * what it was.
 */
static inline void itch_clock_follow(struct itch_clock *clock, uint64_t ticks)
{
	const uint64_t wanted = __atomic_load_n(&clock->wanted, __ATOMIC_ACQUIRE);
	uint64_t now_ns;

	if (__builtin_expect(wanted == clock->ns_per_tick, 1))
		return;
	now_ns = itch_clock_time(clock, ticks);
	clock->base_ticks = ticks - ITCH_CLOCK_MARGIN;
	clock->base_ns = now_ns - ((ITCH_CLOCK_MARGIN * wanted) >> ITCH_CLOCK_SHIFT);
	/* Whoever asked finds the rest in place. */
	__atomic_store_n(&clock->ns_per_tick, wanted, __ATOMIC_RELEASE);
}

/** Returns how many ticks a duration is. */
static inline uint64_t itch_clock_ticks_of(const struct itch_clock *clock, uint64_t ns)
{
	return (uint64_t)((double)ns * (double)(1U << ITCH_CLOCK_SHIFT) /
			(double)clock->ns_per_tick);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_CLOCK_H */
