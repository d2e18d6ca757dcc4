/*
 * Frames of our own making for DPDK port 0, a net_ring.
 */
#ifndef BENCH_RING_FRAMES_H
#define BENCH_RING_FRAMES_H

#include <rte_ethdev.h>
#include <rte_mbuf.h>

#include "../../native/tools/beat.h"

#define RING_BUFFERS 1023U

/* A pool beside the poller's, for what is sent. */
static inline struct rte_mempool *ring_pool(void)
{
	return rte_pktmbuf_pool_create("bench_ring", RING_BUFFERS, 0, 0, RTE_MBUF_DEFAULT_BUF_SIZE,
		SOCKET_ID_ANY);
}

/* A frame with one message of a sequence number; NULL when the pool is empty. */
static inline struct rte_mbuf *ring_frame(struct rte_mempool *pool, uint64_t number,
		uint8_t **frame)
{
	struct rte_mbuf *const mbuf = rte_pktmbuf_alloc(pool);

	if (mbuf == NULL)
		return NULL;
	*frame = (uint8_t *)rte_pktmbuf_append(mbuf, BEAT_FRAME);
	if (*frame == NULL) {
		rte_pktmbuf_free(mbuf);
		return NULL;
	}
	beat_write_frame(*frame, number);
	return mbuf;
}

#endif /* BENCH_RING_FRAMES_H */
