/*
 * A router's question who listens to which group, found in a frame. Without DPDK, so that it can be tested
 * on any bytes.
 *
 * @see RFC 2236 (IGMPv2), RFC 3376 (IGMPv3) section 4.1 and 7.1
 */
#ifndef ITCH_IGMP_QUERY_H
#define ITCH_IGMP_QUERY_H

#include "itch_frame_walk.h"

#define IGMP_PROTOCOL 2U

/* What is asked. */
struct igmp_query {
	uint32_t group;         /* 0 for any. */
	uint32_t within_ms;     /* The answer is to come in that time. */
	const uint8_t *sources; /* Senders that are asked about, 4 bytes each. */
	uint32_t source_count;  /* 0 for any. */
};

/* What a frame turned out to be. */
enum igmp_verdict {
	IGMP_OTHER,     /* No query: another protocol, or a report of another host's. */
	IGMP_QUERY,
	IGMP_MALFORMED, /* A query that is not to be answered. */
};

/* True when the frame may hold IGMP: all that most frames are asked. Tagged frames are left alone. */
static ITCH_ALWAYS_INLINE bool igmp_is_likely(const struct itch_frame *frame)
{
	return frame->length >= 42 && frame->bytes[23] == IGMP_PROTOCOL &&
		itch_read_be16(frame->bytes + 12) == ITCH_ETHER_TYPE_IPV4;
}

/* Reads a frame that passed igmp_is_likely; `query` is good for IGMP_QUERY only. */
enum igmp_verdict igmp_query_read(const struct itch_frame *frame, struct igmp_query *query);

/* True when the query asks about a group, or one sender's part of it; 0 is any sender. */
bool igmp_query_asks(const struct igmp_query *query, uint32_t group, uint32_t source);

#endif /* ITCH_IGMP_QUERY_H */
