/*
 * frame_printer CAPTURE: a line per frame with its time, lengths, link type and a sum over its
 * bytes, and how the capture ended.
 */
#include <inttypes.h>
#include <stdio.h>

#include "itch_capture_file.h"

static uint32_t sum_of(const struct itch_frame *frame)
{
	uint32_t sum = 0;

	for (uint32_t at = 0; at < frame->length; at++)
		sum = sum * 31 + frame->bytes[at];
	return sum;
}

int main(int argc, char **argv)
{
	static struct itch_capture_file capture;
	struct itch_source *const source = &capture.source;
	struct itch_frame frames[ITCH_BURST];
	int count;

	if (argc != 2 || !itch_capture_file_open(&capture, argv[1])) {
		printf("refused\n");
		return 0;
	}
	while ((count = source->poll(source, frames)) > 0) {
		for (int at = 0; at < count; at++)
			printf("%" PRIu64 " %u %u %u %u\n", frames[at].time_ns, frames[at].length,
				frames[at].wire_length, source->link_type, sum_of(&frames[at]));
		source->release(source, frames, (uint32_t)count);
	}
	printf("%s after %" PRIu64 " at %zu\n", count == ITCH_SOURCE_ENDED ? "whole" : "damaged",
		capture.records, capture.at);
	source->close(source);
	return 0;
}
