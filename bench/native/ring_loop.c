/*
 * The poller as a forwarder, to stand beside testpmd's macswap on the same net_ring: 32 frames go
 * round; each is walked, sequenced and dispatched, given the next sequence number, and sent again.
 */
#include "itch50_run.h"
#include "itch_poller.h"
#include "ring_frames.h"

static struct rte_mbuf *mbufs[ITCH_BURST];
static uint64_t next_number = 1;

/* In place of the source's own: back onto the ring, as messages that are new. */
static void send_again(struct itch_source *source, const struct itch_frame *frames, uint32_t count)
{
	uint16_t sent;

	(void)source;
	for (uint32_t at = 0; at < count; at++) {
		struct rte_mbuf *const mbuf = (struct rte_mbuf *)frames[at].buffer;

		moldudp64_downstream_packet_header_set_sequence_number(
			rte_pktmbuf_mtod_offset(mbuf, struct moldudp64_downstream_packet_header *,
				ITCH_FRAME_HEADERS), next_number++);
		mbufs[at] = mbuf;
	}
	sent = rte_eth_tx_burst(0, 0, mbufs, (uint16_t)count);
	rte_pktmbuf_free_bulk(mbufs + sent, count - sent);
}

static bool fill_ring(void)
{
	struct rte_mempool *const pool = ring_pool();

	for (uint32_t at = 0; pool != NULL && at < ITCH_BURST; at++) {
		uint8_t *frame;

		mbufs[at] = ring_frame(pool, next_number++, &frame);
		if (mbufs[at] == NULL)
			return false;
	}
	return pool != NULL && rte_eth_tx_burst(0, 0, mbufs, ITCH_BURST) == ITCH_BURST;
}

static void on_system_event(void *context, const struct itch50_system_event *message, size_t length)
{
	uint64_t *const sum = (uint64_t *)context;

	(void)length;
	*sum += itch50_system_event_timestamp(message) +
			(uint8_t)itch50_system_event_event_code(message);
}

static const struct itch50_handlers messages = {.system_event = on_system_event};

static const uint8_t *walk(void *context, const struct itch_message_run *run)
{
	return itch50_dispatch_run(run, &messages, context);
}

static void on_messages(void *context, const struct itch_message_run *run)
{
	walk(context, run);
}

static const struct itch_sequencer_handlers handlers = {on_messages, NULL, walk};

static const struct itch_poller_program program = {
	.name = "ring_loop",
	.summary = "receives 32 frames from a net_ring and sends them again, round and round",
};

int main(int argc, char **argv)
{
	static uint64_t sum;
	struct itch_poller *poller;
	const int status = itch_poller_open(&poller, argc, argv, &program, &handlers, &sum);

	if (status != ITCH_POLLER_GO)
		return status;
	poller->loop.source->release = send_again;
	if (!fill_ring()) {
		fprintf(stderr, "ring_loop: port 0 takes no frames\n");
		return 1;
	}
	itch_poller_run(poller, &handlers);
	return itch_poller_close(poller);
}
