/*
 * A packet with one message whose time of day is the sender's processor counter instead: what
 * latency is measured with, between processes of one machine.
 */
#ifndef ITCH_TOOLS_BEAT_H
#define ITCH_TOOLS_BEAT_H

#include "itch50.h"
#include "itch_clock.h"
#include "itch_frame_write.h"
#include "itch_packet.h"

#define BEAT_SESSION "BEAT      "
#define BEAT_PACKET (ITCH_PACKET_HEADER + ITCH_BLOCK_HEADER + ITCH50_SYSTEM_EVENT_LENGTH)
#define BEAT_FRAME (ITCH_FRAME_HEADERS + BEAT_PACKET)
/* A counter that does not fit in 48 bits wraps; differences do not mind. */
#define BEAT_TICKS ((UINT64_C(1) << 48) - 1)

/* Writes the packet with a sequence number, but for its stamp. */
static inline void beat_write(uint8_t *packet, uint64_t number)
{
	struct moldudp64_downstream_packet_header *const header =
		(struct moldudp64_downstream_packet_header *)packet;
	struct itch50_system_event *const message =
		(struct itch50_system_event *)(packet + ITCH_PACKET_HEADER + ITCH_BLOCK_HEADER);

	memcpy(header->session, BEAT_SESSION, sizeof(header->session));
	moldudp64_downstream_packet_header_set_sequence_number(header, number);
	moldudp64_downstream_packet_header_set_message_count(header, 1);
	itch_write_be16(packet + ITCH_PACKET_HEADER, ITCH50_SYSTEM_EVENT_LENGTH);
	itch50_system_event_init(message);
	itch50_system_event_set_event_code(message, 'O');
}

/* Stamps the packet with the counter as it is now. */
static inline void beat_stamp(uint8_t *packet)
{
	struct itch50_system_event *const message =
		(struct itch50_system_event *)(packet + ITCH_PACKET_HEADER + ITCH_BLOCK_HEADER);

	itch50_system_event_set_timestamp(message, itch_clock_ticks() & BEAT_TICKS);
}

/* Writes the whole frame, to 239.192.1.1:26400; the stamp comes last, so the checksum is left
 * out. */
static inline void beat_write_frame(uint8_t *frame, uint64_t number)
{
	struct itch_datagram datagram;

	memset(&datagram, 0, sizeof(datagram));
	datagram.length = BEAT_PACKET;
	datagram.source = 0x0a000001;
	datagram.destination = 0xefc00101;
	datagram.source_port = 26400;
	datagram.destination_port = 26400;
	beat_write(frame + ITCH_FRAME_HEADERS, number);
	itch_frame_write(frame, &datagram);
	itch_write_be16(frame + ITCH_FRAME_HEADERS - 2, 0);
}

/* Waits until a number of ticks; returns the counter then. */
static inline uint64_t beat_wait(uint64_t ticks)
{
	uint64_t now;

	do
		now = itch_clock_ticks();
	while (now < ticks);
	return now;
}

#endif /* ITCH_TOOLS_BEAT_H */
