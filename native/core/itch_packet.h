/*
 * One MoldUDP64 packet: its header's numbers and how much of what it promises is whole.
 *
 * @see MoldUDP64 Protocol Specification 1.00
 */
#ifndef ITCH_PACKET_H
#define ITCH_PACKET_H

#include "moldudp64.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ITCH_SESSION_LENGTH 10U
#define ITCH_PACKET_HEADER MOLDUDP64_DOWNSTREAM_PACKET_HEADER_LENGTH
#define ITCH_BLOCK_HEADER MOLDUDP64_MESSAGE_BLOCK_HEADER_LENGTH
#define ITCH_END_OF_SESSION MOLDUDP64_DOWNSTREAM_PACKET_HEADER_MESSAGE_COUNT_END_OF_SESSION

/** A packet as it was read, and, once they are counted, its blocks. */
struct itch_packet {
	const uint8_t *session; /**< ITCH_SESSION_LENGTH characters. */
	const uint8_t *blocks;  /**< The first block. */
	uint64_t first;         /**< Sequence number of the first message. */
	/** Messages that the header counts; 0 for a heartbeat or an end. */
	uint32_t promised;
	uint32_t whole;         /**< Messages that are there; 0 until they are counted. */
	uint32_t length;        /**< Bytes of the whole blocks; all behind the header until then. */
	bool is_end;            /**< The session is over. */
	bool has_more;          /**< Bytes follow the last block. */
};

/**
 * Returns the bytes of the block at `bytes`, its length included. The upper byte of the length is
 * nearly always 0, which the processor foresees: so the next block's place waits for one byte
 * alone.
 */
static ITCH_ALWAYS_INLINE uint32_t itch_block_size(const uint8_t *bytes)
{
	uint32_t length = bytes[1];

	if (ITCH_UNLIKELY(bytes[0] != 0))
		length |= (uint32_t)bytes[0] << 8;
	return ITCH_BLOCK_HEADER + length;
}

/** Reads a packet's header; false when the bytes end before it does. */
static ITCH_ALWAYS_INLINE bool
itch_packet_read(struct itch_packet *packet, const uint8_t *bytes, size_t length)
{
	const struct moldudp64_downstream_packet_header *const header =
		(const struct moldudp64_downstream_packet_header *)bytes;
	uint16_t count;

	if (ITCH_UNLIKELY(length < ITCH_PACKET_HEADER))
		return false;
	count = moldudp64_downstream_packet_header_message_count(header);
	packet->session = bytes;
	packet->first = moldudp64_downstream_packet_header_sequence_number(header);
	packet->is_end = count == ITCH_END_OF_SESSION;
	packet->promised = packet->is_end ? 0 : count;
	packet->blocks = bytes + ITCH_PACKET_HEADER;
	packet->whole = 0;
	packet->length = (uint32_t)(length - ITCH_PACKET_HEADER);
	packet->has_more = false;
	return true;
}

/**
 * Counts the blocks that are whole: once for each packet that was read, unless its header will do.
 */
static ITCH_ALWAYS_INLINE void itch_packet_count(struct itch_packet *packet)
{
	const uint8_t *const limit = packet->blocks + packet->length;
	const uint8_t *at = packet->blocks;
	uint32_t whole = 0;

	while (whole < packet->promised && (size_t)(limit - at) >= ITCH_BLOCK_HEADER) {
		const uint32_t block = itch_block_size(at);

		if (ITCH_UNLIKELY(block > (size_t)(limit - at)))
			break;
		at += block;
		whole++;
	}
	packet->whole = whole;
	packet->length = (uint32_t)(at - packet->blocks);
	packet->has_more = whole == packet->promised && at != limit;
}

/** Returns the first byte behind so many blocks. */
static inline const uint8_t *itch_packet_skip(const uint8_t *blocks, uint64_t count)
{
	for (; count > 0; count--)
		blocks += itch_block_size(blocks);
	return blocks;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_PACKET_H */
