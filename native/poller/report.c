/* What a poller tells of itself. */
#include "report.h"

#include <inttypes.h>

static uint64_t packets_of(const struct itch_loop *loop)
{
	uint64_t packets = 0;

	for (uint32_t line = 0; line < loop->sequencer.watch.line_count; line++)
		packets += itch_count_read(&loop->sequencer.lines[line].packets);
	return packets;
}

static void write_gaps(struct itch_json *json, const struct missing_list *missing)
{
	const uint64_t count = __atomic_load_n(&missing->count, __ATOMIC_ACQUIRE);
	const uint64_t listed = count < MISSING_LIST_ROOM ? count : MISSING_LIST_ROOM;

	itch_json_open(json, "gaps", '[');
	for (uint64_t at = 0; at < listed; at++) {
		const struct missing_entry *const entry = &missing->entries[at];

		itch_json_open(json, NULL, '{');
		itch_json_text(json, "session", entry->session,
			itch_alpha_length(entry->session, sizeof(entry->session)));
		itch_json_number(json, "first", entry->first);
		itch_json_number(json, "last", entry->last);
		itch_json_string(json, "kind", itch_event_name(entry->kind));
		if (entry->cause != ITCH_CAUSE_NONE)
			itch_json_string(json, "cause", itch_event_cause_name(entry->cause));
		itch_json_close(json, '}');
	}
	itch_json_close(json, ']');
	itch_json_number(json, "gapsNotListed", count - listed);
}

static void write_line(struct itch_json *json, const struct itch_line_counters *counters)
{
	itch_json_open(json, NULL, '{');
#define WRITE(name) \
	itch_json_number(json, #name, itch_count_read(&counters->name));
	ITCH_LINE_COUNTERS(WRITE)
#undef WRITE
	itch_json_close(json, '}');
}

static void write_device_counter(void *context, const char *name, uint64_t value)
{
	itch_json_number((struct itch_json *)context, name, value);
}

static void write_counters(struct itch_json *json, const struct itch_loop *loop)
{
	const struct itch_sequencer *const sequencer = &loop->sequencer;

	itch_json_open(json, "counters", '{');
	itch_json_open(json, "frames", '{');
	for (int verdict = 0; verdict < ITCH_FRAME_VERDICT_COUNT; verdict++)
		itch_json_number(json, itch_frame_verdict_name((enum itch_frame_verdict)verdict),
			itch_count_read(&loop->frames[verdict]));
	itch_json_number(json, "other-group", itch_count_read(&loop->other_groups));
	itch_json_close(json, '}');
	itch_json_open(json, "sequencer", '{');
#define WRITE(name) \
	itch_json_number(json, #name, itch_count_read(&sequencer->stream.counters.name));
	ITCH_SEQUENCER_COUNTERS(WRITE)
#undef WRITE
	itch_json_close(json, '}');
	itch_json_open(json, "lines", '[');
	for (uint32_t line = 0; line < sequencer->watch.line_count; line++)
		write_line(json, &sequencer->lines[line]);
	itch_json_close(json, ']');
	itch_json_open(json, "device", '{');
	loop->source->count(loop->source, write_device_counter, json);
	itch_json_close(json, '}');
	itch_json_open(json, "loop", '{');
	itch_json_number(json, "bursts", itch_count_read(&loop->bursts));
	itch_json_number(json, "idle_polls", itch_count_read(&loop->idle_polls));
	itch_json_close(json, '}');
	itch_json_close(json, '}');
}

static void write_histogram(struct itch_json *json, const char *key,
	const struct itch_histogram *histogram)
{
	const uint64_t count = itch_histogram_total(histogram);

	if (count == 0)
		return;
	itch_json_open(json, key, '{');
	itch_json_number(json, "count", count);
	itch_json_number(json, "p50", itch_histogram_percentile(histogram, 500));
	itch_json_number(json, "p90", itch_histogram_percentile(histogram, 900));
	itch_json_number(json, "p99", itch_histogram_percentile(histogram, 990));
	itch_json_number(json, "p999", itch_histogram_percentile(histogram, 999));
	itch_json_number(json, "highest", itch_count_read(&histogram->highest));
	itch_json_close(json, '}');
}

void poller_report_json(FILE *file, const struct poller_report *report)
{
	const struct itch_loop *const loop = report->loop;
	struct itch_json json = {file, false};

	itch_json_open(&json, NULL, '{');
	itch_json_string(&json, "source", loop->source->name);
	itch_json_number(&json, "packets", packets_of(loop));
	itch_json_number(&json, "messages",
			itch_count_read(&loop->sequencer.stream.counters.delivered));
	if (report->program->report != NULL)
		report->program->report(report->context, &json);
	write_gaps(&json, report->missing);
	write_counters(&json, loop);
	write_histogram(&json, "latencyNs", &loop->latency);
	write_histogram(&json, "wireLatencyNs", &loop->wire_latency);
	itch_json_number(&json, "elapsedNs", report->ns);
	itch_json_close(&json, '}');
	fputc('\n', file);
	fflush(file);
}

static void print_device_counter(void *context, const char *name, uint64_t value)
{
	fprintf((FILE *)context, "  device %s: %" PRIu64 "\n", name, value);
}

void poller_report_text(FILE *file, const struct poller_report *report)
{
	const struct itch_loop *const loop = report->loop;
	const struct itch_sequencer_counters *const counters = &loop->sequencer.stream.counters;
	struct itch_json json = {file, false};

	fprintf(file, "%s: %" PRIu64 " packets, %" PRIu64 " messages in %.3f s\n",
		loop->source->name, packets_of(loop), itch_count_read(&counters->delivered),
		(double)report->ns / 1e9);
	for (int verdict = 1; verdict < ITCH_FRAME_VERDICT_COUNT; verdict++)
		if (itch_count_read(&loop->frames[verdict]) > 0)
			fprintf(file, "  frames %s: %" PRIu64 "\n",
				itch_frame_verdict_name((enum itch_frame_verdict)verdict),
				itch_count_read(&loop->frames[verdict]));
	if (itch_count_read(&loop->other_groups) > 0)
		fprintf(file, "  datagrams of no line: %" PRIu64 "\n",
			itch_count_read(&loop->other_groups));
	fprintf(file, "  gaps %" PRIu64 ", messages filled %" PRIu64 ", lost %" PRIu64
		", incomplete %" PRIu64 "\n", itch_count_read(&counters->gaps),
		itch_count_read(&counters->filled_messages),
		itch_count_read(&counters->lost_messages),
		itch_count_read(&counters->incomplete_messages));
	loop->source->count(loop->source, print_device_counter, file);
	if (itch_histogram_total(&loop->latency) > 0)
		fprintf(file, "  receipt to handled: p50 %" PRIu64 " ns, p99 %" PRIu64
			" ns, p99.9 %" PRIu64 " ns\n",
			itch_histogram_percentile(&loop->latency, 500),
			itch_histogram_percentile(&loop->latency, 990),
			itch_histogram_percentile(&loop->latency, 999));
	if (report->program->report == NULL)
		return;
	fputs("  ", file);
	itch_json_open(&json, NULL, '{');
	report->program->report(report->context, &json);
	itch_json_close(&json, '}');
	fputc('\n', file);
}
