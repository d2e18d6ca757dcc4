/* What a reader of the bridge does outside its hot path: files, its slot, being cut off. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "itch_subscriber.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "moldudp64.h"

#define SLOT_WORD(slot, member) \
	itch_publisher_word(slot, offsetof(struct bridge_reader_slot, member))

static int refuse(char *problem, int error, const char *subject, const char *sentence)
{
	(void)snprintf(problem, 256, "%.160s: %s", subject, sentence);
	return error;
}

/* Maps a whole file of our own, following no link. */
static int map_private(const char *path, int flags, uint64_t length, uint8_t **bytes,
		size_t *mapped, char *problem)
{
	const int protection = flags == O_RDWR ? PROT_READ | PROT_WRITE : PROT_READ;
	/* A pipe in its place would be waited for. */
	const int file = open(path, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat facts;
	void *map;

	if (file < 0)
		return refuse(problem, errno, path, strerror(errno));
	if (fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_uid != geteuid() ||
			(facts.st_mode & 077) != 0) {
		(void)close(file);
		return refuse(problem, EPERM, path, "is not a private file of this user");
	}
	if (facts.st_size == 0 || (uint64_t)facts.st_size < length) {
		(void)close(file);
		return refuse(problem, EINVAL, path, "is shorter than it says");
	}
	*mapped = length == 0 ? (size_t)facts.st_size : (size_t)length;
	map = mmap(NULL, *mapped, protection, MAP_SHARED | MAP_POPULATE, file, 0);
	(void)close(file);
	if (map == MAP_FAILED)
		return refuse(problem, errno, path, "cannot be mapped");
	*bytes = map;
	return 0;
}

static const char *unsound(const struct bridge_control_header *header, size_t length,
		uint64_t messages)
{
	const uint64_t readers = BRIDGE_CONTROL_HEADER_LENGTH + BRIDGE_PUBLICATION_LENGTH;
	const uint64_t descriptors = readers +
			(uint64_t)bridge_control_header_reader_count(header) *
			BRIDGE_READER_SLOT_LENGTH;
	const uint32_t count = bridge_control_header_descriptor_count(header);

	if (length < readers || memcmp(header->magic, "ITCHGENB", sizeof(header->magic)) != 0)
		return "is no bridge";
	if (bridge_control_header_fingerprint(header) != BRIDGE_FINGERPRINT ||
			bridge_control_header_framing_fingerprint(header) !=
					MOLDUDP64_FINGERPRINT ||
			bridge_control_header_messages_fingerprint(header) != messages)
		return "is laid out by another version, or carries other messages";
	if (count == 0 || (count & (count - 1)) != 0 ||
			bridge_control_header_reader_offset(header) != readers ||
			bridge_control_header_descriptor_offset(header) != descriptors ||
			descriptors + (uint64_t)count * BRIDGE_DESCRIPTOR_LENGTH != length)
		return "has numbers that do not fit together";
	return NULL;
}

static int claim(struct itch_subscriber *subscriber, const struct bridge_control_header *header)
{
	for (uint32_t index = 0; index < bridge_control_header_reader_count(header); index++) {
		uint8_t *slot = subscriber->control + bridge_control_header_reader_offset(header) +
				(size_t)index * BRIDGE_READER_SLOT_LENGTH;
		uint32_t nobody = 0;

		if (!__atomic_compare_exchange_n(SLOT_WORD(slot, reader_pid), &nobody,
				    (uint32_t)getpid(), false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
			continue;
		subscriber->generation = __atomic_add_fetch(SLOT_WORD(slot, generation), 1,
				__ATOMIC_RELAXED);
		subscriber->slot = slot;
		/* The one before us may have been silent for long: that is not our silence. */
		__atomic_store_n(SLOT_WORD(slot, reader_heartbeat),
				__atomic_load_n(itch_publisher_word(subscriber->control +
								BRIDGE_CONTROL_HEADER_LENGTH,
							offsetof(struct bridge_publication,
								poller_heartbeat)),
						__ATOMIC_RELAXED),
				__ATOMIC_RELAXED);
		__atomic_store_n(itch_subscriber_state_word(subscriber),
				BRIDGE_READER_STATE_JOINING, __ATOMIC_RELEASE);
		return 0;
	}
	return EBUSY;
}

int itch_subscriber_open(struct itch_subscriber *subscriber, const char *folder, const char *name,
		uint64_t messages_fingerprint, char *problem)
{
	const struct bridge_control_header *header;
	char path[256], data_path[sizeof(header->data_path) + 1] = {0};
	const char *fault;
	size_t data_mapped = 0;
	uint8_t *data = NULL;
	int error;

	memset(subscriber, 0, sizeof(*subscriber));
	if (snprintf(path, sizeof(path), "%s/%s.control", folder, name) >= (int)sizeof(path))
		return refuse(problem, ENAMETOOLONG, name, "the path is too long");
	error = map_private(path, O_RDWR, 0, &subscriber->control, &subscriber->control_length,
			problem);
	if (error != 0)
		return error;
	header = (const struct bridge_control_header *)subscriber->control;
	fault = unsound(header, subscriber->control_length, messages_fingerprint);
	if (fault != NULL) {
		itch_subscriber_close(subscriber);
		return refuse(problem, EINVAL, path, fault);
	}
	memcpy(data_path, header->data_path, bridge_control_header_data_path_length(header));
	subscriber->data_length = bridge_control_header_data_length(header);
	error = map_private(data_path, O_RDONLY, subscriber->data_length, &data, &data_mapped,
			problem);
	if (error != 0) {
		itch_subscriber_close(subscriber);
		return error;
	}
	subscriber->data = data;
	subscriber->mask = bridge_control_header_descriptor_count(header) - 1;
	subscriber->descriptors = subscriber->control +
			bridge_control_header_descriptor_offset(header);
	error = claim(subscriber, header);
	if (error != 0) {
		itch_subscriber_close(subscriber);
		return refuse(problem, error, path, "all reader slots are taken");
	}
	return 0;
}

/* True while the slot, found in a state, has not been given to another reader, or back. */
static bool is_ours(const struct itch_subscriber *subscriber, uint32_t state)
{
	return state != BRIDGE_READER_STATE_FREE &&
			__atomic_load_n(SLOT_WORD(subscriber->slot, generation),
					__ATOMIC_RELAXED) == subscriber->generation;
}

static void leave(struct itch_subscriber *subscriber)
{
	uint32_t *word = itch_subscriber_state_word(subscriber);
	uint32_t state = __atomic_load_n(word, __ATOMIC_ACQUIRE);

	do {
		if (!is_ours(subscriber, state))
			return;
	} while (!__atomic_compare_exchange_n(word, &state, BRIDGE_READER_STATE_FREE, false,
			__ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE));
	__atomic_store_n(SLOT_WORD(subscriber->slot, reader_pid), 0, __ATOMIC_RELEASE);
}

void itch_subscriber_close(struct itch_subscriber *subscriber)
{
	if (subscriber->slot != NULL)
		leave(subscriber);
	if (subscriber->data != NULL)
		(void)munmap((void *)(uintptr_t)subscriber->data, (size_t)subscriber->data_length);
	if (subscriber->control != NULL)
		(void)munmap(subscriber->control, subscriber->control_length);
	memset(subscriber, 0, sizeof(*subscriber));
}

void itch_subscriber_rejoin(struct itch_subscriber *subscriber)
{
	uint32_t expected = BRIDGE_READER_STATE_CUT_OFF;

	if (is_ours(subscriber, expected))
		(void)__atomic_compare_exchange_n(itch_subscriber_state_word(subscriber), &expected,
				BRIDGE_READER_STATE_JOINING, false, __ATOMIC_ACQ_REL,
				__ATOMIC_RELAXED);
}

/* Nothing is there: is there nothing to come, or nothing that can be right? */
static int look(const struct itch_subscriber *subscriber, uint8_t *publication, uint32_t poller)
{
	/* The head is another cache line, which the poller writes once a burst: it is not asked
	 * each time. */
	const bool is_stopped = poller == BRIDGE_POLLER_STATE_STOPPED;
	uint32_t head;

	if (!is_stopped)
		return 0;
	head = __atomic_load_n(itch_publisher_word(publication,
			offsetof(struct bridge_publication, head)), __ATOMIC_ACQUIRE);
	if (!subscriber->is_joined || subscriber->cursor == head)
		return ITCH_SUBSCRIBER_ENDED;
	/* The head does not move any more: what it announces is there, or never was. */
	return itch_subscriber_position(subscriber, subscriber->cursor) == subscriber->cursor
			? 0
			: ITCH_SUBSCRIBER_TORN;
}

int itch_subscriber_wait(struct itch_subscriber *subscriber)
{
	uint8_t *publication = subscriber->control + BRIDGE_CONTROL_HEADER_LENGTH;
	const uint32_t poller = __atomic_load_n(
			itch_publisher_word(publication,
					offsetof(struct bridge_publication, poller_state)),
			__ATOMIC_ACQUIRE);
	const uint32_t now = __atomic_load_n(itch_publisher_word(publication,
							 offsetof(struct bridge_publication,
									 poller_heartbeat)),
			__ATOMIC_RELAXED);
	const uint32_t state =
			__atomic_load_n(itch_subscriber_state_word(subscriber), __ATOMIC_ACQUIRE);

	if (!is_ours(subscriber, state)) {
		subscriber->is_joined = false;
		return ITCH_SUBSCRIBER_LOST;
	}
	/* The poller's heartbeat is the clock that its gravedigger compares ours with. The word
	 * shares its cache line with the cursor, which the poller reads all the time: it is written
	 * when it changes. */
	if (now != subscriber->beaten) {
		subscriber->beaten = now;
		__atomic_store_n(SLOT_WORD(subscriber->slot, reader_heartbeat), now,
				__ATOMIC_RELAXED);
	}
	switch (state) {
	case BRIDGE_READER_STATE_READING:
		if (!subscriber->is_joined) {
			subscriber->is_joined = true;
			subscriber->cursor = __atomic_load_n(SLOT_WORD(subscriber->slot, cursor),
					__ATOMIC_RELAXED);
		}
		break;
	case BRIDGE_READER_STATE_CUTTING:
	case BRIDGE_READER_STATE_CUT_OFF:
		subscriber->is_joined = false;
		return ITCH_SUBSCRIBER_CUT_OFF;
	default:
		break;
	}
	return look(subscriber, publication, poller);
}
