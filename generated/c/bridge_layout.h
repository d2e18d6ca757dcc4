/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, every type name from the member itself.
 */
#ifndef BRIDGE_LAYOUT_H
#define BRIDGE_LAYOUT_H

#include "itch_layout.h"
#include "bridge.h"

/** Fields of Control header. */
static const struct itch_field_layout bridge_control_header_fields[] = {
	ITCH_FIELD(struct bridge_control_header, magic, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, fingerprint, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, framing_fingerprint, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, messages_fingerprint, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, epoch, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, data_length, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, control_length, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, descriptor_offset, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, descriptor_count, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, reader_offset, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, reader_count, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, lag_limit, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, poller_pid, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, control_header_reserved, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, data_path, ITCH_NO_DECIMALS),
};

/** Fields of Publication. */
static const struct itch_field_layout bridge_publication_fields[] = {
	ITCH_FIELD(struct bridge_publication, head, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_publication, publication_reserved, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_publication, poller_state, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_publication, poller_heartbeat, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_publication, poller_dropped, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_publication, poller_reserved, ITCH_NO_DECIMALS),
};

/** Fields of Reader slot. */
static const struct itch_field_layout bridge_reader_slot_fields[] = {
	ITCH_FIELD(struct bridge_reader_slot, reader_state, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, reader_pid, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, generation, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, cut_offs, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, lost_position, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, lost_limit, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, lost_sequence_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, lost_sequence_limit, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, lost_epoch, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, slot_reserved, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, cursor, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, reader_heartbeat, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, cursor_reserved, ITCH_NO_DECIMALS),
};

/** Fields of Descriptor. */
static const struct itch_field_layout bridge_descriptor_fields[] = {
	ITCH_FIELD(struct bridge_descriptor, position, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, kind, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, line, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, count, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, buffer_offset, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, buffer_length, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, sequence_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, sequence_limit, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, receive_time, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, session, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, cause, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, other_line, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, descriptor_reserved, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, next_sequence_number, ITCH_NO_DECIMALS),
};

/** Every message, then every record. */
static const struct itch_layout bridge_layouts[] = {
	ITCH_LAYOUT("control_header", ITCH_NO_TYPE, struct bridge_control_header,
		bridge_control_header_fields),
	ITCH_LAYOUT("publication", ITCH_NO_TYPE, struct bridge_publication,
		bridge_publication_fields),
	ITCH_LAYOUT("reader_slot", ITCH_NO_TYPE, struct bridge_reader_slot,
		bridge_reader_slot_fields),
	ITCH_LAYOUT("descriptor", ITCH_NO_TYPE, struct bridge_descriptor, bridge_descriptor_fields),
};

#endif /* BRIDGE_LAYOUT_H */
