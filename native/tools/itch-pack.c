/*
 * itch-pack DAYFILE OUT.pcap: a day file in BinaryFILE framing as the capture of a feed, so that
 * devices which read captures can play it.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "itch_day_file.h"
#include "itch_frame_write.h"

#define GROUP 0xe9360c6fU /* 233.54.12.111 */
#define PORT 26477U
#define SENDER 0x0a000001U
#define NANOSECONDS 0xa1b23c4dU

static uint8_t record[16 + ITCH_FRAME_HEADERS + ITCH_DAY_FILE_PACKET_HIGHEST];

static bool write_packet(FILE *file, const struct itch_frame *packet)
{
	uint8_t *const frame = record + 16;
	struct itch_datagram datagram;
	uint32_t length;

	if (packet->length > 65507) {
		fprintf(stderr, "itch-pack: a message of %u bytes fits in no datagram\n",
				packet->length);
		return false;
	}
	memset(&datagram, 0, sizeof(datagram));
	datagram.length = packet->length;
	datagram.source = SENDER;
	datagram.destination = GROUP;
	datagram.source_port = PORT;
	datagram.destination_port = PORT;
	memcpy(frame + ITCH_FRAME_HEADERS, packet->bytes, packet->length);
	length = itch_frame_write(frame, &datagram);
	memset(record, 0, 8);
	itch_write_le32(record + 8, length);
	itch_write_le32(record + 12, length);
	return fwrite(record, 16 + (size_t)length, 1, file) == 1;
}

static bool write_header(FILE *file)
{
	uint8_t header[24] = {0};

	itch_write_le32(header, NANOSECONDS);
	itch_write_le16(header + 4, 2);
	itch_write_le16(header + 6, 4);
	itch_write_le32(header + 16, 1U << 18);
	itch_write_le32(header + 20, ITCH_LINK_ETHERNET);
	return fwrite(header, sizeof(header), 1, file) == 1;
}

/* Copies every packet: 0, or an exit status. */
static int pack(struct itch_day_file *day, FILE *file)
{
	struct itch_frame frames[ITCH_BURST];
	int count;

	if (!write_header(file))
		return 1;
	while ((count = day->source.poll(&day->source, frames)) > 0)
		for (int at = 0; at < count; at++)
			if (!write_packet(file, &frames[at]))
				return 1;
	if (count == ITCH_SOURCE_ENDED)
		return 0;
	fprintf(stderr, "itch-pack: %s\n", day->source.error);
	return 65;
}

int main(int argc, char **argv)
{
	static struct itch_day_file day;
	FILE *file;
	int status;

	if (argc != 3) {
		fprintf(stderr, "Usage: itch-pack DAYFILE OUT.pcap\n"
			"Makes a capture of a MoldUDP64 feed of a day file in BinaryFILE "
				"framing.\n");
		return 64;
	}
	if (!itch_day_file_open(&day, argv[1])) {
		fprintf(stderr, "itch-pack: %s\n", day.source.error);
		return 66;
	}
	/* Exclusive: what is there already is not ours to replace. */
	file = fopen(argv[2], "wbx");
	if (file == NULL) {
		perror(argv[2]);
		return 1;
	}
	status = pack(&day, file);
	if (fclose(file) != 0 && status == 0)
		status = 1;
	if (status == 1) {
		perror(argv[2]);
		unlink(argv[2]);
	}
	day.source.close(&day.source);
	return status;
}
