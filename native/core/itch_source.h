/*
 * Where frames come from: the one interface that the poller's loop knows. A source hands out bursts
 * of frames where they lie and takes them back; a file each stands behind it in native/sources and
 * native/dpdk.
 */
#ifndef ITCH_SOURCE_H
#define ITCH_SOURCE_H

#include "itch_frame_walk.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ITCH_BURST 32 /**< Frames that a poll returns at most. */
#define ITCH_LINES 8  /**< Lines that a source has at most. */

/** A link type of our own: the frame is the payload of a UDP datagram already. */
#define ITCH_LINK_DATAGRAM 0x10000U

/** What a poll returns instead of a number of frames. */
enum itch_source_state {
	ITCH_SOURCE_ENDED = -1,  /**< There will be no more. */
	ITCH_SOURCE_FAILED = -2, /**< Nor here; `error` says why. */
};

/** Takes one of a device's own counters. */
typedef void itch_source_counter(void *context, const char *name, uint64_t value);

/** A source; each kind puts its own state behind this. */
struct itch_source {
	/** Fills in up to ITCH_BURST frames and returns how many, or an itch_source_state. */
	int (*poll)(struct itch_source *source, struct itch_frame *frames);
	/** Takes back all frames of the last poll, in any case before the next. */
	void (*release)(struct itch_source *source, const struct itch_frame *frames,
			uint32_t count);
	/**
	 * Keeps a frame of the last poll beyond its release, until `forget` is given what this
	 * returns; NULL when its bytes are not the source's to lend. Left out by sources that lend
	 * nothing.
	 */
	void *(*keep)(struct itch_source *source, const struct itch_frame *frame);
	/** Takes back what was kept. */
	void (*forget)(struct itch_source *source, void *kept);
	/** Names the device's counters; from another thread than the one that polls. */
	void (*count)(struct itch_source *source, itch_source_counter *counter, void *context);
	/** Gives everything back. */
	void (*close)(struct itch_source *source);
	char name[64];      /**< As in `dpdk:net_pcap`. */
	uint32_t link_type; /**< What frames begin with. */
	bool has_own_time;  /**< A recording: the time is that of its frames, not ours. */
	bool is_finite;     /**< When nothing comes for a while, nothing ever will. */
	char error[256];    /**< What went wrong, in a sentence. */
};

#ifdef __cplusplus
}
#endif

#endif /* ITCH_SOURCE_H */
