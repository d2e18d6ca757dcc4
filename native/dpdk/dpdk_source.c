/* Frames from DPDK ports. */
#include "itch_dpdk_source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rte_eal.h>
#include <rte_errno.h>
#include <rte_ethdev.h>
#include <rte_mbuf.h>
#include <rte_mbuf_dyn.h>

#include "eal.h"
#include "itch_count.h"
#include "pool.h"
#include "port.h"

/* A frame in several segments is put together here when it does not fit in its first one. */
#define SCRATCH_SIZE 9728U

/* A queue of a port, and the line that it is. */
struct input {
	uint16_t port;
	uint16_t queue;
	uint16_t port_index;
};

struct dpdk_source {
	struct itch_source source; /* First: a pointer to one is a pointer to the other. */
	struct itch_dpdk_options options;
	struct itch_line_filter lines[ITCH_SEQUENCER_LINES];
	struct rte_mempool *pool;
	struct input inputs[ITCH_LINES];
	uint32_t input_count;
	uint32_t next;             /* The input whose turn it is. */
	struct dpdk_port ports[ITCH_LINES];
	uint32_t port_count;
	size_t stamp_offset;       /* Of the time of receipt in an mbuf. */
	uint64_t stamp_flag;       /* Set in an mbuf that has one; 0 when none can have. */
	bool answers;              /* Routers' queries, on ports that can send. */
	bool is_pcap;              /* Its times are in microseconds since 1970. */
	uint64_t linearised;       /* Frames in several segments that were put together. */
	uint64_t refused;          /* Those that were too long for that. */
	struct rte_mbuf *mbufs[ITCH_BURST];
	uint8_t scratch[ITCH_BURST][SCRATCH_SIZE];
};

static struct dpdk_source the_source;

static uint8_t checksum_of(const struct rte_mbuf *mbuf)
{
	const uint64_t ip = mbuf->ol_flags & RTE_MBUF_F_RX_IP_CKSUM_MASK;
	const uint64_t udp = mbuf->ol_flags & RTE_MBUF_F_RX_L4_CKSUM_MASK;

	if (ip == RTE_MBUF_F_RX_IP_CKSUM_BAD || udp == RTE_MBUF_F_RX_L4_CKSUM_BAD)
		return ITCH_CHECKSUM_BAD;
	return udp == RTE_MBUF_F_RX_L4_CKSUM_GOOD ? ITCH_CHECKSUM_GOOD : ITCH_CHECKSUM_UNKNOWN;
}

static uint64_t time_of(const struct dpdk_source *dpdk, const struct rte_mbuf *mbuf, uint32_t port)
{
	const struct dpdk_port *const device = &dpdk->ports[port];
	uint64_t stamp;

	if ((mbuf->ol_flags & dpdk->stamp_flag) == 0)
		return 0;
	stamp = *RTE_MBUF_DYNFIELD(mbuf, dpdk->stamp_offset, const rte_mbuf_timestamp_t *);
	if (dpdk->is_pcap)
		return stamp * 1000;
	if (!device->stamps)
		return 0;
	return device->stamp_base_ns +
		(uint64_t)(int64_t)((double)(int64_t)(stamp - device->stamp_base) *
			device->ns_per_stamp);
}

/* Makes one piece of a frame in several; an empty frame of one that is too long. */
static void linearise(struct dpdk_source *dpdk, struct rte_mbuf *mbuf, int at,
	struct itch_frame *frame)
{
	const uint32_t length = rte_pktmbuf_pkt_len(mbuf);

	if (rte_pktmbuf_linearize(mbuf) == 0) {
		frame->bytes = rte_pktmbuf_mtod(mbuf, const uint8_t *);
	} else if (length <= SCRATCH_SIZE) {
		frame->bytes = (const uint8_t *)rte_pktmbuf_read(mbuf, 0, length,
				dpdk->scratch[at]);
	} else {
		/* A frame of which no byte is here: the walk counts it as cut short. */
		itch_count_add(&dpdk->refused, 1);
		frame->length = 0;
		return;
	}
	frame->length = length;
	itch_count_add(&dpdk->linearised, 1);
}

static int poll_ports(struct itch_source *source, struct itch_frame *frames)
{
	struct dpdk_source *const dpdk = (struct dpdk_source *)source;
	uint16_t count = 0;
	uint32_t input = dpdk->next;

	for (uint32_t tried = 0; tried < dpdk->input_count && count == 0; tried++) {
		input = dpdk->next;
		count = rte_eth_rx_burst(dpdk->inputs[input].port, dpdk->inputs[input].queue,
			dpdk->mbufs, ITCH_BURST);
		dpdk->next = input + 1 == dpdk->input_count ? 0 : input + 1;
	}
	for (uint16_t at = 0; at < count; at++)
		rte_prefetch0(rte_pktmbuf_mtod(dpdk->mbufs[at], const void *));
	for (uint16_t at = 0; at < count; at++) {
		struct rte_mbuf *const mbuf = dpdk->mbufs[at];
		struct itch_frame *const frame = &frames[at];

		frame->bytes = rte_pktmbuf_mtod(mbuf, const uint8_t *);
		frame->length = rte_pktmbuf_data_len(mbuf);
		frame->wire_length = rte_pktmbuf_pkt_len(mbuf);
		frame->time_ns = time_of(dpdk, mbuf, dpdk->inputs[input].port_index);
		frame->buffer = mbuf;
		frame->line = input;
		frame->checksum = checksum_of(mbuf);
		if (unlikely(mbuf->nb_segs > 1))
			linearise(dpdk, mbuf, at, frame);
		if (dpdk->answers && unlikely(igmp_is_likely(frame)))
			multicast_take(&dpdk->ports[dpdk->inputs[input].port_index].multicast,
					frame);
	}
	return count;
}

static void release_mbufs(struct itch_source *source, const struct itch_frame *frames,
		uint32_t count)
{
	struct dpdk_source *const dpdk = (struct dpdk_source *)source;

	(void)frames;
	rte_pktmbuf_free_bulk(dpdk->mbufs, count);
}

/* One more owner, so that the burst's release leaves it alone. */
static void *keep_mbuf(struct itch_source *source, const struct itch_frame *frame)
{
	struct rte_mbuf *const mbuf = (struct rte_mbuf *)frame->buffer;

	(void)source;
	/* A frame that was put together in the scratch space is gone with the burst. */
	if (frame->bytes != rte_pktmbuf_mtod(mbuf, const uint8_t *))
		return NULL;
	rte_mbuf_refcnt_update(mbuf, 1);
	return mbuf;
}

static void forget_mbuf(struct itch_source *source, void *kept)
{
	(void)source;
	rte_pktmbuf_free((struct rte_mbuf *)kept);
}

static void count_port(const struct dpdk_source *dpdk, uint32_t index, itch_source_counter *counter,
	void *context)
{
	const struct dpdk_port *const port = &dpdk->ports[index];
	struct rte_eth_stats stats;
	char name[64];

	if (rte_eth_stats_get(port->id, &stats) != 0)
		return;
#define COUNT(text, value)                                                                         \
	snprintf(name, sizeof(name), "port%u_" text, port->id);                                    \
	counter(context, name, value)
	COUNT("received", stats.ipackets);
	COUNT("received_bytes", stats.ibytes);
	COUNT("missed", stats.imissed);
	COUNT("errors", stats.ierrors);
	COUNT("no_buffer", stats.rx_nombuf);
	COUNT("igmp_reports", port->reports);
	COUNT("igmp_queries", itch_count_read(&port->multicast.queries));
	COUNT("igmp_malformed", itch_count_read(&port->multicast.malformed));
	COUNT("igmp_unanswered", itch_count_read(&port->multicast.unanswered));
	COUNT("igmp_answers", itch_count_read(&port->multicast.answers));
	COUNT("flow_rules", port->flow_rules);
#undef COUNT
}

static void count_ports(struct itch_source *source, itch_source_counter *counter, void *context)
{
	const struct dpdk_source *const dpdk = (const struct dpdk_source *)source;

	counter(context, "linearised", itch_count_read(&dpdk->linearised));
	counter(context, "refused", itch_count_read(&dpdk->refused));
	counter(context, "buffers", rte_mempool_avail_count(dpdk->pool));
	for (uint32_t index = 0; index < dpdk->port_count; index++)
		count_port(dpdk, index, counter, context);
}

static void close_ports(struct itch_source *source)
{
	struct dpdk_source *const dpdk = (struct dpdk_source *)source;

	for (uint32_t index = 0; index < dpdk->port_count; index++)
		dpdk_port_close(&dpdk->ports[index], &dpdk->options);
	rte_mempool_free(dpdk->pool);
	rte_eal_cleanup();
}

static bool choose_ports(struct dpdk_source *dpdk, char *error, size_t error_size)
{
	const struct itch_dpdk_options *const options = &dpdk->options;

	for (uint32_t at = 0; at < options->port_count; at++)
		dpdk->ports[dpdk->port_count++].id = options->ports[at];
	for (uint16_t id = 0; options->port_count == 0 && id < RTE_MAX_ETHPORTS; id++)
		if (rte_eth_dev_is_valid_port(id) && dpdk->port_count < ITCH_LINES)
			dpdk->ports[dpdk->port_count++].id = id;
	if (dpdk->port_count > 0)
		return true;
	snprintf(error, error_size, "EAL found no port: name a device after --, as in -- --vdev "
		"net_af_packet0,iface=eth1 or -- -a 0000:3b:00.0");
	return false;
}

static bool open_ports(struct dpdk_source *dpdk, char *error, size_t error_size)
{
	for (uint32_t index = 0; index < dpdk->port_count; index++) {
		struct dpdk_port *const port = &dpdk->ports[index];

		port->queues = dpdk->port_count == 1 ? (uint16_t)dpdk->options.queue_count : 1;
		if (!dpdk_port_open(port, dpdk->pool, &dpdk->options, error, error_size)) {
			dpdk->port_count = index;
			return false;
		}
		for (uint16_t queue = 0; queue < port->queues; queue++) {
			struct input *const input = &dpdk->inputs[dpdk->input_count++];

			input->port = port->id;
			input->queue = queue;
			input->port_index = (uint16_t)index;
		}
	}
	return true;
}

static void find_stamps(struct dpdk_source *dpdk)
{
	const int flag = rte_mbuf_dynflag_lookup(RTE_MBUF_DYNFLAG_RX_TIMESTAMP_NAME, NULL);
	const int offset = rte_mbuf_dynfield_lookup(RTE_MBUF_DYNFIELD_TIMESTAMP_NAME, NULL);

	if (flag < 0 || offset < 0)
		return;
	dpdk->stamp_offset = (size_t)offset;
	dpdk->stamp_flag = UINT64_C(1) << flag;
}

static void describe(struct dpdk_source *dpdk)
{
	struct rte_eth_dev_info facts;
	const char *driver = "no-driver";

	if (rte_eth_dev_info_get(dpdk->ports[0].id, &facts) == 0)
		driver = facts.driver_name;
	dpdk->is_pcap = strcmp(driver, "net_pcap") == 0;
	dpdk->source.has_own_time = dpdk->options.capture != NULL;
	dpdk->source.is_finite = dpdk->options.capture != NULL;
	dpdk->source.link_type = ITCH_LINK_ETHERNET;
	snprintf(dpdk->source.name, sizeof(dpdk->source.name), "dpdk:%s", driver);
}

bool itch_dpdk_is_there(void)
{
	return true;
}

struct itch_source *itch_dpdk_open(const struct itch_dpdk_options *options, char *error,
	size_t error_size)
{
	struct dpdk_source *const dpdk = &the_source;

	memset(dpdk, 0, sizeof(*dpdk));
	dpdk->options = *options;
	memcpy(dpdk->lines, options->lines, options->line_count * sizeof(dpdk->lines[0]));
	dpdk->options.lines = dpdk->lines;
	dpdk->source.poll = poll_ports;
	dpdk->source.release = release_mbufs;
	dpdk->source.keep = keep_mbuf;
	dpdk->source.forget = forget_mbuf;
	dpdk->source.count = count_ports;
	dpdk->source.close = close_ports;
	if (!eal_start(options, error, error_size))
		return NULL;
	dpdk->pool = dpdk_pool_create(options, error, error_size);
	if (dpdk->pool == NULL) {
		rte_eal_cleanup();
		return NULL;
	}
	if (!choose_ports(dpdk, error, error_size) || !open_ports(dpdk, error, error_size)) {
		close_ports(&dpdk->source);
		return NULL;
	}
	dpdk->answers = options->joins_groups && options->line_count > 0;
	find_stamps(dpdk);
	describe(dpdk);
	return &dpdk->source;
}

void itch_dpdk_renew(struct itch_source *source)
{
	struct dpdk_source *const dpdk = &the_source;

	if (source != &dpdk->source || !dpdk->options.joins_groups)
		return;
	for (uint32_t index = 0; index < dpdk->port_count; index++)
		if (dpdk->ports[index].has_transmit)
			multicast_send(&dpdk->ports[index].multicast, IGMP_JOIN,
				itch_clock_system(CLOCK_MONOTONIC));
}

bool itch_dpdk_answer(struct itch_source *source)
{
	struct dpdk_source *const dpdk = &the_source;

	if (source != &dpdk->source || !dpdk->answers)
		return false;
	for (uint32_t index = 0; index < dpdk->port_count; index++) {
		struct dpdk_port *const port = &dpdk->ports[index];

		if (port->has_transmit)
			multicast_answer(&port->multicast, itch_clock_system(CLOCK_MONOTONIC));
	}
	return true;
}
