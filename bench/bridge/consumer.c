/* The bridge's reader in C, spinning: bench-consumer FOLDER NAME. Ends with the poller. */
#define _GNU_SOURCE
#include <stdio.h>

#include "itch50_blocks.h"
#include "itch_subscriber.h"
#include "samples.h"

static void add_order(void *context, const struct itch50_add_order *order, size_t length)
{
	uint64_t *sum = context;

	(void)length;
	*sum += itch50_add_order_shares(order) + itch50_add_order_price(order);
}

static const struct itch50_handlers handlers = {.add_order = add_order};

static void touch(void *context, const struct bridge_descriptor *descriptor, const uint8_t *blocks,
		size_t length)
{
	(void)descriptor;
	(void)itch50_dispatch_blocks(blocks, 0, length, &handlers, context);
}

int main(int count, char **arguments)
{
	struct itch_subscriber subscriber;
	char problem[256];
	uint64_t sum = 0;
	int state;

	if (count != 3)
		return 64;
	bench_pin(1);
	if (itch_subscriber_open(&subscriber, arguments[1], arguments[2], ITCH50_FINGERPRINT,
			problem) != 0) {
		(void)fprintf(stderr, "%s\n", problem);
		return 1;
	}
	do
		state = itch_subscriber_poll(&subscriber, 64, touch, &sum);
	while (state >= 0);
	itch_subscriber_close(&subscriber);
	if (state != ITCH_SUBSCRIBER_ENDED) {
		(void)fprintf(stderr, "the reader was cut off, or worse: %d\n", state);
		return 1;
	}
	(void)printf("{\"sum\":\"%llu\"}\n", (unsigned long long)sum);
	return 0;
}
