/* Packets made from a day file in BinaryFILE framing. */
#include "itch_day_file.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "file_kind.h"
#include "itch_count.h"
#include "moldudp64.h"

#define HEADER MOLDUDP64_DOWNSTREAM_PACKET_HEADER_LENGTH
#define PREFIX MOLDUDP64_MESSAGE_BLOCK_HEADER_LENGTH
#define SESSION "BINARYFILE"

static int damaged(struct itch_day_file *day, const char *what)
{
	snprintf(day->source.error, sizeof(day->source.error),
		"the day file is damaged: %s at byte %zu, after %" PRIu64 " whole messages", what,
		day->at, day->messages);
	return ITCH_SOURCE_FAILED;
}

/* Bytes of the record at `at` with its length; 0 at the end of the session or of the file. */
static size_t record_length(const struct itch_day_file *day, size_t at)
{
	const size_t rest = day->file.length - at;
	size_t length;

	if (rest < PREFIX)
		return 0;
	length = itch_read_be16(day->file.bytes + at);
	return length == 0 || length > rest - PREFIX ? 0 : length + PREFIX;
}

/* Puts a packet's header into place; its blocks lie behind it. */
static void write_header(uint8_t *bytes, uint64_t sequence_number, uint16_t count)
{
	struct moldudp64_downstream_packet_header *const header =
		(struct moldudp64_downstream_packet_header *)bytes;

	memcpy(header->session, SESSION, sizeof(header->session));
	moldudp64_downstream_packet_header_set_sequence_number(header, sequence_number);
	moldudp64_downstream_packet_header_set_message_count(header, count);
}

/* After the last whole message: the end of session if the file has it, then the end, or the
 * fault. */
static int finish(struct itch_day_file *day, struct itch_frame *frame, uint8_t *packet)
{
	const size_t rest = day->file.length - day->at;

	if (rest == 1)
		return damaged(day, "a message's length is cut off");
	if (rest >= PREFIX && itch_read_be16(day->file.bytes + day->at) != 0)
		return damaged(day, "a message is longer than the file");
	if (rest > PREFIX)
		return damaged(day, "bytes follow the record of length 0 that ends the session");
	if (day->is_done || rest == 0)
		return ITCH_SOURCE_ENDED;
	day->is_done = true;
	write_header(packet, day->messages + 1,
		MOLDUDP64_DOWNSTREAM_PACKET_HEADER_MESSAGE_COUNT_END_OF_SESSION);
	frame->length = HEADER;
	return 1;
}

static int next_packet(struct itch_day_file *day, struct itch_frame *frame, uint8_t *packet)
{
	size_t length = HEADER;
	uint16_t count = 0;

	memset(frame, 0, sizeof(*frame));
	frame->bytes = packet;
	for (size_t at = day->at;; count++) {
		const size_t record = record_length(day, at);

		if (record == 0 || (count > 0 && length + record > ITCH_DAY_FILE_PACKET))
			break;
		at += record;
		length += record;
	}
	if (count == 0) {
		const int state = finish(day, frame, packet);

		frame->wire_length = frame->length;
		return state;
	}
	write_header(packet, day->messages + 1, count);
	memcpy(packet + HEADER, day->file.bytes + day->at, length - HEADER);
	day->at += length - HEADER;
	itch_count_add(&day->messages, count);
	frame->length = (uint32_t)length;
	frame->wire_length = (uint32_t)length;
	return 1;
}

static int poll_day(struct itch_source *source, struct itch_frame *frames)
{
	struct itch_day_file *const day = (struct itch_day_file *)source;
	int count = 0;

	while (count < ITCH_BURST) {
		const int found = next_packet(day, &frames[count],
			day->packets + (size_t)count * ITCH_DAY_FILE_PACKET_HIGHEST);

		if (found < 0)
			return count > 0 ? count : found;
		count++;
	}
	return count;
}

static void count_messages(struct itch_source *source, itch_source_counter *counter, void *context)
{
	const struct itch_day_file *const day = (const struct itch_day_file *)source;

	counter(context, "messages", itch_count_read(&day->messages));
}

static void close_day(struct itch_source *source)
{
	struct itch_day_file *const day = (struct itch_day_file *)source;

	itch_mapped_file_close(&day->file);
	free(day->packets);
	day->packets = NULL;
}

static bool refuse(struct itch_day_file *day, const char *path, const char *why)
{
	snprintf(day->source.error, sizeof(day->source.error), "%.120s: %s", path, why);
	itch_mapped_file_close(&day->file);
	return false;
}

static bool refuse_kind(struct itch_day_file *day, const char *path, const char *kind)
{
	char why[132]; /* What is left of the sentence behind the path. */

	snprintf(why, sizeof(why), "neither a capture nor a day file in BinaryFILE framing%s%s",
		kind == NULL ? "" : ": ", kind == NULL ? "" : kind);
	return refuse(day, path, why);
}

bool itch_day_file_open(struct itch_day_file *day, const char *path)
{
	const char *kind;

	memset(day, 0, sizeof(*day));
	if (!itch_mapped_file_open(&day->file, path, day->source.error, sizeof(day->source.error)))
		return false;
	if (day->file.length == 0)
		return refuse(day, path, "is empty");
	kind = file_kind_other(day->file.bytes, day->file.length);
	/* Every message of every protocol here is shorter: a higher first byte is another
	 * format's. */
	if (kind != NULL || (day->file.length >= PREFIX && day->file.bytes[0] > 3))
		return refuse_kind(day, path, kind);
	day->packets = (uint8_t *)malloc((size_t)ITCH_BURST * ITCH_DAY_FILE_PACKET_HIGHEST);
	if (day->packets == NULL)
		return refuse(day, path, "not enough memory");
	itch_mapped_file_source(&day->source, "file:binaryfile");
	day->source.poll = poll_day;
	day->source.count = count_messages;
	day->source.close = close_day;
	day->source.link_type = ITCH_LINK_DATAGRAM;
	return true;
}
