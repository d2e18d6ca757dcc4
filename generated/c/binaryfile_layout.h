/*
 * Generated from binaryfile 1.00, edition 2010-03-30, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, and a type's name from the member itself, or nothing compiles.
 */
#ifndef BINARYFILE_LAYOUT_H
#define BINARYFILE_LAYOUT_H

#include "itch_layout.h"
#include "binaryfile.h"

/** Fields of Record. */
static const struct itch_field_layout binaryfile_record_header_fields[] = {
	ITCH_FIELD(struct binaryfile_record_header, payload_length, u16be, ITCH_NO_DECIMALS),
};

/** Every message, then every record. */
static const struct itch_layout binaryfile_layouts[] = {
	ITCH_LAYOUT("record_header", ITCH_NO_TYPE, struct binaryfile_record_header,
		binaryfile_record_header_fields),
};

#endif /* BINARYFILE_LAYOUT_H */
