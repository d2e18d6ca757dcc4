/*
 * A router's question who listens to which group, found in a frame. Without DPDK, so that it can be
 * tested on any bytes.
 *
 * @see RFC 1112 (IGMPv1), RFC 2236 (IGMPv2), RFC 3376 (IGMPv3) section 4.1 and 7.1, IEEE 802.1Q
 * (tags)
 */
#ifndef ITCH_IGMP_QUERY_H
#define ITCH_IGMP_QUERY_H

#include "itch_frame_walk.h"

#define IGMP_PROTOCOL 2U
/* Where a frame's tags begin, or its ether type when it has none; and two tags, for 802.1ad has no
 * more. */
#define IGMP_TAGS_OFFSET 12U
#define IGMP_TAGS_LENGTH 8U
/* The least frame with a query: Ethernet, IP and IGMP headers. */
#define IGMP_LEAST_FRAME 42U

enum igmp_version {
	IGMP_V1 = 1,
	IGMP_V2,
	IGMP_V3,
};

/* The tags of a frame, which say to which network of a port it belongs. */
struct igmp_tags {
	uint8_t bytes[IGMP_TAGS_LENGTH]; /* As they stand, each with the type that announces it. */
	uint32_t length;                 /* 0, 4 or 8. */
};

/* What is asked. */
struct igmp_query {
	enum igmp_version version;
	struct igmp_tags tags;
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

/* Returns where the IPv4 header begins in a frame of IGMP_LEAST_FRAME bytes or more; 0 when it has
 * none. */
static ITCH_ALWAYS_INLINE uint32_t igmp_ip_offset(const struct itch_frame *frame)
{
	uint32_t at = IGMP_TAGS_OFFSET;

	for (;;) {
		const unsigned int type = itch_read_be16(frame->bytes + at);

		if (type == ITCH_ETHER_TYPE_IPV4)
			return at + 2;
		if (!itch_ether_type_is_tag(type) || at == IGMP_TAGS_OFFSET + IGMP_TAGS_LENGTH)
			return 0;
		at += 4;
	}
}

/* True when the frame may hold IGMP: all that most frames are asked. */
static ITCH_ALWAYS_INLINE bool igmp_is_likely(const struct itch_frame *frame)
{
	uint32_t ip;

	if (frame->length < IGMP_LEAST_FRAME)
		return false;
	ip = igmp_ip_offset(frame);
	return ip != 0 && frame->bytes[ip + 9] == IGMP_PROTOCOL;
}

/* Reads a frame that passed igmp_is_likely; `query` is good for IGMP_QUERY only. */
enum igmp_verdict igmp_query_read(const struct itch_frame *frame, struct igmp_query *query);

/* True when the query asks about a group, or one sender's part of it; 0 is any sender. */
bool igmp_query_asks(const struct igmp_query *query, uint32_t group, uint32_t source);

/* True when both say the same network; they may differ in the frames' priority. */
bool igmp_tags_agree(const struct igmp_tags *one, const struct igmp_tags *other);

#endif /* ITCH_IGMP_QUERY_H */
