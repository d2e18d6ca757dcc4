/* itch-poller: counts the messages of TotalView-ITCH 5.0 by type, and what could not be decoded. */
#include "itch50_run.h"
#include "itch_poller.h"

struct tally {
	uint64_t types[256];    /* Messages by their first byte. */
	uint64_t verdicts[ITCH_EMPTY + 1];
	uint64_t events[ITCH_EVENT_KIND_COUNT];
};

static void on_messages(void *context, const struct itch_message_run *run)
{
	struct tally *const tally = (struct tally *)context;
	const uint8_t *at = run->blocks;

	for (uint32_t count = run->count; count > 0; count--) {
		const uint32_t block = itch_block_length(at);
		const enum itch_verdict verdict =
			itch50_judge(at + ITCH_BLOCK_HEADER, block - ITCH_BLOCK_HEADER);

		itch_count_add(&tally->verdicts[verdict], 1);
		if (verdict != ITCH_EMPTY)
			itch_count_add(&tally->types[at[ITCH_BLOCK_HEADER]], 1);
		at += block;
	}
}

static void on_event(void *context, const struct itch_event *event)
{
	struct tally *const tally = (struct tally *)context;

	itch_count_add(&tally->events[event->kind], 1);
}

static void report(void *context, struct itch_json *json)
{
	static const char *const names[] = {"known", "short", "long", "unknown", "empty"};
	const struct tally *const tally = (const struct tally *)context;

	itch_json_open(json, "types", '{');
	for (int type = 0; type < 256; type++) {
		const char byte = (char)type;
		char key[8];

		if (itch_count_read(&tally->types[type]) == 0)
			continue;
		if (type >= 0x21 && type <= 0x7e)
			snprintf(key, sizeof(key), "%c", byte);
		else
			snprintf(key, sizeof(key), "0x%02x", (unsigned int)type);
		itch_json_number(json, key, itch_count_read(&tally->types[type]));
	}
	itch_json_close(json, '}');
	itch_json_open(json, "verdicts", '{');
	for (int verdict = 0; verdict <= ITCH_EMPTY; verdict++)
		itch_json_number(json, names[verdict], itch_count_read(&tally->verdicts[verdict]));
	itch_json_close(json, '}');
	itch_json_open(json, "events", '{');
	for (int kind = 0; kind < ITCH_EVENT_KIND_COUNT; kind++)
		if (itch_count_read(&tally->events[kind]) > 0)
			itch_json_number(json, itch_event_name((enum itch_event_kind)kind),
				itch_count_read(&tally->events[kind]));
	itch_json_close(json, '}');
}

static const struct itch_sequencer_handlers handlers = {on_messages, on_event};

static const struct itch_poller_program program = {
	.name = "itch-poller",
	.summary = "receives a MoldUDP64 feed of TotalView-ITCH 5.0, keeps its contract, counts its messages",
	.report = report,
};

int main(int argc, char **argv)
{
	static struct tally tally;
	struct itch_poller *poller;
	const int status = itch_poller_open(&poller, argc, argv, &program, &handlers, &tally);

	if (status != ITCH_POLLER_GO)
		return status;
	itch_poller_run(poller, &handlers);
	return itch_poller_close(poller);
}
