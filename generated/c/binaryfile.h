/*
 * Generated from binaryfile 1.00, edition 2010-03-30, by npm run codegen; do not edit.
 *
 * BinaryFILE 1.00
 *
 * The messages of one session in a file.
 */
#ifndef BINARYFILE_H
#define BINARYFILE_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hash of this layout; readers in other languages compare it before they trust a byte. */
#define BINARYFILE_FINGERPRINT UINT64_C(0xe3549603eba56fe8)

/**
 * Record: 2 bytes.
 *
 * Begins each record of a file.
 *
 * @see BinaryFILE 1.00
 */
struct binaryfile_record_header {
	struct itch_u16be payload_length; /**< [0, 2) Bytes of the payload, without these two. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct binaryfile_record_header) == 2);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct binaryfile_record_header) == 1);
ITCH_STATIC_ASSERT(offsetof(struct binaryfile_record_header, payload_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct binaryfile_record_header, payload_length) == 2);

#define BINARYFILE_RECORD_HEADER_LENGTH                        2  /**< Bytes of the fixed part. */
#define BINARYFILE_RECORD_HEADER_PAYLOAD_LENGTH_END_OF_SESSION 0U /**< The session is complete; a
                                                                   *   file without this record
                                                                   *   is not */
ITCH_STATIC_ASSERT(sizeof(struct binaryfile_record_header) == BINARYFILE_RECORD_HEADER_LENGTH);

/** Clears the record: numbers 0. */
static inline void binaryfile_record_header_init(struct binaryfile_record_header *record)
{
	memset(record, 0, sizeof(*record));
}

/** Returns the payload length. */
static inline uint16_t
binaryfile_record_header_payload_length(const struct binaryfile_record_header *record)
{
	return itch_load_u16be(&record->payload_length);
}

/** Sets the payload length. */
static inline void
binaryfile_record_header_set_payload_length(struct binaryfile_record_header *record, uint16_t value)
{
	itch_store_u16be(&record->payload_length, value);
}

/** Returns the first byte after the fixed part: the payload, up to the end of the frame. */
static inline const uint8_t *
binaryfile_record_header_payload(const struct binaryfile_record_header *record)
{
	return (const uint8_t *)record + sizeof(*record);
}

#ifdef __cplusplus
}
#endif

#endif /* BINARYFILE_H */
