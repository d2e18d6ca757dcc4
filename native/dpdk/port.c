/* One DPDK port. */
/* For rte_eth_read_clock alone, the one way to learn what a device's time stamps count. */
#define ALLOW_EXPERIMENTAL_API
#include "port.h"

#include <stdio.h>
#include <time.h>

#include <rte_errno.h>
#include <rte_ethdev.h>

#include "flow.h"

#define DESCRIPTORS 1024U
/* The longest over which a device's clock is measured against ours. */
#define CLOCK_MEASURE_NS UINT64_C(20000000)

static bool fail(char *error, size_t error_size, uint16_t port, const char *what, int code)
{
	snprintf(error, error_size, "port %u: %s: %s", port, what, rte_strerror(-code));
	return false;
}

static void configure(struct rte_eth_conf *conf, const struct rte_eth_dev_info *facts, bool stamps)
{
	const uint64_t wanted = RTE_ETH_RX_OFFLOAD_IPV4_CKSUM | RTE_ETH_RX_OFFLOAD_UDP_CKSUM |
		(stamps ? RTE_ETH_RX_OFFLOAD_TIMESTAMP : 0);

	memset(conf, 0, sizeof(*conf));
	conf->rxmode.offloads = wanted & facts->rx_offload_capa;
}

/* Measures the device's clock; without one its stamps are taken for nanoseconds since 1970. */
static void measure_clock(struct dpdk_port *port)
{
	const uint64_t begun_ns = itch_clock_system(CLOCK_REALTIME);
	uint64_t begun, now, now_ns;

	port->ns_per_stamp = 1;
	port->stamp_base = begun_ns;
	port->stamp_base_ns = begun_ns;
	if (rte_eth_read_clock(port->id, &begun) != 0)
		return;
	do
		now_ns = itch_clock_system(CLOCK_REALTIME);
	while (now_ns - begun_ns < CLOCK_MEASURE_NS);
	if (rte_eth_read_clock(port->id, &now) != 0 || now <= begun)
		return;
	port->ns_per_stamp = (double)(now_ns - begun_ns) / (double)(now - begun);
	port->stamp_base = now;
	port->stamp_base_ns = now_ns;
}

static bool set_up_queues(struct dpdk_port *port, struct rte_mempool *pool, char *error,
	size_t error_size)
{
	const int socket = rte_eth_dev_socket_id(port->id);
	const unsigned int node = (unsigned int)socket;
	uint16_t receive = DESCRIPTORS, transmit = DESCRIPTORS;
	int code = rte_eth_dev_adjust_nb_rx_tx_desc(port->id, &receive, &transmit);

	if (code != 0)
		return fail(error, error_size, port->id, "descriptors", code);
	for (uint16_t queue = 0; queue < port->queues; queue++) {
		code = rte_eth_rx_queue_setup(port->id, queue, receive, node, NULL, pool);
		if (code != 0)
			return fail(error, error_size, port->id, "receive queue", code);
	}
	if (!port->has_transmit)
		return true;
	code = rte_eth_tx_queue_setup(port->id, 0, transmit, node, NULL);
	return code == 0 || fail(error, error_size, port->id, "transmit queue", code);
}

static bool start(struct dpdk_port *port, struct rte_mempool *pool,
	const struct itch_dpdk_options *options, char *error, size_t error_size)
{
	struct rte_eth_dev_info facts;
	struct rte_eth_conf conf;
	int code = rte_eth_dev_info_get(port->id, &facts);

	if (code != 0)
		return fail(error, error_size, port->id, "what it is", code);
	if (port->queues > facts.max_rx_queues)
		port->queues = facts.max_rx_queues;
	configure(&conf, &facts, options->stamps);
	port->has_transmit = facts.max_tx_queues > 0;
	port->checks_sums = (conf.rxmode.offloads & RTE_ETH_RX_OFFLOAD_UDP_CKSUM) != 0;
	port->stamps = (conf.rxmode.offloads & RTE_ETH_RX_OFFLOAD_TIMESTAMP) != 0;
	code = rte_eth_dev_configure(port->id, port->queues, port->has_transmit ? 1 : 0, &conf);
	if (code != 0)
		return fail(error, error_size, port->id, "cannot be configured", code);
	if (!set_up_queues(port, pool, error, error_size))
		return false;
	code = rte_eth_dev_start(port->id);
	return code == 0 || fail(error, error_size, port->id, "cannot be started", code);
}

static bool set_filters(struct dpdk_port *port, struct rte_mempool *pool,
	const struct itch_dpdk_options *options, char *error, size_t error_size)
{
	port->filter = "none";
	multicast_begin(&port->multicast, port->id, pool, options);
	if (options->is_promiscuous) {
		port->filter = "promiscuous";
		if (rte_eth_promiscuous_enable(port->id) != 0)
			return fail(error, error_size, port->id, "promiscuous", -ENOTSUP);
	}
	if (!options->joins_groups || options->line_count == 0)
		return true;
	if (!options->is_promiscuous)
		port->filter = multicast_filter(&port->multicast);
	if (port->filter == NULL)
		return fail(error, error_size, port->id, "it takes no multicast", -ENOTSUP);
	port->flow_rules = flow_create(port->id, port->queues, options->lines, options->line_count);
	if (port->has_transmit)
		port->reports = multicast_send(&port->multicast, IGMP_JOIN,
				itch_clock_system(CLOCK_MONOTONIC));
	return true;
}

bool dpdk_port_open(struct dpdk_port *port, struct rte_mempool *pool,
	const struct itch_dpdk_options *options, char *error, size_t error_size)
{
	if (!rte_eth_dev_is_valid_port(port->id))
		return fail(error, error_size, port->id, "there is no such port", -ENODEV);
	if (!start(port, pool, options, error, error_size))
		return false;
	if (!set_filters(port, pool, options, error, error_size)) {
		rte_eth_dev_stop(port->id);
		return false;
	}
	if (port->stamps)
		measure_clock(port);
	return true;
}

void dpdk_port_close(struct dpdk_port *port, const struct itch_dpdk_options *options)
{
	if (port->has_transmit && options->joins_groups)
		multicast_send(&port->multicast, IGMP_LEAVE, itch_clock_system(CLOCK_MONOTONIC));
	if (rte_eth_dev_stop(port->id) == 0)
		rte_eth_dev_close(port->id);
}
