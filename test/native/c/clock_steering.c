/*
 * Without an argument: days of a made counter whose rate was mismeasured and drifts, under a system
 * clock that somebody sets; prints a line for each. With one: the real counter, read in one thread
 * and steered from another as fast as that can, for so many milliseconds.
 */
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "itch_clock_steer.h"

#define SECONDS 86400U
#define READINGS 20U /* A second; between them the loop has its mind elsewhere. */
#define READING_NS (ITCH_NS_PER_S / READINGS)
#define FREQUENCY 2.1e9
#define MIDNIGHT_NS UINT64_C(1790000000000000000)
#define SETTLING_S 5U

struct day {
	double mismeasured; /* Parts in a million. */
	double drift;       /* Parts in a million from midnight to midnight. */
	uint32_t set_at;    /* When the system's clock is set, in seconds. */
	uint32_t set_for;   /* For so many seconds the clock may be off because of it. */
	int64_t set_by_ns;
};

struct way {
	double steepest, gentlest; /* Of the clock, against true time. */
	int64_t farthest_ns;       /* From the system's clock, while that was not set. */
	uint64_t jumps;            /* Times at which following changed the time. */
};

static struct itch_clock steered;

/* One second of the loop: the clock is read, and does what it was asked for. */
static void read_clock(struct way *way, double *ticks, double rate)
{
	for (uint32_t reading = 0; reading < READINGS; reading++) {
		const uint64_t before_ns = itch_clock_time(&steered, (uint64_t)*ticks);
		uint64_t now_ns;
		double slope;

		*ticks += rate / READINGS;
		now_ns = itch_clock_time(&steered, (uint64_t)*ticks);
		slope = (double)(int64_t)(now_ns - before_ns) / (double)READING_NS;
		way->steepest = slope > way->steepest ? slope : way->steepest;
		way->gentlest = slope < way->gentlest ? slope : way->gentlest;
		itch_clock_follow(&steered, (uint64_t)*ticks);
		way->jumps += itch_clock_time(&steered, (uint64_t)*ticks) != now_ns;
	}
}

static void run(const struct day *day)
{
	struct way way = {0, 2, 0, 0};
	struct itch_clock_steer steer;
	double ticks = 5e14;

	steered.base_ticks = (uint64_t)ticks;
	steered.base_ns = MIDNIGHT_NS;
	steered.ns_per_tick = (uint64_t)((1e9 + day->mismeasured * 1e3) / FREQUENCY *
		(1U << ITCH_CLOCK_SHIFT));
	steered.wanted = steered.ns_per_tick;
	itch_clock_steer_begin(&steer, &steered);
	steer.last.ticks = steered.base_ticks;
	steer.last.ns = MIDNIGHT_NS;
	for (uint32_t second = 0; second < SECONDS; second++) {
		struct itch_clock_sight sight;
		int64_t off_ns;

		read_clock(&way, &ticks, FREQUENCY * (1 + day->drift / 1e6 * second / SECONDS));
		sight.ticks = (uint64_t)ticks;
		sight.ns = MIDNIGHT_NS + (second + 1) * ITCH_NS_PER_S +
			(uint64_t)(second >= day->set_at ? day->set_by_ns : 0);
		off_ns = llabs((int64_t)(itch_clock_time(&steered, sight.ticks) - sight.ns));
		if (second >= SETTLING_S && off_ns > way.farthest_ns &&
				(second < day->set_at || second > day->set_at + day->set_for))
			way.farthest_ns = off_ns;
		itch_clock_steer_by(&steer, sight);
	}
	printf("%.6f %.6f %" PRId64 " %" PRIu64 "\n", way.gentlest, way.steepest, way.farthest_ns,
		way.jumps);
}

static bool ends;

static void *steer_on(void *context)
{
	struct itch_clock_steer steer;

	itch_clock_steer_begin(&steer, &steered);
	while (!__atomic_load_n(&ends, __ATOMIC_RELAXED)) {
		const uint64_t until_ns = itch_clock_system(CLOCK_MONOTONIC) + ITCH_NS_PER_MS / 5;

		while (itch_clock_system(CLOCK_MONOTONIC) < until_ns)
			;
		itch_clock_steer_look(&steer);
	}
	return context;
}

static int run_threads(uint64_t ms)
{
	const uint64_t end_ns = itch_clock_system(CLOCK_MONOTONIC) + ms * ITCH_NS_PER_MS;
	uint64_t last_ns = 0, backwards = 0, changes = 0, rate;
	pthread_t thread;

	itch_clock_start(&steered);
	rate = steered.ns_per_tick;
	if (pthread_create(&thread, NULL, steer_on, NULL) != 0)
		return 1;
	while (itch_clock_system(CLOCK_MONOTONIC) < end_ns) {
		const uint64_t ticks = itch_clock_ticks();
		const uint64_t now_ns = itch_clock_time(&steered, ticks);

		itch_clock_follow(&steered, ticks);
		backwards += now_ns < last_ns;
		changes += steered.ns_per_tick != rate;
		rate = steered.ns_per_tick;
		last_ns = now_ns;
	}
	__atomic_store_n(&ends, true, __ATOMIC_RELAXED);
	pthread_join(thread, NULL);
	printf("%" PRIu64 " %s\n", backwards, changes > 0 ? "steered" : "never steered");
	return 0;
}

int main(int argc, char **argv)
{
	static const struct day days[] = {
		{0, 0, SECONDS, 0, 0},
		{10, 0, SECONDS, 0, 0},
		{-10, 3, SECONDS, 0, 0},
		{200, 100, SECONDS, 0, 0},
		{-200, -100, SECONDS, 0, 0},
		{5, 1, 40000, 2100, INT64_C(1000000000)},
		{5, 1, 40000, 2100, INT64_C(-1000000000)},
		{5, 1, 40000, SECONDS, INT64_C(-3600000000000)},
	};

	if (argc > 1)
		return run_threads(strtoull(argv[1], NULL, 10));
	for (size_t at = 0; at < sizeof(days) / sizeof(days[0]); at++)
		run(&days[at]);
	return 0;
}
