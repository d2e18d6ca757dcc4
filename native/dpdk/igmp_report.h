/*
 * A host's answer that it listens to a group, or no longer does, as a frame. Without DPDK.
 *
 * @see RFC 1112 (IGMPv1), RFC 2236 (IGMPv2), RFC 3376 (IGMPv3)
 */
#ifndef ITCH_IGMP_REPORT_H
#define ITCH_IGMP_REPORT_H

#include "igmp_query.h"

/* The longest report: Ethernet with two tags, IPv4 with an option, one record of one source. */
#define IGMP_LONGEST_REPORT 66U

/* What is said of a group. */
enum igmp_change {
	IGMP_JOIN,
	IGMP_LEAVE,
	IGMP_STAY, /* To a query: still there. */
};

struct igmp_report {
	enum igmp_version version;
	enum igmp_change change;
	uint32_t group;
	uint32_t source;        /* The only sender that is wanted; 0 for any. */
	uint32_t address;       /* Ours. */
	const uint8_t *station; /* Our Ethernet address. */
	const struct igmp_tags *tags;
};

/*
 * Writes the frame, IGMP_LONGEST_REPORT bytes at most, and returns its length; 0 when there is
 * nothing to say: the first version knows of no leaving. The third is used for a group of one
 * source only, for in it alone a source can be named; every router understands the second.
 */
uint32_t igmp_report_write(uint8_t *frame, const struct igmp_report *report);

#endif /* ITCH_IGMP_REPORT_H */
