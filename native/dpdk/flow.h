/*
 * Rules that a device follows itself: each line's datagrams to its queue.
 */
#ifndef ITCH_DPDK_FLOW_H
#define ITCH_DPDK_FLOW_H

#include "itch_loop.h"

/** Asks a port for a rule per line, to queue `line % queues`; returns how many it accepted. */
uint32_t flow_create(uint16_t port, uint16_t queues, const struct itch_line_filter *lines,
	uint32_t count);

#endif /* ITCH_DPDK_FLOW_H */
