/*
 * The source that the command line asks for: DPDK, a socket or a file, behind one opening.
 */
#ifndef ITCH_SOURCE_CHOICE_H
#define ITCH_SOURCE_CHOICE_H

#include "itch_capture_file.h"
#include "itch_day_file.h"
#include "itch_packet_socket.h"
#include "itch_udp_socket.h"
#include "options.h"

/** What is asked for, and room for what is opened. */
struct source_choice {
	const struct poller_options *options;
	const char *program;   /**< Its name, for messages. */
	uint8_t *memory;       /**< Where the strategy wants packets to lie, or NULL. */
	size_t memory_length;
	union {
		struct itch_capture_file capture;
		struct itch_day_file day;
		struct itch_packet_socket packet;
		struct itch_udp_socket udp;
	};
};

/** Opens it; NULL, after standard error said why, when that fails. */
struct itch_source *source_choice_open(struct source_choice *choice);

/** Whether `source`, which has ended, was a whole file; standard error says what is damaged. */
bool source_choice_was_whole(struct source_choice *choice, const struct itch_source *source);

#endif /* ITCH_SOURCE_CHOICE_H */
