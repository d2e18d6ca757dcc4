/*
 * The paths beside the bridge, half round trips measured the same way: a datagram goes out, the
 * peer handles it and sends it back.
 *
 *   bench-sockets udp|unix|ring SAMPLES INTERVAL_NS   both ends here, the peer a process of its own
 *   bench-sockets dgram SAMPLES INTERVAL_NS PORT           the peer listens on 127.0.0.1:PORT
 *
 * `udp` spins on both ends; `ring` copies each packet through shared memory once in each direction.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "packet.h"
#include "samples.h"

static volatile uint64_t kept;

/* One slot in each direction, each with its own cache lines: the least that a copying ring can
 * do. */
struct channel {
	_Alignas(128) uint32_t number;
	uint32_t length;
	uint8_t bytes[256];
};

struct ring {
	struct channel there, back;
};

static void send_over(struct channel *channel, const uint8_t *bytes, uint32_t length,
		uint32_t number)
{
	memcpy(channel->bytes, bytes, length);
	channel->length = length;
	__atomic_store_n(&channel->number, number, __ATOMIC_RELEASE);
}

static uint32_t take_from(struct channel *channel, uint8_t *bytes, uint32_t number)
{
	while (__atomic_load_n(&channel->number, __ATOMIC_ACQUIRE) != number)
		;
	memcpy(bytes, channel->bytes, channel->length);
	return channel->length;
}

static uint32_t receive(int file, uint8_t *bytes)
{
	ssize_t length;

	do
		length = recv(file, bytes, 256, MSG_DONTWAIT);
	while (length < 0);
	return (uint32_t)length;
}

static void die_with_parent(void)
{
	(void)prctl(PR_SET_PDEATHSIG, SIGKILL);
}

static int bound(struct sockaddr_in *address)
{
	const int file = socket(AF_INET, SOCK_DGRAM, 0);
	socklen_t length = sizeof(*address);

	*address = (struct sockaddr_in){ .sin_family = AF_INET };
	address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(file, (struct sockaddr *)address, sizeof(*address)) != 0 ||
			getsockname(file, (struct sockaddr *)address, &length) != 0)
		exit(1);
	return file;
}

static void echo(int file)
{
	uint8_t bytes[256];

	die_with_parent();
	bench_pin(1);
	for (;;) {
		const uint32_t length = receive(file, bytes);

		kept += bench_touch(bytes, length);
		(void)send(file, bytes, length, 0);
	}
}

static int sockets(const char *path, int port)
{
	struct sockaddr_in ours, theirs;
	int pair[2];

	if (strcmp(path, "unix") == 0) {
		if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) != 0)
			exit(1);
	} else {
		pair[0] = bound(&ours);
		if (port != 0) {
			theirs = ours;
			theirs.sin_port = htons((uint16_t)port);
			(void)connect(pair[0], (struct sockaddr *)&theirs, sizeof(theirs));
			return pair[0];
		}
		pair[1] = bound(&theirs);
		(void)connect(pair[0], (struct sockaddr *)&theirs, sizeof(theirs));
		(void)connect(pair[1], (struct sockaddr *)&ours, sizeof(ours));
	}
	if (fork() == 0)
		echo(pair[1]);
	return pair[0];
}

static struct ring *rings(void)
{
	struct ring *ring = mmap(NULL, sizeof(*ring), PROT_READ | PROT_WRITE,
			MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (ring == MAP_FAILED)
		exit(1);
	if (fork() == 0) {
		uint8_t bytes[256];

		die_with_parent();
		bench_pin(1);
		for (uint32_t number = 1;; number++) {
			const uint32_t length = take_from(&ring->there, bytes, number);

			kept += bench_touch(bytes, length);
			send_over(&ring->back, bytes, length, number);
		}
	}
	return ring;
}

/* One packet there and back: half the time of both. */
static uint32_t round_trip(struct ring *ring, int file, uint32_t number)
{
	const uint64_t begun = bench_ticks();
	uint8_t bytes[256];
	const uint32_t length = bench_write(bytes, 1, number);

	if (ring != NULL) {
		send_over(&ring->there, bytes, length, number);
		(void)take_from(&ring->back, bytes, number);
	} else {
		(void)send(file, bytes, length, 0);
		(void)receive(file, bytes);
	}
	return bench_half(bench_ticks() - begun);
}

int main(int count, char **arguments)
{
	if (count < 4)
		return 64;
	const uint32_t samples = (uint32_t)strtoul(arguments[2], NULL, 10);
	const uint64_t interval = strtoull(arguments[3], NULL, 10);
	const int is_ring = strcmp(arguments[1], "ring") == 0;
	struct bench_samples found = { calloc(samples, sizeof(uint32_t)), samples };
	struct ring *ring = is_ring ? rings() : NULL;
	const int file = is_ring ? -1 : sockets(arguments[1], count > 4 ? atoi(arguments[4]) : 0);
	uint64_t next = bench_now();
	uint32_t number = 1;

	bench_pin(0);
	for (const uint64_t end = next + BENCH_WARM_UP; next < end; next = bench_now())
		(void)round_trip(ring, file, number++);
	for (uint32_t at = 0; at < samples; at++) {
		next += interval;
		while (bench_now() < next)
			;
		found.nanoseconds[at] = round_trip(ring, file, number++);
	}
	bench_print(&found);
	return 0;
}
