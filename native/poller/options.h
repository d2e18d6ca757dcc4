/*
 * What the command line asks for.
 */
#ifndef ITCH_POLLER_OPTIONS_H
#define ITCH_POLLER_OPTIONS_H

#include "itch_poller.h"

/** Where frames come from. */
enum poller_source {
	POLLER_DEFAULT, /**< DPDK where it was built in, or the file. */
	POLLER_DPDK,
	POLLER_FILE,
	POLLER_PACKET,
	POLLER_UDP,
};

#define POLLER_PORTS 8U

/** Everything that was asked for. */
struct poller_options {
	enum poller_source source;
	const char *capture;      /**< NULL without one. */
	const char *interface;    /**< NULL without one. */
	uint32_t address;         /**< Ours, in IGMP reports; 0 for none. */
	struct itch_sequencer_options sequencer;
	struct itch_line_filter filters[ITCH_SEQUENCER_LINES];
	uint32_t filter_count;
	/** How many inputs to count as lines when there are no filters. */
	uint32_t feed_count;
	uint16_t ports[POLLER_PORTS];
	uint32_t port_count;
	uint32_t queue_count;
	bool has_history;         /**< --history was given. */
	bool checks_sums;         /**< --checksums. */
	bool leaves_sums;         /**< --no-checksums. */
	bool joins_no_groups;     /**< --no-join. */
	bool is_promiscuous;
	bool measures_latency;
	bool waits;
	bool prints_json;
	int cpu;                  /**< -1 for any. */
	uint32_t buffers;         /**< Packet buffers of the DPDK pool. */
	uint64_t frame_limit;
	uint64_t idle_ms;
	uint64_t first_ms;
	uint64_t run_ms;
	uint64_t interval_ms;     /**< 0 for no reports in between. */
	int eal_argc;             /**< Arguments after `--`. */
	char **eal_argv;
};

/** Reads the command line: ITCH_POLLER_GO, or the status to exit with. */
int poller_options_read(struct poller_options *options, int argc, char **argv,
	const struct itch_poller_program *program, void *context);

#endif /* ITCH_POLLER_OPTIONS_H */
