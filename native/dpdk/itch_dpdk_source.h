/*
 * Frames from DPDK ports. This header has no rte_*.h, so that the rest builds without DPDK; then
 * no_dpdk.c stands in, and says so.
 */
#ifndef ITCH_DPDK_SOURCE_H
#define ITCH_DPDK_SOURCE_H

#include "itch_loop.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How ports are opened. */
struct itch_dpdk_options {
	const char *program;       /**< Name to give to EAL. */
	/** Read this file through net_pcap; NULL for the ports that EAL finds. */
	const char *capture;
	int eal_argc;              /**< EAL's own arguments. */
	char **eal_argv;
	const uint16_t *ports;     /**< One per line; none for all there are. */
	uint32_t port_count;
	uint32_t queue_count;      /**< Receive queues, when there is one port. */
	uint32_t buffers;          /**< Packet buffers. */
	/** Where to put them, itch_dpdk_memory() bytes; NULL for EAL's own. */
	uint8_t *memory;
	size_t memory_length;      /**< Bytes of it. */
	const struct itch_line_filter *lines; /**< What is to arrive. */
	uint32_t line_count;
	uint32_t address;          /**< Ours, in IGMP reports. */
	bool joins_groups;         /**< Set the device's filter and send IGMP reports. */
	bool is_promiscuous;
	bool stamps;               /**< Ask the device for the time of receipt. */
};

/** True when DPDK was built in. */
bool itch_dpdk_is_there(void);

/** Bytes that so many packet buffers need when they are put somewhere; 0 without DPDK. */
size_t itch_dpdk_memory(uint32_t buffers);

/** Opens the ports; NULL, and why in `error`, when that fails. There can be one at a time. */
struct itch_source *itch_dpdk_open(const struct itch_dpdk_options *options, char *error,
	size_t error_size);

/** Sends the IGMP reports again, as routers expect; from another thread than the one that polls. */
void itch_dpdk_renew(struct itch_source *source);

/** How often itch_dpdk_answer is to be called. */
#define ITCH_DPDK_ANSWER_MS 100U

/**
 * Sends the reports that routers asked for and that are due; from the thread that renews. False
 * when the source never has any.
 */
bool itch_dpdk_answer(struct itch_source *source);

#ifdef __cplusplus
}
#endif

#endif /* ITCH_DPDK_SOURCE_H */
