/*
 * One-way latency over a net_ring, which hands back what is sent on it: a thread on another
 * processor stamps frames and sends them at a steady rate, the poller receives them. Own options:
 * sender-cpu, rate, count.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

#include "../../native/tools/one_way.h"
#include "ring_frames.h"

struct bench {
	struct one_way measured; /* First: the handlers' context. */
	struct rte_mempool *pool;
	uint64_t rate;
	uint64_t count;
	int cpu;
};

static void pin(int cpu)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET((size_t)cpu, &set);
	if (sched_setaffinity(0, sizeof(set), &set) != 0)
		perror("sender-cpu");
}

static void *send_beats(void *context)
{
	const struct bench *const bench = (const struct bench *)context;
	const uint64_t interval =
			itch_clock_ticks_of(bench->measured.clock, ITCH_NS_PER_S / bench->rate);
	uint64_t due;

	pin(bench->cpu);
	due = itch_clock_ticks();
	for (uint64_t number = 1; number <= bench->count; number++) {
		uint8_t *frame;
		struct rte_mbuf *mbuf = ring_frame(bench->pool, number, &frame);

		due += interval;
		if (mbuf == NULL)
			continue;
		beat_wait(due);
		beat_stamp(frame + ITCH_FRAME_HEADERS);
		if (rte_eth_tx_burst(0, 0, &mbuf, 1) == 0)
			rte_pktmbuf_free(mbuf);
	}
	return NULL;
}

static bool take_option(void *context, const char *name, const char *value)
{
	struct bench *const bench = (struct bench *)context;

	if (strcmp(name, "sender-cpu") == 0)
		bench->cpu = atoi(value);
	else if (strcmp(name, "rate") == 0)
		bench->rate = strtoull(value, NULL, 10);
	else if (strcmp(name, "count") == 0)
		bench->count = strtoull(value, NULL, 10);
	else
		return false;
	return true;
}

static const struct itch_poller_program program = {
	.name = "ring_latency",
	.summary =
		"measures the one-way latency of stamped packets between two threads "
		"over a net_ring",
	.option = take_option,
	.report = one_way_report,
};

int main(int argc, char **argv)
{
	static struct bench bench = {.rate = 10000, .count = 10000, .cpu = 1};
	struct itch_poller *poller;
	pthread_t sender;
	int status = itch_poller_open(&poller, argc, argv, &program, &one_way_handlers, &bench);

	if (status != ITCH_POLLER_GO)
		return status;
	bench.measured.clock = &poller->loop.clock;
	bench.pool = ring_pool();
	if (bench.pool == NULL || pthread_create(&sender, NULL, send_beats, &bench) != 0)
		return 1;
	itch_poller_run(poller, &one_way_handlers);
	pthread_join(sender, NULL);
	return itch_poller_close(poller);
}
