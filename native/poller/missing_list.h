/*
 * The ranges of messages that were never delivered, as far as they fit in a fixed list; those
 * beyond are counted. One thread adds, any may read.
 */
#ifndef ITCH_POLLER_MISSING_LIST_H
#define ITCH_POLLER_MISSING_LIST_H

#include "itch_sequencer_types.h"

#define MISSING_LIST_ROOM 1024U

/** One of them. */
struct missing_entry {
	char session[ITCH_SESSION_LENGTH];
	uint64_t first;
	uint64_t last;
	enum itch_event_kind kind;   /**< Lost or incomplete. */
	enum itch_event_cause cause; /**< Of what is lost. */
};

/** All of them. */
struct missing_list {
	struct missing_entry entries[MISSING_LIST_ROOM];
	uint64_t count; /**< How many there were, those without room included; stored last. */
};

/** Adds the range of an event. */
static inline void missing_list_add(struct missing_list *list, const struct itch_event *event)
{
	const uint64_t at = list->count;

	if (at < MISSING_LIST_ROOM) {
		struct missing_entry *const entry = &list->entries[at];

		memcpy(entry->session, event->session, sizeof(entry->session));
		entry->first = event->first;
		entry->last = event->last;
		entry->kind = event->kind;
		entry->cause = event->cause;
	}
	__atomic_store_n(&list->count, at + 1, __ATOMIC_RELEASE);
}

#endif /* ITCH_POLLER_MISSING_LIST_H */
