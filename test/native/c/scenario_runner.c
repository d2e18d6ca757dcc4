/*
 * Runs scenario files (test/scenarios/README.md) through the C sequencer: repeats each option and
 * input, followed by what it caused and, at the end, by the counters, in the notation of the files.
 * A file may hold several scenarios, each from its title on. Every packet is a piece of memory of
 * exactly its size, so that a sanitizer sees each byte too many.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "counted_run.h"
#include "itch_sequencer.h"
#include "scenario_text.h"

#define LINE_SIZE (1U << 20)
#define WORDS 70000U

static char line_text[LINE_SIZE];
static char words_text[LINE_SIZE];
static char *words[WORDS];
static size_t word_count;
static uint8_t built[1U << 20];

static struct itch_sequencer_options options;
static struct itch_sequencer sequencer;
static void *memory;
static uint64_t now_ns;

static void die(const char *why)
{
	fprintf(stderr, "scenario_runner: %s: %s\n", why, line_text);
	exit(1);
}

static void split(void)
{
	char *at = words_text;

	memcpy(words_text, line_text, strlen(line_text) + 1);
	word_count = 0;
	for (;;) {
		while (*at == ' ')
			*at++ = 0;
		if (*at == 0)
			return;
		if (word_count == WORDS)
			die("too many words");
		words[word_count++] = at;
		while (*at != ' ' && *at != 0)
			at++;
	}
}

static const char *word(size_t at)
{
	if (at >= word_count)
		die("a word is missing");
	return words[at];
}

static uint64_t number(size_t at)
{
	return strtoull(word(at), NULL, 10);
}

static uint64_t number_or_never(size_t at)
{
	return strcmp(word(at), "never") == 0 ? ITCH_NEVER : number(at);
}

/* Counts by itself, and prints what a counted run would have held. */
static const uint8_t *walk(void *context, const struct itch_message_run *run)
{
	return walk_counting(run, context, print_run);
}

static const struct itch_sequencer_handlers counting = {print_run, print_event, NULL};
static const struct itch_sequencer_handlers walking = {print_run, print_event, walk};
static const struct itch_sequencer_handlers *handlers = &counting;

static void set_option(void)
{
	const char *const name = word(1);

	if (strcmp(name, "session") == 0)
		snprintf(options.session, sizeof(options.session), "%s", word(2));
	else if (strcmp(name, "late_join") == 0)
		options.late_join = strcmp(word(2), "from-now") == 0 ? ITCH_JOIN_FROM_NOW :
			strcmp(word(2), "from-start") == 0 ? ITCH_JOIN_FROM_START : ITCH_JOIN_SNAPSHOT;
	else if (strcmp(name, "reorder_ns") == 0)
		options.reorder_ns = number(2);
	else if (strcmp(name, "recovery_ns") == 0)
		options.recovery_ns = number_or_never(2);
	else if (strcmp(name, "stale_ns") == 0)
		options.stale_ns = number_or_never(2);
	else if (strcmp(name, "window_packets") == 0)
		options.window_packets = (uint32_t)number(2);
	else if (strcmp(name, "window_packet_bytes") == 0)
		options.window_packet_bytes = (uint32_t)number(2);
	else if (strcmp(name, "max_jump") == 0)
		options.max_jump = number_or_never(2);
	else if (strcmp(name, "history_packets") == 0)
		options.history_packets = (uint32_t)number(2);
	else
		die("no such option");
}

static void set_lines(void)
{
	options.line_count = (uint32_t)word_count - 1;
	if (options.line_count > ITCH_SEQUENCER_LINES)
		die("too many lines");
	for (size_t at = 1; at < word_count; at++)
		options.lines[at - 1] =
			strcmp(word(at), "feed") == 0 ? ITCH_LINE_FEED : ITCH_LINE_RECOVERY;
	/* As the poller has it: one line alone is compared with nothing, unless an option says
	 * so. */
	if (options.line_count == 1)
		options.history_packets = 0;
}

static void set_up(void)
{
	const char *why;
	size_t size;

	if (memory != NULL)
		return;
	why = itch_sequencer_refuses(&options);
	if (why != NULL)
		die(why);
	size = itch_sequencer_memory(&options);
	memory = aligned_alloc(64, size);
	if (memory == NULL)
		die("no memory");
	memset(memory, 0xa5, size);
	itch_sequencer_init(&sequencer, &options, memory, handlers, NULL);
}

static size_t add_hex(size_t at, const char *hex)
{
	for (; hex[0] != 0 && hex[1] != 0; hex += 2) {
		unsigned int byte;

		if (sscanf(hex, "%2x", &byte) != 1)
			die("not hex");
		built[at++] = (uint8_t)byte;
	}
	return at;
}

static size_t add_block(size_t at, const char *item)
{
	size_t end = at + 2;

	if (item[0] == 'x') {
		end = add_hex(end, item + 1);
	} else if (item[0] == '=') {
		memcpy(built + end, item + 1, strlen(item + 1));
		end += strlen(item + 1);
	}
	itch_write_be16(built + at, (uint16_t)(end - at - 2));
	return end;
}

static void receive(size_t length)
{
	uint8_t *const bytes = (uint8_t *)malloc(length > 0 ? length : 1);
	const uint64_t line = number(1);

	if (bytes == NULL || line >= options.line_count)
		die("no such line");
	memcpy(bytes, built, length);
	itch_sequencer_receive(&sequencer, handlers, (uint32_t)line, bytes, length, now_ns);
	free(bytes);
}

static void build_packet(void)
{
	size_t at = ITCH_PACKET_HEADER;

	memset(built, ' ', ITCH_SESSION_LENGTH);
	memcpy(built, word(2), strlen(word(2)));
	itch_write_be64(built + 10, number(3));
	itch_write_be16(built + 18, strcmp(word(4), "end") == 0 ? 65535 : (uint16_t)number(4));
	for (size_t item = 5; item < word_count; item++)
		at = words[item][0] == '~' ? add_hex(at, words[item] + 1) :
			add_block(at, words[item]);
	receive(at);
}

static void print_counters(void)
{
	const struct itch_sequencer_counters *const whole = &sequencer.stream.counters;

	set_up();
#define PRINT_WHOLE(name)                                                                          \
	if (whole->name != 0)                                                                      \
		printf("counter " #name " %" PRIu64 "\n", whole->name);
	ITCH_SEQUENCER_COUNTERS(PRINT_WHOLE)
	for (uint32_t line = 0; line < options.line_count; line++) {
		const struct itch_line_counters *const counters = &sequencer.lines[line];
#define PRINT_LINE(name)                                                                           \
	if (counters->name != 0)                                                                   \
		printf("counter %u " #name " %" PRIu64 "\n", line, counters->name);
		ITCH_LINE_COUNTERS(PRINT_LINE)
	}
}

static void take_input(void)
{
	const char *const verb = word(0);

	set_up();
	if (strcmp(verb, "packet") == 0) {
		build_packet();
	} else if (strcmp(verb, "raw") == 0) {
		receive(strcmp(word(2), "-") == 0 ? 0 : add_hex(0, word(2)));
	} else if (strcmp(verb, "tick") == 0) {
		itch_sequencer_tick(&sequencer, now_ns);
	} else if (strcmp(verb, "join-at") == 0) {
		if (!itch_sequencer_join_at(&sequencer, number(1), now_ns))
			printf("> refused\n");
	} else if (strcmp(verb, "give-up") == 0) {
		itch_sequencer_give_up(&sequencer, number(1), now_ns);
	} else if (strcmp(verb, "close") == 0) {
		itch_sequencer_close(&sequencer, now_ns);
	} else {
		die("no such line");
	}
}

/* Ends the scenario before, if there was one, and begins another. */
static void begin(void)
{
	if (options.line_count > 0)
		print_counters();
	free(memory);
	memory = NULL;
	itch_sequencer_defaults(&options);
	options.line_count = 0;
	now_ns = 0;
}

static void take_line(void)
{
	const char *const verb = word(0);

	if (strcmp(verb, ">") == 0 || strcmp(verb, "counter") == 0)
		return;
	if (strcmp(verb, "title") == 0)
		begin();
	printf("%s\n", line_text);
	if (strcmp(verb, "title") == 0)
		return;
	if (strcmp(verb, "lines") == 0)
		set_lines();
	else if (strcmp(verb, "option") == 0)
		set_option();
	else if (strcmp(verb, "at") == 0)
		now_ns = number(1);
	else
		take_input();
}

static void run(const char *path)
{
	FILE *const file = fopen(path, "r");

	if (file == NULL) {
		perror(path);
		exit(1);
	}
	while (fgets(line_text, sizeof(line_text), file) != NULL) {
		line_text[strcspn(line_text, "\n")] = 0;
		split();
		if (word_count > 0 && words[0][0] != '#')
			take_line();
	}
	fclose(file);
	begin();
}

/* With --walk first, the blocks of plain packets are counted by the handler. */
int main(int argc, char **argv)
{
	const bool walks = argc > 1 && strcmp(argv[1], "--walk") == 0;

	if (walks)
		handlers = &walking;
	for (int at = walks ? 2 : 1; at < argc; at++)
		run(argv[at]);
	return ferror(stdout) || fflush(stdout) != 0 ? 1 : 0;
}
