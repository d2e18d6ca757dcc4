/* Datagrams from ordinary UDP sockets. */
#define _GNU_SOURCE
#include "itch_udp_socket.h"

#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "itch_clock.h"
#include "itch_count.h"

#define CONTROL 64U
#define RECEIVE_BUFFER (16 << 20)

/* What recvmmsg fills in. */
struct itch_udp_buffers {
	struct mmsghdr headers[ITCH_BURST];
	struct iovec vectors[ITCH_BURST];
	_Alignas(8) uint8_t control[ITCH_BURST][CONTROL];
	uint8_t bytes[ITCH_BURST][ITCH_UDP_DATAGRAM];
};

static uint64_t time_of(struct msghdr *header)
{
	for (struct cmsghdr *at = CMSG_FIRSTHDR(header); at != NULL; at = CMSG_NXTHDR(header, at)) {
		struct timespec stamp;

		if (at->cmsg_level != SOL_SOCKET || at->cmsg_type != SCM_TIMESTAMPNS)
			continue;
		memcpy(&stamp, CMSG_DATA(at), sizeof(stamp));
		return (uint64_t)stamp.tv_sec * ITCH_NS_PER_S + (uint64_t)stamp.tv_nsec;
	}
	return 0;
}

static void describe(struct itch_udp_buffers *buffers, int at, uint32_t line,
	struct itch_frame *frame)
{
	struct mmsghdr *const header = &buffers->headers[at];

	/* With MSG_TRUNC the length is the datagram's own, whatever was kept of it. */
	frame->bytes = buffers->bytes[at];
	frame->wire_length = header->msg_len;
	frame->length = header->msg_len < ITCH_UDP_DATAGRAM ? header->msg_len : ITCH_UDP_DATAGRAM;
	frame->time_ns = time_of(&header->msg_hdr);
	frame->buffer = NULL;
	frame->line = line;
	frame->checksum = ITCH_CHECKSUM_GOOD;
	header->msg_hdr.msg_controllen = CONTROL;
}

static int poll_sockets(struct itch_source *source, struct itch_frame *frames)
{
	struct itch_udp_socket *const udp = (struct itch_udp_socket *)source;

	for (uint32_t tried = 0; tried < udp->socket_count; tried++) {
		const uint32_t line = udp->next;
		const int count = recvmmsg(udp->sockets[line], udp->buffers->headers, ITCH_BURST,
			MSG_TRUNC | MSG_WAITFORONE, NULL);

		udp->next = line + 1 == udp->socket_count ? 0 : line + 1;
		if (count < 0 && errno != EAGAIN && errno != EINTR) {
			snprintf(source->error, sizeof(source->error), "recvmmsg: %s",
					strerror(errno));
			return ITCH_SOURCE_FAILED;
		}
		if (count <= 0)
			continue;
		for (int at = 0; at < count; at++)
			describe(udp->buffers, at, line, &frames[at]);
		itch_count_add(&udp->datagrams, (uint64_t)count);
		return count;
	}
	return 0;
}

static void release_nothing(struct itch_source *source, const struct itch_frame *frames,
	uint32_t count)
{
	(void)source;
	(void)frames;
	(void)count;
}

static void count_datagrams(struct itch_source *source, itch_source_counter *counter, void *context)
{
	const struct itch_udp_socket *const udp = (const struct itch_udp_socket *)source;

	counter(context, "datagrams", itch_count_read(&udp->datagrams));
}

static void close_sockets(struct itch_source *source)
{
	struct itch_udp_socket *const udp = (struct itch_udp_socket *)source;

	for (uint32_t line = 0; line < udp->socket_count; line++)
		close(udp->sockets[line]);
	udp->socket_count = 0;
	free(udp->buffers);
	udp->buffers = NULL;
}

static bool fail(struct itch_udp_socket *udp, const char *what)
{
	snprintf(udp->source.error, sizeof(udp->source.error), "%s: %s", what, strerror(errno));
	return false;
}

static bool join(struct itch_udp_socket *udp, int descriptor,
		const struct itch_udp_address *address, const char *interface)
{
	struct group_req group;
	struct group_source_req one;
	struct sockaddr_in *const name = (struct sockaddr_in *)(void *)&group.gr_group;
	const unsigned int index = interface == NULL ? 0 : if_nametoindex(interface);

	if (interface != NULL && index == 0)
		return fail(udp, interface);
	memset(&group, 0, sizeof(group));
	group.gr_interface = index;
	name->sin_family = AF_INET;
	name->sin_addr.s_addr = htonl(address->group);
	if (address->source == 0)
		return setsockopt(descriptor, IPPROTO_IP, MCAST_JOIN_GROUP, &group,
				sizeof(group)) == 0 ||
			fail(udp, "cannot join the group");
	memset(&one, 0, sizeof(one));
	one.gsr_interface = index;
	one.gsr_group = group.gr_group;
	memcpy(&one.gsr_source, &group.gr_group, sizeof(one.gsr_source));
	((struct sockaddr_in *)(void *)&one.gsr_source)->sin_addr.s_addr = htonl(address->source);
	return setsockopt(descriptor, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, &one,
			sizeof(one)) == 0 ||
		fail(udp, "cannot join the group for that source");
}

static bool open_one(struct itch_udp_socket *udp, const struct itch_udp_address *address,
	const struct itch_udp_options *options)
{
	const int on = 1, room = RECEIVE_BUFFER;
	/* A waiting poll still returns ten times a second, to see whether it is to stop. */
	const struct timeval wait = {0, 100000};
	struct sockaddr_in name;
	const int descriptor = socket(AF_INET,
		SOCK_DGRAM | SOCK_CLOEXEC | (options->waits ? 0 : SOCK_NONBLOCK), 0);

	if (descriptor < 0)
		return fail(udp, "socket");
	udp->sockets[udp->socket_count++] = descriptor;
	memset(&name, 0, sizeof(name));
	name.sin_family = AF_INET;
	name.sin_addr.s_addr = htonl(address->group);
	name.sin_port = htons(address->port);
	(void)setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &room, sizeof(room));
	if (setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) != 0 ||
			setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof(wait)) != 0)
		return fail(udp, "setsockopt");
	if (options->stamps &&
			setsockopt(descriptor, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof(on)) != 0)
		return fail(udp, "SO_TIMESTAMPNS");
	if (bind(descriptor, (const struct sockaddr *)&name, sizeof(name)) != 0)
		return fail(udp, "bind");
	return !IN_MULTICAST(address->group) || join(udp, descriptor, address, options->interface);
}

static bool make_buffers(struct itch_udp_socket *udp)
{
	struct itch_udp_buffers *const buffers =
		(struct itch_udp_buffers *)calloc(1, sizeof(struct itch_udp_buffers));

	if (buffers == NULL)
		return fail(udp, "buffers");
	for (int at = 0; at < ITCH_BURST; at++) {
		buffers->vectors[at].iov_base = buffers->bytes[at];
		buffers->vectors[at].iov_len = ITCH_UDP_DATAGRAM;
		buffers->headers[at].msg_hdr.msg_iov = &buffers->vectors[at];
		buffers->headers[at].msg_hdr.msg_iovlen = 1;
		buffers->headers[at].msg_hdr.msg_control = buffers->control[at];
		buffers->headers[at].msg_hdr.msg_controllen = CONTROL;
	}
	udp->buffers = buffers;
	return true;
}

bool itch_udp_socket_open(struct itch_udp_socket *udp, const struct itch_udp_options *options)
{
	memset(udp, 0, sizeof(*udp));
	udp->source.poll = poll_sockets;
	udp->source.release = release_nothing;
	udp->source.count = count_datagrams;
	udp->source.close = close_sockets;
	udp->source.link_type = ITCH_LINK_DATAGRAM;
	snprintf(udp->source.name, sizeof(udp->source.name), "udp-socket");
	if (options->address_count == 0 || options->address_count > ITCH_LINES) {
		snprintf(udp->source.error, sizeof(udp->source.error),
			"a UDP socket needs 1 to %d lines to listen to", ITCH_LINES);
		return false;
	}
	if (!make_buffers(udp))
		return false;
	for (uint32_t line = 0; line < options->address_count; line++) {
		if (!open_one(udp, &options->addresses[line], options)) {
			close_sockets(&udp->source);
			return false;
		}
	}
	return true;
}
