/*
 * Generated from moldudp64 1.00, edition 2024-08-02, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, and a type's name from the member itself, or nothing compiles.
 */
#ifndef MOLDUDP64_LAYOUT_H
#define MOLDUDP64_LAYOUT_H

#include "itch_layout.h"
#include "moldudp64.h"

/** Fields of Downstream Packet. */
static const struct itch_field_layout moldudp64_downstream_packet_header_fields[] = {
	ITCH_FIELD(struct moldudp64_downstream_packet_header, session, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct moldudp64_downstream_packet_header, sequence_number, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct moldudp64_downstream_packet_header, message_count, u16be,
		ITCH_NO_DECIMALS),
};

/** Fields of Message Block. */
static const struct itch_field_layout moldudp64_message_block_header_fields[] = {
	ITCH_FIELD(struct moldudp64_message_block_header, message_length, u16be, ITCH_NO_DECIMALS),
};

/** Fields of Request Packet. */
static const struct itch_field_layout moldudp64_request_packet_fields[] = {
	ITCH_FIELD(struct moldudp64_request_packet, session, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct moldudp64_request_packet, sequence_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct moldudp64_request_packet, requested_message_count, u16be,
		ITCH_NO_DECIMALS),
};

/** Every message, then every record. */
static const struct itch_layout moldudp64_layouts[] = {
	ITCH_LAYOUT("downstream_packet_header", ITCH_NO_TYPE,
		struct moldudp64_downstream_packet_header,
		moldudp64_downstream_packet_header_fields),
	ITCH_LAYOUT("message_block_header", ITCH_NO_TYPE, struct moldudp64_message_block_header,
		moldudp64_message_block_header_fields),
	ITCH_LAYOUT("request_packet", ITCH_NO_TYPE, struct moldudp64_request_packet,
		moldudp64_request_packet_fields),
};

#endif /* MOLDUDP64_LAYOUT_H */
