/*
 * Multicast without the kernel: the device's filter is told which groups to take, and the routers
 * are told by IGMP reports, at the start, when they ask, and at the end.
 *
 * @see RFC 1112 (addresses), RFC 2236 and RFC 3376 (which version to answer in)
 */
#ifndef ITCH_DPDK_MULTICAST_H
#define ITCH_DPDK_MULTICAST_H

#include <rte_mempool.h>

#include "igmp_report.h"
#include "itch_dpdk_source.h"

/**
 * How often those due are answered: once in that time at most for a group, however often it is
 * asked.
 */
#define MULTICAST_TICK_MS ITCH_DPDK_ANSWER_MS

/** Networks of a port in which queries are answered: the one without tags, and those with tags. */
#define MULTICAST_NETWORKS 8U

/**
 * What routers asked in one network of a port. The thread that polls notes it, without a lock or a
 * call; another answers when the time has come.
 */
struct multicast_network {
	struct igmp_tags tags;                    /**< Those of its frames. */
	/** One more than the time that is left; 0 when not asked. */
	uint32_t within_ms[ITCH_SEQUENCER_LINES];
	/** Bit n: queries of version n since that was last looked at. */
	uint32_t versions;
	/* The answering thread's own. */
	uint64_t due_ns[ITCH_SEQUENCER_LINES];    /**< 0 for none. */
	/** By version: so long a router of it is taken to be there. */
	uint64_t older_until_ns[IGMP_V3];
};

/** A port's part in multicast. */
struct multicast {
	const struct itch_dpdk_options *options;
	struct rte_mempool *pool;                 /**< Where buffers for reports come from. */
	uint16_t port;
	/** How many of them there are; the first has no tags. */
	uint32_t network_count;
	struct multicast_network networks[MULTICAST_NETWORKS];
	uint64_t queries;
	uint64_t malformed;
	/** Queries of networks for which there was no room. */
	uint64_t unanswered;
	uint64_t answers;
	/** Spreads the answers of many hosts over the time. */
	uint32_t random;
};

/** Begins with one network, without tags. `options` are looked at as long as the port is open. */
void multicast_begin(struct multicast *multicast, uint16_t port, struct rte_mempool *pool,
	const struct itch_dpdk_options *options);

/**
 * Sets the port's filter for the groups of all lines; returns how, in a word, or NULL when it
 * cannot.
 */
const char *multicast_filter(const struct multicast *multicast);

/** Reports each group in each network; returns how many reports the device took. */
uint32_t multicast_send(struct multicast *multicast, enum igmp_change change, uint64_t now_ns);

/** Notes what a frame that may hold IGMP asks about; from the thread that polls. */
void multicast_take(struct multicast *multicast, const struct itch_frame *frame);

/** Answers what is due, the report due first; from one other thread, which alone sends by then. */
void multicast_answer(struct multicast *multicast, uint64_t now_ns);

#endif /* ITCH_DPDK_MULTICAST_H */
