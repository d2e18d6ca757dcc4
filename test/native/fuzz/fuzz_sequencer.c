/*
 * Fuzz target: any calls with any packets, numbers near one another so that they meet. Oracle: an
 * account of every sequence number. From the first to the end, each is delivered once and in order,
 * or told to be lost or incomplete as part of an exact range; and a delivered message says its own
 * number.
 *
 * Input: a byte of options, then records: a byte that says which call, a byte of time, and for a
 * packet its line, session, number, count and how many of its messages are there. When the input's
 * length is even, the handler counts blocks by itself.
 */
#include <stdlib.h>

#include "counted_run.h"
#include "itch_sequencer.h"

static struct {
	uint64_t next;
	bool is_open;
} account;

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void on_messages(void *context, const struct itch_message_run *run)
{
	const uint8_t *at = run->blocks;

	(void)context;
	require(account.is_open && run->first == account.next && run->count > 0);
	for (uint32_t index = 0; index < run->count; index++) {
		require(itch_block_size(at) == 3);
		require(at[2] == (uint8_t)((run->first + index) * 7));
		at += 3;
	}
	require(at == run->limit);
	account.next += run->count;
}

static void on_event(void *context, const struct itch_event *event)
{
	(void)context;
	switch (event->kind) {
	case ITCH_EVENT_SESSION_BEGUN:
		require(!account.is_open);
		account.is_open = true;
		account.next = event->first;
		break;
	case ITCH_EVENT_SESSION_ENDED:
		require(!account.is_open || event->first == account.next);
		account.is_open = false;
		break;
	case ITCH_EVENT_LOST:
	case ITCH_EVENT_INCOMPLETE:
		if (!account.is_open)
			break;
		require(event->first == account.next && event->last >= event->first);
		account.next = event->last + 1;
		break;
	default:
		break;
	}
}

static const uint8_t *walk(void *context, const struct itch_message_run *run)
{
	return walk_counting(run, context, on_messages);
}

static const struct itch_sequencer_handlers counting = {on_messages, on_event, NULL};
static const struct itch_sequencer_handlers walking = {on_messages, on_event, walk};
static const struct itch_sequencer_handlers *handlers;

static void feed(struct itch_sequencer *sequencer, const uint8_t *record, uint64_t now_ns)
{
	const uint64_t first = record[4];
	const uint32_t count = record[5] % 8;
	const uint32_t there = record[6] % 8 < count ? record[6] % 8 : count;
	const size_t cut = record[6] / 64;
	const size_t length = 20 + (size_t)there * 3;
	uint8_t *const packet = (uint8_t *)malloc(length);

	require(packet != NULL);
	memcpy(packet, "SESSION000", 10);
	packet[9] = (uint8_t)('0' + record[3] % 3);
	itch_write_be64(packet + 10, first);
	itch_write_be16(packet + 18, record[5] % 16 == 15 ? 65535 : (uint16_t)count);
	for (uint32_t index = 0; index < there; index++) {
		itch_write_be16(packet + 20 + 3 * index, 1);
		packet[22 + 3 * index] = (uint8_t)((first + index) * 7);
	}
	itch_sequencer_receive(sequencer, handlers, record[2] % 3, packet,
		cut == 3 ? length - 1 : length, now_ns);
	free(packet);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct itch_sequencer sequencer;
	struct itch_sequencer_options options;
	uint64_t now_ns = 0;
	void *memory;

	if (size < 1)
		return 0;
	handlers = size % 2 == 0 ? &walking : &counting;
	itch_sequencer_defaults(&options);
	options.line_count = 3;
	options.lines[2] = ITCH_LINE_RECOVERY;
	options.late_join = (enum itch_late_join)(data[0] % 3);
	options.window_packets = 1 + (data[0] >> 2) % 5;
	options.window_packet_bytes = 2 + (data[0] >> 4);
	options.reorder_ns = 10;
	options.recovery_ns = 50;
	options.stale_ns = 100;
	memory = aligned_alloc(64, itch_sequencer_round(itch_sequencer_memory(&options)));
	require(memory != NULL);
	require(itch_sequencer_init(&sequencer, &options, memory, handlers, NULL) == NULL);
	memset(&account, 0, sizeof(account));
	for (size_t at = 1; at + 7 <= size; at += 7) {
		now_ns += data[at + 1] % 32;
		switch (data[at] % 16) {
		case 0:
			itch_sequencer_tick(&sequencer, now_ns);
			break;
		case 1:
			itch_sequencer_join_at(&sequencer, (uint64_t)data[at + 4] + 1, now_ns);
			break;
		case 2:
			itch_sequencer_give_up(&sequencer, (uint64_t)data[at + 4] + 1, now_ns);
			break;
		default:
			feed(&sequencer, data + at, now_ns);
		}
		require(sequencer.stream.held.count <= options.window_packets);
		require(sequencer.stream.missing.count <= options.window_packets + 1);
	}
	itch_sequencer_close(&sequencer, now_ns);
	require(!account.is_open);
	free(memory);
	return 0;
}
