/*
 * From the sequencer to the bridge: messages and events in the order in which it hands them out,
 * the bytes where the device put them. What the sequencer held back, or a source does not lend, is
 * copied once.
 */
#ifndef ITCH_BRIDGE_H
#define ITCH_BRIDGE_H

#include "itch_loop.h"
#include "itch_publisher.h"
#include "itch_slab.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How a bridge is set up. */
struct itch_bridge_options {
	const char *name;        /**< NULL for no bridge. */
	const char *folder;      /**< Of the control file; NULL for /dev/shm. */
	const char *data_folder; /**< Of the packets; NULL for the same. */
	uint32_t descriptors;    /**< A power of two. */
	/** Descriptors that a reader may be behind; 0 for half of them. */
	uint32_t lag;
	uint32_t readers;        /**< At once. */
	uint32_t waits_for;      /**< Readers without which a recording does not begin. */
};

/** One bridge. */
struct itch_bridge {
	struct itch_publisher publisher;
	struct itch_slab copies; /**< Memory for what cannot be lent. */
	struct itch_loop *loop;
	bool waits;              /**< A recording waits for slow readers; a feed does not. */
	const bool *must_stop;   /**< Unless the program is to end; read atomically. */
	uint32_t waits_for;
	uint64_t waited_ns;      /**< For the readers of a recording, before it began. */
	uint64_t heartbeats;     /**< As the sequencer counted them by the last burst. */
	uint64_t lent;           /**< Runs announced where they lay. */
	uint64_t copied;         /**< Runs that were copied. */
	/** Runs for which there was no memory: lost, and announced as such. */
	uint64_t dropped;
};

/** Sets every option to its default. */
void itch_bridge_defaults(struct itch_bridge_options *options);

/**
 * Makes the files, with `length` bytes for the source's own buffers at `*bytes`.
 * @return 0, or an errno value with a sentence in `problem` (at least 256 bytes).
 */
int itch_bridge_open(struct itch_bridge *bridge, const struct itch_bridge_options *options,
	size_t length, uint8_t **bytes, char *problem);

/** Names the loop whose frames are lent, and waits for the readers of a recording. */
void itch_bridge_start(struct itch_bridge *bridge, struct itch_loop *loop, const bool *must_stop);

/**
 * Frees the slots of readers that are gone; asks the kernel, so not from the thread that publishes.
 */
void itch_bridge_bury(struct itch_bridge *bridge);

/** Tells readers that nothing follows, gives all packets back and takes the files' names away. */
void itch_bridge_end(struct itch_bridge *bridge);

/** Takes the memory away; not before the device that has buffers in it is closed. */
void itch_bridge_close(struct itch_bridge *bridge);

/** Announces messages: a sequencer's handler. */
void itch_bridge_messages(struct itch_bridge *bridge, const struct itch_message_run *run);

/** Announces an event: a sequencer's handler. */
void itch_bridge_event(struct itch_bridge *bridge, const struct itch_event *event);

/** Shows readers the burst, and takes back what all of them have passed. */
void itch_bridge_burst(struct itch_bridge *bridge, int count);

#ifdef __cplusplus
}
#endif

#endif /* ITCH_BRIDGE_H */
