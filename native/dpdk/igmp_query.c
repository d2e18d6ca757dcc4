/* A router's question who listens to which group. */
#include "igmp_query.h"

#include "itch_frame_write.h"

#define MEMBERSHIP_QUERY 0x11U
#define MS_PER_TENTH 100U
/* Queries of the first version name no time, and no group. */
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

static enum igmp_version version_of(const uint8_t *igmp, size_t length)
{
	if (length >= V3_FIXED)
		return IGMP_V3;
	return igmp[1] == 0 ? IGMP_V1 : IGMP_V2;
}

static enum igmp_verdict read_message(const uint8_t *igmp, size_t length, struct igmp_query *query)
{
	if (length < V2_LENGTH || (length > V2_LENGTH && length < V3_FIXED) ||
			!sum_is_good(igmp, length))
		return IGMP_MALFORMED;
	query->version = version_of(igmp, length);
	query->group = query->version == IGMP_V1 ? 0 : itch_read_be32(igmp + 4);
	query->within_ms = query->version == IGMP_V1 ? FIRST_VERSION_MS :
		tenths_of(igmp[1], query->version == IGMP_V3) * MS_PER_TENTH;
	query->source_count = query->version == IGMP_V3 ? itch_read_be16(igmp + 10) : 0;
	query->sources = igmp + V3_FIXED;
	if (query->source_count > 0 && length - V3_FIXED < (size_t)query->source_count * 4)
		return IGMP_MALFORMED;
	/* All groups, but only some senders, is no question; and every group is one of
	 * multicast. */
	if (query->group == 0)
		return query->source_count == 0 ? IGMP_QUERY : IGMP_MALFORMED;
	return itch_is_group(query->group) ? IGMP_QUERY : IGMP_MALFORMED;
}

enum igmp_verdict igmp_query_read(const struct itch_frame *frame, struct igmp_query *query)
{
	const uint32_t offset = igmp_ip_offset(frame);
	const uint8_t *const ip = frame->bytes + offset;
	const size_t room = frame->length - offset;
	const size_t header = (size_t)(ip[0] & 0x0f) * 4;
	const size_t total = itch_read_be16(ip + 2);

	if (ip[0] >> 4 != 4 || header < ITCH_IP_HEADER_LENGTH || total > room || total <= header)
		return IGMP_MALFORMED;
	if (ip[header] != MEMBERSHIP_QUERY)
		return IGMP_OTHER;
	if (!sum_is_good(ip, header) || (itch_read_be16(ip + 6) & ITCH_IP_FRAGMENT) != 0)
		return IGMP_MALFORMED;
	query->tags.length = offset - 2 - IGMP_TAGS_OFFSET;
	memcpy(query->tags.bytes, frame->bytes + IGMP_TAGS_OFFSET, query->tags.length);
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

bool igmp_tags_agree(const struct igmp_tags *one, const struct igmp_tags *other)
{
	/* Of each tag the type, and of what follows the number of the network. */
	const uint32_t network = 0xffff0fffU;

	if (one->length != other->length)
		return false;
	for (uint32_t at = 0; at < one->length; at += 4)
		if (((itch_read_be32(one->bytes + at) ^ itch_read_be32(other->bytes + at)) &
				network) != 0)
			return false;
	return true;
}
