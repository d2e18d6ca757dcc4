/*
 * Fuzz target: a feed with every fault, over some lines. Oracle: the naive receiver. Before each
 * call it says all that the sequencer must then say: every message with its bytes, its line and its
 * time, every event, in order; and after it, every counter is the same. The window has room for all
 * of the input, where the naive receiver is right; fuzz_sequencer.c has the small ones.
 *
 * Input: 4 bytes of options, then records of 7 bytes: which call, time, line, session, number,
 * count, and how much of it is there. test/native/model-seeds.ts writes scenarios in this form.
 */
#include "model_check.h"

#define RECORD 7U
#define RECORDS 120U /* Fewer than packets that can wait, so that no window is ever full. */

static uint64_t base;

/* A message says its number; other bytes, or bytes cut otherwise, are another variant. */
static size_t put_message(uint8_t *at, uint64_t number, uint8_t variant)
{
	const size_t length = (number + (variant >> 1)) % 4;

	at[0] = 0;
	at[1] = (uint8_t)length;
	memset(at + 2, (uint8_t)(number * 7 + variant), length);
	return 2 + length;
}

static void feed(const uint8_t *record, uint64_t now_ns)
{
	const uint32_t line = record[2] % naive.options.line_count;
	const uint64_t first = base + record[4];
	const uint32_t count = record[5] % 16 == 15 ? 65535 : record[5] % 16;
	const uint32_t there = record[6] % 16;
	uint8_t built[20 + 15 * 5 + 3] = "SESSION";
	size_t length = 20;
	uint8_t *bytes;

	built[7] = built[8] = ' ';
	built[9] = (uint8_t)('A' + record[3] % 12);
	for (size_t at = 0; at < 8; at++)
		built[10 + at] = (uint8_t)(first >> (56 - 8 * at));
	built[18] = (uint8_t)(count >> 8);
	built[19] = (uint8_t)count;
	for (uint32_t index = 0; index < there; index++)
		length += put_message(built + length, first + index, record[6] >> 4 & 7);
	/* Some are cut, some have bytes behind. */
	if (record[3] >> 4 == 15)
		length = record[6] % length;
	else if (record[3] >> 4 == 14)
		length += 1 + record[6] % 3;
	bytes = (uint8_t *)malloc(length > 0 ? length : 1);
	require(bytes != NULL, "memory", 0, 0);
	memcpy(bytes, built, length);
	naive_receive(&naive, line, bytes, length, now_ns);
	itch_sequencer_receive(&sequencer, handlers, line, bytes, length, now_ns);
	free(bytes);
}

/* Near what is expected; not 0, nor across it. */
static uint64_t snapshot_of(uint8_t byte)
{
	const uint64_t lowest = naive.next > 16 ? naive.next - 16 : 1;

	return byte % 48 > UINT64_MAX - lowest ? lowest : lowest + byte % 48;
}

static void play(const uint8_t *record, uint64_t now_ns)
{
	switch (record[0] % 16) {
	case 0:
		naive_tick(&naive, now_ns);
		itch_sequencer_tick(&sequencer, now_ns);
		break;
	case 1: {
		const uint64_t number = snapshot_of(record[4]);
		const bool expected = naive_join_at(&naive, number, now_ns);

		SAME("joined", itch_sequencer_join_at(&sequencer, number, now_ns), expected);
		break;
	}
	case 2:
		naive_give_up(&naive, base + record[4], now_ns);
		itch_sequencer_give_up(&sequencer, base + record[4], now_ns);
		break;
	case 3:
		naive_close(&naive, now_ns);
		itch_sequencer_close(&sequencer, now_ns);
		break;
	default:
		feed(record, now_ns);
	}
	check();
}

/* The same options for both, each in its own words. */
static void set_up(const uint8_t *data, struct itch_sequencer_options *options)
{
	static const uint64_t bases[] = {0, (UINT64_C(1) << 32) - 100, (UINT64_C(1) << 63) - 100,
		UINT64_MAX - 200};
	static const uint64_t reorders[] = {0, 10, 100, 400};
	static const uint64_t recoveries[] = {0, 50, 500, NAIVE_NEVER};
	static const uint64_t stales[] = {100, 1000, 5000, NAIVE_NEVER};
	struct naive_options *const plain = &naive.options;

	plain->late_join = (enum naive_late_join)(data[0] % 3);
	/* Every message from the first on is kept account of: there must not be too many. */
	base = plain->late_join == NAIVE_FROM_START ? 0 : bases[data[0] >> 2 & 3];
	plain->session = data[0] >> 4 == 15 ? "SESSION  B" : NULL;
	plain->line_count = 1 + data[1] % NAIVE_LINES;
	for (uint32_t line = 0; line < plain->line_count; line++)
		plain->is_feed[line] = (data[1] >> 4 >> line & 1) == 0;
	plain->reorder_ns = reorders[data[2] & 3];
	plain->recovery_ns = recoveries[data[2] >> 2 & 3];
	plain->stale_ns = stales[data[2] >> 4 & 3];
	plain->max_jump = data[2] >> 6 == 3 ? 10 : 100;
	plain->longest_waiting = data[3] % 4 == 3 ? 8 : 75;
	handlers = (data[3] & 4) != 0 ? &walking : &counting;
	plain->history = data[3] >> 4 == 0 ? RECORDS : (size_t)(data[3] >> 4) - 1;
	itch_sequencer_defaults(options);
	options->late_join = (enum itch_late_join)plain->late_join;
	if (plain->session != NULL)
		memcpy(options->session, plain->session, NAIVE_SESSION);
	options->line_count = plain->line_count;
	for (uint32_t line = 0; line < plain->line_count; line++)
		options->lines[line] = plain->is_feed[line] ? ITCH_LINE_FEED : ITCH_LINE_RECOVERY;
	options->reorder_ns = plain->reorder_ns;
	options->recovery_ns = plain->recovery_ns;
	options->stale_ns = plain->stale_ns;
	options->max_jump = plain->max_jump;
	options->window_packets = RECORDS + 8;
	options->window_packet_bytes = (uint32_t)plain->longest_waiting;
	options->history_packets = (uint32_t)plain->history;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct itch_sequencer_options options;
	uint64_t now_ns = 0;
	size_t records = 0;
	void *memory;

	if (size < 4)
		return 0;
	memset(&naive, 0, sizeof(naive));
	checked = 0;
	set_up(data, &options);
	memory = aligned_alloc(64, itch_sequencer_memory(&options));
	require(memory != NULL, "memory", 0, 0);
	require(itch_sequencer_init(&sequencer, &options, memory, handlers, NULL) == NULL, "options",
		0, 0);
	for (size_t at = 4; at + RECORD <= size && records < RECORDS; at += RECORD, records++) {
		now_ns += data[at + 1] < 200 ? data[at + 1] : (data[at + 1] - 199U) * 100U;
		play(data + at, now_ns);
	}
	naive_close(&naive, now_ns);
	itch_sequencer_close(&sequencer, now_ns);
	check();
	naive_free(&naive);
	free(memory);
	return 0;
}
