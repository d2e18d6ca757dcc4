/*
 * A reader of the bridge in C: the same protocol as runtime/bridge, for strategies that live in a
 * process of their own and for measuring what TypeScript costs beside it.
 *
 * The bytes behind a run are good until the poll that handed it out returns.
 */
#ifndef ITCH_SUBSCRIBER_H
#define ITCH_SUBSCRIBER_H

#include "itch_publisher.h"

#ifdef __cplusplus
extern "C" {
#endif

/** One reader. Filled by itch_subscriber_open(); its members are for the functions below. */
struct itch_subscriber {
	uint8_t *control;        /**< The mapped control file. */
	const uint8_t *data;     /**< The mapped data file, read-only. */
	size_t control_length;   /**< Bytes. */
	uint64_t data_length;    /**< Bytes. */
	uint8_t *slot;           /**< Our slot. */
	uint8_t *descriptors;    /**< The ring, in the control file. */
	uint32_t mask;           /**< Descriptors in the ring, less one. */
	uint32_t generation;     /**< Our claim on the slot: another number is another reader's. */
	uint32_t cursor;         /**< Next position to read. */
	uint32_t beaten;         /**< Our last sign of life. */
	bool is_joined;          /**< The poller has let us in. */
};

/** Takes one descriptor; its message blocks, if any, are `length` bytes from `blocks`. */
typedef void itch_subscriber_fn(void *context, const struct bridge_descriptor *descriptor,
		const uint8_t *blocks, size_t length);

/** What a poll returns instead of a number of descriptors. */
enum itch_subscriber_state {
	/** Too far behind; itch_subscriber_rejoin() reads on at the head. */
	ITCH_SUBSCRIBER_CUT_OFF = -1,
	ITCH_SUBSCRIBER_ENDED = -2,   /**< The poller has ended in order and all was read. */
	ITCH_SUBSCRIBER_TORN = -3,    /**< A descriptor says what cannot be. */
	/** The slot was given away while we were silent: open anew. */
	ITCH_SUBSCRIBER_LOST = -4,
};

/**
 * Maps the files of a poller and takes a reader slot.
 * @return 0, or an errno value with a sentence in `problem` (at least 256 bytes).
 */
int itch_subscriber_open(struct itch_subscriber *subscriber, const char *folder, const char *name,
		uint64_t messages_fingerprint, char *problem);

/** Gives the slot back, unless it is another's by now, and unmaps. */
void itch_subscriber_close(struct itch_subscriber *subscriber);

/** After a cut-off: asks to be let in at the head. */
void itch_subscriber_rejoin(struct itch_subscriber *subscriber);

/** The word with our state. */
static inline uint32_t *itch_subscriber_state_word(const struct itch_subscriber *subscriber)
{
	return itch_publisher_word(subscriber->slot,
			offsetof(struct bridge_reader_slot, reader_state));
}

/** The descriptor that a position has in the ring. */
static inline uint8_t *itch_subscriber_descriptor(const struct itch_subscriber *subscriber,
		uint32_t position)
{
	return subscriber->descriptors +
			(size_t)(position & subscriber->mask) * BRIDGE_DESCRIPTOR_LENGTH;
}

/** Which descriptor is there by now: the position itself once it was published. */
static inline uint32_t itch_subscriber_position(const struct itch_subscriber *subscriber,
		uint32_t position)
{
	return __atomic_load_n(itch_publisher_word(itch_subscriber_descriptor(subscriber, position),
					       offsetof(struct bridge_descriptor, position)),
			__ATOMIC_ACQUIRE);
}

/**
 * True while the slot is ours and the publisher keeps what we have not passed: what was read before
 * the question was then read intact.
 */
static inline bool itch_subscriber_is_kept(const struct itch_subscriber *subscriber)
{
	const uint32_t *generation = itch_publisher_word(subscriber->slot,
			offsetof(struct bridge_reader_slot, generation));

	__atomic_thread_fence(__ATOMIC_ACQUIRE);
	return __atomic_load_n(itch_subscriber_state_word(subscriber), __ATOMIC_ACQUIRE) ==
			BRIDGE_READER_STATE_READING &&
			__atomic_load_n(generation, __ATOMIC_RELAXED) == subscriber->generation;
}

/** Not reading: waits to be let in, or says why not. Off the hot path. */
int itch_subscriber_wait(struct itch_subscriber *subscriber);

/**
 * Hands the next descriptors, at most `limit`, to `fn` and returns how many, or an
 * itch_subscriber_state. What was handed out before the reader was found cut off may have changed
 * under `fn`, and is part of what it missed. Inlined, so that `fn` is too.
 */
static inline int itch_subscriber_poll(struct itch_subscriber *subscriber, uint32_t limit,
		itch_subscriber_fn *fn, void *context)
{
	const uint32_t begin = subscriber->cursor;
	uint32_t cursor = begin;

	if (__builtin_expect(!subscriber->is_joined ||
			itch_subscriber_position(subscriber, cursor) != cursor ||
			!itch_subscriber_is_kept(subscriber), 0))
		return itch_subscriber_wait(subscriber);
	do {
		const struct bridge_descriptor *descriptor = (const struct bridge_descriptor *)
				itch_subscriber_descriptor(subscriber, cursor);
		const uint32_t offset = bridge_descriptor_buffer_offset(descriptor);
		const uint32_t length = bridge_descriptor_buffer_length(descriptor);

		if (__builtin_expect((uint64_t)offset + length > subscriber->data_length, 0))
			return itch_subscriber_is_kept(subscriber) ?
				ITCH_SUBSCRIBER_TORN : itch_subscriber_wait(subscriber);
		fn(context, descriptor, subscriber->data + offset, length);
		if (__builtin_expect(!itch_subscriber_is_kept(subscriber), 0))
			return itch_subscriber_wait(subscriber);
		cursor++;
	} while (cursor - begin < limit && itch_subscriber_position(subscriber, cursor) == cursor);
	subscriber->cursor = cursor;
	__atomic_store_n(itch_publisher_word(subscriber->slot,
					 offsetof(struct bridge_reader_slot, cursor)),
			cursor, __ATOMIC_RELEASE);
	return (int)(cursor - begin);
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_SUBSCRIBER_H */
