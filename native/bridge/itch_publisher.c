/* What the publisher does outside its hot path: files, readers that come and go, buffers that come
 * back. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "itch_publisher.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "left_behind.h"

#define READER_WORD(slot, member) \
	itch_publisher_word(slot, offsetof(struct bridge_reader_slot, member))
#define STATE_WORD(slot) READER_WORD(slot, reader_state)

static uint32_t *poller_state(const struct itch_publisher *publisher)
{
	return itch_publisher_word(publisher->control + BRIDGE_CONTROL_HEADER_LENGTH,
			offsetof(struct bridge_publication, poller_state));
}

static int refuse(char *problem, int error, const char *sentence, const char *subject)
{
	if (error == 0)
		(void)snprintf(problem, 256, "%.120s: %s", subject, sentence);
	else
		(void)snprintf(problem, 256, "%.120s: %s: %s", subject, sentence, strerror(error));
	return error == 0 ? EINVAL : error;
}

static bool is_name(const char *name)
{
	const size_t length = strlen(name);

	if (length == 0 || length > ITCH_PUBLISHER_NAME_LENGTH || name[0] == '.')
		return false;
	return strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789._-") == length;
}

static int check(const struct itch_publisher_config *config, char *problem)
{
	const uint32_t count = config->descriptor_count;

	if (!is_name(config->name))
		return refuse(problem, 0,
				"a bridge's name has 1 to 63 of a-z 0-9 . _ - "
				"and begins with none of the dots",
				config->name);
	if (count < 64 || count > (1U << 24) || (count & (count - 1)) != 0)
		return refuse(problem, 0, "the ring has a power of two descriptors, 64 to 2^24",
				config->name);
	if (config->lag_limit == 0 || config->lag_limit > count - count / 4)
		return refuse(problem, 0, "the lag limit is at most three quarters of the ring",
				config->name);
	if (config->reader_count == 0 || config->reader_count > ITCH_PUBLISHER_READERS)
		return refuse(problem, 0, "there are 1 to 64 reader slots", config->name);
	if (config->data_length == 0 || config->data_length > UINT32_MAX)
		return refuse(problem, 0, "packet memory is at most 4 GiB less one byte",
				config->name);
	return 0;
}

/* A new file of our own that nobody else can open, held from now on; its path must not exist. */
static int make_file(const char *path, uint64_t length, int *file)
{
	const int made = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	int error;

	if (made < 0)
		return errno;
	/* Between the two lines above and below, whoever won the name may have buried it. */
	if (flock(made, LOCK_EX | LOCK_NB) != 0 || !is_same_file(made, path)) {
		(void)close(made);
		(void)unlink(path);
		return EEXIST;
	}
	/* The umask may have taken bits away, never added any. posix_fallocate meets a full disk
	 * here, not as a SIGBUS later; hugetlbfs has no such call and reserves its pages when they
	 * are mapped. */
	error = ftruncate(made, (off_t)length) != 0 ? errno : 0;
	if (error == 0) {
		/* A signal does not keep the poller from beginning, and so from ending in order. */
		do
			error = posix_fallocate(made, 0, (off_t)length);
		while (error == EINTR);
		if (error == EOPNOTSUPP || error == EINVAL)
			error = 0;
	}
	if (error != 0) {
		(void)close(made);
		(void)unlink(path);
		return error;
	}
	*file = made;
	return 0;
}

static int map_file(int file, size_t length, uint8_t **bytes)
{
	void *mapped = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE,
			file, 0);

	if (mapped == MAP_FAILED)
		return errno;
	*bytes = mapped;
	return 0;
}

/* Gives the finished control file its name: readers find all of it or nothing. */
static int publish_name(const char *made, const char *path)
{
	if (link(made, path) == 0)
		return 0;
	return errno == EEXIST ? inherit(made, path) : errno;
}

static void write_header(struct itch_publisher *publisher,
		const struct itch_publisher_config *config)
{
	struct bridge_control_header *header = (struct bridge_control_header *)publisher->control;

	memcpy(header->magic, "ITCHGENB", sizeof(header->magic));
	bridge_control_header_set_fingerprint(header, BRIDGE_FINGERPRINT);
	bridge_control_header_set_framing_fingerprint(header, config->framing_fingerprint);
	bridge_control_header_set_messages_fingerprint(header, config->messages_fingerprint);
	bridge_control_header_set_epoch(header, publisher->epoch);
	bridge_control_header_set_data_length(header, publisher->data_length);
	bridge_control_header_set_control_length(header, (uint32_t)publisher->control_length);
	bridge_control_header_set_descriptor_offset(header,
			(uint32_t)(publisher->descriptors - publisher->control));
	bridge_control_header_set_descriptor_count(header, config->descriptor_count);
	bridge_control_header_set_reader_offset(header,
			(uint32_t)(publisher->readers - publisher->control));
	bridge_control_header_set_reader_count(header, config->reader_count);
	bridge_control_header_set_lag_limit(header, config->lag_limit);
	bridge_control_header_set_poller_pid(header, (uint32_t)getpid());
	(void)bridge_control_header_set_data_path(header, publisher->data_path,
			strlen(publisher->data_path));
}

static void lay_out(struct itch_publisher *publisher, const struct itch_publisher_config *config)
{
	const size_t readers = BRIDGE_CONTROL_HEADER_LENGTH + BRIDGE_PUBLICATION_LENGTH;
	const size_t descriptors = readers +
			(size_t)config->reader_count * BRIDGE_READER_SLOT_LENGTH;

	publisher->readers = publisher->control + readers;
	publisher->descriptors = publisher->control + descriptors;
	/* No descriptor holds a position yet: one that a place in the ring never has. */
	for (uint32_t place = 0; place < config->descriptor_count; place++)
		__atomic_store_n(itch_publisher_word(itch_publisher_descriptor(publisher, place),
						 offsetof(struct bridge_descriptor, position)),
				~place, __ATOMIC_RELAXED);
}

static size_t control_length_of(const struct itch_publisher_config *config)
{
	return BRIDGE_CONTROL_HEADER_LENGTH + BRIDGE_PUBLICATION_LENGTH +
			(size_t)config->reader_count * BRIDGE_READER_SLOT_LENGTH +
			(size_t)config->descriptor_count * BRIDGE_DESCRIPTOR_LENGTH;
}

/* Readers open the packets by their path, wherever they run, and know no other characters in it. */
static int find_folder(const char *folder, char *absolute, char *problem)
{
	if (realpath(folder, absolute) == NULL)
		return refuse(problem, errno, "is no folder for packets", folder);
	for (const char *at = absolute; *at != 0; at++)
		if (*at < 0x20 || *at > 0x7e)
			return refuse(problem, 0,
					"a path that can only be told to readers in printable "
					"ASCII", folder);
	return 0;
}

static void unlock(struct itch_publisher *publisher)
{
	if (publisher->lock >= 0)
		(void)close(publisher->lock);
	if (publisher->data_lock >= 0)
		(void)close(publisher->data_lock);
	publisher->lock = -1;
	publisher->data_lock = -1;
}

static void unmap(struct itch_publisher *publisher)
{
	if (publisher->control != NULL)
		(void)munmap(publisher->control, publisher->control_length);
	if (publisher->data != NULL)
		(void)munmap(publisher->data, (size_t)publisher->data_length);
	free(publisher->buffers);
	publisher->control = NULL;
	publisher->data = NULL;
	publisher->buffers = NULL;
}

/* The name is ours: whoever was killed on the way to it has left files that nothing names. */
static void bury_former(const char *name, const char *folder, const char *data_folder)
{
	char stem[ITCH_PUBLISHER_NAME_LENGTH + sizeof(".control.")];

	(void)snprintf(stem, sizeof(stem), "%s.", name);
	bury_unnamed(data_folder, stem, ".packets");
	(void)snprintf(stem, sizeof(stem), "%s.control.", name);
	bury_unnamed(folder, stem, "");
}

int itch_publisher_open(struct itch_publisher *publisher,
		const struct itch_publisher_config *config, itch_publisher_release_fn release,
		void *release_context, char *problem)
{
	const char *folder = config->control_folder == NULL ? "/dev/shm" : config->control_folder;
	const char *data_folder = config->data_folder == NULL ? folder : config->data_folder;
	char made[sizeof(publisher->control_path) + 32], absolute[PATH_MAX];
	struct timespec now;
	int error;

	memset(publisher, 0, sizeof(*publisher));
	publisher->lock = -1;
	publisher->data_lock = -1;
	error = check(config, problem);
	if (error == 0)
		error = find_folder(data_folder, absolute, problem);
	if (error != 0)
		return error;
	(void)clock_gettime(CLOCK_REALTIME, &now);
	publisher->epoch = (uint64_t)now.tv_sec * 1000000000U + (uint64_t)now.tv_nsec;
	publisher->mask = config->descriptor_count - 1;
	publisher->lag_limit = config->lag_limit;
	publisher->reader_count = config->reader_count;
	publisher->control_length = control_length_of(config);
	publisher->data_length = config->data_length;
	publisher->release = release;
	publisher->release_context = release_context;
	if (snprintf(publisher->control_path, sizeof(publisher->control_path), "%s/%s.control",
			folder, config->name) >= (int)sizeof(publisher->control_path) ||
			snprintf(publisher->data_path, sizeof(publisher->data_path),
					"%s/%s.%llx.packets", absolute, config->name,
					(unsigned long long)publisher->epoch) >=
					(int)sizeof(((struct bridge_control_header *)0)->data_path))
		return refuse(problem, ENAMETOOLONG, "the path is too long", config->name);
	(void)snprintf(made, sizeof(made), "%s.%llx", publisher->control_path,
			(unsigned long long)publisher->epoch);

	error = make_file(publisher->data_path, publisher->data_length,
			&publisher->data_lock);
	if (error != 0)
		return refuse(problem, error, "cannot be made", publisher->data_path);
	error = make_file(made, publisher->control_length, &publisher->lock);
	if (error == 0)
		error = map_file(publisher->data_lock, (size_t)publisher->data_length,
				&publisher->data);
	if (error == 0)
		error = map_file(publisher->lock, publisher->control_length, &publisher->control);
	publisher->buffers = calloc(config->descriptor_count, sizeof(*publisher->buffers));
	if (error == 0 && publisher->buffers == NULL)
		error = ENOMEM;
	if (error == 0) {
		lay_out(publisher, config);
		write_header(publisher, config);
		__atomic_store_n(poller_state(publisher), BRIDGE_POLLER_STATE_RUNNING,
				__ATOMIC_RELEASE);
		error = publish_name(made, publisher->control_path);
	}
	if (publisher->lock >= 0)
		(void)unlink(made);
	if (error != 0) {
		(void)unlink(publisher->data_path);
		unlock(publisher);
		unmap(publisher);
		return refuse(problem, error,
				error == EEXIST ? "another poller has it" : "cannot be made",
				publisher->control_path);
	}
	bury_former(config->name, folder, absolute);
	return 0;
}

static void release_up_to(struct itch_publisher *publisher, uint32_t limit)
{
	while (publisher->released != limit) {
		void **buffer = &publisher->buffers[publisher->released & publisher->mask];

		if (*buffer != NULL) {
			publisher->release(publisher->release_context, *buffer);
			*buffer = NULL;
		}
		publisher->released++;
	}
}

void itch_publisher_end(struct itch_publisher *publisher)
{
	if (publisher->control == NULL || publisher->has_ended)
		return;
	publisher->has_ended = true;
	itch_publisher_flush(publisher);
	__atomic_store_n(poller_state(publisher), BRIDGE_POLLER_STATE_STOPPED, __ATOMIC_RELEASE);
	/* Readers that have the files mapped may read on: the bytes stay until the last one is
	 * done. */
	release_up_to(publisher, publisher->head);
	/* Somebody may have removed it, and another poller have the name. */
	if (is_same_file(publisher->lock, publisher->control_path))
		(void)unlink(publisher->control_path);
	(void)unlink(publisher->data_path);
	unlock(publisher);
}

void itch_publisher_close(struct itch_publisher *publisher)
{
	itch_publisher_end(publisher);
	unmap(publisher);
}

/* The number of the first message that the reader at a position has not passed. */
static uint64_t sequence_at(const struct itch_publisher *publisher, uint32_t position)
{
	if (position == publisher->head)
		return publisher->next_sequence_number;
	return bridge_descriptor_next_sequence_number(
			(const struct bridge_descriptor *)
			itch_publisher_descriptor(publisher, position));
}

static void cut_off(struct itch_publisher *publisher, uint8_t *slot, uint32_t cursor)
{
	struct bridge_reader_slot *told = (struct bridge_reader_slot *)slot;
	uint32_t expected = BRIDGE_READER_STATE_READING;

	/* A reader may leave at the same moment: then there is nobody to tell. */
	if (!__atomic_compare_exchange_n(STATE_WORD(slot), &expected, BRIDGE_READER_STATE_CUTTING,
			false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
		return;
	bridge_reader_slot_set_lost_position(told, cursor);
	bridge_reader_slot_set_lost_limit(told, publisher->head);
	bridge_reader_slot_set_lost_sequence_number(told, sequence_at(publisher, cursor));
	bridge_reader_slot_set_lost_sequence_limit(told, publisher->next_sequence_number);
	bridge_reader_slot_set_lost_epoch(told, publisher->epoch);
	bridge_reader_slot_set_cut_offs(told, bridge_reader_slot_cut_offs(told) + 1);
	/* Unless the reader has left meanwhile, or was buried: nobody waits for this step. */
	expected = BRIDGE_READER_STATE_CUTTING;
	(void)__atomic_compare_exchange_n(STATE_WORD(slot), &expected, BRIDGE_READER_STATE_CUT_OFF,
			false, __ATOMIC_RELEASE, __ATOMIC_RELAXED);
	/* Whoever reads a byte that is written from here on, and then looks, finds that it was cut
	 * off. */
	__atomic_thread_fence(__ATOMIC_RELEASE);
	publisher->cut_offs++;
}

void itch_publisher_collect(struct itch_publisher *publisher)
{
	const uint32_t head = publisher->head;
	const uint32_t held = head - publisher->released;
	uint32_t most = 0;

	for (uint32_t reader = 0; reader < publisher->reader_count; reader++) {
		uint8_t *slot = itch_publisher_slot(publisher, reader);
		uint32_t state = __atomic_load_n(STATE_WORD(slot), __ATOMIC_ACQUIRE);
		uint32_t cursor, lag;

		if (state == BRIDGE_READER_STATE_JOINING) {
			__atomic_store_n(READER_WORD(slot, cursor), head, __ATOMIC_RELAXED);
			/* Whoever was cut off knows at once what it missed, however quiet the feed
			 * is. */
			bridge_reader_slot_set_lost_sequence_limit(
					(struct bridge_reader_slot *)slot,
					publisher->next_sequence_number);
			/* The reader may have died and been buried meanwhile. */
			(void)__atomic_compare_exchange_n(STATE_WORD(slot), &state,
					BRIDGE_READER_STATE_READING, false, __ATOMIC_RELEASE,
					__ATOMIC_RELAXED);
			continue;
		}
		if (state != BRIDGE_READER_STATE_READING)
			continue;
		cursor = __atomic_load_n(READER_WORD(slot, cursor), __ATOMIC_ACQUIRE);
		lag = head - cursor;
		if (lag > publisher->lag_limit || lag > held) {
			/* Beyond what is held is no place a reader can be: the word was spoiled. */
			cut_off(publisher, slot, lag > held ? publisher->released : cursor);
			continue;
		}
		if (lag > most)
			most = lag;
	}
	release_up_to(publisher, head - most);
}

static bool is_dead(uint32_t pid)
{
	return pid > INT32_MAX || (kill((pid_t)pid, 0) != 0 && errno == ESRCH);
}

/*
 * Frees the slot of a process that is gone. The claim is taken first, by putting our own number in
 * its place: the slot may have changed hands while the kernel was asked, and then it is left alone.
 */
static bool bury_dead(uint8_t *slot, uint32_t pid)
{
	if (!__atomic_compare_exchange_n(READER_WORD(slot, reader_pid), &pid, (uint32_t)getpid(),
			false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
		return false;
	__atomic_store_n(STATE_WORD(slot), BRIDGE_READER_STATE_FREE, __ATOMIC_RELEASE);
	__atomic_store_n(READER_WORD(slot, reader_pid), 0, __ATOMIC_RELEASE);
	return true;
}

/*
 * Frees the slot of a reader that was cut off and is silent: a thread may end without its process,
 * and then nobody answers for it. Should it come back, it asks to rejoin or finds the slot free:
 * one of both happens.
 */
static bool bury_silent(uint8_t *slot, uint32_t pid)
{
	uint32_t state = BRIDGE_READER_STATE_CUT_OFF;

	if (!__atomic_compare_exchange_n(STATE_WORD(slot), &state, BRIDGE_READER_STATE_FREE, false,
			    __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
		return false;
	(void)__atomic_compare_exchange_n(READER_WORD(slot, reader_pid), &pid, 0, false,
			__ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
	return true;
}

uint32_t itch_publisher_bury(struct itch_publisher *publisher, uint32_t now, uint32_t patience)
{
	uint32_t buried = 0;

	for (uint32_t reader = 0; reader < publisher->reader_count; reader++) {
		uint8_t *slot = itch_publisher_slot(publisher, reader);
		const uint32_t pid =
				__atomic_load_n(READER_WORD(slot, reader_pid), __ATOMIC_ACQUIRE);
		const uint32_t silence = now - __atomic_load_n(READER_WORD(slot, reader_heartbeat),
				__ATOMIC_RELAXED);

		if (pid == 0)
			continue;
		if (is_dead(pid))
			buried += bury_dead(slot, pid);
		else if (silence > patience && silence <= INT32_MAX)
			buried += bury_silent(slot, pid);
	}
	return buried;
}
