/*
 * Fuzz target: any bytes as a file, through the readers of captures and of day files and the loop
 * behind them. Oracle: frames lie in the file, one behind the other, with a time and a length; the
 * end, or what is wrong, is said again when it is asked again; every message that is delivered is
 * counted; and nothing is read outside the bytes of the file, which here end where their memory
 * does.
 */
#include <stdio.h>
#include <stdlib.h>

#include "itch_capture_file.h"
#include "itch_day_file.h"
#include "itch_loop.h"

static const uint8_t *file_bytes;
static size_t file_length;
static uint64_t delivered;

static void require(bool holds)
{
	if (!holds)
		abort();
}

/* In the place of mapped_file.c, whose last page would be readable to its end. */
bool itch_mapped_file_open(struct itch_mapped_file *file, const char *path, char *error, size_t error_size)
{
	uint8_t *const bytes = (uint8_t *)malloc(file_length);

	(void)path;
	(void)error;
	(void)error_size;
	if (file_length > 0)
		memcpy(bytes, file_bytes, file_length);
	file->bytes = bytes;
	file->length = file_length;
	return true;
}

void itch_mapped_file_close(struct itch_mapped_file *file)
{
	free((void *)(uintptr_t)file->bytes);
	file->bytes = NULL;
	file->length = 0;
}

static void release_nothing(struct itch_source *source, const struct itch_frame *frames, uint32_t count)
{
	(void)source;
	(void)frames;
	(void)count;
}

void itch_mapped_file_source(struct itch_source *source, const char *name)
{
	source->release = release_nothing;
	source->has_own_time = true;
	source->is_finite = true;
	(void)snprintf(source->name, sizeof(source->name), "%s", name);
}

static void on_messages(void *context, const struct itch_message_run *run)
{
	const uint8_t *at = run->blocks;

	(void)context;
	for (uint32_t index = 0; index < run->count; index++)
		at += itch_block_size(at);
	require(at == run->limit);
	delivered += run->count;
}

static void on_event(void *context, const struct itch_event *event)
{
	(void)context;
	require(event->kind != ITCH_EVENT_LOST || event->first <= event->last);
}

static const struct itch_sequencer_handlers handlers = {on_messages, on_event, NULL};

/* All that the loop makes of a source. */
static void run_loop(struct itch_source *source)
{
	struct itch_sequencer_options options;
	struct itch_loop *const loop = (struct itch_loop *)calloc(1, sizeof(*loop));
	size_t size;
	void *memory;

	itch_sequencer_defaults(&options);
	options.window_packets = 16;
	options.history_packets = 8;
	size = itch_sequencer_round(itch_sequencer_memory(&options));
	memory = aligned_alloc(64, size);
	require(loop != NULL && memory != NULL);
	loop->source = source;
	loop->checks_sums = true;
	require(itch_sequencer_init(&loop->sequencer, &options, memory, &handlers, NULL) == NULL);
	delivered = 0;
	while (itch_loop_poll(loop, &handlers) >= 0)
		continue;
	itch_loop_close(loop);
	require(delivered == itch_count_read(&loop->sequencer.stream.counters.delivered));
	free(memory);
	free(loop);
}

/* The frames themselves: 0 bytes of which are outside the file, or handed out twice. */
static void look_at_frames(struct itch_capture_file *capture)
{
	struct itch_frame frames[ITCH_BURST];
	const uint8_t *behind = capture->file.bytes;
	const uint8_t *const limit = behind + capture->file.length;
	int count;

	while ((count = capture->source.poll(&capture->source, frames)) > 0)
		for (int at = 0; at < count; at++) {
			require(frames[at].bytes >= behind && frames[at].length <= frames[at].wire_length);
			require(frames[at].length <= (size_t)(limit - frames[at].bytes));
			behind = frames[at].bytes + frames[at].length;
		}
	require(count < 0 && (count == ITCH_SOURCE_ENDED) == (capture->source.error[0] == 0));
	require(capture->source.poll(&capture->source, frames) == count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct itch_capture_file capture;
	struct itch_day_file day;

	file_bytes = data;
	file_length = size;
	if (itch_capture_file_open(&capture, "file")) {
		look_at_frames(&capture);
		capture.source.close(&capture.source);
		require(itch_capture_file_open(&capture, "file"));
		run_loop(&capture.source);
		capture.source.close(&capture.source);
	} else {
		require(capture.source.error[0] != 0);
	}
	if (itch_day_file_open(&day, "file")) {
		run_loop(&day.source);
		require(delivered == itch_count_read(&day.messages));
		day.source.close(&day.source);
	} else {
		require(day.source.error[0] != 0);
	}
	return 0;
}
