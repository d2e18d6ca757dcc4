/*
 * The blocks of a pcapng file: sections in either byte order, any number of interfaces each with
 * its own resolution of time, three kinds of packet block; all other blocks are passed over.
 *
 * @see PCAP Next Generation Capture File Format, draft-ietf-opsawg-pcapng
 */
#ifndef ITCH_PCAPNG_H
#define ITCH_PCAPNG_H

#include "itch_capture_file.h"

/* What a section says of one of its interfaces. */
struct itch_pcapng_interface {
	uint32_t link_type;
	uint32_t snap_length;   /* Frames are cut to so many bytes; 0 for no limit. */
	uint32_t ns_per_tick;   /* Whole nanoseconds in a tick; 0 where it is no whole number. */
	/* As written: the exponent of a tick, of 2 with the highest bit set, else of 10. */
	uint8_t resolution;
	int64_t offset_seconds; /* Added to every time. */
};

/* True when the file begins a section. */
bool pcapng_is_one(const struct itch_mapped_file *file);

/* Goes on to the next frame and fills it in: 1, or a state when there is none. */
int pcapng_next(struct itch_capture_file *capture, struct itch_frame *frame);

/* Reads up to the first packet, so that its link type is known. */
void pcapng_look_ahead(struct itch_capture_file *capture);

#endif /* ITCH_PCAPNG_H */
