/* Multicast without the kernel. */
#include "multicast.h"

#include <rte_ethdev.h>
#include <rte_mbuf.h>

#include "igmp_query.h"
#include "itch_count.h"

#define IGMP_V2_REPORT 0x16U
#define IGMP_V2_LEAVE 0x17U
#define IGMP_V3_REPORT 0x22U
/* Of IGMPv3: still these sources; from now on these too, or no longer. */
#define MODE_IS_INCLUDE 1U
#define ALLOW_NEW_SOURCES 5U
#define BLOCK_OLD_SOURCES 6U
#define ALL_HOSTS 0xe0000001U
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
	struct rte_ether_addr addresses[ITCH_SEQUENCER_LINES + 1];
	uint32_t groups = 0;

	for (uint32_t line = 0; line < count; line++)
		if (is_group(lines[line].group))
			group_to_ethernet(lines[line].group, addresses[groups++].addr_bytes);
	if (groups == 0)
		return "none";
	/* To whom routers ask who listens. */
	group_to_ethernet(ALL_HOSTS, addresses[groups++].addr_bytes);
	if (rte_eth_dev_set_mc_addr_list(port, addresses, groups) == 0)
		return "groups";
	if (rte_eth_allmulticast_enable(port) == 0)
		return "all-multicast";
	if (rte_eth_promiscuous_enable(port) == 0)
		return "promiscuous";
	return NULL;
}

/* How a record of the third version puts it. */
static uint8_t record_type(enum multicast_report report)
{
	if (report == MULTICAST_ANSWER)
		return MODE_IS_INCLUDE;
	return report == MULTICAST_JOIN ? ALLOW_NEW_SOURCES : BLOCK_OLD_SOURCES;
}

/* Writes an IGMP message and returns its length. */
static uint32_t write_igmp(uint8_t *bytes, const struct itch_line_filter *line,
	enum multicast_report report)
{
	uint32_t length = 8;

	memset(bytes, 0, 20);
	if (line->source == 0) {
		bytes[0] = report == MULTICAST_LEAVE ? IGMP_V2_LEAVE : IGMP_V2_REPORT;
		itch_write_be32(bytes + 4, line->group);
	} else {
		bytes[0] = IGMP_V3_REPORT;
		itch_write_be16(bytes + 6, 1);
		bytes[8] = record_type(report);
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
	return report == MULTICAST_LEAVE ? ALL_ROUTERS : line->group;
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

void multicast_take(struct multicast_queries *queries, const struct itch_frame *frame,
	const struct itch_line_filter *lines, uint32_t count)
{
	struct igmp_query query;
	const enum igmp_verdict verdict = igmp_query_read(frame, &query);

	if (verdict != IGMP_QUERY) {
		itch_count_add(&queries->malformed, verdict == IGMP_MALFORMED ? 1 : 0);
		return;
	}
	itch_count_add(&queries->queries, 1);
	for (uint32_t line = 0; line < count; line++) {
		uint32_t *const within = &queries->within_ms[line];
		const uint32_t former = __atomic_load_n(within, __ATOMIC_RELAXED);

		if (is_group(lines[line].group) &&
				igmp_query_asks(&query, lines[line].group, lines[line].source) &&
				(former == 0 || query.within_ms + 1 < former))
			__atomic_store_n(within, query.within_ms + 1, __ATOMIC_RELAXED);
	}
}

/* Somewhere in the time given, less what passes until it is looked at and until the answer is sent. */
static uint64_t delay_ns(struct multicast_queries *queries, uint32_t within_ms)
{
	if (within_ms <= 2 * MULTICAST_TICK_MS)
		return 0;
	queries->random = queries->random * 1664525U + 1013904223U;
	return (queries->random >> 8) % (within_ms - 2 * MULTICAST_TICK_MS) * ITCH_NS_PER_MS;
}

void multicast_answer(struct multicast_queries *queries, uint16_t port, struct rte_mempool *pool,
	uint32_t address, const struct itch_line_filter *lines, uint32_t count, uint64_t now_ns)
{
	for (uint32_t line = 0; line < count; line++) {
		const uint32_t within = __atomic_exchange_n(&queries->within_ms[line], 0, __ATOMIC_RELAXED);
		uint64_t *const due_ns = &queries->due_ns[line];

		if (within > 0) {
			const uint64_t wanted_ns = now_ns + delay_ns(queries, within - 1);

			*due_ns = *due_ns == 0 || wanted_ns < *due_ns ? wanted_ns : *due_ns;
		}
		if (*due_ns == 0 || *due_ns > now_ns)
			continue;
		*due_ns = 0;
		itch_count_add(&queries->answers,
			multicast_send(port, pool, address, &lines[line], 1, MULTICAST_ANSWER));
	}
}
