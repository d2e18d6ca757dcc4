/*
 * One-way latency of the packets that itch-send and itch-play stamp: from the sender's counter to this
 * handler's, on one machine.
 */
#include "../tools/beat.h"
#include "itch50_run.h"
#include "itch_poller.h"

static struct itch_poller *poller;

static void on_system_event(void *context, const struct itch50_system_event *message, size_t length)
{
	struct itch_histogram *const latency = (struct itch_histogram *)context;
	const uint64_t ticks = (itch_clock_ticks() - itch50_system_event_timestamp(message)) & BEAT_TICKS;

	(void)length;
	itch_histogram_record(latency, itch_clock_duration(&poller->loop.clock, ticks));
}

static const struct itch50_handlers messages = {.system_event = on_system_event};

static const uint8_t *walk(void *context, const struct itch_message_run *run)
{
	return itch50_dispatch_run(run, &messages, context);
}

static void on_messages(void *context, const struct itch_message_run *run)
{
	walk(context, run);
}

static void report(void *context, struct itch_json *json)
{
	const struct itch_histogram *const latency = (const struct itch_histogram *)context;

	itch_json_open(json, "oneWayNs", '{');
	itch_json_number(json, "count", itch_histogram_total(latency));
	itch_json_number(json, "p50", itch_histogram_percentile(latency, 500));
	itch_json_number(json, "p99", itch_histogram_percentile(latency, 990));
	itch_json_number(json, "p999", itch_histogram_percentile(latency, 999));
	itch_json_close(json, '}');
}

static const struct itch_sequencer_handlers handlers = {on_messages, NULL, walk};

static const struct itch_poller_program program = {
	.name = "latency",
	.summary = "measures the one-way latency of the packets that itch-send and itch-play stamp",
	.report = report,
};

int main(int argc, char **argv)
{
	static struct itch_histogram latency;
	const int status = itch_poller_open(&poller, argc, argv, &program, &handlers, &latency);

	if (status != ITCH_POLLER_GO)
		return status;
	itch_poller_run(poller, &handlers);
	return itch_poller_close(poller);
}
