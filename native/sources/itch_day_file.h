/*
 * Packets made from a day file in BinaryFILE framing: each message behind its length, as in a
 * MoldUDP64 message block, so that whole blocks are copied as they lie. Sequence numbers begin at
 * 1.
 *
 * @see BinaryFILE 1.00
 */
#ifndef ITCH_DAY_FILE_H
#define ITCH_DAY_FILE_H

#include "itch_mapped_file.h"
#include "itch_source.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Bytes of a packet made of messages; a longer message gets one of its own. */
#define ITCH_DAY_FILE_PACKET 1400U
/** The longest packet: a header and one block of the longest message. */
#define ITCH_DAY_FILE_PACKET_HIGHEST (20U + 2U + 65535U)

/** A day file as a source. */
struct itch_day_file {
	/** First, so that a pointer to one is a pointer to the other. */
	struct itch_source source;
	struct itch_mapped_file file;
	size_t at;                    /**< Where the next record begins. */
	uint64_t messages;            /**< How many were read. */
	bool is_done;                 /**< The end of session was handed out. */
	uint8_t *packets;             /**< ITCH_BURST packets. */
};

/** Opens a day file; false, and why in `source.error`, when it cannot be one. */
bool itch_day_file_open(struct itch_day_file *day, const char *path);

#ifdef __cplusplus
}
#endif

#endif /* ITCH_DAY_FILE_H */
