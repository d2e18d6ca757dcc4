/*
 * One publisher and several readers as threads of one process, for the thread sanitizer: every
 * packet carries its own number, each reader must see all of them in order, and every buffer must
 * come back. Beside them one that comes and goes, and one that looks for the dead, as a poller's
 * does.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "itch50.h"
#include "itch_slab.h"
#include "itch_subscriber.h"
#include "moldudp64.h"

#define READERS 3U
#define PACKETS 200000U
#define SIZE 256U

static const char *folder;
static struct itch_publisher publisher;
static bool is_over;

struct seen {
	uint64_t next;
	int fault;
};

static void see(void *context, const struct bridge_descriptor *descriptor, const uint8_t *blocks,
		size_t length)
{
	struct seen *seen = context;
	uint64_t number;

	if (length != sizeof(number) || bridge_descriptor_sequence_number(descriptor) != seen->next)
		seen->fault = 1;
	else {
		memcpy(&number, blocks, sizeof(number));
		if (number != seen->next)
			seen->fault = 2;
	}
	seen->next++;
}

static void *read_all(void *context)
{
	struct seen *seen = context;
	struct itch_subscriber subscriber;
	char problem[256];
	int read = 0;

	if (itch_subscriber_open(&subscriber, folder, "threads", ITCH50_FINGERPRINT, problem) != 0) {
		(void)fprintf(stderr, "%s\n", problem);
		seen->fault = 3;
		return NULL;
	}
	while (seen->fault == 0 && seen->next <= PACKETS && read >= 0)
		read = itch_subscriber_poll(&subscriber, 64, see, seen);
	if (read < 0)
		seen->fault = -read + 10;
	itch_subscriber_close(&subscriber);
	return NULL;
}

static void ignore(void *context, const struct bridge_descriptor *descriptor, const uint8_t *blocks,
		size_t length)
{
	(void)context;
	(void)descriptor;
	(void)blocks;
	(void)length;
}

/* Takes the slot that is left, reads a little, and gives it back; returns how often it read
 * something. */
static void *come_and_go(void *context)
{
	uint32_t *visits = context;

	while (!__atomic_load_n(&is_over, __ATOMIC_RELAXED)) {
		struct itch_subscriber subscriber;
		char problem[256];
		int read = 0;

		if (itch_subscriber_open(&subscriber, folder, "threads", ITCH50_FINGERPRINT, problem) != 0)
			return NULL;
		while (read == 0 && !__atomic_load_n(&is_over, __ATOMIC_RELAXED))
			read = itch_subscriber_poll(&subscriber, 64, ignore, NULL);
		itch_subscriber_close(&subscriber);
		*visits += read > 0;
	}
	return NULL;
}

static void *bury(void *context)
{
	uint32_t *buried = context;

	while (!__atomic_load_n(&is_over, __ATOMIC_RELAXED))
		*buried += itch_publisher_bury(&publisher, 0, 0);
	return NULL;
}

int main(int count, char **arguments)
{
	struct itch_slab slab;
	struct seen seen[READERS];
	pthread_t threads[READERS], guest, gravedigger;
	uint32_t visits = 0, buried = 0;
	char problem[256];
	int fault = 0;

	if (count != 2)
		return 64;
	folder = arguments[1];
	const struct itch_publisher_config config = {
		.name = "threads",
		.control_folder = folder,
		.data_length = 1024 * SIZE,
		.descriptor_count = 1024,
		/* Nobody is cut off: the loop below waits, as a poller never would. */
		.lag_limit = 768,
		.reader_count = READERS + 1,
		.framing_fingerprint = MOLDUDP64_FINGERPRINT,
		.messages_fingerprint = ITCH50_FINGERPRINT,
	};

	if (itch_publisher_open(&publisher, &config, itch_slab_release, &slab, problem) != 0) {
		(void)fprintf(stderr, "%s\n", problem);
		return 1;
	}
	slab = itch_slab_over(publisher.data, publisher.data_length, SIZE);
	for (uint32_t reader = 0; reader < READERS; reader++) {
		seen[reader] = (struct seen){ .next = 1 };
		if (pthread_create(&threads[reader], NULL, read_all, &seen[reader]) != 0)
			return 1;
	}
	for (uint32_t in = 0; in < READERS;) {
		itch_publisher_collect(&publisher);
		in = 0;
		for (uint32_t reader = 0; reader < READERS; reader++)
			in += __atomic_load_n(itch_publisher_word(itch_publisher_slot(&publisher, reader), 0),
					      __ATOMIC_ACQUIRE) == BRIDGE_READER_STATE_READING;
	}
	if (pthread_create(&guest, NULL, come_and_go, &visits) != 0 ||
			pthread_create(&gravedigger, NULL, bury, &buried) != 0)
		return 1;
	for (uint64_t number = 1; number <= PACKETS; number++) {
		struct itch_publication item = { .kind = BRIDGE_DESCRIPTOR_KIND_MESSAGES,
						 .count = 1, .session = "THREADS001" };
		uint32_t taken;

		while (publisher.head - publisher.released >= config.lag_limit) {
			itch_publisher_flush(&publisher);
			itch_publisher_collect(&publisher);
		}
		item.blocks = itch_slab_peek(&slab, SIZE, &taken);
		memcpy((void *)(uintptr_t)item.blocks, &number, sizeof(number));
		item.length = sizeof(number);
		item.sequence_number = number;
		item.sequence_limit = number + 1;
		item.buffer = itch_slab_take(&slab, taken);
		itch_publisher_publish(&publisher, &item);
		if (number % 16 == 0)
			itch_publisher_flush(&publisher);
	}
	itch_publisher_flush(&publisher);
	for (uint32_t reader = 0; reader < READERS; reader++) {
		(void)pthread_join(threads[reader], NULL);
		if (seen[reader].fault != 0 || seen[reader].next != PACKETS + 1)
			fault = 1;
		(void)printf("reader %u: fault %d, next %llu\n", reader, seen[reader].fault,
				(unsigned long long)seen[reader].next);
	}
	__atomic_store_n(&is_over, true, __ATOMIC_RELAXED);
	(void)pthread_join(guest, NULL);
	(void)pthread_join(gravedigger, NULL);
	itch_publisher_collect(&publisher);
	if (visits == 0 || buried != 0)
		fault = 1;
	if (itch_slab_free(&slab) != slab.count)
		fault = 1;
	(void)printf("free %u of %u, cut %llu\n", itch_slab_free(&slab), slab.count,
			(unsigned long long)publisher.cut_offs);
	itch_publisher_close(&publisher);
	return fault;
}
