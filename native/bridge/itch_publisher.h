/*
 * The poller's side of the bridge: packets that lie in a shared file are announced to any number of
 * readers, in order, without a copy and without ever waiting for one of them.
 *
 * One thread publishes. A reader owns its cursor: what all readers have passed may be used again,
 * so the cursors are the way in which buffers come back. A reader that falls further behind than
 * the limit is cut off and told what it lost. The words that are shared while both sides run:
 *
 *   position       of each descriptor, written by the publisher (release); a reader polls the one
 *                  that is due
 *   head           written by the publisher (release) once a burst; readers ask it how much is
 *                  waiting
 *   reader_pid     0 -> pid by the reader that takes the slot, back to 0 when it leaves
 *   reader_state   free -> joining (reader) -> reading (publisher) -> cutting -> cut_off
 *                  (publisher) -> joining or free (reader); a dead reader's slot is freed by
 *                  itch_publisher_bury()
 *   cursor         written by the reader while reading; by the publisher while it lets it in
 *
 * The layout is spec/itchgen-bridge-1.yaml; readers in other languages are made from it as well.
 */
#ifndef ITCH_PUBLISHER_H
#define ITCH_PUBLISHER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "bridge.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The longest name of a bridge. */
#define ITCH_PUBLISHER_NAME_LENGTH 63U
/** Reader slots at most. */
#define ITCH_PUBLISHER_READERS 64U

/** What a bridge is made of. */
struct itch_publisher_config {
	/** Lower-case letters, digits, '.', '_' and '-'; no leading '.'. */
	const char *name;
	const char *control_folder; /**< Folder of the control file; NULL for /dev/shm. */
	/** Folder of the data file, such as a hugetlbfs mount; NULL for the same. */
	const char *data_folder;
	uint64_t data_length;      /**< Bytes of packet memory. */
	uint32_t descriptor_count; /**< A power of two. */
	uint32_t lag_limit;        /**< Descriptors that a reader may be behind. */
	uint32_t reader_count;     /**< Readers at once, 1 to 64. */
	uint64_t framing_fingerprint;  /**< Of the packets' layout. */
	uint64_t messages_fingerprint; /**< Of the messages' layout. */
};

/** What one descriptor announces. */
struct itch_publication {
	uint8_t kind;              /**< BRIDGE_DESCRIPTOR_KIND_… */
	uint8_t cause;             /**< BRIDGE_EVENT_CAUSE_… */
	uint8_t line;              /**< The line that brought it. */
	uint8_t other_line;        /**< Of a divergence, the line whose packet was kept. */
	uint16_t count;            /**< Message blocks. */
	const uint8_t *blocks;     /**< In the data file; NULL for an event. */
	uint32_t length;           /**< Bytes of the blocks. */
	uint64_t sequence_number;  /**< First message, or first missing. */
	uint64_t sequence_limit;   /**< After the last one. */
	uint64_t receive_time;     /**< Nanoseconds since 1970. */
	const char *session;       /**< Ten characters. */
	/**
	 * Handed to the release function once every reader has passed; NULL when nothing is to
	 * release.
	 */
	void *buffer;
};

/** Gives a buffer back to where it came from. */
typedef void (*itch_publisher_release_fn)(void *context, void *buffer);

/** One bridge. Filled by itch_publisher_open(); its members are for the functions below. */
struct itch_publisher {
	uint8_t *control;          /**< The mapped control file. */
	uint8_t *data;             /**< The mapped data file. */
	uint64_t data_length;      /**< Bytes. */
	size_t control_length;     /**< Bytes. */
	uint8_t *descriptors;      /**< The ring, in the control file. */
	uint8_t *readers;          /**< The slots, in the control file. */
	void **buffers;            /**< What each descriptor holds, by its place in the ring. */
	uint32_t mask;             /**< Descriptors in the ring, less one. */
	uint32_t lag_limit;
	uint32_t reader_count;
	uint32_t head;             /**< Next position to write; readers see it after a flush. */
	uint32_t flushed;          /**< The head that readers see. */
	uint32_t released;         /**< Everything before it has been given back. */
	uint64_t next_sequence_number; /**< First one neither delivered nor given up. */
	uint64_t epoch;
	uint32_t beaten;           /**< The last sign of life. */
	uint64_t cut_offs;         /**< Readers cut off so far. */
	bool has_ended;            /**< Readers were told. */
	/** The control file, open and locked until the end; -1 before and after. */
	int lock;
	int data_lock; /**< The data file, likewise. */
	itch_publisher_release_fn release;
	void *release_context;
	char control_path[256];
	char data_path[256];       /**< Absolute. */
};

/**
 * Makes the files (mode 0600, exclusive, no link followed), maps them and lets readers in. A poller
 * holds a lock on each of its files while it lives: a control file of the same name that nobody
 * holds is replaced, any other is not, and files of a poller that was killed before it had the name
 * are removed.
 * @return 0, or an errno value with a sentence in `problem` (at least 256 bytes).
 */
int itch_publisher_open(struct itch_publisher *publisher,
		const struct itch_publisher_config *config, itch_publisher_release_fn release,
		void *release_context, char *problem);

/**
 * Tells readers that nothing follows, gives all buffers back and removes the files. What was mapped
 * stays: a device may hold buffers in it until it is closed.
 */
void itch_publisher_end(struct itch_publisher *publisher);

/** Ends, where that was not done, and unmaps. */
void itch_publisher_close(struct itch_publisher *publisher);

/**
 * Frees the slots of readers whose process is gone, and of those that were cut off and gave no sign
 * of life for `patience` milliseconds before `now`. It asks the kernel, so call it from a thread
 * that may wait, never from the one that publishes.
 * @return the number of slots freed.
 */
uint32_t itch_publisher_bury(struct itch_publisher *publisher, uint32_t now, uint32_t patience);

/** A word that both sides touch. */
static inline uint32_t *itch_publisher_word(uint8_t *record, size_t offset)
{
	return (uint32_t *)(void *)__builtin_assume_aligned(record + offset, sizeof(uint32_t));
}

/** The slot of one reader. */
static inline uint8_t *itch_publisher_slot(const struct itch_publisher *publisher, uint32_t reader)
{
	return publisher->readers + (size_t)reader * BRIDGE_READER_SLOT_LENGTH;
}

/** The descriptor that a position has in the ring. */
static inline uint8_t *itch_publisher_descriptor(const struct itch_publisher *publisher,
		uint32_t position)
{
	return publisher->descriptors +
			(size_t)(position & publisher->mask) * BRIDGE_DESCRIPTOR_LENGTH;
}

/**
 * Lets joining readers in, cuts off those too far behind, and gives back what all have passed. Call
 * it once a burst: it is the only place where readers cost the poller anything.
 */
void itch_publisher_collect(struct itch_publisher *publisher);

/** Tells readers how much is published by now. */
static inline void itch_publisher_flush(struct itch_publisher *publisher)
{
	if (publisher->flushed == publisher->head)
		return;
	__atomic_store_n(itch_publisher_word(publisher->control + BRIDGE_CONTROL_HEADER_LENGTH,
					 offsetof(struct bridge_publication, head)),
			publisher->head, __ATOMIC_RELEASE);
	publisher->flushed = publisher->head;
}

/**
 * Writes a descriptor. A reader that waits for it sees it at once, one that is behind after the
 * next flush.
 */
static inline void itch_publisher_publish(struct itch_publisher *publisher,
		const struct itch_publication *item)
{
	const uint32_t position = publisher->head;
	uint8_t *bytes = itch_publisher_descriptor(publisher, position);
	struct bridge_descriptor *descriptor = (struct bridge_descriptor *)bytes;
	uint32_t *number = itch_publisher_word(bytes, offsetof(struct bridge_descriptor, position));

	/* Whoever publishes without end between two collections meets the ring's end here. */
	if (__builtin_expect(position - publisher->released > publisher->mask, 0)) {
		itch_publisher_flush(publisher);
		itch_publisher_collect(publisher);
	}
	/* A reader that was lapped while it reads sees the number change before anything else
	 * does. */
	__atomic_store_n(number, ~position, __ATOMIC_RELAXED);
	__atomic_thread_fence(__ATOMIC_RELEASE);
	bridge_descriptor_set_kind(descriptor, item->kind);
	bridge_descriptor_set_line(descriptor, item->line);
	bridge_descriptor_set_count(descriptor, item->count);
	bridge_descriptor_set_buffer_offset(descriptor,
			item->blocks == NULL ? 0 : (uint32_t)(item->blocks - publisher->data));
	bridge_descriptor_set_buffer_length(descriptor, item->length);
	bridge_descriptor_set_sequence_number(descriptor, item->sequence_number);
	bridge_descriptor_set_sequence_limit(descriptor, item->sequence_limit);
	bridge_descriptor_set_receive_time(descriptor, item->receive_time);
	bridge_descriptor_set_cause(descriptor, item->cause);
	bridge_descriptor_set_other_line(descriptor, item->other_line);
	bridge_descriptor_set_next_sequence_number(descriptor, publisher->next_sequence_number);
	memcpy(descriptor->session, item->session, sizeof(descriptor->session));
	__atomic_store_n(number, position, __ATOMIC_RELEASE);
	publisher->buffers[position & publisher->mask] = item->buffer;
	if (item->kind == BRIDGE_DESCRIPTOR_KIND_MESSAGES ||
			item->kind == BRIDGE_DESCRIPTOR_KIND_LOST ||
			item->kind == BRIDGE_DESCRIPTOR_KIND_SESSION_BEGUN)
		publisher->next_sequence_number = item->sequence_limit;
	publisher->head = position + 1;
}

/** Says that the poller lives; `now` is the monotonic clock in milliseconds. */
static inline void itch_publisher_beat(struct itch_publisher *publisher, uint32_t now)
{
	/* Readers look at the word in each poll: it stays in their caches while it says the
	 * same. */
	if (publisher->beaten == now)
		return;
	publisher->beaten = now;
	__atomic_store_n(itch_publisher_word(publisher->control + BRIDGE_CONTROL_HEADER_LENGTH,
					 offsetof(struct bridge_publication, poller_heartbeat)),
			now, __ATOMIC_RELAXED);
}

/** Shows readers how many runs of messages were lost because every buffer was in use. */
static inline void itch_publisher_tell_dropped(struct itch_publisher *publisher, uint64_t dropped)
{
	bridge_publication_set_poller_dropped((struct bridge_publication *)(publisher->control +
					BRIDGE_CONTROL_HEADER_LENGTH), dropped);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_PUBLISHER_H */
