/*
 * itch-poller: counts the messages of TotalView-ITCH 5.0 by type, and what could not be decoded;
 * and lets other processes read them over a bridge.
 */
#include <stdlib.h>

#include <linux/magic.h>
#include <sys/vfs.h>

#include "itch50_run.h"
#include "itch_bridge.h"
#include "itch_poller.h"

struct tally {
	uint64_t types[256];    /* Messages by their first byte. */
	uint64_t verdicts[ITCH_EMPTY + 1];
	uint64_t events[ITCH_EVENT_KIND_COUNT];
	struct itch_bridge_options options;
	struct itch_bridge bridge;
};

static void on_messages(void *context, const struct itch_message_run *run)
{
	struct tally *const tally = (struct tally *)context;
	const uint8_t *at = run->blocks;

	for (uint32_t count = run->count; count > 0; count--) {
		const uint32_t block = itch_block_size(at);
		const enum itch_verdict verdict =
			itch50_judge(at + ITCH_BLOCK_HEADER, block - ITCH_BLOCK_HEADER);

		itch_count_add(&tally->verdicts[verdict], 1);
		if (verdict != ITCH_EMPTY)
			itch_count_add(&tally->types[at[ITCH_BLOCK_HEADER]], 1);
		at += block;
	}
	if (tally->options.name != NULL)
		itch_bridge_messages(&tally->bridge, run);
}

static void on_event(void *context, const struct itch_event *event)
{
	struct tally *const tally = (struct tally *)context;

	itch_count_add(&tally->events[event->kind], 1);
	if (tally->options.name != NULL)
		itch_bridge_event(&tally->bridge, event);
}

static void on_burst(void *context, int count)
{
	struct tally *const tally = (struct tally *)context;

	itch_bridge_burst(&tally->bridge, count);
}

static bool read_count(const char *text, uint32_t *count)
{
	char *end;
	const unsigned long number = strtoul(text, &end, 10);

	*count = (uint32_t)number;
	return end != text && *end == '\0' && number > 0 && number <= 1U << 24;
}

static bool take_option(void *context, const char *name, const char *value)
{
	struct itch_bridge_options *const options = &((struct tally *)context)->options;

	if (strcmp(name, "bridge") == 0)
		options->name = value;
	else if (strcmp(name, "bridge-folder") == 0)
		options->folder = value;
	else if (strcmp(name, "bridge-packets") == 0)
		options->data_folder = value;
	else if (strcmp(name, "bridge-descriptors") == 0)
		return read_count(value, &options->descriptors);
	else if (strcmp(name, "bridge-lag") == 0)
		return read_count(value, &options->lag);
	else if (strcmp(name, "bridge-readers") == 0)
		return read_count(value, &options->readers);
	else if (strcmp(name, "bridge-wait") == 0)
		return read_count(value, &options->waits_for);
	else
		return false;
	return true;
}

/*
 * A file that the kernel writes to a disk is write-protected each time, and the poller waits in its
 * next store.
 */
static void warn_of_disk(const char *path)
{
	struct statfs facts;

	if (statfs(path, &facts) != 0 || facts.f_type == TMPFS_MAGIC ||
			facts.f_type == RAMFS_MAGIC || facts.f_type == HUGETLBFS_MAGIC)
		return;
	fprintf(stderr, "itch-poller: %s lies on a disk: while it is written there, the poller and "
		"its readers wait; /dev/shm and hugetlbfs are memory\n", path);
}

static bool make_memory(void *context, size_t length, uint8_t **bytes)
{
	struct tally *const tally = (struct tally *)context;
	char problem[256];

	if (tally->options.name == NULL)
		return true;
	if (itch_bridge_open(&tally->bridge, &tally->options, length, bytes, problem) != 0) {
		fprintf(stderr, "itch-poller: %s\n", problem);
		return false;
	}
	warn_of_disk(tally->bridge.publisher.control_path);
	warn_of_disk(tally->bridge.publisher.data_path);
	return true;
}

static void report_bridge(const struct tally *tally, struct itch_json *json)
{
	const struct itch_bridge *const bridge = &tally->bridge;

	itch_json_open(json, "bridge", '{');
	itch_json_string(json, "name", tally->options.name);
	itch_json_number(json, "waitedNs", bridge->waited_ns);
	itch_json_number(json, "lent", itch_count_read(&bridge->lent));
	itch_json_number(json, "copied", itch_count_read(&bridge->copied));
	itch_json_number(json, "dropped", itch_count_read(&bridge->dropped));
	itch_json_number(json, "cut_offs", itch_count_read(&bridge->publisher.cut_offs));
	itch_json_number(json, "held", bridge->publisher.head - bridge->publisher.released);
	itch_json_close(json, '}');
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
	if (tally->options.name != NULL)
		report_bridge(tally, json);
}

/* Readers see the end of the input; they read up to it in what they have mapped. */
static bool finish(void *context)
{
	struct tally *const tally = (struct tally *)context;

	if (tally->options.name != NULL) {
		itch_bridge_burst(&tally->bridge, 0);
		itch_bridge_end(&tally->bridge);
	}
	return true;
}

static void look_for_the_dead(void *context)
{
	struct tally *const tally = (struct tally *)context;

	if (tally->options.name != NULL)
		itch_bridge_bury(&tally->bridge);
}

static const struct itch_sequencer_handlers handlers = {on_messages, on_event, NULL};

static const struct itch_poller_program program = {
	.name = "itch-poller",
	.summary =
		"receives a MoldUDP64 feed of TotalView-ITCH 5.0, keeps its contract, "
		"counts its messages",
	.options =
"  bridge=NAME              let other processes read the packets where the device put them\n"
"  bridge-folder=FOLDER     of the control file (/dev/shm)\n"
"  bridge-packets=FOLDER    of the packets, such as a hugetlbfs mount (the same)\n"
"  bridge-readers=N         at once (8)\n"
"  bridge-descriptors=N     packets and events that can be announced, a power of two (16384)\n"
"  bridge-lag=N             of these that a reader may be behind before it is cut off (half)\n"
"  bridge-wait=N            readers without which a recording does not begin\n",
	.option = take_option,
	.memory = make_memory,
	.report = report,
	.finish = finish,
	.chore = look_for_the_dead,
};

int main(int argc, char **argv)
{
	static struct tally tally;
	struct itch_poller *poller;
	int status;

	itch_bridge_defaults(&tally.options);
	status = itch_poller_open(&poller, argc, argv, &program, &handlers, &tally);
	if (status != ITCH_POLLER_GO) {
		itch_bridge_close(&tally.bridge);
		return status;
	}
	if (tally.options.name != NULL) {
		itch_bridge_start(&tally.bridge, &poller->loop, &poller->state.must_stop);
		itch_poller_run_bursts(poller, &handlers, on_burst, &tally);
	} else {
		itch_poller_run(poller, &handlers);
	}
	status = itch_poller_close(poller);
	itch_bridge_close(&tally.bridge);
	return status;
}
