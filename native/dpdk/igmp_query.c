/* A router's question who listens to which group. */
#include "igmp_query.h"

#define ETHERNET_HEADER 14U
#define MEMBERSHIP_QUERY 0x11U
#define MS_PER_TENTH 100U
/* Queries of the first version name no time. */
#define FIRST_VERSION_MS 10000U
#define V2_LENGTH 8U
#define V3_FIXED 12U

static bool sum_is_good(const uint8_t *bytes, size_t length)
{
	return itch_checksum_fold(itch_checksum_add(0, bytes, length)) == 0xffff;
}

/* From 128 on the third version writes a mantissa of 4 bits and an exponent of 3. */
static uint32_t tenths_of(uint8_t code, bool is_v3)
{
	if (!is_v3 || code < 128)
		return code;
	return ((code & 0x0fU) | 0x10U) << (((code >> 4) & 7U) + 3);
}

static enum igmp_verdict read_message(const uint8_t *igmp, size_t length, struct igmp_query *query)
{
	const bool is_v3 = length >= V3_FIXED;

	if (length < V2_LENGTH || !sum_is_good(igmp, length) || (length > V2_LENGTH && !is_v3))
		return IGMP_MALFORMED;
	query->group = itch_read_be32(igmp + 4);
	query->within_ms = igmp[1] == 0 && !is_v3 ? FIRST_VERSION_MS :
		tenths_of(igmp[1], is_v3) * MS_PER_TENTH;
	query->source_count = is_v3 ? itch_read_be16(igmp + 10) : 0;
	query->sources = igmp + V3_FIXED;
	if (query->source_count > 0 && length - V3_FIXED < (size_t)query->source_count * 4)
		return IGMP_MALFORMED;
	/* All groups, but only some senders, is no question; and every group is one of multicast. */
	if (query->group == 0)
		return query->source_count == 0 ? IGMP_QUERY : IGMP_MALFORMED;
	return query->group >> 28 == 14 ? IGMP_QUERY : IGMP_MALFORMED;
}

enum igmp_verdict igmp_query_read(const struct itch_frame *frame, struct igmp_query *query)
{
	const uint8_t *const ip = frame->bytes + ETHERNET_HEADER;
	const size_t room = frame->length - ETHERNET_HEADER;
	const size_t header = (size_t)(ip[0] & 0x0f) * 4;
	const size_t total = itch_read_be16(ip + 2);

	if (ip[0] >> 4 != 4 || header < ITCH_IP_HEADER_LENGTH || total > room || total <= header)
		return IGMP_MALFORMED;
	if (ip[header] != MEMBERSHIP_QUERY)
		return IGMP_OTHER;
	if (!sum_is_good(ip, header) || (itch_read_be16(ip + 6) & ITCH_IP_FRAGMENT) != 0)
		return IGMP_MALFORMED;
	return read_message(ip + header, total - header, query);
}

bool igmp_query_asks(const struct igmp_query *query, uint32_t group, uint32_t source)
{
	if (query->group != 0 && query->group != group)
		return false;
	for (uint32_t at = 0; at < query->source_count && source != 0; at++)
		if (itch_read_be32(query->sources + (size_t)at * 4) == source)
			return true;
	return query->source_count == 0 || source == 0;
}
