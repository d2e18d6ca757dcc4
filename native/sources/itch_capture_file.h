/*
 * Frames from a capture, read where the file lies in memory: pcap of either byte order and either
 * resolution of time, or pcapng.
 *
 * @see draft-ietf-opsawg-pcap, draft-ietf-opsawg-pcapng
 */
#ifndef ITCH_CAPTURE_FILE_H
#define ITCH_CAPTURE_FILE_H

#include "itch_mapped_file.h"
#include "itch_source.h"

#ifdef __cplusplus
extern "C" {
#endif

struct itch_pcapng_interface;

/** A capture as a source. */
struct itch_capture_file {
	/** First, so that a pointer to one is a pointer to the other. */
	struct itch_source source;
	struct itch_mapped_file file;
	size_t at;                    /**< Where the next record begins. */
	uint64_t records;             /**< How many were read. */
	bool is_little_endian;        /**< Byte order of the headers. */
	uint32_t link_type;           /**< Of the frame that was read last. */
	struct itch_frame held;       /**< Read already, but of another link type than its burst. */
	bool has_held;
	/** pcap: what the second half of a time counts, 1,000 or 1. */
	uint32_t time_unit_ns;
	struct itch_pcapng_interface *interfaces; /**< pcapng: what the section described so far. */
	uint32_t interface_count;     /**< How many these are. */
	/** Fills in the next frame: 1, or a state when there is none. */
	int (*next)(struct itch_capture_file *capture, struct itch_frame *frame);
};

/** Opens a capture; false, and why in `source.error`, when it is none. */
bool itch_capture_file_open(struct itch_capture_file *capture, const char *path);

/** Notes in `source.error` what is wrong at `at`; returns ITCH_SOURCE_FAILED. */
int itch_capture_file_damaged(struct itch_capture_file *capture, const char *what);

/** Reads 32 bits of a header at an offset of the file. */
static inline uint32_t itch_capture_file_read32(const struct itch_capture_file *capture, size_t at)
{
	const uint8_t *const bytes = capture->file.bytes + at;

	return capture->is_little_endian ? itch_read_le32(bytes) : itch_read_be32(bytes);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_CAPTURE_FILE_H */
