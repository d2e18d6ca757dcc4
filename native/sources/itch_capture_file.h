/*
 * Frames from a capture in pcap format, of either byte order and either resolution of time, read where
 * the file lies in memory.
 *
 * @see draft-ietf-opsawg-pcap
 */
#ifndef ITCH_CAPTURE_FILE_H
#define ITCH_CAPTURE_FILE_H

#include "itch_mapped_file.h"
#include "itch_source.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A capture as a source. */
struct itch_capture_file {
	struct itch_source source;    /**< First, so that a pointer to one is a pointer to the other. */
	struct itch_mapped_file file;
	size_t at;                    /**< Where the next record begins. */
	uint64_t records;             /**< How many were read. */
	uint32_t time_unit_ns;        /**< What the second half of a time counts: 1,000 or 1. */
	bool is_little_endian;        /**< Byte order of the headers. */
};

/** Opens a capture; false, and why in `source.error`, when it is none. */
bool itch_capture_file_open(struct itch_capture_file *capture, const char *path);

#ifdef __cplusplus
}
#endif

#endif /* ITCH_CAPTURE_FILE_H */
