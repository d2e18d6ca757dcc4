/* Multicast without the kernel. */
#include "multicast.h"

#include <rte_ethdev.h>
#include <rte_mbuf.h>

#include "itch_count.h"
#include "itch_frame_write.h"

#define ALL_HOSTS 0xe0000001U
/* How long a router of the first version is taken to be there, and one of the second. */
#define V1_ROUTER_MS 400000U
#define V2_ROUTER_MS 260000U

void multicast_begin(struct multicast *multicast, uint16_t port, struct rte_mempool *pool,
	const struct itch_dpdk_options *options)
{
	memset(multicast, 0, sizeof(*multicast));
	multicast->options = options;
	multicast->pool = pool;
	multicast->port = port;
	multicast->network_count = 1;
	multicast->random = (uint32_t)itch_clock_ticks();
}

const char *multicast_filter(const struct multicast *multicast)
{
	const struct itch_dpdk_options *const options = multicast->options;
	struct rte_ether_addr addresses[ITCH_SEQUENCER_LINES + 1];
	uint32_t groups = 0;

	for (uint32_t line = 0; line < options->line_count; line++)
		if (itch_is_group(options->lines[line].group))
			itch_frame_write_mac(addresses[groups++].addr_bytes,
					options->lines[line].group);
	if (groups == 0)
		return "none";
	/* To whom routers ask who listens. */
	itch_frame_write_mac(addresses[groups++].addr_bytes, ALL_HOSTS);
	if (rte_eth_dev_set_mc_addr_list(multicast->port, addresses, groups) == 0)
		return "groups";
	if (rte_eth_allmulticast_enable(multicast->port) == 0)
		return "all-multicast";
	if (rte_eth_promiscuous_enable(multicast->port) == 0)
		return "promiscuous";
	return NULL;
}

/* An old router would not know the reports of a later version. */
static enum igmp_version version_in(const struct multicast_network *network, uint64_t now_ns)
{
	for (int version = IGMP_V1; version < IGMP_V3; version++)
		if (now_ns < network->older_until_ns[version])
			return (enum igmp_version)version;
	return IGMP_V3;
}

/* Sends the report of one line in one network; returns 1 when the device took it. */
static uint32_t send_report(const struct multicast *multicast,
		const struct multicast_network *network, uint32_t line, enum igmp_change change,
		uint64_t now_ns)
{
	const struct itch_line_filter *const filter = &multicast->options->lines[line];
	uint8_t bytes[IGMP_LONGEST_REPORT];
	struct rte_ether_addr station;
	struct igmp_report report;
	struct rte_mbuf *mbuf;
	uint32_t length;
	char *frame;

	if (!itch_is_group(filter->group) || rte_eth_macaddr_get(multicast->port, &station) != 0)
		return 0;
	report = (struct igmp_report){
		.version = version_in(network, now_ns),
		.change = change,
		.group = filter->group,
		.source = filter->source,
		.address = multicast->options->address,
		.station = station.addr_bytes,
		.tags = &network->tags,
	};
	length = igmp_report_write(bytes, &report);
	if (length == 0)
		return 0;
	mbuf = rte_pktmbuf_alloc(multicast->pool);
	if (mbuf == NULL)
		return 0;
	frame = rte_pktmbuf_append(mbuf, (uint16_t)length);
	if (frame != NULL) {
		memcpy(frame, bytes, length);
		if (rte_eth_tx_burst(multicast->port, 0, &mbuf, 1) == 1)
			return 1;
	}
	rte_pktmbuf_free(mbuf);
	return 0;
}

uint32_t multicast_send(struct multicast *multicast, enum igmp_change change, uint64_t now_ns)
{
	const uint32_t count = __atomic_load_n(&multicast->network_count, __ATOMIC_ACQUIRE);
	uint32_t sent = 0;

	for (uint32_t at = 0; at < count; at++)
		for (uint32_t line = 0; line < multicast->options->line_count; line++)
			sent += send_report(multicast, &multicast->networks[at], line, change,
					now_ns);
	return sent;
}

/* The network of these tags, which may be a new one; NULL when there is no room for it. */
static struct multicast_network *network_of(struct multicast *multicast,
		const struct igmp_tags *tags)
{
	const uint32_t count = multicast->network_count;

	for (uint32_t at = 0; at < count; at++)
		if (igmp_tags_agree(&multicast->networks[at].tags, tags))
			return &multicast->networks[at];
	if (count == MULTICAST_NETWORKS)
		return NULL;
	multicast->networks[count].tags = *tags;
	/* Whoever sees the count sees the tags. */
	__atomic_store_n(&multicast->network_count, count + 1, __ATOMIC_RELEASE);
	return &multicast->networks[count];
}

void multicast_take(struct multicast *multicast, const struct itch_frame *frame)
{
	const struct itch_dpdk_options *const options = multicast->options;
	struct multicast_network *network;
	struct igmp_query query;
	const enum igmp_verdict verdict = igmp_query_read(frame, &query);

	if (verdict != IGMP_QUERY) {
		itch_count_add(&multicast->malformed, verdict == IGMP_MALFORMED ? 1 : 0);
		return;
	}
	itch_count_add(&multicast->queries, 1);
	network = network_of(multicast, &query.tags);
	if (network == NULL) {
		itch_count_add(&multicast->unanswered, 1);
		return;
	}
	/* Before the lines: whoever sees that one is asked for sees in which version. */
	__atomic_fetch_or(&network->versions, 1U << query.version, __ATOMIC_RELAXED);
	for (uint32_t line = 0; line < options->line_count; line++) {
		uint32_t *const within = &network->within_ms[line];
		const uint32_t former = __atomic_load_n(within, __ATOMIC_RELAXED);

		if (itch_is_group(options->lines[line].group) &&
				igmp_query_asks(&query, options->lines[line].group,
					options->lines[line].source) &&
				(former == 0 || query.within_ms + 1 < former))
			__atomic_store_n(within, query.within_ms + 1, __ATOMIC_RELEASE);
	}
}

/* Somewhere in the time given, less what passes until it is looked at and until the answer is
 * sent. */
static uint64_t delay_ns(struct multicast *multicast, uint32_t within_ms)
{
	if (within_ms <= 2 * MULTICAST_TICK_MS)
		return 0;
	multicast->random = multicast->random * 1664525U + 1013904223U;
	return (multicast->random >> 8) % (within_ms - 2 * MULTICAST_TICK_MS) * ITCH_NS_PER_MS;
}

/* Takes over what the polling thread noted. */
static void note_asked(struct multicast *multicast, struct multicast_network *network,
		uint64_t now_ns)
{
	uint32_t versions;

	for (uint32_t line = 0; line < multicast->options->line_count; line++) {
		const uint32_t within =
				__atomic_exchange_n(&network->within_ms[line], 0, __ATOMIC_ACQUIRE);
		uint64_t *const due_ns = &network->due_ns[line];

		if (within > 0) {
			const uint64_t wanted_ns = now_ns + delay_ns(multicast, within - 1);

			*due_ns = *due_ns == 0 || wanted_ns < *due_ns ? wanted_ns : *due_ns;
		}
	}
	versions = __atomic_exchange_n(&network->versions, 0, __ATOMIC_RELAXED);
	if ((versions & 1U << IGMP_V1) != 0)
		network->older_until_ns[IGMP_V1] = now_ns + V1_ROUTER_MS * ITCH_NS_PER_MS;
	if ((versions & 1U << IGMP_V2) != 0)
		network->older_until_ns[IGMP_V2] = now_ns + V2_ROUTER_MS * ITCH_NS_PER_MS;
}

void multicast_answer(struct multicast *multicast, uint64_t now_ns)
{
	const uint32_t count = __atomic_load_n(&multicast->network_count, __ATOMIC_ACQUIRE);

	for (uint32_t at = 0; at < count; at++) {
		struct multicast_network *const network = &multicast->networks[at];

		note_asked(multicast, network, now_ns);
		for (uint32_t line = 0; line < multicast->options->line_count; line++) {
			if (network->due_ns[line] == 0 || network->due_ns[line] > now_ns)
				continue;
			network->due_ns[line] = 0;
			itch_count_add(&multicast->answers,
				send_report(multicast, network, line, IGMP_STAY, now_ns));
		}
	}
}
