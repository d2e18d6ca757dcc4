/*
 * Walks frames from standard input: link type, length, length on the wire and whether to check sums
 * (32 bits each, big-endian), then the bytes, which are put right before a page that may not be
 * touched. Prints a line per frame: the verdict, and for a datagram its addresses and payload.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "itch_frame_walk.h"

#define PAGES 17U

static void walk(const struct itch_frame *frame, uint32_t link_type, bool checksums)
{
	struct itch_datagram datagram;
	const enum itch_frame_verdict verdict =
		itch_frame_walk_link(frame, link_type, checksums, &datagram);

	printf("%s", itch_frame_verdict_name(verdict));
	if (verdict <= ITCH_FRAME_SNAPPED)
		printf(" %u:%u %u:%u %u %u", datagram.source, datagram.source_port,
			datagram.destination, datagram.destination_port,
			(unsigned int)(datagram.bytes - frame->bytes), datagram.length);
	printf("\n");
}

int main(void)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	uint8_t *const pages = (uint8_t *)mmap(NULL, PAGES * page, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	uint8_t *const wall = pages + (PAGES - 1) * page;
	uint8_t head[16];

	if (pages == MAP_FAILED || mprotect(wall, page, PROT_NONE) != 0)
		return 1;
	while (fread(head, 1, sizeof(head), stdin) == sizeof(head)) {
		struct itch_frame frame;

		memset(&frame, 0, sizeof(frame));
		frame.length = itch_read_be32(head + 4);
		frame.wire_length = itch_read_be32(head + 8);
		if (frame.length > (PAGES - 1) * page ||
				fread(wall - frame.length, 1, frame.length, stdin) != frame.length)
			return 1;
		frame.bytes = wall - frame.length;
		walk(&frame, itch_read_be32(head), itch_read_be32(head + 12) != 0);
	}
	return ferror(stdout) || fflush(stdout) != 0 ? 1 : 0;
}
