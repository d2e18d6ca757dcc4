/* EAL: started once per process. */
#define _GNU_SOURCE
#include "eal.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rte_eal.h>
#include <rte_errno.h>

#define ARGUMENTS 64
#define ARGUMENT_SIZE 4300

/* Reading a capture needs no hugepages, no PCI device and no files that others see. */
static const char *const SAFE_ARGUMENTS[] = {
	"--no-huge", "-m", "256", "--no-pci", "--no-telemetry", "--no-shconf",
	"--log-level=*:error",
};

struct arguments {
	char *texts[ARGUMENTS + 1];
	int count;
};

static void add(struct arguments *arguments, const char *text)
{
	if (arguments->count < ARGUMENTS)
		arguments->texts[arguments->count++] = strdup(text);
}

/* The first processor that we may run on: EAL pins the calling thread to it. */
static int first_processor(void)
{
	cpu_set_t set;

	if (sched_getaffinity(0, sizeof(set), &set) == 0)
		for (int at = 0; at < CPU_SETSIZE; at++)
			if (CPU_ISSET((size_t)at, &set))
				return at;
	return 0;
}

static void add_safe(struct arguments *arguments)
{
	char text[16];

	snprintf(text, sizeof(text), "%d", first_processor());
	add(arguments, "-l");
	add(arguments, text);
	for (size_t at = 0; at < sizeof(SAFE_ARGUMENTS) / sizeof(SAFE_ARGUMENTS[0]); at++)
		add(arguments, SAFE_ARGUMENTS[at]);
}

/* A device's arguments end at a comma, and there is no way to write one in a path. */
static bool add_capture(struct arguments *arguments, const char *capture, char *error,
	size_t error_size)
{
	char text[ARGUMENT_SIZE];

	if (strpbrk(capture, ",[]\"") != NULL || strlen(capture) > ARGUMENT_SIZE - 64) {
		snprintf(error, error_size, "net_pcap cannot be given this path: %.120s", capture);
		return false;
	}
	snprintf(text, sizeof(text), "net_pcap0,rx_pcap=%s", capture);
	add(arguments, "--vdev");
	add(arguments, text);
	return true;
}

bool eal_start(const struct itch_dpdk_options *options, char *error, size_t error_size)
{
	/* EAL keeps the texts, so they live as long as the process. */
	static struct arguments arguments;

	add(&arguments, options->program);
	if (options->eal_argc == 0)
		add_safe(&arguments);
	for (int at = 0; at < options->eal_argc; at++)
		add(&arguments, options->eal_argv[at]);
	if (options->capture != NULL &&
			!add_capture(&arguments, options->capture, error, error_size))
		return false;
	if (arguments.count == ARGUMENTS) {
		snprintf(error, error_size, "more than %d arguments for EAL", ARGUMENTS);
		return false;
	}
	if (rte_eal_init(arguments.count, arguments.texts) >= 0)
		return true;
	snprintf(error, error_size, "EAL does not start: %s",
		rte_errno != 0 ? rte_strerror(rte_errno) : "see its messages above");
	return false;
}
