/* Stands in where the poller was built without DPDK. */
#include <stdio.h>

#include "itch_dpdk_source.h"

bool itch_dpdk_is_there(void)
{
	return false;
}

size_t itch_dpdk_memory(uint32_t buffers)
{
	(void)buffers;
	return 0;
}

struct itch_source *itch_dpdk_open(const struct itch_dpdk_options *options, char *error,
	size_t error_size)
{
	(void)options;
	snprintf(error, error_size, "built without DPDK: install libdpdk-dev (22.11 or later) and "
		"pkg-config, then make again");
	return NULL;
}

void itch_dpdk_renew(struct itch_source *source)
{
	(void)source;
}

bool itch_dpdk_answer(struct itch_source *source)
{
	(void)source;
	return false;
}
