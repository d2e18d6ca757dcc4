/*
 * Multicast without the kernel: the device's filter is told which groups to take, and the routers are
 * told by IGMP reports.
 *
 * @see RFC 1112 (addresses), RFC 2236 (IGMPv2), RFC 3376 (IGMPv3)
 */
#ifndef ITCH_DPDK_MULTICAST_H
#define ITCH_DPDK_MULTICAST_H

#include <rte_ether.h>
#include <rte_mempool.h>

#include "itch_loop.h"

/** Which report to send. */
enum multicast_report {
	MULTICAST_JOIN,
	MULTICAST_LEAVE,
};

/** Sets a port's filter for the groups of all lines; returns how, in a word, or NULL when it cannot. */
const char *multicast_filter(uint16_t port, const struct itch_line_filter *lines, uint32_t count);

/** Sends one report per group; returns how many the device took. */
uint32_t multicast_send(uint16_t port, struct rte_mempool *pool, uint32_t address,
	const struct itch_line_filter *lines, uint32_t count, enum multicast_report report);

#endif /* ITCH_DPDK_MULTICAST_H */
