/*
 * A reader slot through lives that no schedule can be relied on to bring about: the publisher and
 * its readers in one thread, step by step, and the kernel's answers given here.
 *
 *   bridge-slots FOLDER STORY     prints what each side sees
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "itch50.h"
#include "itch_subscriber.h"
#include "moldudp64.h"

#define RING 64U
#define LAG 48U
#define PATIENCE 10000U
#define POLLER 100
#define FIRST 101
#define SECOND 102

static const char *folder;
static struct itch_publisher publisher;
static struct itch_subscriber one, two;

/* Who asks for its own number, who is gone, and what happens while the kernel is asked about it. */
static pid_t self = POLLER;
static pid_t gone;
static int locks;
static void (*meanwhile)(void);

static void happen(void)
{
	void (*const happening)(void) = meanwhile;

	meanwhile = NULL;
	if (happening != NULL)
		happening();
}

/* In the place of libc's: publisher and subscriber are linked with these. */
pid_t getpid(void)
{
	return self;
}

int flock(int file, int operation)
{
	/* The first is that of its own file. */
	if (++locks == 2)
		happen();
	return (int)syscall(SYS_flock, file, operation);
}

int kill(pid_t pid, int number)
{
	(void)number;
	happen();
	if (pid != gone)
		return 0;
	errno = ESRCH;
	return -1;
}

static void ignore(void *context, const struct bridge_descriptor *descriptor, const uint8_t *blocks,
		size_t length)
{
	(void)context;
	(void)descriptor;
	(void)blocks;
	(void)length;
}

static void publish(uint32_t count)
{
	const struct itch_publication item = { .kind = BRIDGE_DESCRIPTOR_KIND_HEARTBEAT, .session = "SLOTS00001" };

	for (uint32_t at = 0; at < count; at++)
		itch_publisher_publish(&publisher, &item);
	itch_publisher_flush(&publisher);
	itch_publisher_collect(&publisher);
}

static int poll_once(struct itch_subscriber *subscriber)
{
	return itch_subscriber_poll(subscriber, RING, ignore, NULL);
}

/* Takes a slot as a process of that number, and is let in. */
static void enter(struct itch_subscriber *subscriber, pid_t pid)
{
	char problem[256];

	self = pid;
	if (itch_subscriber_open(subscriber, folder, "slots", ITCH50_FINGERPRINT, problem) != 0) {
		(void)fprintf(stderr, "%s\n", problem);
		exit(1);
	}
	self = POLLER;
	itch_publisher_collect(&publisher);
	(void)poll_once(subscriber);
}

static uint32_t *state_word(void)
{
	return itch_publisher_word(itch_publisher_slot(&publisher, 0),
			offsetof(struct bridge_reader_slot, reader_state));
}

static void first_leaves_second_comes(void)
{
	itch_subscriber_close(&one);
	enter(&two, SECOND);
}

/* The first reader leaves and ends while the kernel is asked about it, and a second one takes its
 * slot. */
static void succession(void)
{
	enter(&one, FIRST);
	gone = FIRST;
	meanwhile = first_leaves_second_comes;
	(void)printf("buried %u\n", itch_publisher_bury(&publisher, 0, PATIENCE));
	publish(1);
	(void)printf("second reads %d\n", poll_once(&two));
	itch_subscriber_close(&two);
}

/* A reader that was cut off is silent for so long that its slot is given away, to a thread of its
 * process. */
static void given_away(void)
{
	enter(&one, FIRST);
	publish(LAG + 1);
	(void)printf("buried %u\n", itch_publisher_bury(&publisher, 2 * PATIENCE, PATIENCE));
	(void)printf("first, given to nobody: %d\n", poll_once(&one));
	enter(&two, FIRST);
	publish(1);
	(void)printf("first, given away: %d\n", poll_once(&one));
	itch_subscriber_rejoin(&one);
	itch_subscriber_close(&one);
	publish(1);
	(void)printf("second reads %d\n", poll_once(&two));
	itch_subscriber_close(&two);
}

/* The publisher dies between the two steps of cutting a reader off; nobody may wait for it. */
static void died_while_cutting(void)
{
	enter(&one, FIRST);
	__atomic_store_n(state_word(), BRIDGE_READER_STATE_CUTTING, __ATOMIC_RELEASE);
	(void)printf("first is told %d\n", poll_once(&one));
	itch_subscriber_close(&one);
	(void)printf("the slot is in state %u\n", __atomic_load_n(state_word(), __ATOMIC_ACQUIRE));
}

/* The reader dies while it is cut off, as the publisher sees it. */
static void dead_while_cut(void)
{
	enter(&one, FIRST);
	__atomic_store_n(state_word(), BRIDGE_READER_STATE_CUTTING, __ATOMIC_RELEASE);
	gone = FIRST;
	(void)printf("buried %u\n", itch_publisher_bury(&publisher, 0, PATIENCE));
	enter(&two, SECOND);
	publish(1);
	(void)printf("second reads %d\n", poll_once(&two));
	itch_subscriber_close(&two);
}

static void fall_behind(void *context, const struct bridge_descriptor *descriptor, const uint8_t *blocks,
		size_t length)
{
	ignore(NULL, descriptor, blocks, length);
	++*(int *)context;
	publish(LAG + 1);
}

/* What is taken away while it is being read does not count as read. */
static void cut_in_hand(void)
{
	int handed = 0;

	enter(&one, FIRST);
	publish(2);
	(void)printf("first is told %d", itch_subscriber_poll(&one, RING, fall_behind, &handed));
	(void)printf(" after %d\n", handed);
	itch_subscriber_rejoin(&one);
	itch_publisher_collect(&publisher);
	(void)printf("let in again: %d\n", poll_once(&one));
	publish(3);
	(void)printf("first reads %d\n", poll_once(&one));
	itch_subscriber_close(&one);
}

static void release_nothing(void *context, void *buffer)
{
	(void)context;
	(void)buffer;
}

static int open_publisher(struct itch_publisher *opened, const char *name)
{
	const struct itch_publisher_config config = {
		.name = name,
		.control_folder = folder,
		.data_length = 4096,
		.descriptor_count = RING,
		.lag_limit = LAG,
		.reader_count = 1,
		.framing_fingerprint = MOLDUDP64_FINGERPRINT,
		.messages_fingerprint = ITCH50_FINGERPRINT,
	};
	char problem[256];

	return itch_publisher_open(opened, &config, release_nothing, NULL, problem);
}

static struct itch_publisher heir, other_heir;

static void other_takes_the_name(void)
{
	(void)printf("the other: %s\n", strerror(open_publisher(&other_heir, "heirs")));
}

/* A publisher died; while a second one finds that out, a third one has taken the name. */
static void two_heirs(void)
{
	const pid_t child = fork();

	if (child == 0)
		_exit(open_publisher(&heir, "heirs"));
	(void)waitpid(child, NULL, 0);
	gone = POLLER;
	locks = 0;
	meanwhile = other_takes_the_name;
	(void)printf("the heir: %s\n", strerror(open_publisher(&heir, "heirs")));
	itch_publisher_close(&heir);
	itch_publisher_close(&other_heir);
}

static const struct {
	const char *name;
	void (*tell)(void);
} stories[] = {
	{ "succession", succession },
	{ "given-away", given_away },
	{ "died-while-cutting", died_while_cutting },
	{ "dead-while-cut", dead_while_cut },
	{ "cut-in-hand", cut_in_hand },
	{ "two-heirs", two_heirs },
};

int main(int count, char **arguments)
{
	if (count != 3)
		return 64;
	folder = arguments[1];
	/* Whoever waits for the other side waits for ever here. */
	(void)alarm(5);
	if (open_publisher(&publisher, "slots") != 0)
		return 1;
	for (size_t at = 0; at < sizeof(stories) / sizeof(stories[0]); at++)
		if (strcmp(stories[at].name, arguments[2]) == 0)
			stories[at].tell();
	itch_publisher_close(&publisher);
	return 0;
}
