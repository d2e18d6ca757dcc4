/*
 * Frames from a Linux packet socket (TPACKET_V3): the kernel writes blocks of frames into memory
 * that we share with it, and each is read there and given back when its last frame is done.
 *
 * @see Documentation/networking/packet_mmap.rst of the Linux kernel
 */
#ifndef ITCH_PACKET_SOCKET_H
#define ITCH_PACKET_SOCKET_H

#include "itch_source.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A packet socket as a source. */
struct itch_packet_socket {
	/** First, so that a pointer to one is a pointer to the other. */
	struct itch_source source;
	int descriptor;
	/** An ordinary socket that joins the groups, so that the kernel reports them. */
	int membership;
	uint8_t *ring;             /**< The shared memory. */
	uint32_t block;            /**< The block whose turn it is. */
	uint32_t frames_left;      /**< Frames of it not yet handed out. */
	const uint8_t *next;       /**< The first of them. */
	bool has_block;            /**< Whether the block is ours at present. */
	uint64_t drops;            /**< Frames for which the kernel found no room. */
	uint64_t blocks;           /**< Blocks read. */
};

/**
 * Opens a packet socket on an interface and joins groups there; false, and why in `source.error`.
 */
bool itch_packet_socket_open(struct itch_packet_socket *socket, const char *interface,
	const uint32_t *groups, uint32_t group_count);

#ifdef __cplusplus
}
#endif

#endif /* ITCH_PACKET_SOCKET_H */
