/*
 * One DPDK port: configured, started, its filters and rules set.
 */
#ifndef ITCH_DPDK_PORT_H
#define ITCH_DPDK_PORT_H

#include <rte_mempool.h>

#include "itch_dpdk_source.h"
#include "multicast.h"

/** What a port turned out to offer. */
struct dpdk_port {
	uint16_t id;
	uint16_t queues;
	uint32_t flow_rules;      /**< Hardware rules that were accepted. */
	uint32_t reports;         /**< IGMP reports sent at the start. */
	const char *filter;       /**< How its multicast filter was set. */
	bool has_transmit;        /**< It can send. */
	bool checks_sums;         /**< It says of each frame whether checksums are good. */
	bool stamps;              /**< It says when each frame came. */
	double ns_per_stamp;      /**< What its clock counts. */
	uint64_t stamp_base;      /**< Its clock, at a time in nanoseconds since 1970. */
	uint64_t stamp_base_ns;
	struct multicast multicast;
};

/** Opens a port; false, and why in `error`, when that fails. */
bool dpdk_port_open(struct dpdk_port *port, struct rte_mempool *pool,
	const struct itch_dpdk_options *options, char *error, size_t error_size);

/** Says goodbye to the groups and closes the port. */
void dpdk_port_close(struct dpdk_port *port, const struct itch_dpdk_options *options);

#endif /* ITCH_DPDK_PORT_H */
