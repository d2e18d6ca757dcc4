/* Frames from a capture; the records of pcap are read here, the blocks of pcapng in pcapng.c. */
#include "itch_capture_file.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "itch_clock.h"
#include "itch_count.h"
#include "pcapng.h"

#define FILE_HEADER 24U
#define RECORD_HEADER 16U
#define MICROSECONDS 0xa1b2c3d4U
#define NANOSECONDS 0xa1b23c4dU
/* The link type is in the lower 16 bits; above it, how long the frame check sequence is. */
#define LINK_TYPE 0xffffU

int itch_capture_file_damaged(struct itch_capture_file *capture, const char *what)
{
	snprintf(capture->source.error, sizeof(capture->source.error),
		"the capture is damaged: %s at byte %zu, after %" PRIu64 " whole records", what,
		capture->at, capture->records);
	return ITCH_SOURCE_FAILED;
}

static int next_record(struct itch_capture_file *capture, struct itch_frame *frame)
{
	const size_t rest = capture->file.length - capture->at;
	uint32_t length;

	if (rest == 0)
		return ITCH_SOURCE_ENDED;
	if (rest < RECORD_HEADER)
		return itch_capture_file_damaged(capture, "a record's header is cut off");
	length = itch_capture_file_read32(capture, capture->at + 8);
	if (length > rest - RECORD_HEADER)
		return itch_capture_file_damaged(capture, "a record is longer than the file");
	frame->bytes = capture->file.bytes + capture->at + RECORD_HEADER;
	frame->length = length;
	frame->wire_length = itch_capture_file_read32(capture, capture->at + 12);
	/* A frame cannot have been shorter than what was kept of it. */
	if (frame->wire_length < length)
		frame->wire_length = length;
	frame->time_ns = (uint64_t)itch_capture_file_read32(capture, capture->at) * ITCH_NS_PER_S +
		(uint64_t)itch_capture_file_read32(capture, capture->at + 4) *
			capture->time_unit_ns;
	frame->buffer = NULL;
	frame->line = 0;
	frame->checksum = ITCH_CHECKSUM_UNKNOWN;
	capture->at += RECORD_HEADER + (size_t)length;
	return 1;
}

/* The frame that ended the last burst, or the next one. */
static int take_frame(struct itch_capture_file *capture, struct itch_frame *frame)
{
	if (!capture->has_held)
		return capture->next(capture, frame);
	*frame = capture->held;
	capture->has_held = false;
	return 1;
}

static int poll_capture(struct itch_source *source, struct itch_frame *frames)
{
	struct itch_capture_file *const capture = (struct itch_capture_file *)source;
	int count = 0;

	while (count < ITCH_BURST) {
		const int found = take_frame(capture, &frames[count]);

		/* What was found before a fault is handed out first; the next poll meets it
		 * again. */
		if (found < 0)
			return count > 0 ? count : found;
		if (capture->link_type != source->link_type) {
			/* A burst is of one link type. Held, not read again: a section may have
			 * begun before it. */
			if (count > 0) {
				capture->held = frames[count];
				capture->has_held = true;
				return count;
			}
			source->link_type = capture->link_type;
		}
		itch_count_add(&capture->records, 1);
		count++;
	}
	return count;
}

static void count_records(struct itch_source *source, itch_source_counter *counter, void *context)
{
	const struct itch_capture_file *const capture = (const struct itch_capture_file *)source;

	counter(context, "records", itch_count_read(&capture->records));
}

static void close_capture(struct itch_source *source)
{
	struct itch_capture_file *const capture = (struct itch_capture_file *)source;

	itch_mapped_file_close(&capture->file);
	free(capture->interfaces);
	capture->interfaces = NULL;
}

static bool refuse(struct itch_capture_file *capture, const char *path, const char *why)
{
	snprintf(capture->source.error, sizeof(capture->source.error), "%.120s: %s", path, why);
	itch_mapped_file_close(&capture->file);
	return false;
}

static bool read_header(struct itch_capture_file *capture, const char *path)
{
	uint32_t magic;

	if (capture->file.length < FILE_HEADER)
		return refuse(capture, path, "too short for a pcap file's header of 24 bytes");
	magic = itch_read_be32(capture->file.bytes);
	capture->is_little_endian = magic != MICROSECONDS && magic != NANOSECONDS;
	if (capture->is_little_endian)
		magic = itch_read_le32(capture->file.bytes);
	if (magic != MICROSECONDS && magic != NANOSECONDS)
		return refuse(capture, path, "not a pcap file: it begins with other bytes");
	capture->time_unit_ns = magic == MICROSECONDS ? 1000 : 1;
	capture->link_type = itch_capture_file_read32(capture, 20) & LINK_TYPE;
	capture->at = FILE_HEADER;
	capture->next = next_record;
	return true;
}

bool itch_capture_file_open(struct itch_capture_file *capture, const char *path)
{
	bool is_pcapng;

	memset(capture, 0, sizeof(*capture));
	if (!itch_mapped_file_open(&capture->file, path, capture->source.error,
			sizeof(capture->source.error)))
		return false;
	is_pcapng = pcapng_is_one(&capture->file);
	if (is_pcapng) {
		capture->next = pcapng_next;
		pcapng_look_ahead(capture);
	} else if (!read_header(capture, path)) {
		return false;
	}
	itch_mapped_file_source(&capture->source, is_pcapng ? "file:pcapng" : "file:pcap");
	capture->source.poll = poll_capture;
	capture->source.count = count_records;
	capture->source.close = close_capture;
	capture->source.link_type = capture->link_type;
	return true;
}
