/*
 * What the naive receiver remembers: every packet that ever came, every message that is missing,
 * and what it has said. Lists that grow for as long as there is memory. Shares nothing with
 * native/core.
 */
#ifndef NAIVE_MEMORY_H
#define NAIVE_MEMORY_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define NAIVE_LINES 4U
#define NAIVE_SESSION 10U

/** Defines a list of a type, and how one is added to it. */
#define NAIVE_LIST(name, type)                                                                     \
	struct name {                                                                              \
		type *items;                                                                       \
		size_t count, room;                                                                \
	};                                                                                         \
	static inline type *name##_add(struct name *list)                                          \
	{                                                                                          \
		if (list->count == list->room) {                                                   \
			list->room = 2 * list->room + 8;                                           \
			list->items = (type *)realloc(list->items, list->room * sizeof(type));     \
			if (list->items == NULL)                                                   \
				abort();                                                           \
		}                                                                                  \
		memset(&list->items[list->count], 0, sizeof(type));                                \
		return &list->items[list->count++];                                                \
	}

/** One message: where it is in its packet's bytes. */
struct naive_message {
	size_t at, length;
};
NAIVE_LIST(naive_messages, struct naive_message)

/** A packet with messages, as it came; `bytes` are a copy of all of it. */
struct naive_packet {
	uint8_t *bytes;
	struct naive_messages messages;
	uint64_t first, promised, time_ns;
	uint32_t line;
	bool has_waited;
};
NAIVE_LIST(naive_packets, struct naive_packet *)

/** One message that is missing. Those that began to be missing together are of one group. */
struct naive_missing {
	uint64_t number, due_ns;
	uint32_t group;
	bool is_reported;
};
NAIVE_LIST(naive_missings, struct naive_missing)

/** One thing that must be said: a run of a packet's messages, or an event. */
struct naive_saying {
	const char *what;  /**< "messages", or the event's name. */
	const char *cause; /**< "" for none. */
	uint8_t session[NAIVE_SESSION];
	uint64_t first, last, time_ns;
	uint32_t line, other_line;
	bool was_held;
	const struct naive_packet *packet;
};
NAIVE_LIST(naive_sayings, struct naive_saying)

/** Returns the number behind a packet's last message. */
static inline uint64_t naive_limit(const struct naive_packet *packet)
{
	return packet->first + packet->messages.count;
}

/** Reads a big-endian number. */
static inline uint64_t naive_number(const uint8_t *bytes, size_t length)
{
	uint64_t number = 0;

	for (size_t at = 0; at < length; at++)
		number = number << 8 | bytes[at];
	return number;
}

/**
 * Finds the messages that a packet promises and that are whole; returns where the last one ends.
 */
static inline size_t naive_read_messages(struct naive_packet *packet, size_t length)
{
	size_t at = 20;

	while (packet->messages.count < packet->promised && at + 2 <= length &&
			at + 2 + naive_number(packet->bytes + at, 2) <= length) {
		struct naive_message *const message = naive_messages_add(&packet->messages);

		message->at = at + 2;
		message->length = naive_number(packet->bytes + at, 2);
		at += 2 + message->length;
	}
	return at;
}

/** Returns how many bytes a packet's messages take, with their lengths. */
static inline size_t naive_block_bytes(const struct naive_packet *packet)
{
	size_t bytes = 0;

	for (size_t index = 0; index < packet->messages.count; index++)
		bytes += 2 + packet->messages.items[index].length;
	return bytes;
}

/** Whether two packets have the same messages. */
static inline bool naive_same(const struct naive_packet *one, const struct naive_packet *other)
{
	for (size_t index = 0; index < one->messages.count; index++) {
		const struct naive_message a = one->messages.items[index];
		const struct naive_message b = other->messages.items[index];

		if (a.length != b.length || memcmp(one->bytes + a.at, other->bytes + b.at, a.length) != 0)
			return false;
	}
	return true;
}

/** Returns what is missing under a number; NULL when it is not. */
static inline struct naive_missing *naive_find(const struct naive_missings *missing, uint64_t number)
{
	for (size_t at = 0; at < missing->count; at++)
		if (missing->items[at].number == number)
			return &missing->items[at];
	return NULL;
}

/** Forgets what is missing from one number to another, both included. */
static inline void naive_forget(struct naive_missings *missing, uint64_t first, uint64_t last)
{
	size_t kept = 0;

	for (size_t at = 0; at < missing->count; at++)
		if (missing->items[at].number < first || missing->items[at].number > last)
			missing->items[kept++] = missing->items[at];
	missing->count = kept;
}

/** Returns how many from a position on are one range: consecutive, and of one group. */
static inline size_t naive_range(const struct naive_missings *missing, size_t at)
{
	const struct naive_missing *const range = missing->items + at;
	size_t count = 1;

	while (at + count < missing->count && range[count].group == range->group &&
			range[count].number == range->number + count)
		count++;
	return count;
}

/** Takes a packet out of a list. */
static inline void naive_take_out(struct naive_packets *packets, size_t at)
{
	packets->count--;
	for (; at < packets->count; at++)
		packets->items[at] = packets->items[at + 1];
}

#endif /* NAIVE_MEMORY_H */
