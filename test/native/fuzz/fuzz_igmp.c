/*
 * Fuzz target: any bytes as a frame of IGMP, with its checksums put right so that they are no wall.
 * Oracle: a query's parts lie in the frame, and it asks about each source that it names and about
 * no other group.
 */
#include <stdlib.h>

#include "../../../native/dpdk/igmp_query.c"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Puts the sum over `length` bytes where it belongs. */
static void put_sum(uint8_t *bytes, size_t length, size_t at)
{
	itch_write_be16(bytes + at, 0);
	itch_write_be16(bytes + at, (uint16_t)~itch_checksum_fold(itch_checksum_add(0, bytes, length)));
}

static void put_sums(uint8_t *ip, size_t room)
{
	const size_t header = (size_t)(ip[0] & 0x0f) * 4;
	const size_t total = itch_read_be16(ip + 2);

	if (header < ITCH_IP_HEADER_LENGTH || total > room || total < header + 4)
		return;
	put_sum(ip, header, 10);
	put_sum(ip + header, total - header, 2);
}

static void check(const struct itch_frame *frame, const struct igmp_query *query)
{
	const uint8_t *const limit = frame->bytes + frame->length;

	if (query->tags.length > IGMP_TAGS_LENGTH || query->tags.length % 4 != 0)
		abort();
	if (query->version == IGMP_V1 && query->group != 0)
		abort();
	if (query->source_count > (size_t)(limit - frame->bytes) / 4)
		abort();
	for (uint32_t at = 0; at < query->source_count; at++) {
		const uint8_t *const source = query->sources + (size_t)at * 4;

		if (source + 4 > limit || !igmp_query_asks(query, query->group, itch_read_be32(source)))
			abort();
	}
	if (query->group != 0 && igmp_query_asks(query, query->group ^ 1, 0))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* Of its own size, so that a byte beyond is noticed. */
	uint8_t *const bytes = (uint8_t *)malloc(size + (size == 0));
	struct itch_frame frame;
	struct igmp_query query;

	if (bytes == NULL)
		return 0;
	memcpy(bytes, data, size);
	memset(&frame, 0, sizeof(frame));
	frame.bytes = bytes;
	frame.length = (uint32_t)size;
	if (igmp_is_likely(&frame)) {
		put_sums(bytes + igmp_ip_offset(&frame), size - igmp_ip_offset(&frame));
		if (igmp_is_likely(&frame) && igmp_query_read(&frame, &query) == IGMP_QUERY)
			check(&frame, &query);
	}
	free(bytes);
	return 0;
}
