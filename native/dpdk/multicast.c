/* Multicast without the kernel. */
#include "multicast.h"

#include <rte_ethdev.h>
#include <rte_mbuf.h>

#define IGMP_PROTOCOL 2U
#define IGMP_V2_REPORT 0x16U
#define IGMP_V2_LEAVE 0x17U
#define IGMP_V3_REPORT 0x22U
/* Of IGMPv3: from now on these sources too, or no longer. */
#define ALLOW_NEW_SOURCES 5U
#define BLOCK_OLD_SOURCES 6U
#define ALL_ROUTERS 0xe0000002U
#define ALL_IGMP_V3_ROUTERS 0xe0000016U
/* An IPv4 header with the Router Alert option, which IGMP asks for. */
#define IP_HEADER 24U
#define ETHERNET_HEADER 14U
#define LEAST_FRAME 60U

static bool is_group(uint32_t address)
{
	return address >> 28 == 14;
}

/* A group's Ethernet address is made of its last 23 bits. */
static void group_to_ethernet(uint32_t group, uint8_t *bytes)
{
	bytes[0] = 0x01;
	bytes[1] = 0x00;
	itch_write_be32(bytes + 2, 0x5e000000U | (group & 0x7fffffU));
}

const char *multicast_filter(uint16_t port, const struct itch_line_filter *lines, uint32_t count)
{
	struct rte_ether_addr addresses[ITCH_SEQUENCER_LINES];
	uint32_t groups = 0;

	for (uint32_t line = 0; line < count; line++)
		if (is_group(lines[line].group))
			group_to_ethernet(lines[line].group, addresses[groups++].addr_bytes);
	if (groups == 0)
		return "none";
	if (rte_eth_dev_set_mc_addr_list(port, addresses, groups) == 0)
		return "groups";
	if (rte_eth_allmulticast_enable(port) == 0)
		return "all-multicast";
	if (rte_eth_promiscuous_enable(port) == 0)
		return "promiscuous";
	return NULL;
}

/* Writes an IGMP message and returns its length. */
static uint32_t write_igmp(uint8_t *bytes, const struct itch_line_filter *line,
	enum multicast_report report)
{
	uint32_t length = 8;

	memset(bytes, 0, 20);
	if (line->source == 0) {
		bytes[0] = report == MULTICAST_JOIN ? IGMP_V2_REPORT : IGMP_V2_LEAVE;
		itch_write_be32(bytes + 4, line->group);
	} else {
		bytes[0] = IGMP_V3_REPORT;
		itch_write_be16(bytes + 6, 1);
		bytes[8] = report == MULTICAST_JOIN ? ALLOW_NEW_SOURCES : BLOCK_OLD_SOURCES;
		itch_write_be16(bytes + 10, 1);
		itch_write_be32(bytes + 12, line->group);
		itch_write_be32(bytes + 16, line->source);
		length = 20;
	}
	itch_write_be16(bytes + 2, (uint16_t)~itch_checksum_fold(itch_checksum_add(0, bytes, length)));
	return length;
}

/* To whom a report goes: IGMPv2 reports to the group itself. */
static uint32_t destination_of(const struct itch_line_filter *line, enum multicast_report report)
{
	if (line->source != 0)
		return ALL_IGMP_V3_ROUTERS;
	return report == MULTICAST_JOIN ? line->group : ALL_ROUTERS;
}

/* Writes a whole frame and returns its length. */
static uint32_t write_frame(uint8_t *frame, const struct rte_ether_addr *from, uint32_t address,
	const struct itch_line_filter *line, enum multicast_report report)
{
	const uint32_t destination = destination_of(line, report);
	uint8_t *const ip = frame + ETHERNET_HEADER;
	uint32_t length;

	memset(frame, 0, LEAST_FRAME);
	length = write_igmp(ip + IP_HEADER, line, report);
	group_to_ethernet(destination, frame);
	memcpy(frame + 6, from->addr_bytes, RTE_ETHER_ADDR_LEN);
	itch_write_be16(frame + 12, ITCH_ETHER_TYPE_IPV4);
	ip[0] = 0x40 | IP_HEADER / 4;
	ip[1] = 0xc0; /* Internetwork control. */
	itch_write_be16(ip + 2, (uint16_t)(IP_HEADER + length));
	itch_write_be16(ip + 6, 0x4000);
	ip[8] = 1; /* Not beyond the first router. */
	ip[9] = IGMP_PROTOCOL;
	itch_write_be32(ip + 12, address);
	itch_write_be32(ip + 16, destination);
	itch_write_be32(ip + 20, 0x94040000U); /* Router Alert. */
	itch_write_be16(ip + 10, (uint16_t)~itch_checksum_fold(itch_checksum_add(0, ip, IP_HEADER)));
	length += ETHERNET_HEADER + IP_HEADER;
	return length < LEAST_FRAME ? LEAST_FRAME : length;
}

uint32_t multicast_send(uint16_t port, struct rte_mempool *pool, uint32_t address,
	const struct itch_line_filter *lines, uint32_t count, enum multicast_report report)
{
	struct rte_ether_addr from;
	uint32_t sent = 0;

	if (rte_eth_macaddr_get(port, &from) != 0)
		return 0;
	for (uint32_t line = 0; line < count; line++) {
		struct rte_mbuf *mbuf;
		char *frame;

		if (!is_group(lines[line].group))
			continue;
		mbuf = rte_pktmbuf_alloc(pool);
		if (mbuf == NULL)
			break;
		frame = rte_pktmbuf_append(mbuf, LEAST_FRAME);
		if (frame != NULL)
			write_frame((uint8_t *)frame, &from, address, &lines[line], report);
		if (frame != NULL && rte_eth_tx_burst(port, 0, &mbuf, 1) == 1)
			sent++;
		else
			rte_pktmbuf_free(mbuf);
	}
	return sent;
}
