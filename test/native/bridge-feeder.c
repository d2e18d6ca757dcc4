/*
 * A poller without a device: makes a seeded stream of TotalView messages, packs them into packets
 * and publishes them, so that tests know every byte a reader must see.
 *
 *   bridge-feeder NAME FOLDER MESSAGES [descriptors lag readers delay_ns first_head wait_readers]
 *
 * Prints `ready`, then on the end `sum <hex> messages <n> packets <n> cut <n> held <n>`. Reads
 * nothing but its arguments; ends after the stream, at once on SIGTERM.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include <pthread.h>

#include "itch50.h"
#include "moldudp64.h"
#include "itch_publisher.h"
#include "itch_slab.h"

#define BUFFER_SIZE 2048U
#define PACKET_MESSAGES 20U

static volatile sig_atomic_t stopping;

static void on_signal(int number)
{
	(void)number;
	stopping = 1;
}

static uint64_t nanoseconds(clockid_t clock)
{
	struct timespec now;

	(void)clock_gettime(clock, &now);
	return (uint64_t)now.tv_sec * 1000000000U + (uint64_t)now.tv_nsec;
}

static uint64_t monotonic(void)
{
	return nanoseconds(CLOCK_MONOTONIC);
}

/* Every field of every message goes into one number, so that one wrong bit anywhere changes it. */
static uint64_t mix(uint64_t sum, uint64_t value)
{
	return (sum ^ value) * UINT64_C(0x100000001b3);
}

static uint64_t random_next(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

struct stream {
	uint64_t random;
	uint64_t sum;
	uint64_t sequence_number;
};

static size_t write_message(struct stream *stream, uint8_t *bytes)
{
	const uint64_t number = stream->sequence_number++;
	const uint64_t dice = random_next(&stream->random);

	if (dice % 2 == 0) {
		struct itch50_add_order *order = (struct itch50_add_order *)(bytes + 2);

		itch50_add_order_init(order);
		itch50_add_order_set_stock_locate(order, (uint16_t)dice);
		itch50_add_order_set_timestamp(order, dice & 0xffffffffffffU);
		itch50_add_order_set_order_reference_number(order, number);
		itch50_add_order_set_buy_sell_indicator(order, dice & 4 ? 'B' : 'S');
		itch50_add_order_set_shares(order, (uint32_t)(dice >> 32));
		(void)itch50_add_order_set_stock(order, "ITCH", 4);
		itch50_add_order_set_price(order, (uint32_t)dice);
		stream->sum = mix(stream->sum, (uint64_t)(uint16_t)dice);
		stream->sum = mix(stream->sum, dice & 0xffffffffffffU);
		stream->sum = mix(stream->sum, number);
		stream->sum = mix(stream->sum, dice & 4 ? 'B' : 'S');
		stream->sum = mix(stream->sum, dice >> 32);
		stream->sum = mix(stream->sum, dice & 0xffffffffU);
		bytes[0] = 0;
		bytes[1] = ITCH50_ADD_ORDER_LENGTH;
		return 2 + ITCH50_ADD_ORDER_LENGTH;
	}
	struct itch50_order_delete *gone = (struct itch50_order_delete *)(bytes + 2);

	itch50_order_delete_init(gone);
	itch50_order_delete_set_stock_locate(gone, (uint16_t)dice);
	itch50_order_delete_set_timestamp(gone, dice & 0xffffffffffffU);
	itch50_order_delete_set_order_reference_number(gone, number);
	stream->sum = mix(stream->sum, (uint64_t)(uint16_t)dice);
	stream->sum = mix(stream->sum, dice & 0xffffffffffffU);
	stream->sum = mix(stream->sum, number);
	bytes[0] = 0;
	bytes[1] = ITCH50_ORDER_DELETE_LENGTH;
	return 2 + ITCH50_ORDER_DELETE_LENGTH;
}

static uint32_t readers_of(const struct itch_publisher *publisher)
{
	uint32_t reading = 0;

	for (uint32_t reader = 0; reader < publisher->reader_count; reader++)
		reading += __atomic_load_n(itch_publisher_word(itch_publisher_slot(publisher, reader), 0),
					   __ATOMIC_RELAXED) == BRIDGE_READER_STATE_READING;
	return reading;
}

static void *keep_house(void *context)
{
	struct itch_publisher *publisher = context;

	while (!stopping) {
		const uint32_t now = (uint32_t)(monotonic() / 1000000);

		itch_publisher_beat(publisher, now);
		(void)itch_publisher_bury(publisher, now, 2000);
		(void)usleep(1000);
	}
	return NULL;
}

static unsigned long argument(int count, char **arguments, int index, unsigned long otherwise)
{
	return count > index ? strtoul(arguments[index], NULL, 0) : otherwise;
}

int main(int count, char **arguments)
{
	struct itch_publisher publisher;
	struct itch_slab slab;
	struct stream stream = { 88172645463325252U, 0, 1 };
	struct itch_publication item = { .kind = BRIDGE_DESCRIPTOR_KIND_SESSION_BEGUN, .session = "TESTSESS01",
				    .sequence_number = 1, .sequence_limit = 1 };
	char problem[256];
	pthread_t house;
	uint64_t packets = 0, next;

	if (count < 4)
		return 64;
	const uint64_t messages = strtoull(arguments[3], NULL, 0);
	const unsigned long descriptors = argument(count, arguments, 4, 4096);
	const unsigned long lag = argument(count, arguments, 5, 2048);
	const unsigned long readers = argument(count, arguments, 6, 8);
	const unsigned long delay = argument(count, arguments, 7, 0);
	const unsigned long first_head = argument(count, arguments, 8, 0);
	const unsigned long wait_readers = argument(count, arguments, 9, 1);
	const struct itch_publisher_config config = {
		.name = arguments[1],
		.control_folder = arguments[2],
		.data_length = (uint64_t)descriptors * 2 * BUFFER_SIZE,
		.descriptor_count = (uint32_t)descriptors,
		.lag_limit = (uint32_t)lag,
		.reader_count = (uint32_t)readers,
		.framing_fingerprint = MOLDUDP64_FINGERPRINT,
		.messages_fingerprint = ITCH50_FINGERPRINT,
	};

	(void)signal(SIGTERM, on_signal);
	(void)signal(SIGINT, on_signal);
	if (itch_publisher_open(&publisher, &config, itch_slab_release, &slab, problem) != 0) {
		(void)fprintf(stderr, "%s\n", problem);
		return 1;
	}
	slab = itch_slab_over(publisher.data, publisher.data_length, BUFFER_SIZE);
	/* Positions wrap after 2^32: a test begins shortly before. */
	publisher.head = publisher.released = (uint32_t)first_head;
	publisher.flushed = (uint32_t)first_head - 1;
	itch_publisher_flush(&publisher);
	if (pthread_create(&house, NULL, keep_house, &publisher) != 0)
		return 1;
	(void)printf("ready\n");
	(void)fflush(stdout);
	while (!stopping && readers_of(&publisher) < wait_readers)
		itch_publisher_collect(&publisher);
	itch_publisher_publish(&publisher, &item);
	next = monotonic();
	while (!stopping && stream.sequence_number <= messages) {
		uint8_t *buffer;
		size_t length = 0;
		uint16_t blocks = 0;
		uint32_t taken;

		if (itch_slab_free(&slab) == 0) {
			itch_publisher_flush(&publisher);
			itch_publisher_collect(&publisher);
			continue;
		}
		buffer = itch_slab_peek(&slab, BUFFER_SIZE, &taken);
		item.kind = BRIDGE_DESCRIPTOR_KIND_MESSAGES;
		item.sequence_number = stream.sequence_number;
		while (blocks < PACKET_MESSAGES && stream.sequence_number <= messages) {
			length += write_message(&stream, buffer + length);
			blocks++;
		}
		item.count = blocks;
		item.blocks = buffer;
		item.length = (uint32_t)length;
		item.sequence_limit = stream.sequence_number;
		item.receive_time = nanoseconds(CLOCK_REALTIME);
		item.buffer = itch_slab_take(&slab, taken);
		itch_publisher_publish(&publisher, &item);
		if (++packets % 8 == 0 || delay != 0) {
			itch_publisher_flush(&publisher);
			itch_publisher_collect(&publisher);
		}
		next += delay;
		while (delay != 0 && monotonic() < next && !stopping)
			;
	}
	item = (struct itch_publication){ .kind = BRIDGE_DESCRIPTOR_KIND_SESSION_ENDED,
				     .cause = BRIDGE_EVENT_CAUSE_END_OF_SESSION,
				     .session = "TESTSESS01",
				     .sequence_number = stream.sequence_number,
				     .sequence_limit = stream.sequence_number };
	itch_publisher_publish(&publisher, &item);
	itch_publisher_flush(&publisher);
	/* Slow readers may reach the end; whoever ended us early waits half a second at most. */
	for (uint64_t end = monotonic() + (stopping ? 500000000U : UINT64_C(20000000000));
			publisher.released != publisher.head && monotonic() < end;) {
		itch_publisher_collect(&publisher);
		if (stopping && end > monotonic() + 500000000U)
			end = monotonic() + 500000000U;
	}
	stopping = 1;
	(void)pthread_join(house, NULL);
	itch_publisher_collect(&publisher);
	(void)printf("sum %016" PRIx64 " messages %" PRIu64 " packets %" PRIu64 " cut %" PRIu64
		     " held %" PRIu32 "\n",
			stream.sum, stream.sequence_number - 1, packets, publisher.cut_offs,
			slab.count - itch_slab_free(&slab));
	itch_publisher_close(&publisher);
	return 0;
}
