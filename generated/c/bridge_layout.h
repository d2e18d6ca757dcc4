/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, and a type's name from the member itself, or nothing compiles.
 */
#ifndef BRIDGE_LAYOUT_H
#define BRIDGE_LAYOUT_H

#include "itch_layout.h"
#include "bridge.h"

/** Fields of Control header. */
static const struct itch_field_layout bridge_control_header_fields[] = {
	ITCH_FIELD(struct bridge_control_header, magic, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, fingerprint, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, framing_fingerprint, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, messages_fingerprint, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, epoch, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, data_length, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, control_length, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, descriptor_offset, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, descriptor_count, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, reader_offset, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, reader_count, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, lag_limit, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, poller_pid, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, control_header_reserved, bytes, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_control_header, data_path, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Publication. */
static const struct itch_field_layout bridge_publication_fields[] = {
	ITCH_FIELD(struct bridge_publication, head, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_publication, publication_reserved, bytes, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_publication, poller_state, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_publication, poller_heartbeat, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_publication, poller_dropped, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_publication, poller_reserved, bytes, ITCH_NO_DECIMALS),
};

/** Fields of Reader slot. */
static const struct itch_field_layout bridge_reader_slot_fields[] = {
	ITCH_FIELD(struct bridge_reader_slot, reader_state, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, reader_pid, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, generation, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, cut_offs, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, lost_position, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, lost_limit, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, lost_sequence_number, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, lost_sequence_limit, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, lost_epoch, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, slot_reserved, bytes, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, cursor, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, reader_heartbeat, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_reader_slot, cursor_reserved, bytes, ITCH_NO_DECIMALS),
};

/** Fields of Descriptor. */
static const struct itch_field_layout bridge_descriptor_fields[] = {
	ITCH_FIELD(struct bridge_descriptor, position, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, kind, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, line, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, count, u16le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, buffer_offset, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, buffer_length, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, sequence_number, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, sequence_limit, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, receive_time, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, session, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, cause, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, other_line, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, descriptor_reserved, bytes, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct bridge_descriptor, next_sequence_number, u64le, ITCH_NO_DECIMALS),
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
