/* Packet buffers, in EAL's memory or in a file that other processes map. */
#include "pool.h"

#include <stdio.h>

#include <rte_errno.h>
#include <rte_lcore.h>
#include <rte_mbuf.h>

#define POOL_CACHE 256U
/* No buffer lies across two pages, and each is more than half of the smallest: one a page. */
#define PAGE 4096U

size_t itch_dpdk_memory(uint32_t buffers)
{
	return buffers == 0 ? 0 : ((size_t)buffers + 1) * PAGE;
}

/* The same pool as rte_pktmbuf_pool_create makes, laid into memory that is already there. */
static struct rte_mempool *create_in(const struct itch_dpdk_options *options)
{
	struct rte_pktmbuf_pool_private layout = {
		.mbuf_data_room_size = RTE_MBUF_DEFAULT_BUF_SIZE,
	};
	struct rte_mempool *const pool = rte_mempool_create_empty("itch_packets", options->buffers,
		sizeof(struct rte_mbuf) + RTE_MBUF_DEFAULT_BUF_SIZE, POOL_CACHE,
		sizeof(struct rte_pktmbuf_pool_private), (int)rte_socket_id(), 0);

	if (pool == NULL)
		return NULL;
	rte_pktmbuf_pool_init(pool, &layout);
	if (rte_mempool_populate_virt(pool, (char *)options->memory, options->memory_length, PAGE,
			NULL, NULL) < 0 ||
			pool->populated_size < options->buffers) {
		rte_mempool_free(pool);
		rte_errno = ENOMEM;
		return NULL;
	}
	rte_mempool_obj_iter(pool, rte_pktmbuf_init, NULL);
	return pool;
}

struct rte_mempool *dpdk_pool_create(const struct itch_dpdk_options *options, char *error,
	size_t error_size)
{
	struct rte_mempool *const pool = options->memory != NULL ?
		create_in(options) :
		rte_pktmbuf_pool_create("itch_packets", options->buffers, POOL_CACHE, 0,
			RTE_MBUF_DEFAULT_BUF_SIZE, (int)rte_socket_id());

	if (pool == NULL)
		snprintf(error, error_size, "no memory for %u packet buffers: %s", options->buffers,
			rte_strerror(rte_errno));
	return pool;
}
