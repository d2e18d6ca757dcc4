/*
 * Fuzz target: any calls with any packets, cut short or too long, to two sequencers: one counts the
 * blocks of every packet, the other has plain packets walked by its handler. Oracle: both say the
 * same, count the same and know the same, after every call.
 *
 * Input: a byte of options, then records: a byte that says which call, a byte of time, and for a
 * packet its line, session, number, promised messages, blocks, their length, and bytes too few or
 * too many.
 */
#include <stdlib.h>

#include "counted_run.h"
#include "itch50_run.h"
#include "itch_sequencer.h"

#define RECORD 9
#define SAID_MAX 64

/* What was said in one call: runs and events, each with all that it names. */
struct said {
	uint64_t first, last, time_ns, bytes;
	uint32_t kind, cause, line, other_line;
	char session[ITCH_SESSION_LENGTH + 6];
};

struct one {
	struct itch_sequencer sequencer;
	/* The counters as another thread may have read them during the call. */
	struct itch_sequencer_counters seen;
	struct itch_line_counters seen_lines[ITCH_SEQUENCER_LINES];
	struct said said[SAID_MAX];
	uint32_t said_count;
};

static const struct itch50_handlers none;

static void require(bool holds)
{
	if (!holds)
		abort();
}

static struct said *say(struct one *one, uint32_t kind, const char *session)
{
	struct said *const said = &one->said[one->said_count++];

	require(one->said_count < SAID_MAX);
	memset(said, 0, sizeof(*said));
	said->kind = kind;
	memcpy(said->session, session, ITCH_SESSION_LENGTH);
	return said;
}

static void on_event(void *context, const struct itch_event *event)
{
	struct said *const said = say((struct one *)context, event->kind, event->session);

	said->first = event->first;
	said->last = event->last;
	said->time_ns = event->time_ns;
	said->cause = event->cause;
	said->line = event->line;
	said->other_line = event->other_line;
}

static void on_messages(void *context, const struct itch_message_run *run)
{
	struct said *const said = say((struct one *)context, ITCH_EVENT_KIND_COUNT, run->session);
	const uint8_t *at = run->blocks;

	for (uint32_t count = run->count; count > 0; count--)
		at += 2 + (at[0] << 8 | at[1]);
	require(run->count > 0 && at == run->limit);
	said->first = run->first;
	said->last = run->first + run->count;
	said->time_ns = run->time_ns;
	said->line = run->line;
	said->other_line = run->was_held;
	said->bytes = itch_fingerprint(run->blocks, (uint32_t)(run->limit - run->blocks));
}

static void see(struct one *one)
{
	one->seen = one->sequencer.stream.counters;
	memcpy(one->seen_lines, one->sequencer.lines, sizeof(one->seen_lines));
}

/* Who reads a counter twice finds no less the second time. */
static void require_no_less(const struct one *one)
{
	for (uint32_t line = 0; line < ITCH_SEQUENCER_LINES; line++) {
		const struct itch_line_counters *const now = &one->sequencer.lines[line];
		const struct itch_line_counters *const seen = &one->seen_lines[line];
#define REQUIRE(name) require(now->name >= seen->name);
		ITCH_LINE_COUNTERS(REQUIRE)
#undef REQUIRE
	}
	/* Those of missing messages may pass 2^64, when a session is said to have as many. */
	require(one->sequencer.stream.counters.delivered >= one->seen.delivered);
	require(one->sequencer.stream.counters.runs >= one->seen.runs);
}

/* Counts in its own way, says what a counted run would, and holds the dispatch to it. */
static const uint8_t *walk(void *context, const struct itch_message_run *run)
{
	const uint8_t *end;

	see((struct one *)context);
	end = walk_counting(run, context, on_messages);
	require(itch50_dispatch_run(run, &none, NULL) == end);
	return end;
}

static const struct itch_sequencer_handlers counting = {on_messages, on_event, NULL};
static const struct itch_sequencer_handlers walking = {on_messages, on_event, walk};

/* Everything that a later call may depend on, but the bytes held: those are said in the end. */
static void compare(const struct one *left, const struct one *right)
{
	const struct itch_stream *const a = &left->sequencer.stream;
	const struct itch_stream *const b = &right->sequencer.stream;

	require(left->said_count == right->said_count);
	require(memcmp(left->said, right->said, left->said_count * sizeof(left->said[0])) == 0);
	require(memcmp(&a->counters, &b->counters, sizeof(a->counters)) == 0);
	require(memcmp(left->sequencer.lines, right->sequencer.lines,
		sizeof(left->sequencer.lines)) == 0);
	/* The third line is no feed line: nobody asks how long it has been silent. */
	require(memcmp(left->sequencer.watch.last_ns, right->sequencer.watch.last_ns,
		2 * sizeof(left->sequencer.watch.last_ns[0])) == 0);
	require(left->sequencer.watch.due_ns == right->sequencer.watch.due_ns);
	require(a->state == b->state && a->next == b->next && a->head == b->head);
	require(a->has_end == b->has_end && (!a->has_end || a->end == b->end));
	require(a->missing.count == b->missing.count && a->held.count == b->held.count);
	require(a->history.next == b->history.next);
	for (uint32_t at = 0; at < a->history.capacity; at++) {
		const struct itch_past_packet *const past = &a->history.packets[at];
		const struct itch_past_packet *const other = &b->history.packets[at];

		require(past->first == other->first && past->count == other->count &&
			past->length == other->length && past->line == other->line &&
			past->fingerprint == other->fingerprint);
	}
}

/* The number of the first message: the next one, or any, few of them near the last there is. */
static uint64_t number(const uint8_t *record, uint64_t next)
{
	if ((record[3] & 4) != 0)
		return next;
	return record[4] == 255 ? UINT64_MAX - record[7] % 8 : record[4];
}

/* Returns a packet's length; the record says how it is at odds with what it promises. */
static size_t build(uint8_t *packet, const uint8_t *record, uint64_t next)
{
	const uint64_t first = number(record, next);
	const uint32_t promised = record[5] % 8;
	const uint32_t blocks = (record[6] & 8) != 0 ? promised : record[6] % 8;
	const size_t long_block = record[7] >= 250 ? 250 + record[7] : record[7] % 32;
	size_t at = ITCH_PACKET_HEADER;

	memcpy(packet, "SESSION000", 10);
	packet[9] = (uint8_t)('0' + record[3] % 3);
	itch_write_be64(packet + 10, first);
	itch_write_be16(packet + 18, record[5] == 255 ? ITCH_END_OF_SESSION : (uint16_t)promised);
	for (uint32_t index = 0; index < blocks; index++) {
		const size_t length = index == record[8] / 32 ? long_block : 1;

		itch_write_be16(packet + at, (uint16_t)length);
		memset(packet + at + 2, (int)((first + index) * 7 + record[8] / 128), length);
		at += 2 + length;
	}
	if ((record[8] & 8) == 0)
		return at;
	memset(packet + at, record[7], 4);
	return at + record[8] % 8 - 3;
}

static void receive(struct one *one, const struct itch_sequencer_handlers *handlers,
	const uint8_t *packet, size_t length, uint32_t line, uint64_t now_ns)
{
	/* Memory of its own, so that a read behind it is found. */
	uint8_t *const bytes = (uint8_t *)malloc(length);

	require(bytes != NULL);
	memcpy(bytes, packet, length);
	itch_sequencer_receive(&one->sequencer, handlers, line, bytes, length, now_ns);
	free(bytes);
}

static void call(struct one *one, const struct itch_sequencer_handlers *handlers,
	const uint8_t *record, uint64_t now_ns)
{
	uint8_t packet[8 * 512];

	one->said_count = 0;
	see(one);
	switch (record[0] % 16) {
	case 0:
		itch_sequencer_tick(&one->sequencer, now_ns);
		break;
	case 1:
		itch_sequencer_join_at(&one->sequencer, (uint64_t)record[4] + 1, now_ns);
		break;
	case 2:
		itch_sequencer_give_up(&one->sequencer, (uint64_t)record[4] + 1, now_ns);
		break;
	default:
		receive(one, handlers, packet, build(packet, record, one->sequencer.stream.next),
			record[2] % 3, now_ns);
	}
	require_no_less(one);
}

static void *set_up(struct one *one, const struct itch_sequencer_handlers *handlers, uint8_t choice)
{
	struct itch_sequencer_options options;
	void *memory;

	itch_sequencer_defaults(&options);
	options.line_count = 3;
	options.lines[2] = ITCH_LINE_RECOVERY;
	options.late_join = (enum itch_late_join)(choice % 3);
	options.window_packets = 1 + (choice >> 2) % 5;
	options.window_packet_bytes = 2 + (choice >> 4) * 8;
	options.history_packets = choice % 7;
	options.reorder_ns = 10;
	options.recovery_ns = 50;
	options.stale_ns = 100;
	memory = aligned_alloc(64, itch_sequencer_round(itch_sequencer_memory(&options)));
	require(memory != NULL);
	require(itch_sequencer_init(&one->sequencer, &options, memory, handlers, one) == NULL);
	return memory;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct one left, right;
	uint64_t now_ns = 0;
	void *memory[2];

	if (size < 1)
		return 0;
	memory[0] = set_up(&left, &counting, data[0]);
	memory[1] = set_up(&right, &walking, data[0]);
	for (size_t at = 1; at + RECORD <= size; at += RECORD) {
		now_ns += data[at + 1] % 32;
		call(&left, &counting, data + at, now_ns);
		call(&right, &walking, data + at, now_ns);
		compare(&left, &right);
	}
	left.said_count = 0;
	right.said_count = 0;
	itch_sequencer_close(&left.sequencer, now_ns);
	itch_sequencer_close(&right.sequencer, now_ns);
	compare(&left, &right);
	free(memory[0]);
	free(memory[1]);
	return 0;
}
