/*
 * itch-play [CAPTURE] [RATE] [COUNT] -- EAL arguments: sends a capture's frames, or stamped packets
 * when CAPTURE is -, out of DPDK's port 0. The other end of a memif in tests, a simulator on
 * hardware.
 */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rte_eal.h>
#include <rte_ethdev.h>
#include <rte_mbuf.h>

#include "../../tools/beat.h"
#include "itch_capture_file.h"

#define BUFFERS 8191U
#define DESCRIPTORS 1024U
#define LINK_WAIT_MS 10000U

static struct rte_mempool *pool;

static bool open_port(void)
{
	const struct rte_eth_conf conf = {.rxmode = {.mtu = 0}};
	uint16_t receive = DESCRIPTORS, transmit = DESCRIPTORS;

	pool = rte_pktmbuf_pool_create("itch_play", BUFFERS, 256, 0, RTE_MBUF_DEFAULT_BUF_SIZE,
		(int)rte_socket_id());
	return pool != NULL && rte_eth_dev_count_avail() > 0 &&
		rte_eth_dev_configure(0, 1, 1, &conf) == 0 &&
		rte_eth_dev_adjust_nb_rx_tx_desc(0, &receive, &transmit) == 0 &&
		rte_eth_rx_queue_setup(0, 0, receive, 0, NULL, pool) == 0 &&
		rte_eth_tx_queue_setup(0, 0, transmit, 0, NULL) == 0;
}

/* A memif starts, and has a link, once the other process is there. */
static bool wait_for_link(void)
{
	bool has_started = false;

	for (unsigned int ms = 0; ms < LINK_WAIT_MS; ms += 50) {
		struct rte_eth_link link;

		has_started = has_started || rte_eth_dev_start(0) == 0;
		if (has_started && rte_eth_link_get_nowait(0, &link) == 0 &&
				link.link_status == RTE_ETH_LINK_UP)
			return true;
		rte_delay_us_sleep(50000);
	}
	return false;
}

static struct rte_mbuf *take_mbuf(uint32_t length, uint8_t **bytes)
{
	struct rte_mbuf *mbuf;

	/* Sent buffers come back when more are sent or received; a full pool is a matter of
	 * waiting. */
	while ((mbuf = rte_pktmbuf_alloc(pool)) == NULL)
		rte_eth_tx_done_cleanup(0, 0, 0);
	*bytes = (uint8_t *)rte_pktmbuf_append(mbuf, (uint16_t)length);
	return mbuf;
}

static void transmit_one(struct rte_mbuf *mbuf)
{
	while (rte_eth_tx_burst(0, 0, &mbuf, 1) == 0)
		continue;
}

static uint64_t play_capture(const char *path, uint64_t interval_ticks)
{
	static struct itch_capture_file capture;
	struct itch_frame frames[ITCH_BURST];
	uint64_t due = itch_clock_ticks(), sent = 0;
	int count;

	if (!itch_capture_file_open(&capture, path)) {
		fprintf(stderr, "itch-play: %s\n", capture.source.error);
		return 0;
	}
	while ((count = capture.source.poll(&capture.source, frames)) > 0) {
		for (int at = 0; at < count; at++) {
			uint8_t *bytes;
			struct rte_mbuf *const mbuf = take_mbuf(frames[at].length, &bytes);

			if (bytes == NULL) {
				rte_pktmbuf_free(mbuf);
				continue;
			}
			memcpy(bytes, frames[at].bytes, frames[at].length);
			due += interval_ticks;
			beat_wait(due);
			transmit_one(mbuf);
			sent++;
		}
	}
	return sent;
}

static uint64_t play_beats(uint64_t count, uint64_t interval_ticks)
{
	uint64_t due = itch_clock_ticks();

	for (uint64_t number = 1; number <= count; number++) {
		uint8_t *frame;
		struct rte_mbuf *const mbuf = take_mbuf(BEAT_FRAME, &frame);

		beat_write_frame(frame, number);
		due += interval_ticks;
		beat_wait(due);
		beat_stamp(frame + ITCH_FRAME_HEADERS);
		transmit_one(mbuf);
	}
	return count;
}

int main(int argc, char **argv)
{
	struct itch_clock clock;
	uint64_t rate = 10000, count = 10000, sent;
	int eal = 1;

	while (eal < argc && strcmp(argv[eal], "--") != 0)
		eal++;
	if (eal < 2 || eal >= argc) {
		fprintf(stderr, "Usage: itch-play CAPTURE|- [RATE] [COUNT] -- EAL arguments\n"
			"Sends a capture's frames, or COUNT stamped packets for -, RATE a "
				"second.\n");
		return 64;
	}
	rate = eal > 2 ? strtoull(argv[2], NULL, 10) : rate;
	count = eal > 3 ? strtoull(argv[3], NULL, 10) : count;
	argv[eal] = argv[0];
	if (rate == 0 || rte_eal_init(argc - eal, argv + eal) < 0 || !open_port() ||
			!wait_for_link()) {
		fprintf(stderr, "itch-play: no port, or nobody at its other end\n");
		return 1;
	}
	itch_clock_start(&clock);
	sent = strcmp(argv[1], "-") == 0 ?
		play_beats(count, itch_clock_ticks_of(&clock, ITCH_NS_PER_S / rate)) :
		play_capture(argv[1], itch_clock_ticks_of(&clock, ITCH_NS_PER_S / rate));
	printf("{\"sent\":%" PRIu64 "}\n", sent);
	fflush(stdout);
	/* What was sent last is given time to be read. */
	rte_delay_us_sleep(100000);
	rte_eth_dev_stop(0);
	rte_eth_dev_close(0);
	rte_eal_cleanup();
	return sent > 0 ? 0 : 1;
}
