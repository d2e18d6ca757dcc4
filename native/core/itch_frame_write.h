/*
 * A UDP payload in, the Ethernet frame that would carry it out, both checksums right: for
 * simulators and for captures that are made, not taken. IGMP takes the addresses of groups from
 * here.
 */
#ifndef ITCH_FRAME_WRITE_H
#define ITCH_FRAME_WRITE_H

#include "itch_frame_walk.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ITCH_FRAME_HEADERS 42U /**< Bytes before the payload: Ethernet, IPv4, UDP. */
#define ITCH_FRAME_LEAST 60U   /**< Without the frame check sequence. */

/** True for the address of a group: multicast. */
static inline bool itch_is_group(uint32_t address)
{
	return address >> 28 == 14;
}

/** Writes a group's Ethernet address, or a locally administered one made of a host's. */
static inline void itch_frame_write_mac(uint8_t *bytes, uint32_t address)
{
	const bool is_group = itch_is_group(address);

	itch_write_be16(bytes, is_group ? 0x0100 : 0x0200);
	itch_write_be32(bytes + 2, is_group ? 0x5e000000U | (address & 0x7fffffU) : address);
}

/** Returns the bytes of a frame with so much payload. */
static inline uint32_t itch_frame_written_length(uint32_t length)
{
	return length + ITCH_FRAME_HEADERS < ITCH_FRAME_LEAST ? ITCH_FRAME_LEAST :
		length + ITCH_FRAME_HEADERS;
}

/**
 * Writes the headers before the payload of `datagram`, which begins at frame + ITCH_FRAME_HEADERS,
 * and the padding behind it; the payload is at most 65,507 bytes. Returns the frame's length.
 */
static inline uint32_t itch_frame_write(uint8_t *frame, const struct itch_datagram *datagram)
{
	const uint32_t udp_length = datagram->length + ITCH_UDP_HEADER_LENGTH;
	const uint32_t total = itch_frame_written_length(datagram->length);
	uint8_t *const ip = frame + 14;
	uint8_t *const udp = ip + ITCH_IP_HEADER_LENGTH;
	uint16_t sum;

	memset(frame + ITCH_FRAME_HEADERS + datagram->length, 0,
		total - ITCH_FRAME_HEADERS - datagram->length);
	itch_frame_write_mac(frame, datagram->destination);
	itch_frame_write_mac(frame + 6, datagram->source);
	itch_write_be16(frame + 12, ITCH_ETHER_TYPE_IPV4);
	memset(ip, 0, ITCH_IP_HEADER_LENGTH);
	ip[0] = 0x45;
	itch_write_be16(ip + 2, (uint16_t)(ITCH_IP_HEADER_LENGTH + udp_length));
	ip[6] = 0x40;
	ip[8] = 16;
	ip[9] = ITCH_IP_PROTOCOL_UDP;
	itch_write_be32(ip + 12, datagram->source);
	itch_write_be32(ip + 16, datagram->destination);
	itch_write_be16(ip + 10, (uint16_t)~itch_checksum_fold(
		itch_checksum_add(0, ip, ITCH_IP_HEADER_LENGTH)));
	itch_write_be16(udp, datagram->source_port);
	itch_write_be16(udp + 2, datagram->destination_port);
	itch_write_be16(udp + 4, (uint16_t)udp_length);
	itch_write_be16(udp + 6, 0);
	sum = (uint16_t)~itch_checksum_fold(
		itch_checksum_add(itch_checksum_pseudo(datagram, udp_length), udp, udp_length));
	/* 0 would say that there is none. */
	itch_write_be16(udp + 6, sum == 0 ? 0xffff : sum);
	return total;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_FRAME_WRITE_H */
