/*
 * Packet buffers, in EAL's memory or in a file that other processes map.
 */
#ifndef ITCH_DPDK_POOL_H
#define ITCH_DPDK_POOL_H

#include <rte_mempool.h>

#include "itch_dpdk_source.h"

/** Makes the pool; NULL, and why in `error`, when that fails. */
struct rte_mempool *dpdk_pool_create(const struct itch_dpdk_options *options, char *error,
	size_t error_size);

#endif /* ITCH_DPDK_POOL_H */
