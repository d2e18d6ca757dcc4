/* Frames from a Linux packet socket. */
#define _GNU_SOURCE
#include "itch_packet_socket.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "itch_clock.h"
#include "itch_count.h"

#define BLOCK_SIZE (1U << 18)
#define BLOCK_COUNT 64U
/* A block that is not full is handed over after so long all the same. */
#define BLOCK_TIMEOUT_MS 1U

static struct tpacket_block_desc *block_of(const struct itch_packet_socket *socket)
{
	return (struct tpacket_block_desc *)(void *)(socket->ring +
			(size_t)socket->block * BLOCK_SIZE);
}

/* Gives the block that was read back to the kernel. */
static void give_back(struct itch_packet_socket *socket)
{
	__atomic_store_n(&block_of(socket)->hdr.bh1.block_status, TP_STATUS_KERNEL,
			__ATOMIC_RELEASE);
	socket->block = socket->block + 1 == BLOCK_COUNT ? 0 : socket->block + 1;
	socket->has_block = false;
}

/* Takes the next block if the kernel has filled it. */
static bool take_block(struct itch_packet_socket *socket)
{
	struct tpacket_block_desc *const block = block_of(socket);
	const uint32_t status = __atomic_load_n(&block->hdr.bh1.block_status, __ATOMIC_ACQUIRE);

	if ((status & TP_STATUS_USER) == 0)
		return false;
	socket->has_block = true;
	socket->frames_left = block->hdr.bh1.num_pkts;
	socket->next = (const uint8_t *)block + block->hdr.bh1.offset_to_first_pkt;
	itch_count_add(&socket->blocks, 1);
	return true;
}

static uint8_t checksum_of(uint32_t status)
{
	/* A frame from this very machine has no checksum yet, and needs none. */
	return (status & (TP_STATUS_CSUM_VALID | TP_STATUS_CSUMNOTREADY)) != 0 ?
		ITCH_CHECKSUM_GOOD : ITCH_CHECKSUM_UNKNOWN;
}

static int poll_socket(struct itch_source *source, struct itch_frame *frames)
{
	struct itch_packet_socket *const socket = (struct itch_packet_socket *)source;
	int count = 0;

	if (!socket->has_block && !take_block(socket))
		return 0;
	while (count < ITCH_BURST && socket->frames_left > 0) {
		const struct tpacket3_hdr *const header =
			(const struct tpacket3_hdr *)(const void *)socket->next;
		struct itch_frame *const frame = &frames[count++];

		frame->bytes = socket->next + header->tp_mac;
		frame->length = header->tp_snaplen;
		frame->wire_length = header->tp_len;
		frame->time_ns = (uint64_t)header->tp_sec * ITCH_NS_PER_S + header->tp_nsec;
		frame->buffer = NULL;
		frame->line = 0;
		frame->checksum = checksum_of(header->tp_status);
		socket->next += header->tp_next_offset;
		socket->frames_left--;
	}
	if (count == 0)
		give_back(socket);
	return count;
}

static void release_frames(struct itch_source *source, const struct itch_frame *frames,
	uint32_t count)
{
	struct itch_packet_socket *const socket = (struct itch_packet_socket *)source;

	(void)frames;
	(void)count;
	if (socket->has_block && socket->frames_left == 0)
		give_back(socket);
}

static void count_drops(struct itch_source *source, itch_source_counter *counter, void *context)
{
	struct itch_packet_socket *const socket = (struct itch_packet_socket *)source;
	struct tpacket_stats_v3 stats;
	socklen_t size = sizeof(stats);

	/* Reading the kernel's counters clears them. */
	if (getsockopt(socket->descriptor, SOL_PACKET, PACKET_STATISTICS, &stats, &size) == 0)
		__atomic_fetch_add(&socket->drops, stats.tp_drops, __ATOMIC_RELAXED);
	counter(context, "blocks", itch_count_read(&socket->blocks));
	counter(context, "drops", itch_count_read(&socket->drops));
}

static void close_socket(struct itch_source *source)
{
	struct itch_packet_socket *const socket = (struct itch_packet_socket *)source;

	if (socket->ring != NULL)
		munmap(socket->ring, (size_t)BLOCK_SIZE * BLOCK_COUNT);
	if (socket->descriptor >= 0)
		close(socket->descriptor);
	if (socket->membership >= 0)
		close(socket->membership);
	socket->ring = NULL;
	socket->descriptor = -1;
	socket->membership = -1;
}

static bool fail(struct itch_packet_socket *socket, const char *what)
{
	snprintf(socket->source.error, sizeof(socket->source.error), "%s: %s%s", what,
		strerror(errno), errno == EPERM ? " (a packet socket needs CAP_NET_RAW)" : "");
	close_socket(&socket->source);
	return false;
}

static bool map_ring(struct itch_packet_socket *socket)
{
	const int version = TPACKET_V3, on = 1;
	struct tpacket_req3 request;
	void *ring;

	memset(&request, 0, sizeof(request));
	request.tp_block_size = BLOCK_SIZE;
	request.tp_block_nr = BLOCK_COUNT;
	request.tp_frame_size = 2048;
	request.tp_frame_nr = BLOCK_SIZE / 2048 * BLOCK_COUNT;
	request.tp_retire_blk_tov = BLOCK_TIMEOUT_MS;
	/* What this machine sends is none of a receiver's business; old kernels cannot leave it
	 * out. */
	(void)setsockopt(socket->descriptor, SOL_PACKET, PACKET_IGNORE_OUTGOING, &on, sizeof(on));
	if (setsockopt(socket->descriptor, SOL_PACKET, PACKET_VERSION, &version,
			sizeof(version)) != 0)
		return fail(socket, "TPACKET_V3");
	if (setsockopt(socket->descriptor, SOL_PACKET, PACKET_RX_RING, &request,
			sizeof(request)) != 0)
		return fail(socket, "PACKET_RX_RING");
	ring = mmap(NULL, (size_t)BLOCK_SIZE * BLOCK_COUNT, PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_POPULATE, socket->descriptor, 0);
	if (ring == MAP_FAILED)
		return fail(socket, "mapping the ring");
	socket->ring = (uint8_t *)ring;
	return true;
}

/* Joins through an ordinary socket, so that the kernel sets the device's filter and sends the
 * reports. */
static bool join_groups(struct itch_packet_socket *packet, unsigned int index,
	const uint32_t *groups, uint32_t count)
{
	if (count == 0)
		return true;
	packet->membership = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (packet->membership < 0)
		return fail(packet, "socket");
	for (uint32_t at = 0; at < count; at++) {
		struct ip_mreqn group;

		memset(&group, 0, sizeof(group));
		group.imr_multiaddr.s_addr = htonl(groups[at]);
		group.imr_ifindex = (int)index;
		if (IN_MULTICAST(groups[at]) && setsockopt(packet->membership, IPPROTO_IP,
				IP_ADD_MEMBERSHIP, &group, sizeof(group)) != 0 &&
				errno != EADDRINUSE)
			return fail(packet, "cannot join the group");
	}
	return true;
}

bool itch_packet_socket_open(struct itch_packet_socket *packet, const char *interface,
	const uint32_t *groups, uint32_t group_count)
{
	struct sockaddr_ll name;
	const unsigned int index = if_nametoindex(interface);

	memset(packet, 0, sizeof(*packet));
	packet->descriptor = -1;
	packet->membership = -1;
	packet->source.poll = poll_socket;
	packet->source.release = release_frames;
	packet->source.count = count_drops;
	packet->source.close = close_socket;
	packet->source.link_type = ITCH_LINK_ETHERNET;
	snprintf(packet->source.name, sizeof(packet->source.name), "packet-socket");
	if (index == 0)
		return fail(packet, interface);
	packet->descriptor = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0);
	if (packet->descriptor < 0)
		return fail(packet, "packet socket");
	if (!map_ring(packet))
		return false;
	memset(&name, 0, sizeof(name));
	name.sll_family = AF_PACKET;
	name.sll_protocol = htons(ETH_P_ALL);
	name.sll_ifindex = (int)index;
	if (bind(packet->descriptor, (const struct sockaddr *)&name, sizeof(name)) != 0)
		return fail(packet, "bind");
	return join_groups(packet, index, groups, group_count);
}
