/* Rules that a device follows itself. */
#include "flow.h"

#include <rte_byteorder.h>
#include <rte_flow.h>

static bool create_one(uint16_t port, uint16_t queue, const struct itch_line_filter *line)
{
	const struct rte_flow_attr attributes = {.ingress = 1};
	const struct rte_flow_action_queue to = {.index = queue};
	struct rte_flow_item_ipv4 ip, ip_mask;
	struct rte_flow_item_udp udp, udp_mask;
	struct rte_flow_error error;

	memset(&ip, 0, sizeof(ip));
	memset(&ip_mask, 0, sizeof(ip_mask));
	memset(&udp, 0, sizeof(udp));
	memset(&udp_mask, 0, sizeof(udp_mask));
	memset(&error, 0, sizeof(error));
	ip.hdr.dst_addr = rte_cpu_to_be_32(line->group);
	ip_mask.hdr.dst_addr = line->group != 0 ? UINT32_MAX : 0;
	ip.hdr.src_addr = rte_cpu_to_be_32(line->source);
	ip_mask.hdr.src_addr = line->source != 0 ? UINT32_MAX : 0;
	udp.hdr.dst_port = rte_cpu_to_be_16(line->port);
	udp_mask.hdr.dst_port = line->port != 0 ? UINT16_MAX : 0;
	const struct rte_flow_item pattern[] = {
		{.type = RTE_FLOW_ITEM_TYPE_ETH},
		{.type = RTE_FLOW_ITEM_TYPE_IPV4, .spec = &ip, .mask = &ip_mask},
		{.type = RTE_FLOW_ITEM_TYPE_UDP, .spec = &udp, .mask = &udp_mask},
		{.type = RTE_FLOW_ITEM_TYPE_END},
	};
	const struct rte_flow_action actions[] = {
		{.type = RTE_FLOW_ACTION_TYPE_QUEUE, .conf = &to},
		{.type = RTE_FLOW_ACTION_TYPE_END},
	};

	return rte_flow_validate(port, &attributes, pattern, actions, &error) == 0 &&
		rte_flow_create(port, &attributes, pattern, actions, &error) != NULL;
}

uint32_t flow_create(uint16_t port, uint16_t queues, const struct itch_line_filter *lines,
	uint32_t count)
{
	uint32_t created = 0;

	for (uint32_t line = 0; line < count; line++)
		created += create_one(port, (uint16_t)(line % queues), &lines[line]);
	return created;
}
