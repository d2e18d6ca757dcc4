/*
 * Datagrams from ordinary UDP sockets, one per line: the kernel's path, kept to be measured
 * against.
 */
#ifndef ITCH_UDP_SOCKET_H
#define ITCH_UDP_SOCKET_H

#include "itch_source.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ITCH_UDP_DATAGRAM 2048U /**< Bytes kept of a datagram; a longer one counts as snapped. */

/** Where a socket listens. */
struct itch_udp_address {
	/** IPv4 address, the first byte highest: a group to join, or one of our own. */
	uint32_t group;
	uint32_t source; /**< Take this sender's datagrams alone; 0 for any. */
	uint16_t port;   /**< UDP port. */
};

struct itch_udp_buffers;

/** Sockets as a source. */
struct itch_udp_socket {
	/** First, so that a pointer to one is a pointer to the other. */
	struct itch_source source;
	int sockets[ITCH_LINES];
	uint32_t socket_count;
	uint32_t next;             /**< The socket whose turn it is. */
	uint64_t datagrams;        /**< How many came. */
	struct itch_udp_buffers *buffers;
};

/** How sockets are opened. */
struct itch_udp_options {
	const struct itch_udp_address *addresses; /**< One per line. */
	uint32_t address_count;
	/** Where to join groups; NULL leaves it to the routes. */
	const char *interface;
	/** Sleep in the kernel instead of asking again and again. */
	bool waits;
	/** Have the kernel say when each datagram came. */
	bool stamps;
};

/** Opens the sockets; false, and why in `source.error`, when that fails. */
bool itch_udp_socket_open(struct itch_udp_socket *udp, const struct itch_udp_options *options);

#ifdef __cplusplus
}
#endif

#endif /* ITCH_UDP_SOCKET_H */
