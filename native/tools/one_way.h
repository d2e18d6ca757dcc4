/*
 * The receiving end of stamped packets: one-way latency, from the sender's counter to this
 * handler's.
 */
#ifndef ITCH_TOOLS_ONE_WAY_H
#define ITCH_TOOLS_ONE_WAY_H

#include "beat.h"
#include "itch50_run.h"
#include "itch_poller.h"

/* What was measured so far. */
struct one_way {
	const struct itch_clock *clock; /* The poller's, once it is open. */
	struct itch_histogram latency;
};

static void one_way_system_event(void *context, const struct itch50_system_event *message,
		size_t length)
{
	struct one_way *const measured = (struct one_way *)context;
	const uint64_t ticks =
			(itch_clock_ticks() - itch50_system_event_timestamp(message)) & BEAT_TICKS;

	(void)length;
	itch_histogram_record(&measured->latency, itch_clock_duration(measured->clock, ticks));
}

static const struct itch50_handlers one_way_messages = {.system_event = one_way_system_event};

static const uint8_t *one_way_walk(void *context, const struct itch_message_run *run)
{
	return itch50_dispatch_run(run, &one_way_messages, context);
}

static void one_way_run(void *context, const struct itch_message_run *run)
{
	one_way_walk(context, run);
}

static void one_way_report(void *context, struct itch_json *json)
{
	const struct itch_histogram *const latency = &((const struct one_way *)context)->latency;

	itch_json_open(json, "oneWayNs", '{');
	itch_json_number(json, "count", itch_histogram_total(latency));
	itch_json_number(json, "p50", itch_histogram_percentile(latency, 500));
	itch_json_number(json, "p99", itch_histogram_percentile(latency, 990));
	itch_json_number(json, "p999", itch_histogram_percentile(latency, 999));
	itch_json_close(json, '}');
}

static const struct itch_sequencer_handlers one_way_handlers = {one_way_run, NULL, one_way_walk};

#endif /* ITCH_TOOLS_ONE_WAY_H */
