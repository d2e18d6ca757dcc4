/*
 * A sequencer and a naive receiver side by side: whatever the first says, the second must have said
 * before, and afterwards both have counted the same.
 */
#ifndef MODEL_CHECK_H
#define MODEL_CHECK_H

#include <stdio.h>

#include "counted_run.h"
#include "itch_sequencer.h"
#include "naive_receiver.h"

static struct itch_sequencer sequencer;
static struct naive_receiver naive;
static size_t checked;

static void require(bool holds, const char *what, uint64_t found, uint64_t expected)
{
	if (holds)
		return;
	fprintf(stderr, "%s: the sequencer has %llu, the naive receiver %llu\n", what,
		(unsigned long long)found, (unsigned long long)expected);
	abort();
}

/* What must be said next, if that is what is said. */
static const struct naive_saying *next_saying(const char *what, const char *session)
{
	const struct naive_saying *const saying = naive.said.items + checked;

	if (checked == naive.said.count || strcmp(saying->what, what) != 0) {
		fprintf(stderr, "the sequencer says %s, the naive receiver %s\n", what,
			checked == naive.said.count ? "nothing" : saying->what);
		abort();
	}
	require(memcmp(saying->session, session, NAIVE_SESSION) == 0, what, 0, 0);
	checked++;
	return saying;
}

#define SAME(what, found, expected) require((found) == (expected), what, found, expected)

static void on_messages(void *context, const struct itch_message_run *run)
{
	const struct naive_saying *const saying = next_saying("messages", run->session);
	const struct naive_packet *const packet = saying->packet;
	const uint8_t *at = run->blocks;

	(void)context;
	SAME("first", run->first, saying->first);
	SAME("count", run->count, saying->last - saying->first + 1);
	SAME("line", run->line, saying->line);
	SAME("time", run->time_ns, saying->time_ns);
	SAME("was held", run->was_held, saying->was_held);
	for (uint64_t number = saying->first; number <= saying->last; number++) {
		const struct naive_message *const message =
			&packet->messages.items[number - packet->first];

		SAME("length", (uint64_t)at[0] << 8 | at[1], message->length);
		require(memcmp(at + 2, packet->bytes + message->at, message->length) == 0, "bytes of",
			number, number);
		at += 2 + message->length;
	}
	require(at == run->limit, "a run's end", 0, 0);
}

static void on_event(void *context, const struct itch_event *event)
{
	const struct naive_saying *const saying =
		next_saying(itch_event_name(event->kind), event->session);

	(void)context;
	require(strcmp(itch_event_cause_name(event->cause), saying->cause) == 0, saying->cause, 0, 0);
	SAME("first", event->first, saying->first);
	SAME("last", event->last, saying->last);
	SAME("line", event->line, saying->line);
	SAME("other line", event->other_line, saying->other_line);
	SAME("time", event->time_ns, saying->time_ns);
}

/* A packet whose blocks nobody has counted yet: as many as are whole must be said. */
static const uint8_t *walk(void *context, const struct itch_message_run *run)
{
	return walk_counting(run, context, on_messages);
}

static const struct itch_sequencer_handlers counting = {on_messages, on_event, NULL};
static const struct itch_sequencer_handlers walking = {on_messages, on_event, walk};
static const struct itch_sequencer_handlers *handlers;

static void check(void)
{
	SAME("said", checked, naive.said.count);
	SAME("state", (unsigned)sequencer.stream.state, (unsigned)naive.state);
#define CHECK_WHOLE(name) SAME(#name, sequencer.stream.counters.name, naive.whole.name);
	ITCH_SEQUENCER_COUNTERS(CHECK_WHOLE)
#define CHECK_LINE(name) SAME(#name, sequencer.lines[line].name, naive.lines[line].name);
	for (uint32_t line = 0; line < naive.options.line_count; line++) {
		ITCH_LINE_COUNTERS(CHECK_LINE)
	}
}

#endif /* MODEL_CHECK_H */
