/*
 * The poller's side of the bridge, measured: what it takes until a reader's cursor says that a
 * packet was handled, how many messages a second get through, and what readers cost the poller.
 *
 *   bench-poller latency FOLDER NAME SAMPLES INTERVAL_NS
 *   bench-poller throughput FOLDER NAME PACKETS MESSAGES_PER_PACKET
 *   bench-poller cost FOLDER NAME PACKETS READERS
 *   bench-poller alone FOLDER NAME PACKETS MESSAGES_PER_PACKET     no bridge: its own handler reads
 *
 * Prints `ready` and waits for its readers; then one line of JSON.
 */
#define _GNU_SOURCE
#include <string.h>

#include "itch_publisher.h"
#include "itch_slab.h"
#include "moldudp64.h"
#include "packet.h"
#include "samples.h"

#define SIZE 2048U
/* Packets of a burst whose cost is measured, and nanoseconds from one burst to the next. */
#define COST_BURST 32U
#define COST_PAUSE 20000U

static struct itch_publisher publisher;
static struct itch_slab slab;

static void publish(uint32_t messages, uint64_t number)
{
	uint32_t taken;
	uint8_t *buffer = itch_slab_peek(&slab, SIZE, &taken);
	const struct itch_publication item = {
		.kind = BRIDGE_DESCRIPTOR_KIND_MESSAGES,
		.count = (uint16_t)messages,
		.blocks = buffer,
		.length = bench_write(buffer, messages, number),
		.sequence_number = number,
		.sequence_limit = number + messages,
		.session = "BENCH00001",
		.buffer = itch_slab_take(&slab, taken),
	};

	itch_publisher_publish(&publisher, &item);
}

static uint32_t *cursor_of(uint32_t reader)
{
	return itch_publisher_word(itch_publisher_slot(&publisher, reader),
			offsetof(struct bridge_reader_slot, cursor));
}

static uint32_t reading(void)
{
	uint32_t count = 0;

	itch_publisher_collect(&publisher);
	for (uint32_t reader = 0; reader < publisher.reader_count; reader++)
		count += __atomic_load_n(
				itch_publisher_word(itch_publisher_slot(&publisher, reader), 0),
				__ATOMIC_ACQUIRE) == BRIDGE_READER_STATE_READING;
	return count;
}

static void wait_for(uint32_t readers)
{
	while (reading() < readers)
		itch_publisher_beat(&publisher, (uint32_t)(bench_now() / 1000000));
}

static void wait_until_read(uint32_t readers)
{
	for (uint32_t reader = 0; reader < readers; reader++)
		while (__atomic_load_n(cursor_of(reader), __ATOMIC_ACQUIRE) != publisher.head)
			;
}

/* One packet there, and its reader's cursor back: half the time of both. */
static uint32_t round_trip(uint64_t number)
{
	const uint32_t *cursor = cursor_of(0);
	const uint64_t begun = bench_ticks();
	uint64_t ended;

	publish(1, number);
	itch_publisher_flush(&publisher);
	while (__atomic_load_n(cursor, __ATOMIC_ACQUIRE) != publisher.head)
		;
	ended = bench_ticks();
	itch_publisher_collect(&publisher);
	return bench_half(ended - begun);
}

static void latency(uint32_t samples, uint64_t interval)
{
	struct bench_samples found = { calloc(samples, sizeof(uint32_t)), samples };
	uint64_t number = 1, next;

	wait_for(1);
	next = bench_now();
	for (const uint64_t end = next + BENCH_WARM_UP; next < end; next = bench_now())
		(void)round_trip(number++);
	for (uint32_t at = 0; at < samples; at++) {
		next += interval;
		while (bench_now() < next)
			;
		found.nanoseconds[at] = round_trip(number++);
	}
	bench_print(&found);
}

static void throughput(uint32_t packets, uint32_t messages)
{
	uint64_t begun, number = 1;

	wait_for(1);
	begun = bench_now();
	/* The first third warms up: a reader in TypeScript is compiled meanwhile. */
	for (uint32_t packet = 0; packet < packets; packet++, number += messages) {
		if (packet == packets / 3)
			begun = bench_now();
		/* A bench must not lose what it counts, so it waits where a poller would not. */
		while (publisher.head - publisher.released >= publisher.lag_limit / 2) {
			itch_publisher_flush(&publisher);
			itch_publisher_collect(&publisher);
		}
		publish(messages, number);
		if (packet % 8 == 7) {
			itch_publisher_flush(&publisher);
			itch_publisher_collect(&publisher);
		}
	}
	itch_publisher_flush(&publisher);
	wait_until_read(1);
	const double seconds = (double)(bench_now() - begun) / 1e9;

	packets -= packets / 3;
	(void)printf("{\"packets\":%.0f,\"messages\":%.0f,\"cut\":%llu}\n", packets / seconds,
			(double)packets * messages / seconds,
			(unsigned long long)publisher.cut_offs);
}

static volatile uint64_t kept;

/* The same packets in the same buffers, handled where they are made. */
static void alone(uint32_t packets, uint32_t messages)
{
	uint64_t sum = 0, number = 1;
	const uint64_t begun = bench_now();

	for (uint32_t packet = 0; packet < packets; packet++, number += messages) {
		uint32_t taken;
		uint8_t *buffer = itch_slab_peek(&slab, SIZE, &taken);

		sum += bench_touch(buffer, bench_write(buffer, messages, number));
		itch_slab_release(&slab, itch_slab_take(&slab, taken));
	}
	kept = sum;
	const double seconds = (double)(bench_now() - begun) / 1e9;

	(void)printf("{\"packets\":%.0f,\"messages\":%.0f}\n", packets / seconds,
			(double)packets * messages / seconds);
}

/* What a burst takes until all its stores are done, at the same pace whoever reads. */
static void cost(uint32_t packets, uint32_t readers)
{
	const uint32_t bursts = packets / COST_BURST, warm = bursts / 4;
	uint64_t begun, spent = 0, number = 1;

	wait_for(readers);
	for (uint32_t burst = 0; burst < bursts; burst++) {
		wait_until_read(readers);
		/* Readers that share a processor are done at other times than one alone: all rest
		 * as long. */
		for (const uint64_t end = bench_now() + COST_PAUSE; bench_now() < end;)
			;
		begun = bench_ticks();
		for (uint32_t at = 0; at < COST_BURST; at++, number += 20)
			publish(20, number);
		itch_publisher_flush(&publisher);
		itch_publisher_collect(&publisher);
		/* Without it, what waits in the store buffer would be paid for outside, or not at
		 * all. */
		__atomic_thread_fence(__ATOMIC_SEQ_CST);
		if (burst >= warm)
			spent += bench_ticks() - begun;
	}
	(void)printf("{\"nanoseconds\":%.1f}\n",
			2.0 * bench_half(spent) / ((bursts - warm) * COST_BURST));
}

int main(int count, char **arguments)
{
	char problem[256];

	if (count != 6)
		return 64;
	const uint32_t first = (uint32_t)strtoul(arguments[4], NULL, 10);
	const uint32_t second = (uint32_t)strtoul(arguments[5], NULL, 10);
	const struct itch_publisher_config config = {
		.name = arguments[3],
		.control_folder = arguments[2],
		.data_length = 8192U * SIZE,
		.descriptor_count = 4096,
		.lag_limit = 3072,
		.reader_count = 8,
		.framing_fingerprint = MOLDUDP64_FINGERPRINT,
		.messages_fingerprint = ITCH50_FINGERPRINT,
	};

	bench_pin(0);
	if (itch_publisher_open(&publisher, &config, itch_slab_release, &slab, problem) != 0) {
		(void)fprintf(stderr, "%s\n", problem);
		return 1;
	}
	slab = itch_slab_over(publisher.data, publisher.data_length, SIZE);
	(void)printf("ready\n");
	(void)fflush(stdout);
	if (strcmp(arguments[1], "latency") == 0)
		latency(first, second);
	else if (strcmp(arguments[1], "throughput") == 0)
		throughput(first, second);
	else if (strcmp(arguments[1], "alone") == 0)
		alone(first, second);
	else
		cost(first, second);
	itch_publisher_close(&publisher);
	return 0;
}
