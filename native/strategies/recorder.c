/*
 * Records every message as a day file in BinaryFILE framing. The loop copies whole runs into a ring
 * and never waits for the disk; a thread of its own writes. From a live feed, what finds no room is
 * lost, counted, and spoils the exit status; from a recording the loop waits, because nothing is
 * lost by that.
 *
 * @see BinaryFILE 1.00
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "itch_byte_ring.h"
#include "itch_poller.h"

#define RING_SIZE (UINT64_C(1) << 26)

struct recorder {
	struct itch_byte_ring ring;
	const char *path;      /* What was asked for; written beside it and renamed at the end. */
	char scratch[4096];
	int file;
	bool waits;            /* A recording: wait for room. */
	bool has_ended;        /* The feed said that its session is over. */
	bool ends;             /* The loop is over; read atomically by the writer. */
	bool has_failed;       /* Writing failed. */
	pthread_t writer;
	uint64_t recorded;     /* Messages. */
	uint64_t empty;        /* Messages without bytes: BinaryFILE has no place for them. */
	uint64_t lost;         /* Messages that found no room. */
	uint64_t bytes;        /* Bytes written. */
};

static bool write_all(struct recorder *recorder, const uint8_t *bytes, uint64_t length)
{
	while (length > 0) {
		const ssize_t written = write(recorder->file, bytes, length);

		if (written < 0 && errno == EINTR)
			continue;
		if (written <= 0)
			return false;
		bytes += written;
		length -= (uint64_t)written;
		itch_count_add(&recorder->bytes, (uint64_t)written);
	}
	return true;
}

/* The writer's thread: takes what is there, sleeps a little when nothing is. */
static void *write_ring(void *context)
{
	struct recorder *const recorder = (struct recorder *)context;

	for (;;) {
		/* Asked before the ring is looked at: what was put before the end is then seen. */
		const bool ends = __atomic_load_n(&recorder->ends, __ATOMIC_ACQUIRE);
		const uint8_t *bytes;
		const uint64_t length = itch_byte_ring_peek(&recorder->ring, &bytes);

		if (length == 0 && ends)
			return NULL;
		if (length == 0) {
			usleep(200);
			continue;
		}
		if (!recorder->has_failed && !write_all(recorder, bytes, length)) {
			perror(recorder->scratch);
			recorder->has_failed = true;
		}
		itch_byte_ring_take(&recorder->ring, length);
	}
}

static void record(struct recorder *recorder, const uint8_t *blocks, uint64_t length,
		uint32_t count)
{
	while (!itch_byte_ring_has_room(&recorder->ring, length)) {
		if (!recorder->waits) {
			itch_count_add(&recorder->lost, count);
			return;
		}
		usleep(100);
	}
	itch_byte_ring_put(&recorder->ring, blocks, length);
	itch_count_add(&recorder->recorded, count);
}

static void on_messages(void *context, const struct itch_message_run *run)
{
	struct recorder *const recorder = (struct recorder *)context;
	const uint8_t *from = run->blocks;
	uint32_t count = 0;

	/* Blocks are records already; only those of length 0 would end the file. */
	for (const uint8_t *at = run->blocks; at < run->limit; at += itch_block_size(at)) {
		if (ITCH_UNLIKELY(itch_block_size(at) == ITCH_BLOCK_HEADER)) {
			record(recorder, from, (uint64_t)(at - from), count);
			from = at + ITCH_BLOCK_HEADER;
			count = 0;
			itch_count_add(&recorder->empty, 1);
		} else {
			count++;
		}
	}
	record(recorder, from, (uint64_t)(run->limit - from), count);
	itch_byte_ring_publish(&recorder->ring);
}

static void on_event(void *context, const struct itch_event *event)
{
	struct recorder *const recorder = (struct recorder *)context;

	if (event->kind == ITCH_EVENT_SESSION_ENDED)
		recorder->has_ended = event->cause == ITCH_CAUSE_END_OF_SESSION;
	else if (event->kind == ITCH_EVENT_SESSION_BEGUN)
		recorder->has_ended = false;
}

static bool take_option(void *context, const char *name, const char *value)
{
	struct recorder *const recorder = (struct recorder *)context;

	if (strcmp(name, "file") != 0 || strlen(value) > sizeof(recorder->scratch) - 32)
		return false;
	recorder->path = value;
	return true;
}

static bool open_file(struct recorder *recorder)
{
	if (access(recorder->path, F_OK) == 0) {
		fprintf(stderr, "recorder: %s is there already; remove it or name another\n",
			recorder->path);
		return false;
	}
	snprintf(recorder->scratch, sizeof(recorder->scratch), "%s.%d.part", recorder->path,
		(int)getpid());
	recorder->file = open(recorder->scratch, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
	if (recorder->file < 0)
		perror(recorder->scratch);
	return recorder->file >= 0;
}

/* Waits for the writer, ends the file as the feed ended, and gives it its name. */
static bool finish(void *context)
{
	static const uint8_t end[2] = {0, 0};
	struct recorder *const recorder = (struct recorder *)context;

	__atomic_store_n(&recorder->ends, true, __ATOMIC_RELEASE);
	pthread_join(recorder->writer, NULL);
	if (recorder->has_ended && !recorder->has_failed)
		recorder->has_failed = !write_all(recorder, end, sizeof(end));
	if (close(recorder->file) != 0)
		recorder->has_failed = true;
	/* link fails where rename would replace a file that came meanwhile. */
	if (!recorder->has_failed && link(recorder->scratch, recorder->path) != 0) {
		perror(recorder->path);
		recorder->has_failed = true;
	}
	unlink(recorder->scratch);
	return !recorder->has_failed && recorder->lost == 0;
}

static void report(void *context, struct itch_json *json)
{
	const struct recorder *const recorder = (const struct recorder *)context;

	itch_json_open(json, "recorder", '{');
	itch_json_number(json, "recorded", itch_count_read(&recorder->recorded));
	itch_json_number(json, "lost", itch_count_read(&recorder->lost));
	itch_json_number(json, "empty", itch_count_read(&recorder->empty));
	itch_json_number(json, "bytes", itch_count_read(&recorder->bytes));
	itch_json_close(json, '}');
}

static const struct itch_sequencer_handlers handlers = {on_messages, on_event, NULL};

static const struct itch_poller_program program = {
	.name = "recorder",
	.summary = "records every message as a day file in BinaryFILE framing",
	.options = "  --own file=PATH      where to; nothing must be there yet\n",
	.option = take_option,
	.report = report,
	.finish = finish,
};

int main(int argc, char **argv)
{
	static struct recorder recorder;
	uint8_t *const bytes = (uint8_t *)malloc(RING_SIZE);
	struct itch_poller *poller;
	int status;

	if (bytes == NULL || !itch_byte_ring_init(&recorder.ring, bytes, RING_SIZE))
		return 1;
	/* Touch every page now: the loop shall meet none for the first time. */
	memset(bytes, 0, RING_SIZE);
	status = itch_poller_open(&poller, argc, argv, &program, &handlers, &recorder);
	if (status != ITCH_POLLER_GO)
		return status;
	if (recorder.path == NULL || !open_file(&recorder)) {
		fprintf(stderr, "recorder: name a new file: --own file=PATH\n");
		return 64;
	}
	recorder.waits = poller->loop.source->has_own_time;
	if (pthread_create(&recorder.writer, NULL, write_ring, &recorder) != 0)
		return 1;
	itch_poller_run(poller, &handlers);
	status = itch_poller_close(poller);
	free(bytes);
	return status;
}
