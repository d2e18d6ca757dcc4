/*
 * What framing and sequencing cost: the same switch over the same messages, once from a list of
 * places and once through the frame walk, the sequencer and the run of blocks. Each handler touches
 * five fields. With an argument of rounds 0 it only runs once of one kind, for callgrind to count.
 */
#include <stdio.h>
#include <stdlib.h>

#include "itch50_run.h"
#include "itch_clock.h"
#include "itch_frame_write.h"
#include "itch_sequencer.h"

#define PACKETS 20000U
#define FRAME 1500U

static uint8_t *frames;
static uint32_t lengths[PACKETS];
static const uint8_t **places;
static uint32_t *sizes;
static uint64_t message_count;

struct sums {
	uint64_t locate, time, reference, shares, price;
};

#define TOUCH(name, time_, reference_, shares_, price_)                                            \
	static void on_##name(void *context, const struct itch50_##name *m, size_t length)         \
	{                                                                                          \
		struct sums *const sums = (struct sums *)context;                                  \
		(void)length;                                                                      \
		sums->locate += itch50_##name##_stock_locate(m);                                   \
		sums->time ^= time_(m);                                                            \
		sums->reference ^= reference_(m);                                                  \
		sums->shares += shares_(m);                                                        \
		sums->price += price_(m);                                                          \
	}
TOUCH(add_order, itch50_add_order_timestamp, itch50_add_order_order_reference_number,
	itch50_add_order_shares, itch50_add_order_price)
TOUCH(order_executed, itch50_order_executed_timestamp, itch50_order_executed_order_reference_number,
	itch50_order_executed_executed_shares, itch50_order_executed_match_number)
TOUCH(order_cancel, itch50_order_cancel_timestamp, itch50_order_cancel_order_reference_number,
	itch50_order_cancel_cancelled_shares, itch50_order_cancel_tracking_number)
TOUCH(order_delete, itch50_order_delete_timestamp, itch50_order_delete_order_reference_number,
	itch50_order_delete_tracking_number, itch50_order_delete_stock_locate)
TOUCH(order_replace, itch50_order_replace_timestamp,
	itch50_order_replace_new_order_reference_number, itch50_order_replace_shares,
	itch50_order_replace_price)

static const struct itch50_handlers messages = {
	.add_order = on_add_order,
	.order_executed = on_order_executed,
	.order_cancel = on_order_cancel,
	.order_delete = on_order_delete,
	.order_replace = on_order_replace,
};

static const uint8_t *walk(void *context, const struct itch_message_run *run)
{
	return itch50_dispatch_run(run, &messages, context);
}

static void on_messages(void *context, const struct itch_message_run *run)
{
	walk(context, run);
}

static const struct itch_sequencer_handlers handlers = {on_messages, NULL, walk};

/* Types drawn as often as in the feed, each without regard to the one before. */
static void make(void)
{
	static const char types[] = "AAAAAAAAADDDDDDDDUUEX";
	uint64_t number = 1, state = 42;

	frames = (uint8_t *)calloc(PACKETS, FRAME);
	places = (const uint8_t **)calloc((size_t)PACKETS * 64, sizeof(*places));
	sizes = (uint32_t *)calloc((size_t)PACKETS * 64, sizeof(*sizes));
	for (uint32_t packet = 0; packet < PACKETS; packet++) {
		uint8_t *const frame = frames + (size_t)packet * FRAME;
		uint8_t *const mold = frame + ITCH_FRAME_HEADERS;
		struct itch_datagram datagram;
		uint32_t at = 20;
		uint16_t count = 0;

		while (at < 1350) {
			uint32_t length;
			char type;

			state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
			type = types[(state >> 33) % (sizeof(types) - 1)];
			length = type == 'A' ? 36 : type == 'D' ? 19 : type == 'U' ? 35 :
				type == 'E' ? 31 : 23;
			itch_write_be16(mold + at, (uint16_t)length);
			for (uint32_t byte = 0; byte < length; byte++)
				mold[at + 2 + byte] = (uint8_t)(state >> (byte % 56));
			mold[at + 2] = (uint8_t)type;
			places[message_count] = mold + at + 2;
			sizes[message_count++] = length;
			at += 2 + length;
			count++;
		}
		memcpy(mold, "SESSION001", 10);
		itch_write_be64(mold + 10, number);
		itch_write_be16(mold + 18, count);
		number += count;
		memset(&datagram, 0, sizeof(datagram));
		datagram.length = at;
		datagram.source = 0x0a000001;
		datagram.destination = 0xe9360c6f;
		datagram.destination_port = 26477;
		lengths[packet] = itch_frame_write(frame, &datagram);
	}
}

static void bare(struct sums *sums)
{
	for (uint64_t at = 0; at < message_count; at++)
		itch50_dispatch(places[at], sizes[at], &messages, sums);
}

static void framed(struct sums *sums, uint32_t history)
{
	struct itch_sequencer_options options;
	static struct itch_sequencer sequencer;
	void *memory;

	itch_sequencer_defaults(&options);
	options.history_packets = history;
	memory = aligned_alloc(64, itch_sequencer_round(itch_sequencer_memory(&options)));
	itch_sequencer_init(&sequencer, &options, memory, &handlers, sums);
	for (uint32_t packet = 0; packet < PACKETS; packet++) {
		struct itch_datagram datagram;
		struct itch_frame frame;

		memset(&frame, 0, sizeof(frame));
		frame.bytes = frames + (size_t)packet * FRAME;
		frame.length = lengths[packet];
		frame.wire_length = lengths[packet];
		if (packet + 3 < PACKETS)
			__builtin_prefetch(frame.bytes + 3 * (size_t)FRAME);
		if (itch_frame_walk(&frame, false, &datagram) == ITCH_FRAME_DATAGRAM)
			itch_sequencer_receive(&sequencer, &handlers, 0, datagram.bytes,
					datagram.length, packet);
	}
	free(memory);
}

static uint64_t cpu_ns(void)
{
	return itch_clock_system(CLOCK_PROCESS_CPUTIME_ID);
}

int main(int argc, char **argv)
{
	const int rounds = argc > 1 ? atoi(argv[1]) : 15;
	uint64_t best[3] = {UINT64_MAX, UINT64_MAX, UINT64_MAX};
	struct sums first, sums;

	make();
	memset(&first, 0, sizeof(first));
	bare(&first);
	if (rounds == 0) {
		if (argc > 2)
			framed(&first, 0);
		return 0;
	}
	for (int round = 0; round < rounds; round++) {
		for (int kind = 0; kind < 3; kind++) {
			uint64_t begun, taken;

			memset(&sums, 0, sizeof(sums));
			begun = cpu_ns();
			if (kind == 0)
				bare(&sums);
			else
				framed(&sums, kind == 1 ? 0 : 64);
			taken = cpu_ns() - begun;
			if (memcmp(&sums, &first, sizeof(sums)) != 0) {
				fprintf(stderr, "the sums differ\n");
				return 1;
			}
			best[kind] = taken < best[kind] ? taken : best[kind];
		}
	}
	printf("{\"messages\":%llu,\"bareNs\":%.3f,\"framedNs\":%.3f,\"comparedNs\":%.3f,"
		"\"ratio\":%.3f,\"comparedRatio\":%.3f}\n", (unsigned long long)message_count,
		(double)best[0] / (double)message_count, (double)best[1] / (double)message_count,
		(double)best[2] / (double)message_count, (double)best[1] / (double)best[0],
		(double)best[2] / (double)best[0]);
	return 0;
}
