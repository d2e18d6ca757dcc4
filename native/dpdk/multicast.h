/*
 * Multicast without the kernel: the device's filter is told which groups to take, and the routers are
 * told by IGMP reports, at the start, when they ask, and at the end.
 *
 * @see RFC 1112 (addresses), RFC 2236 (IGMPv2), RFC 3376 (IGMPv3)
 */
#ifndef ITCH_DPDK_MULTICAST_H
#define ITCH_DPDK_MULTICAST_H

#include <rte_ether.h>
#include <rte_mempool.h>

#include "itch_dpdk_source.h"

/** Which report to send. */
enum multicast_report {
	MULTICAST_JOIN,
	MULTICAST_LEAVE,
	MULTICAST_ANSWER, /**< To a query: still there. */
};

/** How often those due are answered: once in that time at most for a group, however often it is asked. */
#define MULTICAST_TICK_MS ITCH_DPDK_ANSWER_MS

/**
 * What routers asked on a port. The thread that polls notes it, without a lock or a call; another answers
 * when the time has come.
 */
struct multicast_queries {
	uint32_t within_ms[ITCH_SEQUENCER_LINES]; /**< One more than the time that is left; 0 when not asked. */
	uint64_t due_ns[ITCH_SEQUENCER_LINES];    /**< The answering thread's own; 0 for none. */
	uint64_t queries;
	uint64_t malformed;
	uint64_t answers;
	uint32_t random;                          /**< Spreads the answers of many hosts over the time. */
};

/** Sets a port's filter for the groups of all lines; returns how, in a word, or NULL when it cannot. */
const char *multicast_filter(uint16_t port, const struct itch_line_filter *lines, uint32_t count);

/** Sends one report per group; returns how many the device took. */
uint32_t multicast_send(uint16_t port, struct rte_mempool *pool, uint32_t address,
	const struct itch_line_filter *lines, uint32_t count, enum multicast_report report);

/** Notes what a frame that may hold IGMP asks about; from the thread that polls. */
void multicast_take(struct multicast_queries *queries, const struct itch_frame *frame,
	const struct itch_line_filter *lines, uint32_t count);

/** Answers what is due, the report due first; from one other thread. */
void multicast_answer(struct multicast_queries *queries, uint16_t port, struct rte_mempool *pool,
	uint32_t address, const struct itch_line_filter *lines, uint32_t count, uint64_t now_ns);

#endif /* ITCH_DPDK_MULTICAST_H */
