/*
 * EAL: started once per process, with the arguments given or with safe ones.
 */
#ifndef ITCH_DPDK_EAL_H
#define ITCH_DPDK_EAL_H

#include "itch_dpdk_source.h"

/** Starts EAL; false, and why in `error`, when that fails. */
bool eal_start(const struct itch_dpdk_options *options, char *error, size_t error_size);

#endif /* ITCH_DPDK_EAL_H */
