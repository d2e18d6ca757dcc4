/*
 * How often, and for what part of the time, a processor was taken away from a program that only
 * asks for the time:
 *
 *   bench-away PROCESSOR MILLISECONDS
 *
 * Two looks at the counter are some 20 ns apart; whatever keeps them further apart than half a
 * microsecond keeps a poller or a reader from a packet as well. What the scheduler gave to other
 * programs is told apart, by the time that it counted for this one: the rest was the host, or an
 * interrupt.
 */
#define _GNU_SOURCE
#include "samples.h"

#define LEAST_GAP_NS 500

static uint64_t had(void)
{
	struct timespec time;

	(void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
	return (uint64_t)time.tv_sec * 1000000000U + (uint64_t)time.tv_nsec;
}

int main(int count, char **arguments)
{
	if (count != 3) {
		(void)fprintf(stderr, "usage: bench-away PROCESSOR MILLISECONDS\n");
		return 64;
	}
	bench_pin(atoi(arguments[1]));
	const double ns_per_tick = bench_ns_per_tick();
	const uint64_t least = (uint64_t)(LEAST_GAP_NS / ns_per_tick);
	const uint64_t had_before = had(), first = bench_ticks();
	const uint64_t limit = first + (uint64_t)(atof(arguments[2]) * 1e6 / ns_per_tick);
	uint64_t last = first, times = 0, away = 0;

	while (last < limit) {
		const uint64_t now = bench_ticks();

		if (now - last > least) {
			times++;
			away += now - last;
		}
		last = now;
	}
	const double elapsed_ns = (double)(last - first) * ns_per_tick;
	const double others = elapsed_ns - (double)(had() - had_before);
	const double part = (double)away * ns_per_tick / elapsed_ns;
	const double others_part = others > 0 ? others / elapsed_ns : 0;

	(void)printf("{\"timesPerSecond\":%.0f,\"part\":%.4f,\"otherProgramsPart\":%.4f}\n",
			(double)times * 1e9 / elapsed_ns,
			part > others_part ? part - others_part : 0, others_part);
	return 0;
}
