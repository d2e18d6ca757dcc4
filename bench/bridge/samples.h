/* Times, a paced loop around one round trip, and the exact percentiles of all of them. */
#ifndef BENCH_SAMPLES_H
#define BENCH_SAMPLES_H

#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/** Keeps this process on a processor, so that two that spin do not share one. */
static inline void bench_pin(int processor)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET((size_t)processor, &set);
	(void)sched_setaffinity(0, sizeof(set), &set);
}

/** The system's monotonic clock in nanoseconds. */
static inline uint64_t bench_now(void)
{
	struct timespec now;

	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000U + (uint64_t)now.tv_nsec;
}

/**
 * Nanoseconds of round trips one after the other before the paced ones: until all code is compiled.
 */
#define BENCH_WARM_UP 250000000U

/**
 * The processor's own counter where there is one, because asking for the time twice costs as much
 * as a packet takes; read between all loads before it and all stores after it.
 */
static inline uint64_t bench_ticks(void)
{
#if defined(__x86_64__)
	uint32_t processor;

	return __builtin_ia32_rdtscp(&processor);
#else
	return bench_now();
#endif
}

/** Found in 10 ms. */
static inline double bench_ns_per_tick(void)
{
	const uint64_t began = bench_now(), first = bench_ticks();

	while (bench_now() < began + 10000000U)
		;
	return (double)(bench_now() - began) / (double)(bench_ticks() - first);
}

/** Half of so many ticks, in nanoseconds. */
static inline uint32_t bench_half(uint64_t ticks)
{
	static double scale;

	if (scale == 0)
		scale = bench_ns_per_tick() / 2;
	return (uint32_t)((double)ticks * scale);
}

/** Half round trips, all of them kept. */
struct bench_samples {
	uint32_t *nanoseconds;
	uint32_t count;
};

static int bench_order(const void *left, const void *right)
{
	const uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;

	return (a > b) - (a < b);
}

/**
 * The value below which `thousandths` of the sorted samples lie. The processor's counter goes in
 * steps that are not small beside a packet's time (10 ns on some), so within the step that holds it
 * the value is interpolated.
 */
static inline double bench_percentile(const uint32_t *sorted, uint32_t count, uint32_t thousandths)
{
	const uint32_t rank = (uint32_t)((uint64_t)count * thousandths / 1000);
	const uint32_t value = sorted[rank];
	uint32_t first = rank, limit = rank + 1;

	while (first > 0 && sorted[first - 1] == value)
		first--;
	while (limit < count && sorted[limit] == value)
		limit++;
	const uint32_t below = first > 0 ? sorted[first - 1] : value;
	const uint32_t above = limit < count ? sorted[limit] : value;
	/* All that was rounded to this value lies between the middles of the steps on either
	 * side. */
	const double from = ((double)below + value) / 2, to = ((double)above + value) / 2;

	return from + (to - from) * (rank - first + 0.5) / (limit - first);
}

/**
 * Prints `{"p50":…,"p99":…,"p999":…,"most":…,"count":…}`; the first tenth warms up and is left out.
 */
static inline void bench_print(struct bench_samples *samples)
{
	const uint32_t skipped = samples->count / 10, count = samples->count - skipped;
	uint32_t *sorted = samples->nanoseconds + skipped;

	qsort(sorted, count, sizeof(*sorted), bench_order);
	(void)printf("{\"p50\":%.1f,\"p99\":%.1f,\"p999\":%.1f,\"most\":%u,\"count\":%u}\n",
			bench_percentile(sorted, count, 500), bench_percentile(sorted, count, 990),
			bench_percentile(sorted, count, 999), sorted[count - 1], count);
}

#endif /* BENCH_SAMPLES_H */
