/* The command line of every program that is built on the poller. */
#define _GNU_SOURCE
#include "options.h"

#include <arpa/inet.h>
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "exit_status.h"
#include "help.h"

enum option_code {
	OPTION_SOURCE = 1000,
	OPTION_INTERFACE,
	OPTION_LINE,
	OPTION_RECOVERY_LINE,
	OPTION_LINES,
	OPTION_PORT,
	OPTION_QUEUES,
	OPTION_ADDRESS,
	OPTION_NO_JOIN,
	OPTION_PROMISCUOUS,
	OPTION_BUFFERS,
	OPTION_CPU,
	OPTION_WAIT,
	OPTION_SESSION,
	OPTION_LATE_JOIN,
	OPTION_REORDER_US,
	OPTION_RECOVERY_MS,
	OPTION_STALE_MS,
	OPTION_WINDOW,
	OPTION_HISTORY,
	OPTION_CHECKSUMS,
	OPTION_NO_CHECKSUMS,
	OPTION_LATENCY,
	OPTION_FRAMES,
	OPTION_IDLE_MS,
	OPTION_FIRST_MS,
	OPTION_RUN_MS,
	OPTION_INTERVAL_MS,
	OPTION_JSON,
	OPTION_HELP,
	OPTION_OWN,
};

static const struct option LONG_OPTIONS[] = {
	{"source", required_argument, NULL, OPTION_SOURCE},
	{"interface", required_argument, NULL, OPTION_INTERFACE},
	{"line", required_argument, NULL, OPTION_LINE},
	{"recovery-line", required_argument, NULL, OPTION_RECOVERY_LINE},
	{"lines", required_argument, NULL, OPTION_LINES},
	{"port", required_argument, NULL, OPTION_PORT},
	{"queues", required_argument, NULL, OPTION_QUEUES},
	{"address", required_argument, NULL, OPTION_ADDRESS},
	{"no-join", no_argument, NULL, OPTION_NO_JOIN},
	{"promiscuous", no_argument, NULL, OPTION_PROMISCUOUS},
	{"buffers", required_argument, NULL, OPTION_BUFFERS},
	{"cpu", required_argument, NULL, OPTION_CPU},
	{"wait", no_argument, NULL, OPTION_WAIT},
	{"session", required_argument, NULL, OPTION_SESSION},
	{"late-join", required_argument, NULL, OPTION_LATE_JOIN},
	{"reorder-us", required_argument, NULL, OPTION_REORDER_US},
	{"recovery-ms", required_argument, NULL, OPTION_RECOVERY_MS},
	{"stale-ms", required_argument, NULL, OPTION_STALE_MS},
	{"window", required_argument, NULL, OPTION_WINDOW},
	{"history", required_argument, NULL, OPTION_HISTORY},
	{"checksums", no_argument, NULL, OPTION_CHECKSUMS},
	{"no-checksums", no_argument, NULL, OPTION_NO_CHECKSUMS},
	{"latency", no_argument, NULL, OPTION_LATENCY},
	{"frames", required_argument, NULL, OPTION_FRAMES},
	{"idle-ms", required_argument, NULL, OPTION_IDLE_MS},
	{"first-ms", required_argument, NULL, OPTION_FIRST_MS},
	{"run-ms", required_argument, NULL, OPTION_RUN_MS},
	{"interval-ms", required_argument, NULL, OPTION_INTERVAL_MS},
	{"json", no_argument, NULL, OPTION_JSON},
	{"help", no_argument, NULL, OPTION_HELP},
	{"own", required_argument, NULL, OPTION_OWN},
	{NULL, 0, NULL, 0},
};

static const char *program_name;

static bool refuse(const char *option, const char *value, const char *why)
{
	fprintf(stderr, "%s: --%s %s: %s (--help shows how)\n", program_name, option, value, why);
	return false;
}

/* A decimal number from `lowest` to `highest`. */
static bool read_number(const char *option, const char *text, uint64_t lowest, uint64_t highest,
	uint64_t *value)
{
	char *end;

	errno = 0;
	*value = strtoull(text, &end, 10);
	if (text[0] < '0' || text[0] > '9' || *end != 0 || errno != 0 || *value < lowest ||
			*value > highest)
		return refuse(option, text, "not a number in range");
	return true;
}

/* A duration in a unit of so many nanoseconds, or `never`. */
static bool read_duration(const char *option, const char *text, uint64_t unit_ns, uint64_t *ns)
{
	if (strcmp(text, "never") == 0) {
		*ns = ITCH_NEVER;
		return true;
	}
	if (!read_number(option, text, 0, ITCH_NEVER / unit_ns / 2, ns))
		return false;
	*ns *= unit_ns;
	return true;
}

static bool read_address(const char *text, uint32_t *address)
{
	struct in_addr parsed;

	if (inet_pton(AF_INET, text, &parsed) != 1)
		return false;
	*address = ntohl(parsed.s_addr);
	return true;
}

/* GROUP:PORT or GROUP:PORT@SOURCE. */
static bool read_line(struct poller_options *options, const char *option, const char *text,
	enum itch_line_kind kind)
{
	struct itch_line_filter *const filter = &options->filters[options->filter_count];
	char copy[80];
	char *port, *source;
	uint64_t number;

	if (options->filter_count == ITCH_SEQUENCER_LINES)
		return refuse(option, text, "there are eight lines already");
	if (strlen(text) >= sizeof(copy))
		return refuse(option, text, "not GROUP:PORT or GROUP:PORT@SOURCE");
	memset(filter, 0, sizeof(*filter));
	memcpy(copy, text, strlen(text) + 1);
	source = strchr(copy, '@');
	if (source != NULL)
		*source++ = 0;
	port = strchr(copy, ':');
	if (port == NULL)
		return refuse(option, text, "not GROUP:PORT or GROUP:PORT@SOURCE");
	*port++ = 0;
	if (!read_address(copy, &filter->group))
		return refuse(option, text, "the group is no IPv4 address");
	if (source != NULL && !read_address(source, &filter->source))
		return refuse(option, text, "the source is no IPv4 address");
	if (!read_number(option, port, 1, 65535, &number))
		return false;
	filter->port = (uint16_t)number;
	options->sequencer.lines[options->filter_count++] = kind;
	return true;
}

static bool read_source(struct poller_options *options, const char *text)
{
	if (strcmp(text, "dpdk") == 0)
		options->source = POLLER_DPDK;
	else if (strcmp(text, "file") == 0)
		options->source = POLLER_FILE;
	else if (strcmp(text, "packet") == 0)
		options->source = POLLER_PACKET;
	else if (strcmp(text, "udp") == 0)
		options->source = POLLER_UDP;
	else
		return refuse("source", text, "none of dpdk, file, packet, udp");
	return true;
}

static bool read_late_join(struct poller_options *options, const char *text)
{
	if (strcmp(text, "from-now") == 0)
		options->sequencer.late_join = ITCH_JOIN_FROM_NOW;
	else if (strcmp(text, "from-start") == 0)
		options->sequencer.late_join = ITCH_JOIN_FROM_START;
	else
		return refuse("late-join", text, "neither from-now nor from-start");
	return true;
}

static bool read_session(struct poller_options *options, const char *text)
{
	if (strlen(text) < 1 || strlen(text) > ITCH_SESSION_LENGTH)
		return refuse("session", text, "not 1 to 10 characters");
	snprintf(options->sequencer.session, sizeof(options->sequencer.session), "%s", text);
	return true;
}

static bool read_own(const struct itch_poller_program *program, void *context, const char *text)
{
	char name[64];
	const char *const value = strchr(text, '=');

	if (value == NULL || (size_t)(value - text) >= sizeof(name))
		return refuse("own", text, "not NAME=VALUE");
	snprintf(name, sizeof(name), "%.*s", (int)(value - text), text);
	if (program->option == NULL || !program->option(context, name, value + 1))
		return refuse("own", text,
				"this program has no such option, or not with that value");
	return true;
}

/* Takes a numeric option; false when it is none or out of range, and then `*is_known` says
 * which. */
static bool take_number(struct poller_options *options, int code, const char *text, bool *is_known)
{
	struct itch_sequencer_options *const sequencer = &options->sequencer;
	uint64_t number = 0;
	bool is_good;

	*is_known = true;
	switch (code) {
	case OPTION_LINES:
		is_good = read_number("lines", text, 1, ITCH_SEQUENCER_LINES, &number);
		options->feed_count = (uint32_t)number;
		return is_good;
	case OPTION_PORT:
		if (options->port_count == POLLER_PORTS)
			return refuse("port", text, "there are eight ports already");
		is_good = read_number("port", text, 0, 65535, &number);
		options->ports[options->port_count++] = (uint16_t)number;
		return is_good;
	case OPTION_QUEUES:
		is_good = read_number("queues", text, 1, ITCH_LINES, &number);
		options->queue_count = (uint32_t)number;
		return is_good;
	case OPTION_BUFFERS:
		is_good = read_number("buffers", text, 512, 1U << 24, &number);
		options->buffers = (uint32_t)number;
		return is_good;
	case OPTION_CPU:
		is_good = read_number("cpu", text, 0, 1023, &number);
		options->cpu = (int)number;
		return is_good;
	case OPTION_WINDOW:
		is_good = read_number("window", text, 1, 1U << 20, &number);
		sequencer->window_packets = (uint32_t)number;
		return is_good;
	case OPTION_HISTORY:
		is_good = read_number("history", text, 0, 1U << 20, &number);
		sequencer->history_packets = (uint32_t)number;
		options->has_history = true;
		return is_good;
	case OPTION_REORDER_US:
		return read_duration("reorder-us", text, 1000, &sequencer->reorder_ns);
	case OPTION_RECOVERY_MS:
		return read_duration("recovery-ms", text, ITCH_NS_PER_MS, &sequencer->recovery_ns);
	case OPTION_STALE_MS:
		return read_duration("stale-ms", text, ITCH_NS_PER_MS, &sequencer->stale_ns);
	case OPTION_FRAMES:
		return read_number("frames", text, 1, ITCH_NEVER, &options->frame_limit);
	case OPTION_IDLE_MS:
		return read_number("idle-ms", text, 1, 1U << 31, &options->idle_ms);
	case OPTION_FIRST_MS:
		return read_number("first-ms", text, 1, 1U << 31, &options->first_ms);
	case OPTION_RUN_MS:
		return read_number("run-ms", text, 1, 1U << 31, &options->run_ms);
	case OPTION_INTERVAL_MS:
		return read_number("interval-ms", text, 10, 1U << 31, &options->interval_ms);
	default:
		*is_known = false;
		return false;
	}
}

/* Takes an option that is a word, a line or a switch. */
static bool take_word(struct poller_options *options, int code, const char *text)
{
	switch (code) {
	case OPTION_SOURCE:
		return read_source(options, text);
	case OPTION_INTERFACE:
		options->interface = text;
		return true;
	case OPTION_LINE:
		return read_line(options, "line", text, ITCH_LINE_FEED);
	case OPTION_RECOVERY_LINE:
		return read_line(options, "recovery-line", text, ITCH_LINE_RECOVERY);
	case OPTION_ADDRESS:
		return read_address(text, &options->address) ||
			refuse("address", text, "no IPv4 address");
	case OPTION_SESSION:
		return read_session(options, text);
	case OPTION_LATE_JOIN:
		return read_late_join(options, text);
	case OPTION_NO_JOIN:
		return options->joins_no_groups = true;
	case OPTION_PROMISCUOUS:
		return options->is_promiscuous = true;
	case OPTION_WAIT:
		return options->waits = true;
	case OPTION_CHECKSUMS:
		return options->checks_sums = true;
	case OPTION_NO_CHECKSUMS:
		return options->leaves_sums = true;
	case OPTION_LATENCY:
		return options->measures_latency = true;
	case OPTION_JSON:
		return options->prints_json = true;
	default:
		/* getopt has said what is wrong. */
		return false;
	}
}

static void set_defaults(struct poller_options *options)
{
	memset(options, 0, sizeof(*options));
	itch_sequencer_defaults(&options->sequencer);
	options->feed_count = 1;
	options->queue_count = 1;
	options->cpu = -1;
	options->buffers = 16383;
	options->frame_limit = ITCH_NEVER;
	options->first_ms = UINT64_C(1) << 40;
	options->idle_ms = UINT64_C(1) << 40;
	options->run_ms = UINT64_C(1) << 40;
}

/* What one option leaves for others to say. */
static int settle(struct poller_options *options, int argc, char **argv, int operand_count)
{
	if (optind < operand_count)
		options->capture = argv[optind++];
	if (optind < operand_count) {
		fprintf(stderr, "%s: %s: only one capture can be read\n", program_name,
				argv[optind]);
		return EXIT_WRONG_USE;
	}
	options->eal_argc = argc - operand_count > 0 ? argc - operand_count - 1 : 0;
	options->eal_argv = argv + operand_count + 1;
	options->sequencer.line_count =
		options->filter_count > 0 ? options->filter_count : options->feed_count;
	/* Lines can only differ where there are two; the fingerprints cost as much as the walk. */
	if (!options->has_history && options->sequencer.line_count == 1)
		options->sequencer.history_packets = 0;
	return ITCH_POLLER_GO;
}

int poller_options_read(struct poller_options *options, int argc, char **argv,
	const struct itch_poller_program *program, void *context)
{
	int operand_count = 1;
	int code;

	program_name = program->name;
	set_defaults(options);
	/* What follows `--` is for EAL, and none of getopt's business. */
	while (operand_count < argc && strcmp(argv[operand_count], "--") != 0)
		operand_count++;
	optind = 1;
	while ((code = getopt_long(operand_count, argv, "", LONG_OPTIONS, NULL)) != -1) {
		bool is_known;

		if (code == OPTION_HELP) {
			poller_help(stdout, program);
			return EXIT_FINE;
		}
		if (code == OPTION_OWN) {
			if (!read_own(program, context, optarg))
				return EXIT_WRONG_USE;
			continue;
		}
		if (!take_number(options, code, optarg, &is_known) &&
				(is_known || !take_word(options, code, optarg)))
			return EXIT_WRONG_USE;
	}
	return settle(options, argc, argv, operand_count);
}
