/*
 * Messages and events in the notation of scenarios (test/scenarios/README.md).
 */
#ifndef SCENARIO_TEXT_H
#define SCENARIO_TEXT_H

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "itch_sequencer_types.h"

static void print_session(const char *session)
{
	printf(" %.*s", (int)itch_alpha_length(session, ITCH_SESSION_LENGTH), session);
}

static void print_message(const uint8_t *bytes, size_t length)
{
	bool is_text = true;

	for (size_t at = 0; at < length; at++)
		is_text = is_text && bytes[at] >= 0x21 && bytes[at] <= 0x7e;
	if (length == 0) {
		printf(" -");
	} else if (is_text) {
		printf(" =%.*s", (int)length, (const char *)bytes);
	} else {
		printf(" x");
		for (size_t at = 0; at < length; at++)
			printf("%02x", bytes[at]);
	}
}

/* A handler of runs, each printed as `> messages` has it. */
static void print_run(void *context, const struct itch_message_run *run)
{
	const uint8_t *at = run->blocks;

	(void)context;
	printf("> messages %u", run->line);
	print_session(run->session);
	printf(" %" PRIu64, run->first);
	for (uint32_t count = 0; count < run->count; count++) {
		print_message(at + ITCH_BLOCK_HEADER, itch_block_size(at) - ITCH_BLOCK_HEADER);
		at += itch_block_size(at);
	}
	printf("\n");
	if (at != run->limit)
		abort();
}

/* A handler of events, each printed as scenarios have it. */
static void print_event(void *context, const struct itch_event *event)
{
	(void)context;
	printf("> %s", itch_event_name(event->kind));
	switch (event->kind) {
	case ITCH_EVENT_SESSION_BEGUN:
	case ITCH_EVENT_SNAPSHOT_NEEDED:
	case ITCH_EVENT_DATA_AFTER_END:
		printf(" %u", event->line);
		print_session(event->session);
		printf(" %" PRIu64, event->first);
		break;
	case ITCH_EVENT_SESSION_ENDED:
		print_session(event->session);
		printf(" %" PRIu64 " %s", event->first, itch_event_cause_name(event->cause));
		break;
	case ITCH_EVENT_GAP:
	case ITCH_EVENT_LOST:
	case ITCH_EVENT_INCOMPLETE:
		print_session(event->session);
		printf(" %" PRIu64 " %" PRIu64, event->first, event->last);
		if (event->kind == ITCH_EVENT_LOST)
			printf(" %s", itch_event_cause_name(event->cause));
		break;
	case ITCH_EVENT_FILLED:
	case ITCH_EVENT_DIVERGENCE:
		printf(" %u", event->line);
		if (event->kind == ITCH_EVENT_DIVERGENCE)
			printf(" %u", event->other_line);
		print_session(event->session);
		printf(" %" PRIu64 " %" PRIu64, event->first, event->last);
		break;
	case ITCH_EVENT_LINE_STALE:
	case ITCH_EVENT_LINE_ALIVE:
		printf(" %u", event->line);
		break;
	case ITCH_EVENT_FEED_DEAD:
	case ITCH_EVENT_FEED_ALIVE:
	case ITCH_EVENT_KIND_COUNT:
		break;
	}
	printf("\n");
}

#endif /* SCENARIO_TEXT_H */
